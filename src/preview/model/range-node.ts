import { MAX_COLUMNS, MAX_ROWS, type SheetArea } from "../engine/engine";
import { type ApiNode, type ApiProperty, reads } from "../richapi/node";
import { cellsAddress } from "./address";
import type { Book } from "./book";
import { formatNode } from "./format-node";
import { rangeContents } from "./range-contents";
import { rangeMethods } from "./range-methods";
import { validationNode } from "./validation-node";

/** A range, kept under a reference as office.js expects it. */
export function rangeNode(book: Book, area: SheetArea): ApiNode {
  return book.keep((reference) => ({
    type: "Range",
    identity: { _ReferenceId: reference },
    area,
    properties: {
      ...placeProperties(book, area),
      ...rangeContents(book, area),
      worksheet: reads(() => book.nodes.worksheet(area.sheetId)),
      format: reads(() => formatNode(book, area)),
      dataValidation: reads(() => validationNode(book, area)),
    },
    methods: {
      ...rangeMethods(book, area),
      getTables: () => book.nodes.tables(area.sheetId, area),
      _KeepReference: () => undefined,
    },
  }));
}

function placeProperties(book: Book, area: SheetArea): Record<string, ApiProperty> {
  return {
    address: reads(() => book.address(area)),
    addressLocal: reads(() => cellsAddress(area)),
    rowIndex: reads(() => area.row),
    columnIndex: reads(() => area.column),
    rowCount: reads(() => area.rows),
    columnCount: reads(() => area.columns),
    cellCount: reads(() => area.rows * area.columns),
    isEntireColumn: reads(() => area.rows >= MAX_ROWS),
    isEntireRow: reads(() => area.columns >= MAX_COLUMNS),
  };
}
