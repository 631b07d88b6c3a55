import { asText } from "../json";
import {
  type ApiMethod,
  type ApiNode,
  itemNotFound,
  notFound,
  reads,
  readsAndWrites,
} from "../richapi/node";
import { firstCell } from "./address";
import type { Book } from "./book";
import { namesNode } from "./names-node";
import { settingsNode } from "./settings-node";
import { worksheetsNode } from "./worksheets-node";

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
