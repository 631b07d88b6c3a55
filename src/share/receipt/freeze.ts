import type { CellAddress } from "../../xlsx/address";
import { inOrder, type NewCell } from "../../xlsx/cell-write";
import { Package } from "../../xlsx/package";
import { withSheetCells } from "../../xlsx/sheets";
import { withoutAddIn } from "../../xlsx/web-extension";
import { ADD_IN } from "../add-in";
import { CellBook, placeKey } from "../formula/book";
import type { Grid } from "../formula/values";
import { WorkbookProblem } from "../../core/workbook-problem";
import { scopeCells, type ScopeCell } from "../scope-cells";
import { receiptOf, type Receipt, type ReceiptOptions } from "./receipt";
import { withReceipt } from "./receipt-sheet";

/** A workbook and the receipt of its formulas. */
export interface WithReceipt {
  readonly bytes: Uint8Array;
  readonly receipt: Receipt;
}

/**
 * A copy of a workbook with a sheet that lists its formulas and what they rest on.
 *
 * @throws {WorkbookProblem} `no-formulas`.
 */
export function addReceipt(bytes: Uint8Array, options: ReceiptOptions): WithReceipt {
  const book = new CellBook(Package.open(bytes));
  const receipt = receiptOrNone(book, options);
  return { bytes: withReceipt(book.package, receipt, options.language).save(), receipt };
}

/**
 * A copy of a workbook with the values of the add-in's formulas in their place, and a receipt by which they
 * can be thawed.
 *
 * @throws {WorkbookProblem} `no-formulas`.
 */
export function freeze(bytes: Uint8Array, options: ReceiptOptions): WithReceipt {
  const book = new CellBook(Package.open(bytes));
  const receipt = receiptOrNone(book, options);
  const cells = scopeCells(book);
  const frozen = book.workbook.sheets.reduce((to, sheet) => {
    const values = cells.flatMap((at, index) =>
      at.sheet === sheet.title ? frozenCells(book, at, receipt.cells[index]?.values ?? []) : [],
    );
    return values.length === 0 ? to : withSheetCells(to, book.workbook, sheet, inOrder(values));
  }, book.package);
  const listed = withReceipt(frozen, receipt, options.language);
  return { bytes: withoutAddIn(listed, ADD_IN.id).save(), receipt };
}

function receiptOrNone(book: CellBook, options: ReceiptOptions): Receipt {
  const receipt = receiptOf(book, options);
  if (receipt.cells.length === 0) {
    throw new WorkbookProblem({ kind: "no-formulas" });
  }
  return receipt;
}

/** The cell of a formula with its value, and those of its area that show nothing in the file. */
function frozenCells(
  book: CellBook,
  { sheet, cell }: ScopeCell,
  values: Grid,
): readonly (readonly [CellAddress, NewCell])[] {
  const existing = book.sheet(sheet)?.cells;
  return values.flatMap((row, r) =>
    row.flatMap((value, c) => {
      const at = { row: cell.row + r, column: cell.column + c };
      const isAnchor = r === 0 && c === 0;
      const isShown = existing?.get(placeKey(at))?.value !== undefined;
      return isAnchor || (value !== undefined && !isShown) ? [[at, { value }] as const] : [];
    }),
  );
}
