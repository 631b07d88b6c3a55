import type { CellArea, CellAddress } from "../../xlsx/address";
import type { CellBook } from "./book";
import type { BookArea } from "./operand";
import { nodesOf, Unsupported, type NameNode, type Node, type TableNode } from "./tree";

/** Where a formula stands. */
export interface FormulaPlace extends CellAddress {
  readonly sheet: string;
}

/** What a defined name stands for. */
export function meaningOf(
  book: CellBook,
  { name, sheet }: NameNode,
  at: FormulaPlace,
): Node | undefined {
  const found = book.name(name, sheet ?? at.sheet);
  return found === undefined ? undefined : book.parse(found.formula);
}

/** The cells that a node names, by address, table or defined name; undefined if it names none. */
export function areaOf(book: CellBook, node: Node, at: FormulaPlace): BookArea | undefined {
  if (node.kind === "cells") {
    return { sheet: node.sheet ?? at.sheet, area: node.area };
  }
  if (node.kind === "table") {
    return tableCells(book, node, at);
  }
  if (node.kind === "group") {
    return areaOf(book, node.of, at);
  }
  if (node.kind !== "name") {
    return undefined;
  }
  if (book.table(node.name) !== undefined) {
    const whole = { table: node.name, part: "data", columns: undefined } as const;
    return tableCells(book, { ...node, kind: "table", ...whole }, at);
  }
  const meaning = meaningOf(book, node, at);
  return meaning === undefined ? undefined : areaOf(book, meaning, at);
}

/** All cells that a formula names, those behind its names included. */
export function* areasIn(book: CellBook, node: Node, at: FormulaPlace): Generator<BookArea> {
  for (const part of nodesOf(node)) {
    const area = areaOf(book, part, at);
    if (area !== undefined) {
      yield area;
    } else if (part.kind === "name") {
      const meaning = meaningOf(book, part, at);
      if (meaning !== undefined) {
        yield* areasIn(book, meaning, at);
      }
    }
  }
}

const indexIn = (names: readonly string[], column: string | undefined): number =>
  names.findIndex((name) => name.toLowerCase() === column?.toLowerCase());

function tableCells(
  book: CellBook,
  { table, part, columns }: TableNode,
  at: FormulaPlace,
): BookArea {
  const found = book.table(table);
  if (found === undefined) {
    throw new Unsupported(table);
  }
  const { area, hasHeadings, hasTotals, columns: names } = found.table;
  const [from, to] = (columns ?? [names[0], names.at(-1)]).map((column) => indexIn(names, column));
  if (from === undefined || to === undefined || from < 0 || to < 0) {
    throw new Unsupported(table);
  }
  const rows = rowsOf(area, { part, hasHeadings, hasTotals }, at);
  const first = area.first.column;
  return {
    sheet: found.sheet,
    area: {
      first: { row: rows[0], column: first + from },
      last: { row: rows[1], column: first + to },
    },
  };
}

function rowsOf(
  { first, last }: CellArea,
  table: {
    readonly part: TableNode["part"];
    readonly hasHeadings: boolean;
    readonly hasTotals: boolean;
  },
  at: FormulaPlace,
): readonly [number, number] {
  if (table.part === "all") {
    return [first.row, last.row];
  }
  if (table.part === "headings") {
    return [first.row, first.row];
  }
  if (table.part === "totals") {
    return [last.row, last.row];
  }
  if (table.part === "row") {
    return [at.row, at.row];
  }
  const [top, bottom] = [first.row + Number(table.hasHeadings), last.row - Number(table.hasTotals)];
  return [table.part === "headed" ? first.row : top, table.part === "footed" ? last.row : bottom];
}
