import { type SheetArea, MAX_COLUMNS, MAX_ROWS } from "../engine/engine";
import { type ApiNode, reads } from "../richapi/node";
import { cellsAddress } from "./address";
import type { Book } from "./book";
import { formatNode } from "./format-node";
import { validationNode } from "./validation-node";
import { rangeContents } from "./range-contents";
import { rangeMethods, spillMethods } from "./range-methods";

/** A range, kept under a reference as office.js expects it. */
export function rangeNode(book: Book, area: SheetArea): ApiNode {
  return book.keep((reference) => makeRange(book, area, reference));
}

function makeRange(book: Book, area: SheetArea, reference: string): ApiNode {
  const fixed = {
    address: reads(() => book.address(area)),
    addressLocal: reads(() => cellsAddress(area)),
    rowIndex: reads(() => area.row),
    columnIndex: reads(() => area.column),
    rowCount: reads(() => area.rows),
    columnCount: reads(() => area.columns),
    cellCount: reads(() => area.rows * area.columns),
    isEntireColumn: reads(() => area.rows >= MAX_ROWS),
    isEntireRow: reads(() => area.columns >= MAX_COLUMNS),
    worksheet: reads(() => book.nodes.worksheet(area.sheetId)),
    format: reads(() => formatNode(book, area)),
    dataValidation: reads(() => validationNode(book, area)),
  };
  return {
    type: "Range",
    identity: { _ReferenceId: reference },
    area,
    properties: { ...fixed, ...rangeContents(book, area) },
    methods: {
      ...rangeMethods(book, area),
      ...spillMethods(book, area),
      getTables: () => book.nodes.tables(area.sheetId, area),
      _KeepReference: () => undefined,
    },
  };
}
