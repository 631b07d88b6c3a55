import type { Cell } from "./cell";

const MOST = 1000;

/** A test of cells that answers from memory when a cell of the same content comes again. */
export function remembered(test: (cell: Cell) => boolean): (cell: Cell) => boolean {
  const answers = new Map<Cell, boolean>();
  return (cell) => {
    const known = answers.get(cell);
    if (known !== undefined) return known;
    const answer = test(cell);
    if (answers.size < MOST) answers.set(cell, answer);
    return answer;
  };
}
