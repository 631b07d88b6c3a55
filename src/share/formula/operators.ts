import { isError, type StoredValue } from "../../xlsx/values";
import { BY_ZERO, compare, NO_NUMBER, NOT_AVAILABLE, toNumber, toText, type Grid } from "./values";

/** A result of one or several values from values of the same shape or of one. */
export function lifted(
  grids: readonly Grid[],
  apply: (...values: StoredValue[]) => StoredValue,
): Grid {
  const rows = Math.max(...grids.map((grid) => grid.length));
  const columns = Math.max(...grids.map((grid) => grid[0]?.length ?? 0));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      apply(...grids.map((grid) => elementAt(grid, row, column))),
    ),
  );
}

/** A value of a grid; a grid of one row or column counts for all of them. */
export function elementAt(grid: Grid, row: number, column: number): StoredValue {
  const found = grid[grid.length === 1 ? 0 : row];
  if (found === undefined) {
    return NOT_AVAILABLE;
  }
  const at = found.length === 1 ? 0 : column;
  return at < found.length ? found[at] : NOT_AVAILABLE;
}

/** What an operator makes of two values. */
export function operate(operator: string, left: StoredValue, right: StoredValue): StoredValue {
  if (isError(left)) {
    return left;
  }
  if (isError(right)) {
    return right;
  }
  if (operator === "&") {
    return joined(left, right);
  }
  const comparison = COMPARISONS[operator];
  if (comparison !== undefined) {
    return comparison(compare(left, right));
  }
  const [a, b] = [toNumber(left), toNumber(right)];
  if (isError(a)) {
    return a;
  }
  if (isError(b)) {
    return b;
  }
  return arithmetic(operator, a, b);
}

/** What a sign before or behind a value makes of it. */
export function sign(operator: string, value: StoredValue): StoredValue {
  if (operator === "+") {
    return value;
  }
  const number = toNumber(value);
  if (isError(number)) {
    return number;
  }
  return operator === "-" ? -number : number / 100;
}

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

function joined(left: StoredValue, right: StoredValue): StoredValue {
  const [a, b] = [toText(left), toText(right)];
  if (isError(a)) {
    return a;
  }
  return isError(b) ? b : a + b;
}

function arithmetic(operator: string, a: number, b: number): StoredValue {
  if (operator === "/" && b === 0) {
    return BY_ZERO;
  }
  const result = ARITHMETIC[operator]?.(a, b) ?? NaN;
  return Number.isFinite(result) ? result : NO_NUMBER;
}

const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "^": (a, b) => a ** b,
};
