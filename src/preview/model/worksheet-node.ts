import { MAX_COLUMNS, MAX_ROWS, type SheetArea } from "../engine/engine";
import { asNumber, asText, isRecord } from "../json";
import {
  accessDenied,
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
import { EVENT_TYPES, WORKBOOK_TARGET } from "./events";
import { namesNode } from "./names-node";

/** A sheet, by its id. */
export function worksheetNode(book: Book, id: string): ApiNode {
  return {
    type: "Worksheet",
    identity: { Id: id },
    properties: {
      id: reads(() => id),
      ...tabProperties(book, id),
      ...gridlineProperties(book, id),
      tables: reads(() => book.nodes.tables(id)),
      names: reads(() => namesNode(book)),
      charts: reads(() => book.nodes.charts(id)),
      protection: reads(() => protectionNode(book, id)),
      freezePanes: reads(() => freezeNode(book, id)),
    },
    methods: {
      ...book.events.methods(id, EVENT_TYPES),
      ...rangeMethodsOf(book, id),
      activate: () => book.engine.sheets.activate(id),
      delete: () => remove(book, id),
      calculate: (all) => book.engine.calculate(all === true),
    },
  };
}

/** The properties that the sheet's tab shows. */
function tabProperties(book: Book, id: string): Record<string, ApiProperty> {
  const { sheets } = book.engine;
  const position = () => sheets.list().findIndex((sheet) => sheet.id === id);
  const state = () => sheets.list()[position()] ?? missing();
  return {
    name: readsAndWrites(
      () => state().name,
      (value) => rename(book, id, asText(value)),
    ),
    position: readsAndWrites(position, (value) => {
      book.guardStructure();
      sheets.move(id, asNumber(value));
    }),
    visibility: readsAndWrites(
      () => (state().visible ? "Visible" : "Hidden"),
      (value) => sheets.show(id, value === "Visible"),
    ),
    tabColor: readsAndWrites(
      () => sheets.tabColor(id),
      (value) => sheets.setTabColor(id, asText(value)),
    ),
  };
}

function rename(book: Book, id: string, name: string): void {
  book.guardStructure();
  book.engine.sheets.rename(id, sheetNameOf(book, name));
  book.events.raise(EVENT_TYPES.EventNameChanged, [WORKBOOK_TARGET, id], { worksheetId: id });
}

function missing(): never {
  throw itemNotFound("worksheet");
}

/** office.js writes the same property by two names. */
function gridlineProperties({ engine }: Book, id: string): Record<string, ApiProperty> {
  const set = (value: unknown) => engine.sheets.setGridlines(id, value === true);
  return {
    showGridlines: readsAndWrites(() => engine.sheets.gridlines(id), set),
    gridlines: { set },
  };
}

const LONGEST_NAME = 31;

/**
 * A name that Excel allows for a new or renamed sheet.
 *
 * @throws {ApiError} `InvalidArgument` if the name is empty, longer than 31 characters, has one of
 * the characters that Excel forbids, or is another sheet's.
 */
export function sheetNameOf(book: Book, name: string): string {
  const isWrong = name === "" || name.length > LONGEST_NAME || /[[\]*?:/\\]|^'|'$/.test(name);
  if (isWrong) {
    throw invalidArgument(`the sheet name ${name}`);
  }
  if (book.sheetId(name) !== undefined) {
    throw invalidArgument(`a sheet ${name} exists already`);
  }
  return name;
}

/** The methods that give ranges of a sheet. */
function rangeMethodsOf(book: Book, id: string): Record<string, ApiMethod> {
  const range = (row: number, column: number, rows: number, columns: number) =>
    book.nodes.range({ sheetId: id, row, column, rows, columns });
  const used = (onlyValues: unknown) => {
    const area = book.engine.cells.used(id, onlyValues === true);
    return area && book.nodes.range(area);
  };
  return {
    getRange: (address) => book.nodes.range(areaAt(book, id, address)),
    getRangeByIndexes: (row, column, rows, columns) =>
      range(asNumber(row), asNumber(column), asNumber(rows, 1), asNumber(columns, 1)),
    getCell: (row, column) => range(asNumber(row), asNumber(column), 1, 1),
    getUsedRange: (onlyValues) => used(onlyValues) ?? range(0, 0, 1, 1),
    getUsedRangeOrNullObject: (onlyValues) => used(onlyValues) ?? null,
  };
}

/** The area of an address on a sheet; without one all of its cells. */
function areaAt(book: Book, id: string, address: unknown): SheetArea {
  if (address === null || address === undefined || address === "") {
    return { sheetId: id, row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
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
        if (book.protectedSheets.has(id)) {
          throw accessDenied("protected already");
        }
        setProtection(book, id, true);
      },
      unprotect: () => setProtection(book, id, false),
    },
  };
}

function setProtection(book: Book, id: string, isProtected: boolean): void {
  if (isProtected) {
    book.protectedSheets.add(id);
  } else {
    book.protectedSheets.delete(id);
  }
  const payload = { worksheetId: id, isProtected, source: "Local" };
  book.events.raise(EVENT_TYPES.ProtectionChangedEvent, [WORKBOOK_TARGET, id], payload);
}

function freezeNode(book: Book, id: string): ApiNode {
  const { sheets } = book.engine;
  const frozen = () => frozenRange(book, id);
  return {
    type: "WorksheetFreezePanes",
    properties: {},
    methods: {
      freezeRows: (count) => sheets.freeze(id, asNumber(count), 0),
      freezeColumns: (count) => sheets.freeze(id, 0, asNumber(count)),
      freezeAt: (range) => {
        const area = typeof range === "string" ? areaAt(book, id, range) : areaIn(range);
        if (!area) {
          throw invalidArgument("freezeAt");
        }
        sheets.freeze(id, area.row + area.rows, area.column + area.columns);
      },
      unfreeze: () => sheets.freeze(id, 0, 0),
      getLocation: () => frozen() ?? missing(),
      getLocationOrNullObject: () => frozen() ?? null,
    },
  };
}

/** The frozen rows, columns, or both, if there are any. */
function frozenRange(book: Book, id: string): ApiNode | undefined {
  const { rows, columns } = book.engine.sheets.frozen(id);
  if (rows + columns === 0) {
    return undefined;
  }
  const whole = { sheetId: id, row: 0, column: 0 };
  return book.nodes.range({ ...whole, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS });
}
