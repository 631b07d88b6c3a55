import { areaFrom, cellName, cellsOfArea } from "../../xlsx/address";
import { isError, type StoredValue } from "../../xlsx/values";
import type { Calculation } from "../formula/calculation";
import { WRONG_VALUE } from "../formula/values";
import type { ScopeCell } from "../scope-cells";

/** A cell as the add-in computes it, and as a portable copy does. */
export interface Difference {
  readonly sheet: string;
  readonly cell: string;
  readonly expected: StoredValue;
  readonly found: StoredValue;
}

/** Doubles this close to each other, as a part of the larger, count as equal: amounts that are not whole. */
const CLOSE = 1e-12;

/** Heading of the column that says of a result what must be said of it, when the copy was made. */
const NOTE = "note";

/** How many cells were compared, and the first that differ. */
export interface Comparison {
  readonly compared: number;
  /** How many of them are numbers, and how many of those are equal to the last bit. */
  readonly numbers: number;
  readonly exact: number;
  readonly differences: readonly Difference[];
}

/**
 * Every cell that the formulas fill, as the add-in computes it and as a copy does. A result that is larger
 * than the cells it filled so far has no place in either and is passed over.
 */
export function compareCells(
  cells: readonly ScopeCell[],
  original: Calculation,
  copy: Calculation,
): Comparison {
  const pairs = cells.flatMap((at) => pairsOf(at, original, copy));
  const numbers = pairs.filter(({ expected }) => typeof expected === "number");
  return {
    compared: pairs.length,
    numbers: numbers.length,
    exact: numbers.filter(({ expected, found }) => expected === found).length,
    differences: pairs.filter(({ expected, found }) => !isEqual(expected, found)),
  };
}

function pairsOf(
  { sheet, cell }: ScopeCell,
  original: Calculation,
  copy: Calculation,
): readonly Difference[] {
  const grid = original.result(cell, sheet);
  if (grid.length > cell.rows || (grid[0]?.length ?? 0) > cell.columns) {
    return [];
  }
  const { row, column, rows, columns } = cell;
  const area = [...cellsOfArea(areaFrom({ row, column }, rows, columns))];
  return area
    .filter((at) => grid[0]?.[at.column - column] !== NOTE)
    .map((at) => ({
      sheet,
      cell: cellName(at),
      expected: grid[at.row - row]?.[at.column - column],
      found: copy.value({ sheet, ...at }),
    }));
}

/**
 * Whether a copy's cell shows what the add-in's does; nothing and a text of no letters are the same. Where the
 * add-in refuses an argument, the copy may find no figure instead.
 */
export function isEqual(expected: StoredValue, found: StoredValue): boolean {
  const [left, right] = [expected ?? "", found ?? ""];
  if (isError(left) && isError(right)) {
    return left.error === right.error || left.error === WRONG_VALUE.error;
  }
  if (typeof left === "number" && typeof right === "number") {
    return Math.abs(left - right) <= CLOSE * Math.max(Math.abs(left), Math.abs(right));
  }
  return left === right;
}
