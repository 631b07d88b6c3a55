import type { EngineTable, SheetArea } from "../engine/engine";
import { asNumber, asText } from "../json";
import {
  accessDenied,
  type ApiNode,
  invalidArgument,
  itemMethods,
  notFound,
  reads,
} from "../richapi/node";
import { areaIn, intersection } from "./address";
import type { Book } from "./book";
import { TABLE_EVENT_TYPES, WORKBOOK_TARGET } from "./events";
import { blanksFor, inputsOf } from "./input";
import { tableNode } from "./table-node";

/** The tables of the workbook, of a sheet, or of those that share cells with an area. */
export function tableCollection(book: Book, sheetId?: string, within?: SheetArea): ApiNode {
  const isListed = ({ area }: EngineTable) =>
    (sheetId ?? area.sheetId) === area.sheetId && (!within || intersection(area, within));
  const list = () => book.engine.tables.list().filter(isListed);
  const count = () => list().length;
  const node = (table: EngineTable | undefined) => table && tableNode(book, table.id);
  const find = (key: unknown) => {
    const wanted = asText(key).toLowerCase();
    return node(list().find(({ id, name }) => id === key || name.toLowerCase() === wanted));
  };
  const target = sheetId === undefined ? WORKBOOK_TARGET : `tables ${sheetId}`;
  return {
    type: "TableCollection",
    identity: { _EventTargetId: target },
    properties: { count: reads(count), _eventTargetId: reads(() => target) },
    items: () => list().map(({ id }) => tableNode(book, id)),
    methods: {
      ...book.events.methods(target, TABLE_EVENT_TYPES),
      ...itemMethods({ kind: "table", count, find }),
      getItemAt: (index) => node(list()[asNumber(index)]) ?? notFound("table", index),
      add: (address, hasHeaders) => add(book, address, hasHeaders === true, sheetId),
    },
  };
}

function add(book: Book, address: unknown, hasHeaders: boolean, sheetId?: string): ApiNode {
  const { sheets, tables } = book.engine;
  const sheet = sheetId ?? sheets.active();
  const cells = typeof address === "string" ? book.area(address, sheet) : areaIn(address);
  if (!cells) {
    throw invalidArgument("the range of a table");
  }
  book.guard(cells.sheetId);
  const area = hasHeaders ? cells : { ...cells, rows: cells.rows + 1 };
  if (tables.list().some((table) => intersection(table.area, area))) {
    throw accessDenied("tables cannot overlap");
  }
  if (!hasHeaders) {
    moveDown(book, cells);
  }
  const table = {
    id: `{${crypto.randomUUID().toUpperCase()}}`,
    name: freeName(tables.list()),
    area: { ...area, rows: Math.max(2, area.rows) },
    style: "TableStyleMedium2",
  };
  addTable(book, table);
  return tableNode(book, table.id);
}

function addTable(book: Book, table: EngineTable): void {
  const { id, area } = table;
  completeHeadings(book, area);
  book.engine.tables.add(table);
  const payload = { tableId: id, worksheetId: area.sheetId, source: "Local" };
  const targets = [WORKBOOK_TARGET, `tables ${area.sheetId}`];
  book.events.raise(TABLE_EVENT_TYPES.AddedEvent, targets, payload);
}

function freeName(tables: readonly EngineTable[]): string {
  let number = tables.length + 1;
  while (tables.some(({ name }) => name === `Table${number}`)) {
    number += 1;
  }
  return `Table${number}`;
}

/** Cells without headings move down by a row, to make room for headings. */
function moveDown(book: Book, area: SheetArea): void {
  const { cells } = book.engine;
  cells.write({ ...area, row: area.row + 1 }, inputsOf(cells, area));
  const first = { ...area, rows: 1 };
  cells.write(first, blanksFor(first));
}

/** Headings are texts: blank ones are numbered, others become texts. */
function completeHeadings(book: Book, area: SheetArea): void {
  const { cells } = book.engine;
  const headings = Array.from({ length: area.columns }, (_, c) => {
    const { value } = cells.read(area.sheetId, area.row, area.column + c);
    if (value === undefined || value === "") {
      return { value: `Column${c + 1}` };
    }
    return typeof value === "string" ? undefined : { value: String(value), asText: true };
  });
  if (headings.some(Boolean)) {
    cells.write({ ...area, rows: 1 }, [headings]);
  }
}
