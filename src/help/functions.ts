import type { FunctionId } from "../functions/catalogue";
import { FUNCTIONS, isFunctionId } from "../functions/catalogue";
import { parameterName } from "../functions/custom-function";
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
  { family: "ratios", ids: idsIn(RATIO_HELP) },
  { family: "comparisons", ids: idsIn(COMPARISON_HELP) },
  { family: "targets", ids: idsIn(TARGET_HELP) },
  { family: "ledgers", ids: idsIn(LEDGER_HELP) },
  { family: "figures", ids: idsIn(FIGURE_HELP) },
  { family: "tables", ids: idsIn(TABLE_HELP) },
] as const;

/** Every function in the order of the page. */
export const IDS: readonly FunctionId[] = FAMILIES.flatMap(({ ids }) => ids);

/** A parameter of a function. */
export interface FunctionParameter {
  readonly name: string;
  readonly isOptional: boolean;
}

/** The parameters of a function in the order of its signature. */
export const parametersOf = (id: FunctionId): readonly FunctionParameter[] =>
  FUNCTIONS[id].parameters.map((parameter) => ({
    name: parameterName(parameter),
    isOptional: parameter.startsWith("["),
  }));

/** The functions of a family in their order. */
function idsIn(family: FamilyDescription): readonly FunctionId[] {
  return Object.keys(family).filter(isFunctionId);
}
