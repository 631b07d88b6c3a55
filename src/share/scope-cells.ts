import { cellName } from "../xlsx/address";
import { isScopeFormula } from "../xlsx/scope-formula";
import type { BookCell, CellBook } from "./formula/book";

/** A cell whose formula calls the add-in. */
export interface ScopeCell {
  /** Title of the sheet. */
  readonly sheet: string;
  readonly cell: BookCell;
}

/** The cells of a workbook that call the add-in, sheet by sheet. */
export function scopeCells(book: CellBook): readonly ScopeCell[] {
  return book.workbook.sheets
    .filter(({ part, hasCells }) => hasCells && MARK.test(book.package.text(part)))
    .flatMap(({ title }) => {
      const cells = [...(book.sheet(title)?.cells.values() ?? [])];
      return cells
        .filter(({ formula }) => formula !== undefined && isScopeFormula(formula))
        .map((cell) => ({ sheet: title, cell }));
    });
}

/** Sheets without it are not read at all. */
const MARK = /_xldudf_scope_|scope\./i;

/** A cell as a person names it, such as Scope!B4. */
export const placeName = ({ sheet, cell }: ScopeCell): string => `${sheet}!${cellName(cell)}`;
