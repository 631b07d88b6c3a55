import type { EngineName } from "../engine/engine";
import { asText } from "../json";
import {
  invalidArgument,
  itemNotFound,
  type ApiNode,
  reads,
  readsAndWrites,
} from "../richapi/node";
import { columnName, quotedSheetName, readReference, areaOf } from "./address";
import type { Book } from "./book";
import { valueType } from "./range-contents";

/** The defined names of the workbook; the preview has no names of single sheets. */
export function namesNode(book: Book): ApiNode {
  const { names } = book.engine;
  const find = (name: unknown) => {
    const wanted = asText(name).toLowerCase();
    const found = names.list().find((item) => item.name.toLowerCase() === wanted);
    return found ? nameNode(book, found.name) : null;
  };
  return {
    type: "NamedItemCollection",
    properties: {},
    items: () => names.list().map(({ name }) => nameNode(book, name)),
    methods: {
      add: (name, reference) => {
        const checked = nameOf(asText(name));
        if (find(checked)) {
          throw invalidArgument(`the name ${checked} exists already`);
        }
        names.set(checked, formulaOf(book, reference));
        book.unsettled = true;
        return nameNode(book, checked);
      },
      getItem: (name) => find(name) ?? missing(asText(name)),
      getItemOrNullObject: find,
      getCount: () => names.list().length,
    },
  };
}

function missing(name: string): never {
  throw itemNotFound(`name ${name}`);
}

function nameNode(book: Book, name: string): ApiNode {
  const { names } = book.engine;
  const state = (): EngineName => names.list().find((n) => n.name === name) ?? missing(name);
  const area = () => book.area(state().formula, book.engine.sheets.active());
  return {
    type: "NamedItem",
    identity: { _Id: name, Name: name },
    properties: {
      name: reads(() => name),
      formula: readsAndWrites(
        () => state().formula,
        (value) => {
          names.set(name, formulaOf(book, value));
          book.unsettled = true;
        },
      ),
      value: reads(() => {
        const at = area();
        return at ? book.address(at) : constant(state().formula);
      }),
      type: reads(() => (area() ? "Range" : typeOf(constant(state().formula)))),
      scope: reads(() => "Workbook"),
      visible: reads(() => true),
      comment: reads(() => ""),
    },
    methods: {
      delete: () => {
        names.remove(name);
        book.unsettled = true;
      },
      getRange: () => {
        const at = area();
        return at ? book.nodes.range(at) : missing(name);
      },
      getRangeOrNullObject: () => {
        const at = area();
        return at && book.nodes.range(at);
      },
    },
  };
}

function nameOf(name: string): string {
  const isName = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && !readReference(name);
  if (!isName || name.length > 255) {
    throw invalidArgument(`the name ${name}`);
  }
  return name;
}

/** A name means a range by its absolute address, or a formula. */
function formulaOf(book: Book, reference: unknown): string {
  const area = areaOf(reference);
  if (!area) {
    const text = asText(reference);
    if (text === "") {
      throw invalidArgument("the reference of a name");
    }
    return text.startsWith("=") ? text : `=${text}`;
  }
  const corner = (row: number, column: number) => `$${columnName(column)}$${row + 1}`;
  const first = corner(area.row, area.column);
  const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  const cells = first === last ? first : `${first}:${last}`;
  return `=${quotedSheetName(book.sheetName(area.sheetId))}!${cells}`;
}

function constant(formula: string): string | number {
  const text = formula.replace(/^=/, "");
  const number = Number(text);
  return text !== "" && !Number.isNaN(number) ? number : text.replace(/^"(.*)"$/, "$1");
}

function typeOf(value: string | number): string {
  return valueType(value);
}
