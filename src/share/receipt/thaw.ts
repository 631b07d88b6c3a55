import { readCellArea, type CellAddress, type CellArea } from "../../xlsx/address";
import { inOrder, type NewCell } from "../../xlsx/cell-write";
import { withDynamicArrays } from "../../xlsx/dynamic-arrays";
import { Package } from "../../xlsx/package";
import { storedFormula } from "../../xlsx/scope-formula";
import { withoutLastSheet, withSheetCells } from "../../xlsx/sheets";
import { withAddIn } from "../../xlsx/web-extension";
import type { Language } from "../../messages/language";
import { ADD_IN } from "../add-in";
import { CellBook, placeKey } from "../formula/book";
import { Calculation } from "../formula/calculation";
import type { Grid } from "../formula/values";
import { WorkbookProblem } from "../../core/workbook-problem";
import { scopeCall } from "../scope-functions";
import { argumentsOf } from "./receipt";
import { checksumOf, readReceipt, type ReceiptLine } from "./receipt-sheet";

export interface ThawOptions {
  readonly language: Language;
  /** Puts the formulas back though cells that they read have changed. */
  readonly anyway?: boolean;
}

/**
 * A copy of a frozen workbook with its formulas back and the receipt taken out.
 *
 * @throws {WorkbookProblem} `receipt-missing`, or `sheet-changed` naming the first formula whose place or
 *   arguments are no longer what the receipt says: back there, it would show something else.
 */
export function thaw(
  bytes: Uint8Array,
  { language, anyway = false }: ThawOptions,
): { readonly bytes: Uint8Array; readonly formulas: number } {
  const book = new CellBook(Package.open(bytes));
  const receipt = readReceipt(book);
  if (receipt === undefined) {
    throw new WorkbookProblem({ kind: "receipt-missing" });
  }
  const calculation = new Calculation(book, scopeCall(language));
  const { lines } = receipt;
  for (const line of lines) {
    refuseChanged(line, calculation, anyway);
  }
  const { package: base, metadata } = withDynamicArrays(book.package, book.workbook.part);
  const thawed = book.workbook.sheets.reduce((to, sheet) => {
    const cells = lines
      .filter((line) => line.sheet === sheet.title)
      .map((line) => cellOf(line, book, metadata));
    return cells.length === 0 ? to : withSheetCells(to, book.workbook, sheet, inOrder(cells));
  }, base);
  const isLast = book.workbook.sheets.at(-1)?.title === receipt.title;
  const bare = isLast ? withoutLastSheet(thawed, book.workbook) : thawed;
  return { bytes: withAddIn(bare, ADD_IN).save(), formulas: lines.length };
}

/**
 * Refuses a line whose cells hold a formula or other values, or whose arguments are others.
 *
 * @throws {WorkbookProblem} `sheet-changed`.
 */
function refuseChanged(line: ReceiptLine, calculation: Calculation, anyway: boolean): void {
  const { book } = calculation;
  const area = readCellArea(line.cells);
  const place = `${line.sheet}!${line.cells}`;
  const sheet = book.sheet(line.sheet);
  if (area === undefined || sheet === undefined) {
    throw new WorkbookProblem({ kind: "sheet-changed", cell: place });
  }
  const anchor = sheet.cells.get(placeKey(area.first));
  const isSame =
    anchor?.formula === undefined && checksumOf(valuesIn(book, line.sheet, area)) === line.checksum;
  if (!isSame) {
    throw new WorkbookProblem({ kind: "sheet-changed", cell: place });
  }
  const cell = { ...SPILLING_CELL, ...area.first, formula: storedFormula(line.formula) };
  if (!anyway && argumentsOf({ sheet: line.sheet, cell }, calculation) !== line.args) {
    throw new WorkbookProblem({ kind: "sheet-changed", cell: place });
  }
}

const SPILLING_CELL = {
  value: undefined,
  isArray: true,
  isDynamic: true,
  rows: 1,
  columns: 1,
  style: undefined,
} as const;

function valuesIn(book: CellBook, title: string, { first, last }: CellArea): Grid {
  const cells = book.sheet(title)?.cells;
  return Array.from({ length: last.row - first.row + 1 }, (_, row) =>
    Array.from(
      { length: last.column - first.column + 1 },
      (_cell, column) =>
        cells?.get(placeKey({ row: first.row + row, column: first.column + column }))?.value,
    ),
  );
}

/** The cell with its formula back and the value it shows. */
function cellOf(
  { sheet, cells, formula, kind }: ReceiptLine,
  book: CellBook,
  metadata: number,
): readonly [CellAddress, NewCell] {
  const area = readCellArea(cells);
  if (area === undefined) {
    throw new WorkbookProblem({ kind: "sheet-changed", cell: `${sheet}!${cells}` });
  }
  const { first, last } = area;
  const array = { rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
  const value = book.sheet(sheet)?.cells.get(placeKey(first))?.value;
  return [
    first,
    {
      value,
      formula: {
        text: storedFormula(formula),
        ...(kind !== "normal" && { array }),
        ...(kind === "dynamic" && { metadata }),
      },
    },
  ];
}
