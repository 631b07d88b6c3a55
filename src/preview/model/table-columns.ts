import type { EngineTable } from "../engine/engine";
import { isList, asNumber, asText } from "../json";
import {
  invalidArgument,
  itemNotFound,
  type ApiNode,
  reads,
  readsAndWrites,
} from "../richapi/node";
import type { Book } from "./book";

/** The columns of a table, known by their headings. */
export function columnsNode(book: Book, state: () => EngineTable): ApiNode {
  const count = () => state().area.columns;
  const heading = (index: number) => {
    const { area } = state();
    return String(book.engine.cells.read(area.sheetId, area.row, area.column + index).value ?? "");
  };
  const find = (key: unknown) => {
    const index = Array.from({ length: count() }, (_, i) => i).find(
      (i) => heading(i).toLowerCase() === asText(key).toLowerCase() || i + 1 === key,
    );
    return index === undefined ? null : columnNode(book, state, index);
  };
  return {
    type: "TableColumnCollection",
    properties: { count: reads(count) },
    items: () => Array.from({ length: count() }, (_, i) => columnNode(book, state, i)),
    methods: {
      getCount: count,
      getItem: (key) => find(key) ?? missing(key),
      getItemOrNullObject: find,
      getItemAt: (index) =>
        asNumber(index) < count() ? columnNode(book, state, asNumber(index)) : missing(index),
      add: (index, values, name) => add(book, state, { index, values, name: asText(name) }),
    },
  };
}

function missing(key: unknown): never {
  throw itemNotFound(`table column ${String(key)}`);
}

function columnNode(book: Book, state: () => EngineTable, index: number): ApiNode {
  const whole = () => {
    const { area } = state();
    return { ...area, column: area.column + index, columns: 1 };
  };
  const part = (from: number, rows: number) => ({ ...whole(), row: whole().row + from, rows });
  const range = () => book.nodes.range(whole()).properties["values"];
  const headingCell = () => part(0, 1);
  return {
    type: "TableColumn",
    identity: { Id: index + 1, Index: index },
    properties: {
      id: reads(() => index + 1),
      index: reads(() => index),
      name: readsAndWrites(
        () =>
          String(book.engine.cells.read(whole().sheetId, whole().row, whole().column).value ?? ""),
        (value) => {
          book.guard(whole().sheetId);
          book.engine.cells.write(headingCell(), [[{ value: asText(value), asText: true }]]);
          book.changed(headingCell(), "ThisLocalAddin");
        },
      ),
      values: readsAndWrites(
        () => range()?.get?.() ?? null,
        (value) => range()?.set?.(value),
      ),
    },
    methods: {
      getRange: () => book.nodes.range(whole()),
      getHeaderRowRange: () => book.nodes.range(headingCell()),
      getDataBodyRange: () => book.nodes.range(part(1, whole().rows - 1)),
      delete: () => remove(book, state(), index),
    },
  };
}

interface NewColumn {
  readonly index: unknown;
  readonly values: unknown;
  readonly name: string;
}

/** Adds a column; the columns after it move to the right, within the table. */
function add(book: Book, state: () => EngineTable, { index, values, name }: NewColumn): ApiNode {
  const { id, area } = state();
  book.guard(area.sheetId);
  const at = typeof index === "number" && index >= 0 ? Math.min(index, area.columns) : area.columns;
  if (!isList(values) && values !== null && values !== undefined) {
    throw invalidArgument("the values of a column");
  }
  const moved = { ...area, column: area.column + at, columns: area.columns - at };
  shift(book, moved, 1);
  book.engine.tables.change(id, { area: { ...area, columns: area.columns + 1 } });
  const target = { ...area, column: area.column + at, columns: 1 };
  const heading = name || `Column${area.columns + 1}`;
  const grid = isList(values) ? values : [[heading]];
  if (grid.length === area.rows) {
    book.nodes.range(target).properties["values"]?.set?.(grid);
  }
  if (grid.length !== area.rows || name) {
    book.engine.cells.write({ ...target, rows: 1 }, [[{ value: heading, asText: true }]]);
  }
  return columnNode(book, state, at);
}

function remove(book: Book, table: EngineTable, index: number): void {
  const { area } = table;
  book.guard(area.sheetId);
  if (area.columns < 2) {
    throw invalidArgument("a table keeps its last column");
  }
  const after = area.columns - index - 1;
  shift(book, { ...area, column: area.column + index + 1, columns: after }, -1);
  const last = { ...area, column: area.column + area.columns - 1, columns: 1 };
  book.engine.cells.write(
    last,
    Array.from({ length: area.rows }, () => [null]),
  );
  book.engine.tables.change(table.id, { area: { ...area, columns: area.columns - 1 } });
}

function shift(book: Book, area: EngineTable["area"], by: number): void {
  if (area.columns <= 0) {
    return;
  }
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
  cells.write({ ...area, column: area.column + by }, rows);
}
