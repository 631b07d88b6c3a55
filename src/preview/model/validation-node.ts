import type { SheetArea } from "../engine/engine";
import { isRecord, type Json } from "../json";
import { type ApiNode, readsAndWrites, reads } from "../richapi/node";
import type { Book } from "./book";

/** The data validation of a range; the preview keeps it but does not enforce it. */
export function validationNode(book: Book, area: SheetArea): ApiNode {
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
