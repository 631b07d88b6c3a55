import type { Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";

/** The id of the one workbook, in Univer. */
export const WORKBOOK_ID = "preview";

const FIRST_SHEET_ID = "sheet-1";

/** Rows that a new sheet has; it grows when more are written. */
export const DEFAULT_ROWS = 1000;

/** Columns that a new sheet has; it grows when more are written. */
export const DEFAULT_COLUMNS = 40;

/** Univer, as it runs in the page. */
export interface Spreadsheet {
  readonly api: FUniver;
  readonly injector: Injector;
}

/** A workbook with one empty sheet, as Univer takes it. */
export function emptyWorkbook() {
  return {
    id: WORKBOOK_ID,
    name: "Preview",
    sheetOrder: [FIRST_SHEET_ID],
    sheets: {
      [FIRST_SHEET_ID]: {
        id: FIRST_SHEET_ID,
        name: "Sheet1",
        rowCount: DEFAULT_ROWS,
        columnCount: DEFAULT_COLUMNS,
      },
    },
  };
}
