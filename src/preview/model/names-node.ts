import { valueType } from "../cell-value";
import type { SheetArea } from "../engine/engine";
import { asText } from "../json";
import {
  type ApiMethod,
  type ApiNode,
  type ApiProperty,
  invalidArgument,
  itemMethods,
  notFound,
  reads,
  readsAndWrites,
} from "../richapi/node";
import { areaIn, columnLabel, quotedSheetName, readReference } from "./address";
import type { Book } from "./book";

/** The defined names of the workbook; the preview has no names of single sheets. */
export function namesNode(book: Book): ApiNode {
  const { names } = book.engine;
  const count = () => names.list().length;
  const find = (name: unknown) => {
    const wanted = asText(name).toLowerCase();
    const found = names.list().find((item) => item.name.toLowerCase() === wanted);
    return found && nameNode(book, found.name);
  };
  return {
    type: "NamedItemCollection",
    properties: {},
    items: () => names.list().map(({ name }) => nameNode(book, name)),
    methods: {
      ...itemMethods({ kind: "name", count, find }),
      add: (name, reference) => {
        if (find(name)) {
          throw invalidArgument(`the name ${asText(name)} exists already`);
        }
        return add(book, checkedName(asText(name)), reference);
      },
    },
  };
}

function add(book: Book, name: string, reference: unknown): ApiNode {
  book.engine.names.set(name, formulaOf(book, reference));
  book.unsettled = true;
  return nameNode(book, name);
}

function checkedName(name: string): string {
  const isName = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && !readReference(name);
  if (!isName || name.length > 255) {
    throw invalidArgument(`the name ${name}`);
  }
  return name;
}

function nameNode(book: Book, name: string): ApiNode {
  const formula = () =>
    book.engine.names.list().find((item) => item.name === name)?.formula ?? notFound("name", name);
  const area = () => book.area(formula(), book.engine.sheets.active());
  return {
    type: "NamedItem",
    identity: { _Id: name, Name: name },
    properties: nameProperties(book, name, { formula, area }),
    methods: nameMethods(book, name, area),
  };
}

/** What a name means now. */
interface NameMeaning {
  readonly formula: () => string;
  /** The range that the formula means, if it means one. */
  readonly area: () => SheetArea | undefined;
}

function nameProperties(
  book: Book,
  name: string,
  { formula, area }: NameMeaning,
): Record<string, ApiProperty> {
  return {
    name: reads(() => name),
    formula: readsAndWrites(formula, (value) => {
      book.engine.names.set(name, formulaOf(book, value));
      book.unsettled = true;
    }),
    value: reads(() => {
      const range = area();
      return range ? book.address(range) : constant(formula());
    }),
    type: reads(() => (area() ? "Range" : valueType(constant(formula())))),
    scope: reads(() => "Workbook"),
    visible: reads(() => true),
    comment: reads(() => ""),
  };
}

function nameMethods(
  book: Book,
  name: string,
  area: () => SheetArea | undefined,
): Record<string, ApiMethod> {
  const range = () => {
    const found = area();
    return found && book.nodes.range(found);
  };
  return {
    delete: () => {
      book.engine.names.remove(name);
      book.unsettled = true;
    },
    getRange: () => range() ?? notFound("name", name),
    getRangeOrNullObject: () => range() ?? null,
  };
}

/** A name means a range by its absolute address, or a formula. */
function formulaOf(book: Book, reference: unknown): string {
  const area = areaIn(reference);
  if (area) {
    return `=${quotedSheetName(book.sheetName(area.sheetId))}!${absoluteAddress(area)}`;
  }
  const text = asText(reference);
  if (text === "") {
    throw invalidArgument("the reference of a name");
  }
  return text.startsWith("=") ? text : `=${text}`;
}

function absoluteAddress(area: SheetArea): string {
  const corner = (row: number, column: number) => `$${columnLabel(column)}$${row + 1}`;
  const first = corner(area.row, area.column);
  const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** The number or text of a formula that is a constant. */
function constant(formula: string): string | number {
  const text = formula.replace(/^=/, "");
  const number = Number(text);
  return text !== "" && !Number.isNaN(number) ? number : text.replace(/^"(.*)"$/, "$1");
}
