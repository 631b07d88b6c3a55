import { areaFrom, areaName, cellName, type CellAddress } from "./address";
import { WorkbookProblem } from "../core/workbook-problem";
import { LIMITS } from "./limits";
import { isError, type StoredValue } from "./values";
import { encodeText, encodeXml } from "./xml-text";

/** A formula to write: one cell's, or one whose result fills an area. */
export interface NewFormula {
  /** As a file stores it, without the equals sign. */
  readonly text: string;
  /** For an array formula: how many cells its result fills. */
  readonly array?: { readonly rows: number; readonly columns: number };
  /** Number of the cell metadata that make it a dynamic array. */
  readonly metadata?: number;
}

/** What a cell is to hold. */
export interface NewCell {
  readonly value?: StoredValue;
  readonly formula?: NewFormula;
  /** Number of the style; left out, the cell keeps the one it has. */
  readonly style?: number;
}

/** New cells of a sheet by row and column. */
export type NewCells = ReadonlyMap<number, ReadonlyMap<number, NewCell>>;

/** New cells of a sheet, put in order. */
export function inOrder(cells: Iterable<readonly [CellAddress, NewCell]>): NewCells {
  const rows = new Map<number, Map<number, NewCell>>();
  for (const [{ row, column }, cell] of cells) {
    const columns = rows.get(row) ?? new Map<number, NewCell>();
    rows.set(row, columns.set(column, cell));
  }
  const sorted = [...rows].sort(([a], [b]) => a - b);
  return new Map(
    sorted.map(([row, columns]) => [row, new Map([...columns].sort(([a], [b]) => a - b))]),
  );
}

/**
 * The XML of a cell.
 *
 * @throws {WorkbookProblem} if its formula or text is longer than Excel allows.
 */
export function cellXml(at: CellAddress, cell: NewCell, prefix = "", style = cell.style): string {
  const name = cellName(at);
  const type = typeOf(cell);
  const attributes = [
    `r="${name}"`,
    ...(style === undefined ? [] : [`s="${style}"`]),
    ...(type === "n" ? [] : [`t="${type}"`]),
    ...(cell.formula?.metadata === undefined ? [] : [`cm="${cell.formula.metadata}"`]),
  ].join(" ");
  const content = formulaXml(at, cell, prefix) + valueXml(at, cell, prefix);
  return content === ""
    ? `<${prefix}c ${attributes}/>`
    : `<${prefix}c ${attributes}>${content}</${prefix}c>`;
}

function typeOf({ value, formula }: NewCell): string {
  if (typeof value === "string") {
    return formula === undefined ? "inlineStr" : "str";
  }
  if (typeof value === "boolean") {
    return "b";
  }
  return isError(value) ? "e" : "n";
}

function formulaXml(at: CellAddress, { formula }: NewCell, prefix: string): string {
  if (formula === undefined) {
    return "";
  }
  const { text, array } = formula;
  if (text.length > LIMITS.formula) {
    throw new WorkbookProblem({
      kind: "formula-too-long",
      place: { cell: cellName(at) },
      limit: LIMITS.formula,
    });
  }
  const area = array === undefined ? "" : areaName(areaFrom(at, array.rows, array.columns));
  const kind = area === "" ? "" : ` t="array" ref="${area}"`;
  return `<${prefix}f${kind}>${encodeXml(text)}</${prefix}f>`;
}

function valueXml(at: CellAddress, { value, formula }: NewCell, prefix: string): string {
  if (value === undefined) {
    return "";
  }
  if (typeof value !== "string") {
    return `<${prefix}v>${written(value)}</${prefix}v>`;
  }
  if (value.length > LIMITS.text) {
    throw new WorkbookProblem({
      kind: "text-too-long",
      place: { cell: cellName(at) },
      limit: LIMITS.text,
    });
  }
  const text = encodeText(value);
  if (formula !== undefined) {
    return `<${prefix}v>${text}</${prefix}v>`;
  }
  return `<${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is>`;
}

const written = (value: Exclude<StoredValue, string | undefined>): string => {
  if (typeof value === "boolean") {
    return value ? "1" : "0";
  }
  return isError(value) ? value.error : String(value);
};
