import type { CellArea } from "../../xlsx/address";
import type { StoredValue } from "../../xlsx/values";

/** Where a piece of a formula begins and ends in its text. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Cells that a formula names; without a sheet those of the formula's own. */
export interface CellsNode extends Span {
  readonly kind: "cells";
  readonly sheet: string | undefined;
  readonly area: CellArea;
}

/** A defined name, or a table as a whole. */
export interface NameNode extends Span {
  readonly kind: "name";
  readonly sheet: string | undefined;
  readonly name: string;
}

/** Cells of a table: a column, its headings, the row of the formula. */
export interface TableNode extends Span {
  readonly kind: "table";
  readonly table: string;
  /** headed: headings and data; footed: data and totals. */
  readonly part: "data" | "all" | "headings" | "totals" | "row" | "headed" | "footed";
  /** First and last column; none for all of them. */
  readonly columns: readonly [string, string] | undefined;
}

export interface CallNode extends Span {
  readonly kind: "call";
  readonly name: string;
  readonly args: readonly Node[];
}

/** A piece of a formula and what it is made of. */
export type Node =
  | (Span & { readonly kind: "value"; readonly value: StoredValue })
  | (Span & { readonly kind: "array"; readonly rows: readonly (readonly StoredValue[])[] })
  | CellsNode
  | NameNode
  | TableNode
  | CallNode
  | (Span & { readonly kind: "unary"; readonly operator: string; readonly of: Node })
  | (Span & {
      readonly kind: "binary";
      readonly operator: string;
      readonly left: Node;
      readonly right: Node;
    })
  | (Span & { readonly kind: "group"; readonly of: Node })
  | (Span & { readonly kind: "missing" });

/** The nodes that a node is made of. */
export function childrenOf(node: Node): readonly Node[] {
  if (node.kind === "call") {
    return node.args;
  }
  if (node.kind === "unary" || node.kind === "group") {
    return [node.of];
  }
  return node.kind === "binary" ? [node.left, node.right] : [];
}

/** A node and all that it is made of. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const part of childrenOf(node)) {
    yield* nodesOf(part);
  }
}

/** A formula, or a piece of one, that is beyond what is read here: it keeps the value that it has. */
export class Unsupported extends Error {
  constructor(what: string) {
    super(what);
    this.name = "Unsupported";
  }
}
