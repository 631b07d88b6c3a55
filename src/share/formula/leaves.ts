import type { StoredValue } from "../../xlsx/values";
import type { CellBook, SheetCells } from "./book";
import type { BookArea } from "./operand";
import { areasIn, type FormulaPlace } from "./references";
import { Unsupported, type Node } from "./tree";

/** A cell without formula. */
export interface Leaf {
  readonly sheet: string;
  readonly key: number;
  readonly value: StoredValue;
}

/** The cells without formula that a node reads, also by way of other cells. */
export function leavesOf(book: CellBook, node: Node, place: FormulaPlace): readonly Leaf[] {
  const search = new LeafSearch(book);
  search.visit(areasIn(book, node, place));
  return search.leaves;
}

class LeafSearch {
  readonly leaves: Leaf[] = [];
  readonly #book: CellBook;
  readonly #seen = new Set<string>();

  constructor(book: CellBook) {
    this.#book = book;
  }

  visit(areas: Iterable<BookArea>): void {
    for (const { sheet, area } of areas) {
      const found = this.#book.sheet(sheet);
      if (found === undefined) {
        continue;
      }
      const { first, last } = area;
      for (const [key, { row, column }] of found.cells) {
        const isInRows = row >= first.row && row <= last.row;
        if (isInRows && column >= first.column && column <= last.column) {
          this.#cell(found, key);
        }
      }
    }
  }

  #cell(found: SheetCells, key: number): void {
    const { title } = found.sheet;
    const cell = found.anchors.get(key) ?? found.cells.get(key);
    if (cell === undefined || this.#seen.has(`${title}!${key}`)) {
      return;
    }
    this.#seen.add(`${title}!${key}`);
    if (cell.formula === undefined) {
      this.leaves.push({ sheet: title, key, value: cell.value });
    } else {
      this.visit(this.#areas(cell.formula, { sheet: title, row: cell.row, column: cell.column }));
    }
  }

  #areas(formula: string, place: FormulaPlace): readonly BookArea[] {
    try {
      return [...areasIn(this.#book, this.#book.parse(formula), place)];
    } catch (error) {
      if (error instanceof Unsupported) {
        return [];
      }
      throw error;
    }
  }
}
