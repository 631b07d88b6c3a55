import type { EngineSheet } from "../engine/engine";
import { asText } from "../json";
import { type ApiNode, itemMethods, itemNotFound, reads } from "../richapi/node";
import type { Book } from "./book";
import { EVENT_TYPES, WORKBOOK_TARGET } from "./events";
import { sheetNameOf } from "./worksheet-node";

/** The sheets of the workbook, in the order of their tabs. */
export function worksheetsNode(book: Book): ApiNode {
  const { sheets } = book.engine;
  const count = () => sheets.list().length;
  const find = (key: unknown) => {
    const id = book.sheetId(asText(key));
    return id === undefined ? undefined : book.nodes.worksheet(id);
  };
  const listed = (onlyVisible: unknown) =>
    sheets.list().filter(({ visible }) => visible || onlyVisible !== true);
  const node = (sheet: EngineSheet | undefined) => nodeOf(book, sheet);
  return {
    type: "WorksheetCollection",
    properties: { count: reads(count) },
    items: () => sheets.list().map(node),
    methods: {
      ...book.events.methods(WORKBOOK_TARGET, EVENT_TYPES),
      ...itemMethods({ kind: "worksheet", count, find }),
      add: (name) => add(book, asText(name)),
      getActiveWorksheet: () => book.nodes.worksheet(sheets.active()),
      getFirst: (onlyVisible) => node(listed(onlyVisible)[0]),
      getLast: (onlyVisible) => node(listed(onlyVisible).at(-1)),
      getCount: (onlyVisible) => listed(onlyVisible).length,
    },
  };
}

function nodeOf(book: Book, sheet: EngineSheet | undefined): ApiNode {
  if (!sheet) {
    throw itemNotFound("worksheet");
  }
  return book.nodes.worksheet(sheet.id);
}

function add(book: Book, name: string): ApiNode {
  book.guardStructure();
  const id = book.engine.sheets.add(name === "" ? freeName(book) : sheetNameOf(book, name));
  book.unsettled = true;
  const payload = { worksheetId: id, source: "Local" };
  book.events.raise(EVENT_TYPES.AddedEvent, [WORKBOOK_TARGET], payload);
  return book.nodes.worksheet(id);
}

function freeName(book: Book): string {
  let number = book.engine.sheets.list().length + 1;
  while (book.sheetId(`Sheet${number}`) !== undefined) {
    number += 1;
  }
  return `Sheet${number}`;
}
