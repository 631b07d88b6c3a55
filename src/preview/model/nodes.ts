import type { SheetArea } from "../engine/engine";
import type { ApiNode } from "../richapi/node";

/**
 * Makes the objects of the API that lead to each other: a range knows its sheet, a sheet gives
 * ranges, tables and charts. Each kind of object asks here for the others instead of importing
 * them, so that no file imports itself by way of another; `objectModel` fills it.
 */
export interface Nodes {
  /** A range, kept under a reference of its own. */
  range(area: SheetArea): ApiNode;
  /** A sheet, by its id. */
  worksheet(sheetId: string): ApiNode;
  /** The tables of the workbook, of one sheet, or only those that share cells with an area. */
  tables(sheetId?: string, within?: SheetArea): ApiNode;
  /** The charts of a sheet. */
  charts(sheetId: string): ApiNode;
}
