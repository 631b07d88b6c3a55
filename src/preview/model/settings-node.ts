import { type Json, asText } from "../json";
import { type ApiNode, itemMethods, reads } from "../richapi/node";
import type { Book } from "./book";

/** Settings that an add-in keeps in the workbook. */
export function settingsNode(book: Book): ApiNode {
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
