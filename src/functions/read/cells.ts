import { wrongArgument, type Sentence } from "../../core/problem";
import { isBlank, type Range } from "../../core/table";

const ONE_CELL: Sentence = { en: "give one cell", ja: "1 つのセルを指定してください" };

/** An argument as a range: a single value is a range of one cell, no value one blank cell. */
export function asRange(argument: unknown): Range {
  if (!Array.isArray(argument)) return [[argument]];
  const rows = argument.map((row: unknown) => (Array.isArray(row) ? row : [row]));
  return rows.some((row) => row.length > 0) ? rows : [[null]];
}

/**
 * The one cell of an argument.
 *
 * @throws {Problem} `wrong-argument` if it is a range of several.
 */
export function single(name: string, argument: unknown): unknown {
  if (!Array.isArray(argument)) return argument;
  const range = asRange(argument);
  if (range.length === 1 && range[0]?.length === 1) return range[0][0];
  throw wrongArgument(name, argument, ONE_CELL);
}

/**
 * An argument that must be there.
 *
 * @throws {Problem} `wrong-argument` if it is blank.
 */
export function required<T>(name: string, cell: unknown, read: (cell: unknown) => T): T {
  if (!isBlank(cell)) return read(cell);
  throw wrongArgument(name, null, { en: "it is needed", ja: "必ず指定してください" });
}

/** An argument that may be left out: blank means the default. */
export const optional = <T, D>(cell: unknown, fallback: D, read: (cell: unknown) => T): T | D =>
  isBlank(cell) ? fallback : read(cell);
