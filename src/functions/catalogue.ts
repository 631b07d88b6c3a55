import * as COMPARISONS from "./comparisons";
import type { CustomFunction } from "./custom-function";
import * as FIGURES from "./figures";
import * as LEDGERS from "./ledgers";
import * as RATIOS from "./ratios";
import * as TABLES from "./tables";
import * as TARGETS from "./targets";

/** Every custom function by its id: all that a family's file exports. */
export const FUNCTIONS = {
  ...RATIOS,
  ...COMPARISONS,
  ...TARGETS,
  ...LEDGERS,
  ...FIGURES,
  ...TABLES,
} as const satisfies Readonly<Record<string, CustomFunction>>;

export type FunctionId = keyof typeof FUNCTIONS;

/** Whether a text is the id of a function. */
export const isFunctionId = (text: string): text is FunctionId => Object.hasOwn(FUNCTIONS, text);

/** The ids of the functions, family by family. */
export const FUNCTION_IDS: readonly FunctionId[] = Object.keys(FUNCTIONS).filter(isFunctionId);
