import { areaName } from "../../xlsx/address";
import { isError, type StoredValue } from "../../xlsx/values";
import { scopeFunctionOf } from "../../xlsx/scope-formula";
import { placeKey, type BookCell, type CellBook } from "./book";
import { LOGIC } from "./library-logic";
import { LOOKUPS } from "./library-lookup";
import { SUMS } from "./library-sums";
import { firstOf, single, type Operand, type BookArea } from "./operand";
import { elementAt, lifted, operate, sign } from "./operators";
import { Reach, type Changes } from "./reach";
import { areaOf, meaningOf, type FormulaPlace } from "./references";
import { Unsupported, type CallNode, type Node } from "./tree";
import { NO_CELL, NO_NAME, toTruth, type Grid } from "./values";

/** Result of a function of the add-in; an error stands for the whole. */
export type ScopeCall = (id: string, args: readonly Operand[]) => Grid;

const PLAIN = { ...LOGIC, ...SUMS, ...LOOKUPS };

/** Cells that wait for each other, beyond which a chain is not followed. */
const DEEPEST = 1_000;

const NONE: Changes = new Map();

/**
 * The values of a workbook's cells with some of them changed. A cell that no change reaches keeps the value
 * that the file has, and so does one whose formula is beyond what is computed here.
 */
export class Calculation {
  readonly book: CellBook;
  readonly #call: ScopeCall;
  readonly #changes: Changes;
  readonly #grids = new Map<BookCell, Grid>();
  readonly #reach: Reach;
  readonly #areas = new Map<string, Operand>();
  readonly #open = new Set<BookCell>();

  constructor(book: CellBook, call: ScopeCall, changes: Changes = NONE) {
    this.book = book;
    this.#call = call;
    this.#changes = changes;
    this.#reach = new Reach(book, changes);
  }

  /** What a cell shows. */
  value(place: FormulaPlace): StoredValue {
    const sheet = this.book.sheet(place.sheet);
    if (sheet === undefined) {
      return NO_CELL;
    }
    const key = placeKey(place);
    const changed = this.#changes.get(sheet.sheet.title)?.get(key);
    if (changed !== undefined) {
      return changed;
    }
    const cell = sheet.cells.get(key);
    const anchor = sheet.anchors.get(key) ?? cell;
    if (anchor?.formula === undefined) {
      return cell?.value;
    }
    if (cell?.value !== undefined && !this.#reach.reaches(anchor, sheet.sheet.title)) {
      return cell.value;
    }
    const grid = this.#resultIfSupported(anchor, sheet.sheet.title);
    return grid === undefined
      ? cell?.value
      : grid[place.row - anchor.row]?.[place.column - anchor.column];
  }

