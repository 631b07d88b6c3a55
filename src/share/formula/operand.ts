import type { CellArea } from "../../xlsx/address";
import { isError, type StoredValue } from "../../xlsx/values";
import { elementAt, lifted } from "./operators";
import { Unsupported } from "./tree";
import type { Grid } from "./values";

/** Cells of a sheet. */
export interface BookArea {
  readonly sheet: string;
  readonly area: CellArea;
}

/** What a piece of a formula comes to: values, and the cells that hold them if they are cells. */
export interface Operand {
  readonly grid: Grid;
  readonly cells?: BookArea;
}

/** What a function of Excel makes of its arguments. */
export type PlainFunction = (args: readonly Operand[]) => Operand;

export const single = (value: StoredValue): Operand => ({ grid: [[value]] });

/** The one value of an operand, or its first. */
export const firstOf = (operand: Operand | undefined): StoredValue =>
  operand === undefined ? undefined : elementAt(operand.grid, 0, 0);

/** A function of single values, applied to each value of arrays. */
export const byValue =
  (apply: (...values: StoredValue[]) => StoredValue): PlainFunction =>
  (args) => ({
    grid: lifted(
      args.map(({ grid }) => grid),
      apply,
    ),
  });

/** The same for values of which none is an error: the first error is the result. */
export const byGoodValue = (apply: (...values: StoredValue[]) => StoredValue): PlainFunction =>
  byValue((...values) => values.find(isError) ?? apply(...values));

/** An argument that must be there. */
export function argument(args: readonly Operand[], at: number): Operand {
  const found = args[at];
  if (found === undefined) {
    throw new Unsupported(`argument ${at + 1}`);
  }
  return found;
}
