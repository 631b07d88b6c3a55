import { type Json, asText } from "../json";
import { itemNotFound, type ApiNode, reads } from "../richapi/node";
import type { Book } from "./book";

/** Settings that an add-in keeps in the workbook. */
export function settingsNode(book: Book): ApiNode {
  const { settings } = book;
  const find = (key: unknown) =>
    settings.has(asText(key)) ? settingNode(book, asText(key)) : null;
  return {
    type: "SettingCollection",
    properties: {},
    items: () => [...settings.keys()].map((key) => settingNode(book, key)),
    methods: {
      add: (key, value) => {
        settings.set(asText(key), value);
        return settingNode(book, asText(key));
      },
      getItem: (key) => find(key) ?? missing(key),
      getItemOrNullObject: find,
      getCount: () => settings.size,
    },
  };
}

function missing(key: unknown): never {
  throw itemNotFound(`setting ${asText(key)}`);
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
