import type { EngineTable, SheetArea } from "../engine/engine";
import { asNumber, asText, isList, type Json } from "../json";
import {
  type ApiMethod,
  type ApiNode,
  type ApiProperty,
  invalidArgument,
  itemNotFound,
  reads,
  readsAndWrites,
} from "../richapi/node";
import { areaIn } from "./address";
import type { Book } from "./book";
import { TABLE_EVENT_TYPES, WORKBOOK_TARGET } from "./events";
import { blanksFor } from "./input";
import { columnsNode } from "./table-columns";

/** A table's state now, and how to change it. */
interface TableAccess {
  readonly state: () => EngineTable;
  readonly change: (part: Partial<Omit<EngineTable, "id">>) => void;
}

/** A table, by its id. */
export function tableNode(book: Book, id: string): ApiNode {
  const { tables } = book.engine;
  const state = () => tables.list().find((table) => table.id === id) ?? missing();
  const change: TableAccess["change"] = (part) => {
    book.guard(state().area.sheetId);
    tables.change(id, part);
  };
  return {
    type: "Table",
    identity: { Id: id },
    properties: {
      id: reads(() => id),
      legacyId: reads(() => id),
      ...styleProperties(book, id, { state, change }),
      worksheet: reads(() => book.nodes.worksheet(state().area.sheetId)),
      columns: reads(() => columnsNode(book, state)),
      rows: reads(() => rowsNode(book, state)),
    },
    methods: {
      ...book.events.methods(id, { DataChangedEvent: TABLE_EVENT_TYPES.DataChangedEvent }),
      ...tableMethods(book, { state, change }),
    },
  };
}

function missing(): never {
  throw itemNotFound("table");
}

function styleProperties(
  book: Book,
  id: string,
  { state, change }: TableAccess,
): Record<string, ApiProperty> {
  return {
    name: readsAndWrites(
      () => state().name,
      (value) => change({ name: tableNameOf(book, id, asText(value)) }),
    ),
    style: readsAndWrites(
      () => state().style,
      (value) => change({ style: asText(value) }),
    ),
    ...flags(book, id, () => state().area.sheetId),
  };
}

function tableMethods(book: Book, { state, change }: TableAccess): Record<string, ApiMethod> {
  return {
    getRange: () => book.nodes.range(state().area),
    getHeaderRowRange: () => book.nodes.range({ ...state().area, rows: 1 }),
    getDataBodyRange: () => book.nodes.range(bodyOf(state().area)),
    resize: (range) => {
      const { area } = state();
      const next = typeof range === "string" ? book.area(range, area.sheetId) : areaIn(range);
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
  };
}

function bodyOf(area: SheetArea): SheetArea {
  return { ...area, row: area.row + 1, rows: area.rows - 1 };
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

/** Switches of a table's style are kept, but the preview draws all tables alike. */
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
  const isTaken = book.engine.tables
    .list()
    .some((table) => table.id !== id && table.name.toLowerCase() === name.toLowerCase());
  if (isTaken || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) {
    throw invalidArgument(`the table name ${name}`);
  }
  return name;
}

function remove(book: Book, { id, name, area }: EngineTable, withCells: boolean): void {
  book.guard(area.sheetId);
  book.engine.tables.remove(id);
  if (withCells) {
    book.engine.cells.write(area, blanksFor(area));
  }
  const payload = { tableId: id, tableName: name, worksheetId: area.sheetId, source: "Local" };
  const targets = [WORKBOOK_TARGET, `tables ${area.sheetId}`];
  book.events.raise(TABLE_EVENT_TYPES.DeletedEvent, targets, payload);
}

function rowsNode(book: Book, state: () => EngineTable): ApiNode {
  const count = () => state().area.rows - 1;
  const row = (index: number) => rowNode(book, state().area, index);
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
        const at = count();
        append(book, state(), isList(values) ? values : [[]]);
        return row(at);
      },
    },
  };
}

function rowNode(book: Book, table: SheetArea, index: number): ApiNode {
  if (index < 0 || index >= table.rows - 1) {
    throw itemNotFound(`table row ${index}`);
  }
  const cells = book.nodes.range({ ...table, row: table.row + 1 + index, rows: 1 });
  const values = cells.properties["values"];
  return {
    type: "TableRow",
    identity: { _Id: index },
    properties: { index: reads(() => index), ...(values ? { values } : {}) },
    methods: { getRange: () => cells },
  };
}

function append(book: Book, { id, area }: EngineTable, values: readonly unknown[]): void {
  const added = { ...area, row: area.row + area.rows, rows: values.length };
  book.guard(area.sheetId);
  book.engine.tables.change(id, { area: { ...area, rows: area.rows + values.length } });
  book.nodes.range(added).properties["values"]?.set?.(values);
}
