import type { CellAddress } from "../xlsx/address";
import { inOrder, type NewCell } from "../xlsx/cell-write";
import type { Package } from "../xlsx/package";
import { withSheetCells } from "../xlsx/sheets";
import { CellBook, type BookCell } from "./formula/book";
import { Calculation, type ScopeCall } from "./formula/calculation";
import type { Grid } from "./formula/values";

/**
 * A workbook whose formulas show what they come to, as Excel saves them; array formulas fill the cells of
 * their results.
 *
 * @param metadata - Number of the cell metadata of dynamic arrays.
 * @throws {Unsupported} for a formula that cannot be computed here.
 */
export function withShownValues(from: Package, call: ScopeCall, metadata: number): Package {
  const book = new CellBook(from);
  const calculation = new Calculation(book, call);
  return book.workbook.sheets.reduce((to, sheet) => {
    const formulas = [...(book.sheet(sheet.title)?.cells.values() ?? [])].filter(
      ({ formula }) => formula !== undefined,
    );
    const cells = formulas.flatMap((cell) =>
      shownCells(cell, calculation.result(cell, sheet.title), metadata),
    );
    return cells.length === 0 ? to : withSheetCells(to, book.workbook, sheet, inOrder(cells));
  }, from);
}

function shownCells(
  { formula: text = "", row: top, column: left, isArray }: BookCell,
  grid: Grid,
  metadata: number,
): readonly (readonly [CellAddress, NewCell])[] {
  const array = { rows: grid.length, columns: grid[0]?.length ?? 1 };
  const formula = isArray ? { text, array, metadata } : { text };
  return grid.flatMap((values, row) =>
    values.map((value, column): readonly [CellAddress, NewCell] => [
      { row: top + row, column: left + column },
      row + column === 0 ? { formula, value: value ?? "" } : { value },
    ]),
  );
}
