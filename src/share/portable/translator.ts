import { LIMITS } from "../../xlsx/limits";
import { scopeFunctionOf } from "../../xlsx/scope-formula";
import type { BookCell } from "../formula/book";
import type { Calculation } from "../formula/calculation";
import { parseFormula } from "../formula/parser";
import { nodesOf, childrenOf, Unsupported, type CallNode, type Node } from "../formula/tree";
import { argumentOf, parameterNames } from "../scope-functions";
import { CallReader, elementText, gridOf, holdsAreas, type Site } from "./call-reader";
import type { FormulaText } from "./expressions";
import { LiveCall, type PlacedFigures } from "./live-call";
import { LIVE } from "./live-functions";
import type { FigureSource } from "./figure-set";
import type { LiveLedgers } from "./live-ledger";

/** A formula of a portable copy. */
export interface LiveFormula {
  readonly text: FormulaText;
  /** Whether it must be computed as an array. */
  readonly isArray: boolean;
}

/** The figures for a source, made when they are first asked for. */
export type FiguresFor = (source: FigureSource) => PlacedFigures;

/** Functions of Excel that compute value by value, so that one value of a result needs one of each argument. */
const VALUE_BY_VALUE: ReadonlySet<string> = new Set([
  "IF",
  "IFERROR",
  "IFNA",
  "ISERROR",
  "ISNUMBER",
  "ISNA",
  "ISTEXT",
  "ERROR.TYPE",
  "ABS",
  "INT",
  "ROUND",
  "NOT",
  "N",
  "LEFT",
  "RIGHT",
  "UPPER",
  "LOWER",
  "TEXT",
]);

/** Turns formulas of the add-in into plain ones. */
export class Translator {
  readonly #present: Calculation;
  readonly #figuresFor: FiguresFor;
  readonly #ledgers: LiveLedgers;

  constructor(present: Calculation, figuresFor: FiguresFor, ledgers: LiveLedgers) {
    this.#present = present;
    this.#figuresFor = figuresFor;
    this.#ledgers = ledgers;
  }

  /**
   * The plain formulas of the cells that a formula fills, row by row.
   *
   * @throws {Unsupported} if it cannot stay live.
   */
  formulas(cell: BookCell, sheet: string): readonly (readonly LiveFormula[])[] {
    const formula = cell.formula ?? "";
    const place = { sheet, row: cell.row, column: cell.column };
    const site: Site = { formula, place, rows: cell.rows, present: this.#present };
    const node = parseFormula(formula);
    const isArray = plainParts(node).some((part) => holdsAreas(site, part));
    return Array.from({ length: cell.rows }, (_, row) =>
      Array.from({ length: cell.columns }, (__, column) => ({
        text: fitting(this.#element(site, node, row, column)),
        isArray,
      })),
    );
  }

  /** One value of a node as a plain formula. */
  #element(site: Site, node: Node, row: number, column: number): FormulaText {
    const part = (inner: Node): FormulaText => this.#element(site, inner, row, column);
    if (!holdsScope(node)) {
      return elementText(site, node, row, column);
    }
    if (node.kind === "group") {
      return `(${part(node.of)})`;
    }
    if (node.kind === "unary") {
      return node.operator === "%" ? `${part(node.of)}%` : `${node.operator}${part(node.of)}`;
    }
    if (node.kind === "binary") {
      return `${part(node.left)}${node.operator}${part(node.right)}`;
    }
    if (node.kind !== "call") {
      throw new Unsupported(node.kind);
    }
    const id = scopeFunctionOf(node.name);
    return id === undefined
      ? plainCall(site, node, part)
      : `(${this.#live(site, node, id)(row, column)})`;
  }

  #live(site: Site, node: CallNode, id: string): (row: number, column: number) => FormulaText {
    const read = new CallReader(site, node, parameterNames(id));
    if (read.has("country")) {
      throw new Unsupported("country");
    }
    if (id === "RECLASSIFY") {
      return this.#ledgers.summary(read);
    }
    const live = LIVE[id];
    if (live === undefined) {
      throw new Unsupported(id);
    }
    const [asOf, data] = ["as_of", "data"].map((name) => argumentOf({ grid: read.grid(name) }));
    const call = new LiveCall(read, this.#figuresFor({ asOf, data }));
    const result = read.result();
    return (row, column) => {
      const isOne = result.length === 1 && result[0]?.length === 1;
      return live(call, isOne ? 0 : row, isOne ? 0 : column);
    };
  }
}

/** A formula without brackets around the whole; one that is longer than Excel takes cannot stay live. */
function fitting(formula: FormulaText): FormulaText {
  const node = parseFormula(formula);
  const bare = node.kind === "group" ? formula.slice(node.of.start, node.of.end) : formula;
  if (bare.length > LIMITS.formula) {
    throw new Unsupported("length");
  }
  return bare;
}

/** Whether a node calls a function of the add-in. */
const holdsScope = (node: Node): boolean =>
  [...nodesOf(node)].some(
    (part) => part.kind === "call" && scopeFunctionOf(part.name) !== undefined,
  );

/** The parts of a formula that stay as they are. */
function plainParts(node: Node): readonly Node[] {
  if (!holdsScope(node)) {
    return [node];
  }
  const isScope = node.kind === "call" && scopeFunctionOf(node.name) !== undefined;
  return isScope ? [] : childrenOf(node).flatMap(plainParts);
}

function isOneValue(site: Site, node: Node): boolean {
  const grid = node.kind === "missing" ? [[undefined]] : gridOf(site, node);
  return grid.length === 1 && grid[0]?.length === 1;
}

/** A function of Excel over values that hold cells of the add-in. */
function plainCall(site: Site, node: CallNode, part: (inner: Node) => FormulaText): FormulaText {
  const isSingle = node.args.every((arg) => isOneValue(site, arg));
  if (!isSingle && !VALUE_BY_VALUE.has(node.name.toUpperCase())) {
    throw new Unsupported(node.name);
  }
  const name = site.formula.slice(node.start, site.formula.indexOf("(", node.start));
  return `${name}(${node.args.map((arg) => (arg.kind === "missing" ? "" : part(arg))).join(",")})`;
}
