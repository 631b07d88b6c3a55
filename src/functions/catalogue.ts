import { BREAKDOWN, CLAIMS, COMPARE, RATIO_GRID } from "./comparisons";
import type { CustomFunction } from "./custom-function";
import { CITE, OBSERVATIONS } from "./figures";
import { RECLASSIFIED_RATIO, RECLASSIFY } from "./ledgers";
import { DEFENCE_RATIO, DEFENCE_SPENDING, GDP, RATIO_OF, RATIO_RANGE } from "./ratios";
import { BUDGET_LINES, CATEGORIES, DATASET_VERSION, PEERS, RULES, SCOPES, TARGETS } from "./tables";
import { BREAKEVEN_SHARE, REQUIRED_SPENDING, TARGET_GAP, TARGET_PATH } from "./targets";

/** Every custom function by its id, family by family, in the order of the help. */
export const FUNCTIONS = {
  DEFENCE_RATIO,
  RATIO_RANGE,
  DEFENCE_SPENDING,
  GDP,
  RATIO_OF,
  RATIO_GRID,
  COMPARE,
  BREAKDOWN,
  CLAIMS,
  REQUIRED_SPENDING,
  TARGET_GAP,
  BREAKEVEN_SHARE,
  TARGET_PATH,
  RECLASSIFY,
  RECLASSIFIED_RATIO,
  OBSERVATIONS,
  CITE,
  BUDGET_LINES,
  RULES,
  CATEGORIES,
  SCOPES,
  TARGETS,
  PEERS,
  DATASET_VERSION,
} as const satisfies Readonly<Record<string, CustomFunction>>;

export type FunctionId = keyof typeof FUNCTIONS;

/** Whether a text is the id of a function. */
export const isFunctionId = (text: string): text is FunctionId => Object.hasOwn(FUNCTIONS, text);

/** The ids of the functions in the same order. */
export const FUNCTION_IDS: readonly FunctionId[] = Object.keys(FUNCTIONS).filter(isFunctionId);
