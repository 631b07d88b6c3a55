import { areaName, quotedTitle } from "../../xlsx/address";
import type { StoredValue } from "../../xlsx/values";
import { spliced } from "../../xlsx/xml-edit";
import type { Calculation } from "../formula/calculation";
import type { BookArea } from "../formula/operand";
import { areaOf, type FormulaPlace } from "../formula/references";
import { nodesOf, Unsupported, type CallNode, type Node } from "../formula/tree";
import { valueText, type Grid } from "../formula/values";
import type { FormulaText } from "./expressions";

/** A formula with what is known of it: its text, where it stands, and the values around it. */
export interface Site {
  readonly formula: FormulaText;
  readonly place: FormulaPlace;
  /** How many rows its result fills in the file. */
  readonly rows: number;
  readonly present: Calculation;
}

/** The arguments of a call, as texts of formulas and as the values that they have now. */
export class CallReader {
  readonly site: Site;
  readonly #node: CallNode;
  readonly #args: ReadonlyMap<string, Node>;

  constructor(site: Site, node: CallNode, parameters: readonly string[]) {
    const { args } = node;
    this.site = site;
    this.#node = node;
    this.#args = new Map(
      args.flatMap((node, at) => {
        const name = parameters[at];
        return name === undefined || node.kind === "missing" ? [] : [[name, node] as const];
      }),
    );
  }

  /** The result of the call now. */
  result(): Grid {
    return gridOf(this.site, this.#node);
  }

  has(name: string): boolean {
    return this.#args.has(name);
  }

  /** The values of an argument now; one blank cell for one that is left out. */
  grid(name: string): Grid {
    const node = this.#args.get(name);
    return node === undefined ? [[undefined]] : gridOf(this.site, node);
  }

  /** The value of an argument that is written out in the formula; undefined for any other. */
  literal(name: string, row = 0, column = 0): StoredValue {
    const node = this.#args.get(name);
    if (node?.kind === "value") {
      return node.value;
    }
    return node?.kind === "array" ? elementOf(node.rows, row, column) : undefined;
  }

  /** The cells of an argument. */
  area(name: string): BookArea | undefined {
    const node = this.#args.get(name);
    return node && areaOf(this.site.present.book, node, this.site.place);
  }

  /** An argument as a formula: all of it, or one of its values if it has several. */
  text(name: string, row = 0, column = 0): FormulaText {
    const node = this.#args.get(name);
    if (node === undefined) {
      throw new Unsupported(name);
    }
    return elementText(this.site, node, row, column);
  }

  /** The cells of an argument as any sheet can name them. */
  range(name: string): FormulaText {
    const area = this.area(name);
    if (area === undefined) {
      throw new Unsupported(name);
    }
    return rangeText(area);
  }
}

/** The values of a node now. */
export const gridOf = ({ present, place }: Site, node: Node): Grid =>
  present.operand(node, place).grid;

/** One value of a node as a formula that reads the same on every sheet; a node of one value counts for all. */
export function elementText(site: Site, node: Node, row: number, column: number): FormulaText {
  if (node.kind === "array") {
    return valueText(elementOf(node.rows, row, column));
  }
  const grid = gridOf(site, node);
  const [isTall, isWide] = [grid.length > 1, (grid[0]?.length ?? 0) > 1];
  if (!isTall && !isWide) {
    return isolated(site, node);
  }
  const area = areaOf(site.present.book, node, site.place);
  if (area === undefined) {
    throw new Unsupported("array");
  }
  const { first } = area.area;
  const at = { row: first.row + (isTall ? row : 0), column: first.column + (isWide ? column : 0) };
  return rangeText({ sheet: area.sheet, area: { first: at, last: at } });
}

/** The text of a node, its cells named with their sheet, in brackets unless it is one piece. */
function isolated(site: Site, node: Node): FormulaText {
  const text = qualified(site, node);
  return node.kind === "binary" || node.kind === "unary" ? `(${text})` : text;
}

/** The text of a node, its cells and tables named with their sheet. */
export function qualified(site: Site, node: Node): FormulaText {
  const { book } = site.present;
  const splices = [...nodesOf(node)].flatMap((part) => {
    const isShared = part.kind === "name" && book.name(part.name, "") !== undefined;
    const area = isShared ? undefined : areaOf(book, part, site.place);
    if (area === undefined || part.kind === "group") {
      return [];
    }
    return [{ start: part.start, end: part.end, to: rangeText(area) }];
  });
  const text = site.formula.slice(0, node.end);
  return spliced(
    text,
    splices.sort((a, b) => a.start - b.start),
  ).slice(node.start);
}

/** Whether a node holds more than one cell anywhere: then it must be computed as an array. */
export const holdsAreas = (site: Site, node: Node): boolean =>
  [...nodesOf(node)].some((part) => {
    const area = areaOf(site.present.book, part, site.place)?.area;
    return area !== undefined && areaName(area).includes(":");
  });

const elementOf = (rows: Grid, row: number, column: number): StoredValue => {
  const cells = rows[rows.length === 1 ? 0 : row] ?? [];
  return cells[cells.length === 1 ? 0 : column];
};

const fixed = (name: string): string => name.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

const rangeText = ({ sheet, area }: BookArea): FormulaText =>
  `${quotedTitle(sheet)}!${fixed(areaName(area))}`;
