import type { SheetArea, EngineTable } from "../engine/engine";
import { asNumber, asText } from "../json";
import { accessDenied, invalidArgument, itemNotFound, type ApiNode, reads } from "../richapi/node";
import { intersection, areaOf } from "./address";
import type { Book } from "./book";
import { TABLE_EVENT_TYPES, WORKBOOK_TARGET } from "./events";
import { tableNode } from "./table-node";

/** The tables of the workbook, of a sheet, or of those that touch an area. */
export function tableCollection(book: Book, sheetId?: string, within?: SheetArea): ApiNode {
  const list = () =>
    book.engine.tables
      .list()
      .filter((table) => sheetId === undefined || table.area.sheetId === sheetId)
      .filter((table) => !within || intersection(table.area, within) !== null);
  const find = (key: unknown) => {
    const wanted = asText(key).toLowerCase();
    const table = list().find(({ id, name }) => id === key || name.toLowerCase() === wanted);
    return table ? tableNode(book, table.id) : null;
  };
  const target = sheetId === undefined ? WORKBOOK_TARGET : `tables ${sheetId}`;
  return {
    type: "TableCollection",
    identity: { _EventTargetId: target },
    properties: {
      count: reads(() => list().length),
      _eventTargetId: reads(() => target),
    },
    items: () => list().map(({ id }) => tableNode(book, id)),
    methods: {
      ...book.events.methods(target, TABLE_EVENT_TYPES),
      add: (address, hasHeaders) => add(book, address, hasHeaders === true, sheetId),
      getItem: (key) => find(key) ?? missing(key),
      getItemOrNullObject: find,
      getItemAt: (index) => {
        const table = list()[asNumber(index)];
        return table ? tableNode(book, table.id) : missing(index);
      },
      getCount: () => list().length,
    },
  };
}

function missing(key: unknown): never {
  throw itemNotFound(`table ${String(key)}`);
}

function add(book: Book, address: unknown, hasHeaders: boolean, sheetId?: string): ApiNode {
  const { engine } = book;
  const sheet = sheetId ?? engine.sheets.active();
  const given = typeof address === "string" ? book.area(address, sheet) : areaOf(address);
  if (!given) {
    throw invalidArgument("the range of a table");
  }
  book.guard(given.sheetId);
  const area = hasHeaders ? given : { ...given, rows: given.rows + 1 };
  if (!hasHeaders) {
    moveDown(book, given);
  }
  const clash = engine.tables.list().some((table) => intersection(table.area, area));
  if (clash) {
    throw accessDenied("tables cannot overlap");
  }
  const table = {
    id: `{${crypto.randomUUID().toUpperCase()}}`,
    name: freeName(engine.tables.list()),
    area: { ...area, rows: Math.max(2, area.rows) },
    style: "TableStyleMedium2",
  };
  completeHeadings(book, table.area);
  engine.tables.add(table);
  const payload = { tableId: table.id, worksheetId: table.area.sheetId, source: "Local" };
  const targets = [WORKBOOK_TARGET, `tables ${table.area.sheetId}`];
  book.events.raise(TABLE_EVENT_TYPES.AddedEvent, targets, payload);
  return tableNode(book, table.id);
}

function freeName(tables: readonly EngineTable[]): string {
  let number = tables.length + 1;
  while (tables.some(({ name }) => name === `Table${number}`)) {
    number += 1;
  }
  return `Table${number}`;
}

/** Without headings of its own a table gets a row for them above its cells. */
function moveDown(book: Book, area: SheetArea): void {
  const { cells } = book.engine;
  const rows = Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => {
      const cell = cells.read(area.sheetId, area.row + r, area.column + c);
      if (cell.formula !== null) {
        return { formula: cell.formula };
      }
      return cell.value === null ? null : { value: cell.value };
    }),
  );
  cells.write({ ...area, row: area.row + 1 }, rows);
  cells.write({ ...area, rows: 1 }, [Array.from({ length: area.columns }, () => null)]);
}

function completeHeadings(book: Book, area: SheetArea): void {
  const { cells } = book.engine;
  const headings = Array.from({ length: area.columns }, (_, c) => {
    const { value } = cells.read(area.sheetId, area.row, area.column + c);
    if (value === null || value === "") {
      return { value: `Column${c + 1}` };
    }
    return typeof value === "string" ? undefined : { value: String(value), asText: true };
  });
  if (headings.some(Boolean)) {
    cells.write({ ...area, rows: 1 }, [headings]);
  }
}
