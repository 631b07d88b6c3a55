import type { CustomFunction, WordedFunction } from "./formulas/custom-function";
import { BREAKDOWN } from "./formulas/breakdown";
import { CLAIMS } from "./formulas/claims";
import { COMPARE, RATIO_GRID } from "./formulas/grids";
import { RECLASSIFIED_RATIO, RECLASSIFY } from "./formulas/ledgers";
import { TARGET_PATH } from "./formulas/path";
import { DEFENCE_RATIO, DEFENCE_SPENDING, GDP, RATIO_OF, RATIO_RANGE } from "./formulas/ratios";
import { CITE, OBSERVATIONS } from "./formulas/sources";
import {
  BUDGET_LINES,
  CATEGORIES,
  DATASET_VERSION,
  PEERS,
  RULES,
  SCOPES,
  TARGETS,
} from "./formulas/tables";
import { BREAKEVEN_SHARE, REQUIRED_SPENDING, TARGET_GAP } from "./formulas/targets";
import type { Language } from "../dataset/categories";

/** The functions whose result does not depend on the display language. */
const PLAIN = {
  DEFENCE_RATIO,
  RATIO_RANGE,
  DEFENCE_SPENDING,
  GDP,
  RATIO_OF,
  REQUIRED_SPENDING,
  TARGET_GAP,
  BREAKEVEN_SHARE,
  TARGET_PATH,
  RATIO_GRID,
  COMPARE,
  RECLASSIFIED_RATIO,
  BUDGET_LINES,
  OBSERVATIONS,
  CATEGORIES,
  SCOPES,
  RULES,
  TARGETS,
  PEERS,
  CLAIMS,
  CITE,
  DATASET_VERSION,
} as const satisfies Readonly<Record<string, CustomFunction>>;

/** The functions that show labels. */
const WORDED = { BREAKDOWN, RECLASSIFY } as const satisfies Readonly<
  Record<string, WordedFunction>
>;

export type FunctionId = keyof typeof PLAIN | keyof typeof WORDED;

/** Every custom function by its id, with its words in a language. */
export const functionsIn = (language: Language): Readonly<Record<FunctionId, CustomFunction>> => ({
  ...PLAIN,
  BREAKDOWN: WORDED.BREAKDOWN(language),
  RECLASSIFY: WORDED.RECLASSIFY(language),
});
