import type { SheetArea } from "../engine/engine";
import { intersection } from "./address";
import type { Book } from "./book";

type Grow = (area: SheetArea) => { readonly strip: SheetArea; readonly grown: SheetArea };

/**
 * The block of filled cells around a range, up to blank rows and columns. A side grows as long as
 * the row or column beside it holds anything, and only these new cells are read, so the work grows
 * with the number of cells of the block.
 */
export function surrounding(book: Book, start: SheetArea): SheetArea {
  const used = book.engine.cells.used(start.sheetId, true);
  if (!used) {
    return start;
  }
  let area = start;
  for (let last: SheetArea | undefined; last !== area;) {
    last = area;
    for (const side of SIDES) {
      area = grownOn(side, area, (strip) => isFilled(book, intersection(strip, used)));
    }
  }
  return area;
}

const above: Grow = (area) => ({
  strip: { ...area, row: area.row - 1, rows: 1 },
  grown: { ...area, row: area.row - 1, rows: area.rows + 1 },
});

const below: Grow = (area) => ({
  strip: { ...area, row: area.row + area.rows, rows: 1 },
  grown: { ...area, rows: area.rows + 1 },
});

const before: Grow = (area) => ({
  strip: { ...area, column: area.column - 1, columns: 1 },
  grown: { ...area, column: area.column - 1, columns: area.columns + 1 },
});

const after: Grow = (area) => ({
  strip: { ...area, column: area.column + area.columns, columns: 1 },
  grown: { ...area, columns: area.columns + 1 },
});

const SIDES: readonly Grow[] = [above, below, before, after];

/** An area as far as one of its sides can grow. */
function grownOn(side: Grow, start: SheetArea, holds: (strip: SheetArea) => boolean): SheetArea {
  let area = start;
  for (let next = side(area); holds(next.strip); next = side(area)) {
    area = next.grown;
  }
  return area;
}

function isFilled({ engine }: Book, strip: SheetArea | undefined): boolean {
  if (!strip) {
    return false;
  }
  const { sheetId, row, column, rows, columns } = strip;
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      if (engine.cells.read(sheetId, r, c).value !== undefined) {
        return true;
      }
    }
  }
  return false;
}
