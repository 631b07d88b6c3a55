import { Problem } from "../core/problem";
import type { Range } from "../core/table";
import type { Scope } from "../core/scope";
import { asRange } from "./read/cells";
import { isOwnScope, namedScope, ownScope } from "./read/scope";

/** How a scope is read, cell by cell or as the whole range. */
export type ReadScope = () => Scope;

/**
 * One result for each year and scope, laid out as Excel lays out two ranges: a single value goes with
 * every other, equal shapes pair up, a column by a row is a grid. A cell that fails holds its own
 * problem and spoils no other.
 *
 * @param years - A year or a range of years.
 * @param scopes - A scope name, a range of names, or the user's own scope.
 * @param compute - Result for one year and scope.
 * @throws {Problem} `wrong-argument` if the shapes do not go together.
 */
export function spread<T>(
  years: unknown,
  scopes: unknown,
  compute: (year: unknown, scope: ReadScope) => T,
): readonly (readonly (T | Problem)[])[] {
  const yearRange = asRange(years);
  const scopeRange = readersOf(asRange(scopes));
  const rows = together(yearRange.length, scopeRange.length);
  const columns = together(widthOf(yearRange), widthOf(scopeRange));
  const result = (row: number, column: number): T | Problem =>
    attempt(() => {
      const scope = at(scopeRange, row, column) ?? (() => namedScope(undefined));
      return compute(at(yearRange, row, column), scope);
    });
  return upTo(rows).map((row) => upTo(columns).map((column) => result(row, column)));
}

/** One result for each year of a range. */
export const spreadYears = <T>(
  years: unknown,
  compute: (year: unknown) => T,
): readonly (readonly (T | Problem)[])[] => spread(years, undefined, compute);

/** A result, or the problem that kept it from being. */
export function attempt<T>(compute: () => T): T | Problem {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

/** A scope for each cell of the argument: one for the user's own, one a name otherwise. */
export function readersOf(range: Range): readonly (readonly ReadScope[])[] {
  if (isOwnScope(range)) return [[() => ownScope(range)]];
  return range.map((row) => row.map((cell) => () => namedScope(cell)));
}

const widthOf = (range: Range): number =>
  range.reduce((widest, row) => Math.max(widest, row.length), 0);

function together(a: number, b: number): number {
  if (a === b || b === 1) return a;
  if (a === 1) return b;
  throw new Problem("wrong-argument", {
    en: "year and scope are ranges of different shapes; give one as a column and the other as a row.",
    ja: "year と scope の範囲の形が合いません。一方を列、もう一方を行で指定してください。",
  });
}

const upTo = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

/** The cell of a range that is repeated along a side of length one. */
const at = <T>(range: readonly (readonly T[])[], row: number, column: number): T | undefined =>
  range[range.length === 1 ? 0 : row]?.[widthOf(range) === 1 ? 0 : column];