  #resultIfSupported(anchor: BookCell, title: string): Grid | undefined {
    try {
      return this.result(anchor, title);
    } catch (error) {
      if (error instanceof Unsupported) {
        return undefined;
      }
      throw error;
    }
  }

  /**
   * The whole result of a cell's formula, computed whatever the file says.
   *
   * @throws {Unsupported} if it is beyond what is computed here.
   */
  result(cell: BookCell, sheet: string): Grid {
    const known = this.#grids.get(cell);
    if (known !== undefined) {
      return known;
    }
    if (this.#open.has(cell) || this.#open.size > DEEPEST) {
      throw new Unsupported("chain");
    }
    this.#open.add(cell);
    try {
      const place = { sheet, row: cell.row, column: cell.column };
      const { grid } = this.operand(this.book.parse(cell.formula ?? ""), place);
      // A cell that only points to a blank one shows 0.
      const shown = cell.isArray ? grid : [[firstOf({ grid }) ?? 0]];
      this.#grids.set(cell, shown);
      return shown;
    } finally {
      this.#open.delete(cell);
    }
  }

  /** What a node of a formula comes to. */
  operand(node: Node, at: FormulaPlace): Operand {
    switch (node.kind) {
      case "value":
        return single(node.value);
      case "missing":
        return single(undefined);
      case "array":
        return { grid: node.rows };
      case "group":
        return this.operand(node.of, at);
      case "unary":
        return {
          grid: lifted([this.operand(node.of, at).grid], (value) => sign(node.operator, value)),
        };
      case "binary":
        return this.#binary(node, at);
      case "call":
        return this.#callOf(node, at);
      default:
        return this.#cells(node, at);
    }
  }

  #binary(node: Extract<Node, { kind: "binary" }>, at: FormulaPlace): Operand {
    const [left, right] = [this.operand(node.left, at).grid, this.operand(node.right, at).grid];
    return { grid: lifted([left, right], (a, b) => operate(node.operator, a, b)) };
  }

  #cells(node: Node, at: FormulaPlace): Operand {
    const cells = areaOf(this.book, node, at);
    if (cells !== undefined) {
      return this.#read(cells);
    }
    const meaning = node.kind === "name" ? meaningOf(this.book, node, at) : undefined;
    return meaning === undefined ? single(NO_NAME) : this.operand(meaning, at);
  }

  /** The values of cells; each area is read once. */
  #read(cells: BookArea): Operand {
    const key = `${cells.sheet}!${areaName(cells.area)}`;
    const existing = this.#areas.get(key);
    if (existing !== undefined) {
      return existing;
    }
    const read = this.#readArea(cells);
    this.#areas.set(key, read);
    return read;
  }

  /** The values of cells; whole columns and rows end where the sheet does. */
  #readArea({ sheet, area }: BookArea): Operand {
    const last = this.book.sheet(sheet)?.last ?? { row: 1, column: 1 };
    const rows = Math.max(area.first.row, Math.min(area.last.row, last.row));
    const columns = Math.max(area.first.column, Math.min(area.last.column, last.column));
    const isWhole = area.last.row - area.first.row > 100_000 || area.last.column > 16_000;
    const end = isWhole ? { row: rows, column: columns } : area.last;
    const grid = Array.from({ length: end.row - area.first.row + 1 }, (_, row) =>
      Array.from({ length: end.column - area.first.column + 1 }, (__, column) =>
        this.value({ sheet, row: area.first.row + row, column: area.first.column + column }),
      ),
    );
    return { grid, cells: { sheet, area: { first: area.first, last: end } } };
  }

  #callOf(node: CallNode, at: FormulaPlace): Operand {
    const id = scopeFunctionOf(node.name);
    if (id !== undefined) {
      const args = node.args.map((arg) => this.operand(arg, at));
      return { grid: this.#call(id, args) };
    }
    const name = node.name.toUpperCase();
    if (name === "IF") {
      return this.#choice(node, at);
    }
    if (name === "ANCHORARRAY") {
      return this.#spill(node.args[0], at);
    }
    if (name === "IFERROR" || name === "IFNA") {
      return this.#fallback(node, at, name === "IFNA");
    }
    const found = Object.hasOwn(PLAIN, name) ? PLAIN[name] : undefined;
    if (found === undefined) {
      throw new Unsupported(node.name);
    }
    return found(node.args.map((arg) => this.operand(arg, at)));
  }

  /** IF: of a single condition only the branch that it picks is computed. */
  #choice({ args }: CallNode, at: FormulaPlace): Operand {
    const [condition, yes, no] = args;
    if (condition === undefined) {
      throw new Unsupported("IF");
    }
    const branch = (node: Node | undefined, instead: StoredValue): Operand =>
      node === undefined ? single(instead) : this.operand(node, at);
    const { grid } = this.operand(condition, at);
    if (grid.length === 1 && grid[0]?.length === 1) {
      const truth = toTruth(grid[0][0]);
      if (isError(truth)) {
        return single(truth);
      }
      return truth ? branch(yes, true) : branch(no, false);
    }
    const [then, otherwise] = [branch(yes, true).grid, branch(no, false).grid];
    return {
      grid: lifted([grid, then, otherwise], (value, a, b) => {
        const truth = toTruth(value);
        return isError(truth) ? truth : truth ? a : b;
      }),
    };
  }

  #fallback({ args }: CallNode, at: FormulaPlace, onlyMissing: boolean): Operand {
    const [first, second] = args;
    if (first === undefined || second === undefined) {
      throw new Unsupported("IFERROR");
    }
    const isCaught = (value: StoredValue): boolean =>
      isError(value) && (!onlyMissing || value.error === "#N/A");
    const { grid } = this.operand(first, at);
    if (!grid.flat().some(isCaught)) {
      return { grid };
    }
    const instead = this.operand(second, at).grid;
    return {
      grid: grid.map((row, r) =>
        row.map((value, c) => (isCaught(value) ? elementAt(instead, r, c) : value)),
      ),
    };
  }

  /** The cells that the formula of a cell fills. */
  #spill(node: Node | undefined, at: FormulaPlace): Operand {
    const area = node === undefined ? undefined : areaOf(this.book, node, at);
    const first = area?.area.first;
    const anchor = first && this.book.sheet(area.sheet)?.cells.get(placeKey(first));
    if (anchor === undefined) {
      return single(NO_CELL);
    }
    const last = { row: anchor.row + anchor.rows - 1, column: anchor.column + anchor.columns - 1 };
    return this.#read({ sheet: area?.sheet ?? at.sheet, area: { first: anchor, last } });
  }
}
