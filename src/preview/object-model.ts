import { chartCollection } from "./charts/chart-nodes";
import type { Book, Nodes } from "./model/book";
import { rangeNode } from "./model/range-node";
import { tableCollection } from "./model/tables-node";
import { worksheetNode } from "./model/worksheet-node";

/** The objects of the API over a workbook: the one file that knows all their kinds. */
export function objectModel(book: Book): Nodes {
  return {
    range: (area) => rangeNode(book, area),
    worksheet: (sheetId) => worksheetNode(book, sheetId),
    tables: (sheetId, within) => tableCollection(book, sheetId, within),
    charts: (sheetId) => chartCollection(book, sheetId),
  };
}
