import type { Range } from "../../core/table";
import type { Language } from "../../dataset/categories";

/**
 * A custom function as Excel calls it: the arguments in the order of its signature, null for one left
 * out. Its result is a rectangle of cells, each an `Out`. It throws a `Problem` for what is wrong as a
 * whole and holds one in each cell that is wrong alone.
 */
export type CustomFunction = (...given: readonly unknown[]) => Range;

/** A custom function whose words follow the display language; its figures never do. */
export type WordedFunction = (language: Language) => CustomFunction;
