import { Problem } from "./problem";

/** What a cell of a range holds: a number, text, a boolean, null, or an object for an error. */
export type CellValue = unknown;

/** The cells of one row of a range. */
export type CellRow = readonly CellValue[];

/** The cells of a range, row by row, as a host hands them over. */
export type Range = readonly CellRow[];

/**
 * Whether a cell is blank. A blank reaches a function as 0 on one platform, null or "" on another, so
 * the three are one.
 */
export const isBlank = (cell: unknown): boolean =>
  cell === null || cell === undefined || cell === "" || cell === 0;

/** Whether every cell of a row is blank. */
export const isBlankRow = (row: CellRow): boolean => row.every(isBlank);

/** Whether a cell holds an Excel error. */
export const isErrorCell = (cell: CellValue): boolean => typeof cell === "object" && cell !== null;

/** A cell as text: "" when blank, a number or boolean as it is written. */
export function cellText(cell: CellValue): string {
  if (typeof cell === "string") {
    return cell;
  }
  return isBlank(cell) ? "" : String(cell);
}

/** A range without the blank rows at its end, such as a whole column has; its first row stays. */
export function usedRows(range: Range): Range {
  let { length } = range;
  while (length > 1 && isBlankRow(range[length - 1] ?? [])) {
    length -= 1;
  }
  return length === range.length ? range : range.slice(0, length);
}

const MOST_CACHED = 1000;

/** A reader of cells that reads cells of the same content once, up to a thousand of them. */
export function cachedReader<Value>(read: (cell: CellValue) => Value): (cell: CellValue) => Value {
  const values = new Map<CellValue, { readonly value: Value }>();
  return (cell) => {
    const cached = values.get(cell);
    if (cached !== undefined) {
      return cached.value;
    }
    const value = read(cell);
    if (values.size < MOST_CACHED) {
      values.set(cell, { value });
    }
    return value;
  };
}

/**
 * Positions of named columns, found by the headings in the first row.
 *
 * @param range - A table with its headings.
 * @param argument - Name of the argument, for the message.
 * @param needed - Headings that must be there.
 * @returns Position of each heading, by lower-case heading.
 * @throws {Problem} `headings-missing` or `heading-twice`.
 */
export function columnsOf(
  range: Range,
  argument: string,
  needed: readonly string[],
): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const [position, cell] of (range[0] ?? []).entries()) {
    const heading = typeof cell === "string" ? cell.normalize("NFKC").trim().toLowerCase() : "";
    if (heading === "") {
      continue;
    }
    if (columns.has(heading)) {
      throw twice(argument, heading);
    }
    columns.set(heading, position);
  }
  const missing = needed.filter((heading) => !columns.has(heading));
  if (missing.length > 0) {
    throw new Problem({ kind: "headings-missing", argument, missing, needed });
  }
  return columns;
}

const twice = (argument: string, heading: string): Problem =>
  new Problem({ kind: "heading-twice", argument, heading });
