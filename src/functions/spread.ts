import { attempt, Problem } from "../core/problem";
import type { Scope } from "../core/scope";
import type { Range } from "../core/table";
import type { Pack } from "../dataset/pack";
import { asRange } from "./arguments/cells";
import { isOwnScope, namedScope, ownScope } from "./arguments/scope";

/** How a scope is read, cell by cell or as the whole range. */
export type ScopeReader = () => Scope;

/** Years and scopes of a call, as received. */
export interface YearsAndScopes {
  readonly year: unknown;
  readonly scope?: unknown;
}

/** Results side by side; a cell that failed holds its own problem. */
export type Spread<T> = readonly (readonly (T | Problem)[])[];

/**
 * One result for each year and scope, laid out as Excel lays out two ranges: a single value goes with
 * every other, equal shapes pair up, a column by a row is a grid. A cell that fails spoils no other.
 *
 * @param args - A year or a range of years; a scope name, a range of names, or the user's own scope.
 * @param compute - Result for one year and scope.
 * @throws {Problem} `shapes-differ` if the shapes do not go together.
 */
export function spread<T>(
  args: YearsAndScopes,
  pack: Pack,
  compute: (year: unknown, scope: ScopeReader) => T,
): Spread<T> {
  const years = asSide(asRange(args.year));
  const scopes = asSide(scopeReaders(asRange(args.scope), pack));
  const rows = together(years.rows, scopes.rows);
  const columns = together(years.columns, scopes.columns);
  const defaultScope: ScopeReader = () => namedScope(undefined, pack);
  const result = (row: number, column: number): T | Problem =>
    attempt(() => compute(years.at(row, column), scopes.at(row, column) ?? defaultScope));
  return upTo(rows).map((row) => upTo(columns).map((column) => result(row, column)));
}

/** A scope for each cell of the argument: one for the user's own, one a name otherwise. */
export function scopeReaders(range: Range, pack: Pack): readonly (readonly ScopeReader[])[] {
  if (isOwnScope(range, pack)) return [[() => ownScope(range, pack)]];
  return range.map((row) => row.map((cell) => () => namedScope(cell, pack)));
}

/** A range that is repeated along a side of length one. */
interface Side<T> {
  readonly rows: number;
  readonly columns: number;
  readonly at: (row: number, column: number) => T | undefined;
}

function asSide<T>(range: readonly (readonly T[])[]): Side<T> {
  const columns = range.reduce((widest, row) => Math.max(widest, row.length), 0);
  const rows = range.length;
  return {
    rows,
    columns,
    at: (row, column) => range[rows === 1 ? 0 : row]?.[columns === 1 ? 0 : column],
  };
}

function together(a: number, b: number): number {
  if (a === b || b === 1) return a;
  if (a === 1) return b;
  throw new Problem({ kind: "shapes-differ" });
}

const upTo = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);
