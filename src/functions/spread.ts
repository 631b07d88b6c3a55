import type { Question } from "../core/assessment";
import { attempt, Problem } from "../core/problem";
import { cachedReader, usedRows, type Range } from "../core/table";
import type { Pack } from "../dataset/pack";
import { SHEET_ROWS } from "../excel/host";
import { rangeIn } from "./arguments/cells";
import {
  inEachCountry,
  readChoices,
  readYear,
  type CallPlace,
  type SharedArguments,
  type SharedChoices,
} from "./arguments/choices";
import { packsNamed } from "./arguments/country";
import { isOwnScope, namedScope, ownScope, packOfOwn, type CountryScope } from "./arguments/scope";

/** How a scope is read, cell by cell or as the whole range. */
export type ScopeReader = () => CountryScope;

/** Years and scopes of a call, as received. */
export interface YearsAndScopes {
  readonly year: unknown;
  readonly scope?: unknown;
}

/** The countries of the scopes of an argument. */
export function scopePacks(argument: unknown, home: Pack): readonly Pack[] {
  const range = rangeIn(argument);
  return isOwnScope(range, home) ? [packOfOwn(range, home)] : packsNamed(range, home);
}

/** A question with the shared choices of the country it is about. */
export type SharedQuestion = SharedChoices & Question;

/** The question of a year and a scope, each as received. */
export type Ask = (year: unknown, scope: ScopeReader) => SharedQuestion;

/**
 * How a call asks about one year and scope after another: the shared arguments are read once in each
 * country that its scopes are of.
 *
 * @param read - The shared choices in a country, unless the call has arguments of its own.
 * @throws {Problem} `wrong-argument` for a shared argument that is wrong in one of the countries.
 */
export function asker(
  args: SharedArguments & { readonly scope?: unknown },
  { pack: home, language }: CallPlace,
  read = (pack: Pack): SharedChoices => readChoices(args, { pack, language }),
): Ask {
  const choicesIn = inEachCountry(read, scopePacks(args.scope, home));
  return (cell, readScope) => {
    const { pack, scope } = readScope();
    return { ...choicesIn(pack), year: readYear(cell, pack), scope };
  };
}

/** Results side by side; a cell that failed holds its own problem. */
export type Spread<T> = readonly (readonly (T | Problem)[])[];

/**
 * One result for each year and scope, computed once for equal ones, laid out as Excel lays out two ranges: a single value goes with
 * every other, equal shapes pair up, a column by a row is a grid. A cell that fails spoils no other.
 * Of a column, a row that is equal to the one above is the same array.
 *
 * @param args - A year or a range of years; a scope name, a range of names, or the user's own scope.
 * @param compute - Result for one year and scope.
 * @throws {Problem} `shapes-differ` if the shapes do not go together.
 */
export function spread<T>(
  args: YearsAndScopes,
  home: Pack,
  compute: (year: unknown, scope: ScopeReader) => T,
): Spread<T> {
  const years = asSide(withoutBlankEnd(rangeIn(args.year)));
  const scopes = asSide(scopeReaders(rangeIn(args.scope), home));
  const rows = together(years.rows, scopes.rows);
  const columns = together(years.columns, scopes.columns);
  const defaultScope: ScopeReader = () => namedScope(undefined, home);
  const answer = computedOnce(compute);
  const result = (row: number, column: number): T | Problem =>
    answer(years.at(row, column), scopes.at(row, column) ?? defaultScope);
  return laidOut(rows, columns, result);
}

/** Results row by row; of one column, a row that is equal to the one above is the same array. */
function laidOut<T>(
  rows: number,
  columns: number,
  result: (row: number, column: number) => T,
): readonly (readonly T[])[] {
  const across = Array.from({ length: columns }, (_, column) => column);
  const results: (readonly T[])[] = [];
  let last: readonly T[] = [];
  for (let row = 0; row < rows; row += 1) {
    if (columns !== 1) {
      last = across.map((column) => result(row, column));
    } else if (row === 0 || last[0] !== result(row, 0)) {
      last = [result(row, 0)];
    }
    results.push(last);
  }
  return results;
}

/** A computation that answers for an equal year and scope as before. */
function computedOnce<T>(compute: (year: unknown, scope: ScopeReader) => T) {
  const byScope = new Map<ScopeReader, (year: unknown) => T | Problem>();
  return (year: unknown, scope: ScopeReader): T | Problem => {
    const before = byScope.get(scope);
    if (before !== undefined) {
      return before(year);
    }
    const inScope = cachedReader((cell) => attempt(() => compute(cell, scope)));
    byScope.set(scope, inScope);
    return inScope(year);
  };
}

/** A scope for each cell of the argument: one for the user's own, the same for equal names otherwise. */
export function scopeReaders(range: Range, home: Pack): readonly (readonly ScopeReader[])[] {
  if (isOwnScope(range, home)) {
    return [[() => ownScope(range, home)]];
  }
  const readerOf = cachedReader(
    (cell): ScopeReader =>
      () =>
        namedScope(cell, home),
  );
  return range.map((row) => row.map(readerOf));
}

/** A range as tall as a sheet, such as a whole column, as far as it is used. */
const withoutBlankEnd = (range: Range): Range =>
  range.length < SHEET_ROWS ? range : usedRows(range);

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
  if (a === b || b === 1) {
    return a;
  }
  if (a === 1) {
    return b;
  }
  throw new Problem({ kind: "shapes-differ" });
}
