import { asText } from "../json";
import { itemNotFound, type ApiNode, reads } from "../richapi/node";
import type { Book } from "./book";
import { EVENT_TYPES, WORKBOOK_TARGET } from "./events";
import { sheetNameOf, worksheetNode } from "./worksheet-node";

/** The sheets of the workbook, in the order of their tabs. */
export function worksheetsNode(book: Book): ApiNode {
  const { sheets } = book.engine;
  const find = (key: unknown) => {
    const id = book.sheetId(asText(key));
    return id === null ? null : worksheetNode(book, id);
  };
  const at = (index: number, onlyVisible: unknown) => {
    const shown = sheets.list().filter(({ visible }) => visible || onlyVisible !== true);
    const sheet = shown.at(index);
    if (!sheet) {
      throw itemNotFound("worksheet");
    }
    return worksheetNode(book, sheet.id);
  };
  return {
    type: "WorksheetCollection",
    properties: { count: reads(() => sheets.list().length) },
    items: () => sheets.list().map(({ id }) => worksheetNode(book, id)),
    methods: {
      ...book.events.methods(WORKBOOK_TARGET, EVENT_TYPES),
      add: (name) => add(book, asText(name)),
      getItem: (key) => find(key) ?? notFound(key),
      getItemOrNullObject: find,
      getActiveWorksheet: () => worksheetNode(book, sheets.active()),
      getFirst: (onlyVisible) => at(0, onlyVisible),
      getLast: (onlyVisible) => at(-1, onlyVisible),
      getCount: (onlyVisible) =>
        sheets.list().filter(({ visible }) => visible || onlyVisible !== true).length,
    },
  };
}

function notFound(key: unknown): never {
  throw itemNotFound(`worksheet ${asText(key)}`);
}

function add(book: Book, name: string): ApiNode {
  const { sheets } = book.engine;
  book.guardStructure();
  const id = sheets.add(name === "" ? freeName(book) : sheetNameOf(book, name));
  book.unsettled = true;
  const payload = { worksheetId: id, source: "Local" };
  book.events.raise(EVENT_TYPES.AddedEvent, [WORKBOOK_TARGET], payload);
  return worksheetNode(book, id);
}

function freeName(book: Book): string {
  let number = book.engine.sheets.list().length + 1;
  while (book.sheetId(`Sheet${number}`) !== null) {
    number += 1;
  }
  return `Sheet${number}`;
}
