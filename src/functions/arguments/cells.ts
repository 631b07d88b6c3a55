import { wrongArgument } from "../../core/problem";
import { isBlank, type Range } from "../../core/table";

/** An argument as a range: a single value is a range of one cell, no value one blank cell. */
export function rangeIn(argument: unknown): Range {
  if (!Array.isArray(argument)) {
    return [[argument]];
  }
  const received: readonly unknown[] = argument;
  const rows = isRange(received)
    ? received
    : received.map((row) => (Array.isArray(row) ? row : [row]));
  return rows.some((row) => row.length > 0) ? rows : [[null]];
}

const isRange = (rows: readonly unknown[]): rows is Range => rows.every(Array.isArray);

/**
 * The one cell of an argument.
 *
 * @throws {Problem} `wrong-argument` if it is a range of several.
 */
export function singleCell(name: string, argument: unknown): unknown {
  if (!Array.isArray(argument)) {
    return argument;
  }
  const range = rangeIn(argument);
  if (range.length === 1 && range[0]?.length === 1) {
    return range[0][0];
  }
  throw wrongArgument(name, argument, { kind: "one-cell" });
}

/**
 * An argument of one cell that must be there.
 *
 * @throws {Problem} `wrong-argument` if it is blank or a range of several.
 */
export function required<T>(name: string, argument: unknown, read: (cell: unknown) => T): T {
  return requiredCell(name, singleCell(name, argument), read);
}

/** A cell that must be there; throws as {@link required}. */
export function requiredCell<T>(name: string, cell: unknown, read: (cell: unknown) => T): T {
  if (!isBlank(cell)) {
    return read(cell);
  }
  throw wrongArgument(name, undefined, { kind: "something" });
}

/**
 * An argument of one cell that may be left out: blank is the default.
 *
 * @throws {Problem} `wrong-argument` if it is a range of several.
 */
export function optional<T, D>(
  name: string,
  argument: unknown,
  fallback: D,
  read: (cell: unknown) => T,
): T | D {
  const cell = singleCell(name, argument);
  return isBlank(cell) ? fallback : read(cell);
}
