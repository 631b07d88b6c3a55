import type { SheetArea } from "../engine/engine";
import { isRecord, asNumber, asText } from "../json";
import {
  accessDenied,
  invalidArgument,
  itemNotFound,
  type ApiNode,
  type ApiProperty,
  reads,
  readsAndWrites,
} from "../richapi/node";
import type { Book } from "./book";
import { EVENT_TYPES, WORKBOOK_TARGET } from "./events";
import { namesNode } from "./names-node";
import { areaOf } from "./address";

/** A sheet, by its id. */
export function worksheetNode(book: Book, id: string): ApiNode {
  const { sheets, cells } = book.engine;
  const range = (row: number, column: number, rows: number, columns: number) =>
    book.nodes.range({ sheetId: id, row, column, rows, columns });
  const used = (onlyValues: unknown) => cells.used(id, onlyValues === true);
  return {
    type: "Worksheet",
    identity: { Id: id },
    properties: {
      ...states(book, id),
      tables: reads(() => book.nodes.tables(id)),
      names: reads(() => namesNode(book)),
      charts: reads(() => book.nodes.charts(id)),
      protection: reads(() => protectionNode(book, id)),
      freezePanes: reads(() => freezeNode(book, id)),
    },
    methods: {
      ...book.events.methods(id, EVENT_TYPES),
      activate: () => sheets.activate(id),
      delete: () => remove(book, id),
      getRange: (address) => book.nodes.range(areaAt(book, id, address)),
      getRangeByIndexes: (row, column, rows, columns) =>
        range(asNumber(row), asNumber(column), asNumber(rows, 1), asNumber(columns, 1)),
      getCell: (row, column) => range(asNumber(row), asNumber(column), 1, 1),
      getUsedRange: (only) => book.nodes.range(used(only) ?? areaAt(book, id, "A1")),
      getUsedRangeOrNullObject: (only) => {
        const area = used(only);
        return area && book.nodes.range(area);
      },
      calculate: (all) => book.engine.calculate(all === true),
    },
  };
}

function states(book: Book, id: string): Record<string, ApiProperty> {
  const { sheets } = book.engine;
  const position = () => sheets.list().findIndex((sheet) => sheet.id === id);
  const state = () => sheets.list()[position()] ?? missing();
  const gridlines = {
    get: () => sheets.gridlines(id),
    set: (value: unknown) => sheets.setGridlines(id, value === true),
  };
  return {
    id: reads(() => id),
    name: readsAndWrites(
      () => state().name,
      (value) => {
        book.guardStructure();
        sheets.rename(id, sheetNameOf(book, asText(value)));
        book.events.raise(EVENT_TYPES.EventNameChanged, [WORKBOOK_TARGET, id], { worksheetId: id });
      },
    ),
    position: readsAndWrites(position, (value) => {
      book.guardStructure();
      sheets.move(id, asNumber(value));
    }),
    visibility: readsAndWrites(
      () => (state().visible ? "Visible" : "Hidden"),
      (value) => sheets.show(id, value === "Visible"),
    ),
    showGridlines: gridlines,
    gridlines: { set: gridlines.set },
    tabColor: readsAndWrites(
      () => sheets.tabColor(id),
      (value) => sheets.setTabColor(id, asText(value)),
    ),
  };
}

function missing(): never {
  throw itemNotFound("worksheet");
}

const LONGEST_NAME = 31;

/** A name Excel allows for a sheet: not empty, not taken, none of the forbidden characters. */
export function sheetNameOf(book: Book, name: string): string {
  const wrong = name === "" || name.length > LONGEST_NAME || /[[\]*?:/\\]|^'|'$/.test(name);
  if (wrong) {
    throw invalidArgument(`the sheet name ${name}`);
  }
  if (book.sheetId(name) !== null) {
    throw invalidArgument(`a sheet ${name} exists already`);
  }
  return name;
}

function areaAt(book: Book, id: string, address: unknown): SheetArea {
  if (address === null || address === undefined || address === "") {
    return { sheetId: id, row: 0, column: 0, rows: 1_048_576, columns: 16_384 };
  }
  const area = book.area(asText(address), id);
  if (!area) {
    throw invalidArgument(`the address ${asText(address)}`);
  }
  return area;
}

function remove(book: Book, id: string): void {
  const { sheets } = book.engine;
  book.guardStructure();
  if (sheets.list().filter(({ visible }) => visible).length < 2) {
    throw accessDenied("the last visible sheet");
  }
  sheets.remove(id);
  for (const chart of book.charts.list()) {
    if (chart.sheetId === id) {
      book.charts.remove(chart.id);
    }
  }
  const payload = { worksheetId: id, source: "Local" };
  book.events.raise(EVENT_TYPES.DeletedEvent, [WORKBOOK_TARGET], payload);
}

function protectionNode(book: Book, id: string): ApiNode {
  const set = (isProtected: boolean) => {
    if (isProtected && book.protectedSheets.has(id)) {
      throw accessDenied("protected already");
    }
    if (isProtected) {
      book.protectedSheets.add(id);
    }
    if (!isProtected) {
      book.protectedSheets.delete(id);
    }
    const payload = { worksheetId: id, isProtected, source: "Local" };
    book.events.raise(EVENT_TYPES.ProtectionChangedEvent, [WORKBOOK_TARGET, id], payload);
  };
  return {
    type: "WorksheetProtection",
    properties: {
      protected: reads(() => book.protectedSheets.has(id)),
      options: reads(() => null),
    },
    methods: {
      protect: (options, password) => {
        if (!isRecord(options) && options !== null && options !== undefined) {
          throw invalidArgument("protection options");
        }
        if (password) {
          throw invalidArgument("a password is not kept by the preview");
        }
        set(true);
      },
      unprotect: () => set(false),
    },
  };
}

function freezeNode(book: Book, id: string): ApiNode {
  const { sheets } = book.engine;
  const location = () => {
    const { rows, columns } = sheets.frozen(id);
    if (rows + columns === 0) {
      return null;
    }
    return book.nodes.range({
      sheetId: id,
      row: 0,
      column: 0,
      rows: rows || 1_048_576,
      columns: columns || 16_384,
    });
  };
  return {
    type: "WorksheetFreezePanes",
    properties: {},
    methods: {
      freezeRows: (count) => sheets.freeze(id, asNumber(count), 0),
      freezeColumns: (count) => sheets.freeze(id, 0, asNumber(count)),
      freezeAt: (range) => {
        const area = typeof range === "string" ? areaAt(book, id, range) : areaOf(range);
        if (!area) {
          throw invalidArgument("freezeAt");
        }
        sheets.freeze(id, area.row + area.rows, area.column + area.columns);
      },
      unfreeze: () => sheets.freeze(id, 0, 0),
      getLocation: () => location() ?? missing(),
      getLocationOrNullObject: location,
    },
  };
}
