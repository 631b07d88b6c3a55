import type { EngineTable, SheetArea } from "../engine/engine";
import { asNumber, asText, isList } from "../json";
import {
  type ApiNode,
  type ApiProperty,
  invalidArgument,
  itemMethods,
  notFound,
  reads,
  readsAndWrites,
} from "../richapi/node";
import { firstCell } from "./address";
import type { Book } from "./book";
import { blanksFor, inputsOf } from "./input";

/** The columns of a table, found by their headings or by their numbers from 1. */
export function columnsNode(book: Book, state: () => EngineTable): ApiNode {
  const count = () => state().area.columns;
  const node = (index: number) => columnNode(book, state, index);
  const find = (key: unknown) => {
    const wanted = asText(key).toLowerCase();
    const index = Array.from({ length: count() }, (_, i) => i).find(
      (i) => book.headingAt(state().area, i).toLowerCase() === wanted || i + 1 === key,
    );
    return index === undefined ? undefined : node(index);
  };
  return {
    type: "TableColumnCollection",
    properties: { count: reads(count) },
    items: () => Array.from({ length: count() }, (_, i) => node(i)),
    methods: {
      ...itemMethods({ kind: "table column", count, find }),
      getItemAt: (index) =>
        asNumber(index) < count() ? node(asNumber(index)) : notFound("table column", index),
      add: (index, values, name) => add(book, state, { index, values, name: asText(name) }),
    },
  };
}

function columnNode(book: Book, state: () => EngineTable, index: number): ApiNode {
  const whole = () => columnArea(state().area, index);
  const body = () => ({ ...whole(), row: whole().row + 1, rows: whole().rows - 1 });
  const values = () => book.nodes.range(whole()).properties["values"];
  return {
    type: "TableColumn",
    identity: { Id: index + 1, Index: index },
    properties: {
      id: reads(() => index + 1),
      index: reads(() => index),
      name: nameProperty(book, state, index),
      values: readsAndWrites(
        () => values()?.get?.() ?? null,
        (value) => values()?.set?.(value),
      ),
    },
    methods: {
      getRange: () => book.nodes.range(whole()),
      getHeaderRowRange: () => book.nodes.range(firstCell(whole())),
      getDataBodyRange: () => book.nodes.range(body()),
      delete: () => remove(book, state(), index),
    },
  };
}

function columnArea(table: SheetArea, index: number): SheetArea {
  return { ...table, column: table.column + index, columns: 1 };
}

function nameProperty(book: Book, state: () => EngineTable, index: number): ApiProperty {
  return readsAndWrites(
    () => book.headingAt(state().area, index),
    (value) => {
      const heading = firstCell(columnArea(state().area, index));
      book.guard(heading.sheetId);
      book.engine.cells.write(heading, [[{ value: asText(value), asText: true }]]);
      book.changed(heading, "ThisLocalAddin");
    },
  );
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
  if (!isList(values) && values !== null && values !== undefined) {
    throw invalidArgument("the values of a column");
  }
  const at = typeof index === "number" && index >= 0 ? Math.min(index, area.columns) : area.columns;
  shift(book, { ...area, column: area.column + at, columns: area.columns - at }, 1);
  book.engine.tables.change(id, { area: { ...area, columns: area.columns + 1 } });
  const added = columnArea(area, at);
  const heading = name || `Column${area.columns + 1}`;
  const grid = isList(values) ? values : [[heading]];
  const isFull = grid.length === area.rows;
  if (isFull) {
    book.nodes.range(added).properties["values"]?.set?.(grid);
  }
  if (!isFull || name) {
    book.engine.cells.write(firstCell(added), [[{ value: heading, asText: true }]]);
  }
  return columnNode(book, state, at);
}

function remove(book: Book, { id, area }: EngineTable, index: number): void {
  book.guard(area.sheetId);
  if (area.columns < 2) {
    throw invalidArgument("a table keeps its last column");
  }
  const after = area.columns - index - 1;
  shift(book, { ...area, column: area.column + index + 1, columns: after }, -1);
  const last = columnArea(area, area.columns - 1);
  book.engine.cells.write(last, blanksFor(last));
  book.engine.tables.change(id, { area: { ...area, columns: area.columns - 1 } });
}

function shift(book: Book, area: SheetArea, by: number): void {
  if (area.columns > 0) {
    const { cells } = book.engine;
    cells.write({ ...area, column: area.column + by }, inputsOf(cells, area));
  }
}
