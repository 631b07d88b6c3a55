import type { StoredValue } from "../../xlsx/values";
import { placeKey, type BookCell, type CellBook } from "./book";
import type { BookArea } from "./operand";
import { areasIn } from "./references";
import { Unsupported } from "./tree";

/** New values of cells, by the title of the sheet and place. */
export type Changes = ReadonlyMap<string, ReadonlyMap<number, StoredValue>>;

/** Which formulas changed cells reach, directly or through other cells. */
export class Reach {
  readonly #book: CellBook;
  readonly #changes: Changes;
  readonly #known = new Map<BookCell, boolean>();

  constructor(book: CellBook, changes: Changes) {
    this.#book = book;
    this.#changes = changes;
  }

  /** Whether the result of a cell's formula can be another one after the changes. */
  reaches(cell: BookCell, sheet: string): boolean {
    if (this.#changes.size === 0) {
      return false;
    }
    const known = this.#known.get(cell);
    if (known !== undefined) {
      return known;
    }
    // A cell that comes back to itself is reached if another of its cells is.
    this.#known.set(cell, false);
    const reached = this.#areas(cell, sheet).some((area) => this.#reachesArea(area));
    this.#known.set(cell, reached);
    return reached;
  }

  /** The cells that a formula names; none for one that cannot be read. */
  #areas(cell: BookCell, sheet: string): readonly BookArea[] {
    try {
      const place = { sheet, row: cell.row, column: cell.column };
      return [...areasIn(this.#book, this.#book.parse(cell.formula ?? ""), place)];
    } catch (error) {
      if (error instanceof Unsupported) {
        return [];
      }
      throw error;
    }
  }

  #reachesArea({ sheet, area: { first, last } }: BookArea): boolean {
    const found = this.#book.sheet(sheet);
    if (found === undefined) {
      return false;
    }
    const changed = this.#changes.get(found.sheet.title);
    const end = {
      row: Math.min(last.row, found.last.row),
      column: Math.min(last.column, found.last.column),
    };
    for (let { row } = first; row <= end.row; row += 1) {
      for (let { column } = first; column <= end.column; column += 1) {
        const key = placeKey({ row, column });
        if (changed?.has(key) === true) {
          return true;
        }
        const cell = found.anchors.get(key) ?? found.cells.get(key);
        if (cell?.formula !== undefined && this.reaches(cell, found.sheet.title)) {
          return true;
        }
      }
    }
    return false;
  }
}
