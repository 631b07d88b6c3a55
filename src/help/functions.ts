import type { FunctionId } from "../functions/catalogue";
import type { FamilyDescription, FunctionDescription } from "./description";
import { COMPARISON_HELP } from "./functions/comparisons";
import { FIGURE_HELP } from "./functions/figures";
import { LEDGER_HELP } from "./functions/ledgers";
import { RATIO_HELP } from "./functions/ratios";
import { TABLE_HELP } from "./functions/tables";
import { TARGET_HELP } from "./functions/targets";

/** The description of every function. */
export const DESCRIPTIONS = {
  ...RATIO_HELP,
  ...COMPARISON_HELP,
  ...TARGET_HELP,
  ...LEDGER_HELP,
  ...FIGURE_HELP,
  ...TABLE_HELP,
} as const satisfies Readonly<Record<FunctionId, FunctionDescription>>;

/** The description of a function in English. */
export const descriptionOf = (id: FunctionId): FunctionDescription => DESCRIPTIONS[id];

/** The families of functions in the order of the page, each with its functions. */
export const FAMILIES = [
  { family: "ratios", ids: idsOf(RATIO_HELP) },
  { family: "comparisons", ids: idsOf(COMPARISON_HELP) },
  { family: "targets", ids: idsOf(TARGET_HELP) },
  { family: "ledgers", ids: idsOf(LEDGER_HELP) },
  { family: "figures", ids: idsOf(FIGURE_HELP) },
  { family: "tables", ids: idsOf(TABLE_HELP) },
] as const;

/** Every function in the order of the page. */
export const IDS: readonly FunctionId[] = FAMILIES.flatMap(({ ids }) => ids);

/** Whether a text is the id of a function. */
export function isFunctionId(text: string): text is FunctionId {
  return Object.hasOwn(DESCRIPTIONS, text);
}

/** A parameter of a function. */
export interface FunctionParameter {
  readonly name: string;
  readonly isOptional: boolean;
}

/** The parameters of a function in their order. */
export const parametersOf = (id: FunctionId): readonly FunctionParameter[] =>
  descriptionOf(id).order.map((entry) => ({
    name: entry.replace(/^\[|\]$/g, ""),
    isOptional: entry.startsWith("["),
  }));

function idsOf(family: FamilyDescription): readonly FunctionId[] {
  return Object.keys(family).filter(isFunctionId);
}
