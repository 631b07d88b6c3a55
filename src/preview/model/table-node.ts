import type { SheetArea, EngineTable } from "../engine/engine";
import { isList, type Json, asNumber, asText } from "../json";
import {
  invalidArgument,
  itemNotFound,
  type ApiNode,
  type ApiProperty,
  reads,
  readsAndWrites,
} from "../richapi/node";
import type { Book } from "./book";
import { TABLE_EVENT_TYPES, WORKBOOK_TARGET } from "./events";
import { areaOf } from "./address";
import { columnsNode } from "./table-columns";

/** A table, by its id. */
export function tableNode(book: Book, id: string): ApiNode {
  const { tables } = book.engine;
  const state = (): EngineTable => tables.list().find((table) => table.id === id) ?? missing();
  const change = (change: Partial<Omit<EngineTable, "id">>) => {
    book.guard(state().area.sheetId);
    tables.change(id, change);
  };
  return {
    type: "Table",
    identity: { Id: id },
    properties: {
      id: reads(() => id),
      legacyId: reads(() => id),
      name: readsAndWrites(
        () => state().name,
        (value) => change({ name: tableNameOf(book, id, asText(value)) }),
      ),
      style: readsAndWrites(
        () => state().style,
        (value) => change({ style: asText(value) }),
      ),
      ...flags(book, id, () => state().area.sheetId),
      worksheet: reads(() => book.nodes.worksheet(state().area.sheetId)),
      columns: reads(() => columnsNode(book, state)),
      rows: reads(() => rowsNode(book, state)),
    },
    methods: {
      ...book.events.methods(id, { DataChangedEvent: TABLE_EVENT_TYPES.DataChangedEvent }),
      getRange: () => book.nodes.range(state().area),
      getHeaderRowRange: () => book.nodes.range({ ...state().area, rows: 1 }),
      getDataBodyRange: () => book.nodes.range(bodyOf(state())),
      resize: (range) => {
        const { area } = state();
        const next = typeof range === "string" ? book.area(range, area.sheetId) : areaOf(range);
        if (!next || next.row !== area.row) {
          throw invalidArgument("the new range of a table");
        }
        change({ area: next });
      },
      delete: () => remove(book, state(), true),
      convertToRange: () => {
        const { area } = state();
        remove(book, state(), false);
        return book.nodes.range(area);
      },
    },
  };
}

function missing(): never {
  throw itemNotFound("table");
}

export function bodyOf(table: EngineTable): SheetArea {
  return { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 };
}

const FLAG_DEFAULTS = {
  showFilterButton: true,
  showHeaders: true,
  showTotals: false,
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
};

/** Switches of the looks are kept; the preview draws all tables alike. */
function flags(book: Book, id: string, sheetId: () => string): Record<string, ApiProperty> {
  const kept = () => book.tableFlags.get(id) ?? {};
  const entries = Object.entries(FLAG_DEFAULTS).map(([name, fallback]) => {
    const property = readsAndWrites(
      (): Json => (kept()[name] ?? fallback) === true,
      (value) => {
        book.guard(sheetId());
        const isShape = name === "showTotals" || name === "showHeaders";
        if (isShape && value !== fallback) {
          throw invalidArgument(`${name} in the preview`);
        }
        book.tableFlags.set(id, { ...kept(), [name]: value });
      },
    );
    return [name, property] as const;
  });
  return Object.fromEntries(entries);
}

function tableNameOf(book: Book, id: string, name: string): string {
  const taken = book.engine.tables
    .list()
    .some((table) => table.id !== id && table.name.toLowerCase() === name.toLowerCase());
  if (taken || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) {
    throw invalidArgument(`the table name ${name}`);
  }
  return name;
}

function remove(book: Book, table: EngineTable, withCells: boolean): void {
  book.guard(table.area.sheetId);
  book.engine.tables.remove(table.id);
  const { area } = table;
  if (withCells) {
    const row = Array.from({ length: area.columns }, () => null);
    book.engine.cells.write(
      area,
      Array.from({ length: area.rows }, () => row),
    );
  }
  const payload = { tableId: table.id, tableName: table.name, worksheetId: area.sheetId };
  const targets = [WORKBOOK_TARGET, `tables ${area.sheetId}`];
  book.events.raise(TABLE_EVENT_TYPES.DeletedEvent, targets, { ...payload, source: "Local" });
}

function rowsNode(book: Book, state: () => EngineTable): ApiNode {
  const count = () => state().area.rows - 1;
  const row = (index: number): ApiNode => {
    const area = { ...bodyOf(state()), row: state().area.row + 1 + index, rows: 1 };
    if (index < 0 || index >= count()) {
      throw itemNotFound(`table row ${index}`);
    }
    const cells = book.nodes.range(area);
    const values = cells.properties["values"];
    return {
      type: "TableRow",
      identity: { _Id: index },
      properties: { index: reads(() => index), ...(values ? { values } : {}) },
      methods: { getRange: () => cells },
    };
  };
  return {
    type: "TableRowCollection",
    properties: { count: reads(count) },
    items: () => Array.from({ length: count() }, (_, index) => row(index)),
    methods: {
      getCount: count,
      getItemAt: (index) => row(asNumber(index)),
      add: (index, values) => {
        if (index !== null && index !== undefined && asNumber(index) < count()) {
          throw invalidArgument("the preview adds rows at the end of a table only");
        }
        return append(book, state(), values, row);
      },
    },
  };
}

function append(
  book: Book,
  table: EngineTable,
  values: unknown,
  row: (index: number) => ApiNode,
): ApiNode {
  const grid = isList(values) ? values : [[]];
  const { area } = table;
  const added = { ...area, row: area.row + area.rows, rows: grid.length };
  book.guard(area.sheetId);
  book.engine.tables.change(table.id, { area: { ...area, rows: area.rows + grid.length } });
  book.nodes.range(added).properties["values"]?.set?.(grid);
  return row(area.rows - 1);
}
