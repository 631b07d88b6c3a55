import type { Cell } from "./cell";

const MOST = 1000;

/** A reader of cells that answers from memory when a cell of the same content comes again. */
export function remembered<Value>(read: (cell: Cell) => Value): (cell: Cell) => Value {
  const answers = new Map<Cell, { readonly value: Value }>();
  return (cell) => {
    const known = answers.get(cell);
    if (known !== undefined) return known.value;
    const value = read(cell);
    if (answers.size < MOST) answers.set(cell, { value });
    return value;
  };
}
