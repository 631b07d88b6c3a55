import { columnNumber, readCellAddress, type CellAddress } from "../../xlsx/address";
import { LIMITS } from "../../xlsx/limits";
import type { StoredValue } from "../../xlsx/values";
import { readTableReference } from "./table-reference";
import { TokenCursor, type PlacedToken } from "./token-cursor";
import { Unsupported, type Node } from "./tree";

/** Operators between two operands by how closely they bind; Excel's minus sign binds closer than its power. */
const BINDING: Readonly<Record<string, number>> = {
  "=": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "<>": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};

/** Depth of brackets from which on a formula is not read; Excel allows 64. */
const DEEPEST = 100;

/**
 * A formula of a file, without its equals sign, as a tree.
 *
 * @throws {Unsupported} for what is not read: other files, unions and intersections, ranges that are computed.
 */
export function parseFormula(formula: string): Node {
  const tokens = new TokenCursor(formula);
  const node = new Parser(tokens).expression(0);
  tokens.expectEnd();
  return node;
}

class Parser {
  readonly #tokens: TokenCursor;
  #depth = 0;

  constructor(tokens: TokenCursor) {
    this.#tokens = tokens;
  }

  expression(least: number): Node {
    this.#depth += 1;
    if (this.#depth > DEEPEST) {
      throw new Unsupported("depth");
    }
    let left = this.#operand();
    for (;;) {
      const operator = this.#tokens.peek().text;
      const binding = this.#tokens.peek().kind === "operator" ? BINDING[operator] : undefined;
      if (binding === undefined || binding <= least) {
        break;
      }
      this.#tokens.next();
      const right = this.expression(binding);
      left = { kind: "binary", operator, left, right, start: left.start, end: right.end };
    }
    this.#depth -= 1;
    return left;
  }

  /** An operand with the signs before it and the per cent signs behind it. */
  #operand(): Node {
    const { text, kind, start } = this.#tokens.peek();
    if (kind === "operator" && (text === "-" || text === "+")) {
      this.#tokens.next();
      const of = this.#operand();
      return { kind: "unary", operator: text, of, start, end: of.end };
    }
    let node = this.#primary();
    while (this.#tokens.peek().text === "%") {
      const { end } = this.#tokens.next();
      node = { kind: "unary", operator: "%", of: node, start: node.start, end };
    }
    return node;
  }

  #primary(): Node {
    const token = this.#tokens.next();
    const { kind, text, start } = token;
    if (kind === "text") {
      return value(text.slice(1, -1).replaceAll('""', '"'), token);
    }
    if (kind === "error") {
      return value({ error: text.toUpperCase() }, token);
    }
    if (text === "(") {
      const of = this.expression(0);
      return { kind: "group", of, start, end: this.#tokens.expect(")").end };
    }
    if (text === "{") {
      return { kind: "array", rows: this.#rows(), start, end: this.#tokens.before().end };
    }
    if (kind === "number" && this.#tokens.peek().text !== ":") {
      return value(Number(text), token);
    }
    return this.#named(token);
  }

  /** What begins with a name, a sheet or the number of a row. */
  #named(token: PlacedToken): Node {
    const { kind, text, start, end } = token;
    if (kind === "name" && this.#tokens.peek().text === "(") {
      return this.#call(token);
    }
    if (kind === "quoted" || this.#tokens.peek().text === "!") {
      return this.#onSheet(token);
    }
    if (kind !== "name" && kind !== "number") {
      throw new Unsupported(text);
    }
    if (this.#tokens.peek().kind === "bracket") {
      return readTableReference(text, this.#tokens.next().text, {
        start,
        end: this.#tokens.before().end,
      });
    }
    if (/^(true|false)$/i.test(text)) {
      return value(text.toUpperCase() === "TRUE", token);
    }
    return this.#cells(token, undefined, { start, end });
  }

  #onSheet({ kind, text, start }: PlacedToken): Node {
    this.#tokens.expect("!");
    const sheet = kind === "quoted" ? text.slice(1, -1).replaceAll("''", "'") : text;
    if (/[[\]\\:]/.test(sheet)) {
      throw new Unsupported(text);
    }
    return this.#cells(this.#tokens.next(), sheet, { start, end: this.#tokens.before().end });
  }

  /** Cells, whole columns or rows, or a name. */
  #cells(from: PlacedToken, sheet: string | undefined, span: { start: number; end: number }): Node {
    if (this.#tokens.peek().text !== ":") {
      const cell = readCellAddress(from.text);
      if (cell !== undefined) {
        return { kind: "cells", sheet, area: { first: cell, last: cell }, ...span };
      }
      return { kind: "name", sheet, name: from.text, ...span };
    }
    this.#tokens.next();
    const to = this.#tokens.next();
    const [first, last] = [corner(from.text, "first"), corner(to.text, "last")];
    const end = to.end;
    const area = {
      first: { row: Math.min(first.row, last.row), column: Math.min(first.column, last.column) },
      last: { row: Math.max(first.row, last.row), column: Math.max(first.column, last.column) },
    };
    return { kind: "cells", sheet, area, start: span.start, end };
  }

  #call({ text, start }: PlacedToken): Node {
    this.#tokens.expect("(");
    const args: Node[] = [];
    while (this.#tokens.peek().text !== ")" || args.length > 0) {
      const next = this.#tokens.peek();
      const isMissing = next.text === "," || next.text === ")";
      args.push(
        isMissing ? { kind: "missing", start: next.start, end: next.start } : this.expression(0),
      );
      if (this.#tokens.peek().text !== ",") {
        break;
      }
      this.#tokens.next();
    }
    const { end } = this.#tokens.expect(")");
    return { kind: "call", name: text.replace(/^_xlfn\.(_xlws\.)?/i, ""), args, start, end };
  }

  #rows(): readonly (readonly StoredValue[])[] {
    const rows: StoredValue[][] = [[]];
    for (;;) {
      const item = this.#operand();
      rows.at(-1)?.push(constant(item));
      const { text } = this.#tokens.next();
      if (text === "}") {
        return rows;
      }
      if (text === ";") {
        rows.push([]);
      } else if (text !== ",") {
        throw new Unsupported(text);
      }
    }
  }
}

const value = (found: StoredValue, { start, end }: PlacedToken): Node => ({
  kind: "value",
  value: found,
  start,
  end,
});

/** The value of an item of an array: a constant, perhaps with a sign. */
function constant(node: Node): StoredValue {
  if (node.kind === "value") {
    return node.value;
  }
  if (node.kind === "unary" && node.operator !== "%") {
    const of = constant(node.of);
    if (typeof of === "number") {
      return node.operator === "-" ? -of : of;
    }
  }
  throw new Unsupported(node.kind);
}

/** A corner of an area; of whole columns or rows the end of the sheet. */
function corner(text: string, which: "first" | "last"): CellAddress {
  const cell = readCellAddress(text);
  if (cell !== undefined) {
    return cell;
  }
  const plain = text.replace("$", "");
  if (/^[a-z]{1,3}$/i.test(plain)) {
    return { row: which === "first" ? 1 : LIMITS.rows, column: columnNumber(plain) };
  }
  if (/^[1-9]\d{0,6}$/.test(plain)) {
    return { row: Number(plain), column: which === "first" ? 1 : LIMITS.columns };
  }
  throw new Unsupported(text);
}
