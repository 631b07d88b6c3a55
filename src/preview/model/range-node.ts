import { MAX_COLUMNS, MAX_ROWS } from "../engine/engine";
import type { SheetArea } from "../engine/engine";
import { type ApiNode, type ApiProperty, reads, readsAndWrites } from "../richapi/node";
import { cellsAddress } from "./address";
import type { Book } from "./book";
import { formatNode } from "./format-node";
import { rangeContents } from "./range-contents";
import { rangeMethods } from "./range-methods";
import { isRecord, type Json } from "../json";

/** A range, kept under a reference as office.js expects it. */
export function rangeNode(book: Book, area: SheetArea): ApiNode {
  return book.keep((reference) => ({
    type: "Range",
    identity: { _ReferenceId: reference },
    area,
    properties: {
      ...placeProperties(book, area),
      ...rangeContents(book, area),
      worksheet: reads(() => book.nodes.worksheet(area.sheetId)),
      format: reads(() => formatNode(book, area)),
      dataValidation: reads(() => validationNode(book, area)),
    },
    methods: {
      ...rangeMethods(book, area),
      getTables: () => book.nodes.tables(area.sheetId, area),
      _KeepReference: () => undefined,
    },
  }));
}

function placeProperties(book: Book, area: SheetArea): Record<string, ApiProperty> {
  return {
    address: reads(() => book.address(area)),
    addressLocal: reads(() => cellsAddress(area)),
    rowIndex: reads(() => area.row),
    columnIndex: reads(() => area.column),
    rowCount: reads(() => area.rows),
    columnCount: reads(() => area.columns),
    cellCount: reads(() => area.rows * area.columns),
    isEntireColumn: reads(() => area.rows >= MAX_ROWS),
    isEntireRow: reads(() => area.columns >= MAX_COLUMNS),
  };
}

/** The data validation of a range; the preview keeps it but does not enforce it. */
function validationNode(book: Book, area: SheetArea): ApiNode {
  const key = book.address(area);
  const state = () => book.validations.get(key) ?? {};
  const kept = (name: string, fallback: Json) =>
    readsAndWrites(
      () => jsonOf(state()[name], fallback),
      (value) => {
        book.guard(area.sheetId);
        book.validations.set(key, { ...state(), [name]: value });
      },
    );
  return {
    type: "DataValidation",
    properties: {
      rule: kept("rule", {}),
      errorAlert: kept("errorAlert", { message: "", showAlert: true, style: "Stop", title: "" }),
      prompt: kept("prompt", { message: "", showPrompt: true, title: "" }),
      ignoreBlanks: kept("ignoreBlanks", true),
      type: reads(() => typeOf(state()["rule"])),
    },
    methods: { clear: () => void book.validations.delete(key) },
  };
}

const RULE_TYPES: Readonly<Record<string, string>> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  custom: "Custom",
  date: "Date",
  time: "Time",
};

function typeOf(rule: unknown): string {
  const kind = isRecord(rule) ? Object.keys(rule)[0] : undefined;
  return (kind && RULE_TYPES[kind]) ?? "None";
}

function jsonOf(value: unknown, fallback: Json): Json {
  return value === undefined ? fallback : JSON.parse(JSON.stringify(value));
}
