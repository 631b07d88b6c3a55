import { asText, type Json } from "../json";
import {
  type ApiMethod,
  type ApiNode,
  itemNotFound,
  notFound,
  reads,
  readsAndWrites,
  itemMethods,
} from "../richapi/node";
import { firstCell } from "./address";
import type { Book } from "./book";
import { namesNode } from "./names-node";
import type { EngineSheet } from "../engine/engine";
import { EVENT_TYPES, WORKBOOK_TARGET } from "./events";
import { sheetNameOf } from "./worksheet-node";

/** The workbook: the object from which every request of the API starts. */
export function workbookNode(book: Book): ApiNode {
  const { sheets } = book.engine;
  return {
    type: "Workbook",
    properties: {
      application: reads(() => applicationNode(book)),
      worksheets: reads(() => worksheetsNode(book)),
      tables: reads(() => book.nodes.tables()),
      names: reads(() => namesNode(book)),
      settings: reads(() => settingsNode(book)),
      protection: reads(() => protectionNode(book)),
      _Runtime: reads(() => runtimeNode(book)),
      name: reads(() => "Preview.xlsx"),
      readOnly: reads(() => false),
    },
    methods: {
      getSelectedRange: () => book.nodes.range(sheets.selection()),
      createAndOpenWorkbook: (base64) => book.openFile(bytesOf(asText(base64))),
      getActiveCell: () => book.nodes.range(firstCell(sheets.selection())),
      ...referenceMethods(book),
    },
  };
}

/** The bytes that a text holds four letters to three. */
const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** The methods by which office.js finds and releases the objects that it keeps. */
function referenceMethods(book: Book): Record<string, ApiMethod> {
  return {
    _RemoveReference: (reference) => book.release(asText(reference)),
    _RemoveAllReferences: () => book.releaseAll(),
    _GetObjectByReferenceId: (reference) =>
      book.kept(asText(reference)) ?? notFound("reference", reference),
  };
}

/** Protects the structure: sheets can then not be added, deleted, renamed or moved. */
function protectionNode(book: Book): ApiNode {
  return {
    type: "WorkbookProtection",
    properties: { protected: reads(() => book.structureProtected) },
    methods: {
      protect: () => {
        book.structureProtected = true;
      },
      unprotect: () => {
        book.structureProtected = false;
      },
    },
  };
}

function applicationNode(book: Book): ApiNode {
  return {
    type: "Application",
    properties: {
      calculationMode: readsAndWrites(
        () => "Automatic",
        (mode) => {
          if (mode !== "Automatic") {
            throw itemNotFound(`calculation mode ${asText(mode)}`);
          }
        },
      ),
      calculationState: reads(() => (book.unsettled ? "Pending" : "Done")),
      cultureInfo: reads(() => cultureNode()),
      decimalSeparator: reads(() => "."),
      thousandsSeparator: reads(() => ","),
      useSystemSeparators: reads(() => true),
    },
    methods: calculationMethods(book),
  };
}

function calculationMethods(book: Book): Record<string, ApiMethod> {
  return {
    calculate: (type) => {
      book.unsettled = true;
      book.engine.calculate(type !== "Recalculate");
    },
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  };
}

function cultureNode(): ApiNode {
  return {
    type: "CultureInfo",
    properties: { name: reads(() => document.documentElement.lang || "en-US") },
    methods: {},
  };
}

function runtimeNode(book: Book): ApiNode {
  return {
    type: "Runtime",
    properties: {
      enableEvents: readsAndWrites(
        () => book.events.enabled,
        (value) => {
          book.events.enabled = value === true;
        },
      ),
    },
    methods: {},
  };
}

/** The sheets of the workbook, in the order of their tabs. */
function worksheetsNode(book: Book): ApiNode {
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

/** Settings that an add-in keeps in the workbook. */
function settingsNode(book: Book): ApiNode {
  const { settings } = book;
  const count = () => settings.size;
  const find = (key: unknown) =>
    settings.has(asText(key)) ? settingNode(book, asText(key)) : undefined;
  return {
    type: "SettingCollection",
    properties: {},
    items: () => [...settings.keys()].map((key) => settingNode(book, key)),
    methods: {
      ...itemMethods({ kind: "setting", count, find }),
      add: (key, value) => {
        settings.set(asText(key), value);
        return settingNode(book, asText(key));
      },
    },
  };
}

function settingNode(book: Book, key: string): ApiNode {
  const value = (): Json => JSON.parse(JSON.stringify(book.settings.get(key) ?? null));
  return {
    type: "Setting",
    identity: { _Id: key, Key: key },
    properties: { key: reads(() => key), value: reads(value) },
    methods: { delete: () => void book.settings.delete(key) },
  };
}
