import type { FunctionInfo } from "../addin/addin";
import type { CellArgument, FunctionArgument } from "./arguments";

/** The calls that one formula makes, and the shape in which their results stand. */
export interface Lifted {
  readonly rows: number;
  readonly columns: number;
  readonly calls: readonly (readonly FunctionArgument[])[];
}

/** A range given for a single value makes a call a cell, as Excel's dynamic arrays do. */
export function lift(info: FunctionInfo, given: readonly FunctionArgument[]): Lifted {
  const isLifted = (item: FunctionArgument, i: number) =>
    item.kind === "grid" && !isMatrix(info, i) && cellCount(item.rows) > 1;
  const lifted = given
    .filter(isLifted)
    .flatMap((item) => (item.kind === "grid" ? [item.rows] : []));
  if (lifted.length === 0) {
    return { rows: 1, columns: 1, calls: [given] };
  }
  const rows = Math.max(...lifted.map((grid) => grid.length));
  const columns = Math.max(...lifted.map((grid) => grid[0]?.length ?? 1));
  const calls: (readonly FunctionArgument[])[] = [];
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      calls.push(given.map((item, i) => (isLifted(item, i) ? cellOf(item, r, c) : item)));
    }
  }
  return { rows, columns, calls };
}

function isMatrix(info: FunctionInfo, i: number): boolean {
  return (info.parameters[i] ?? info.parameters.at(-1))?.matrix ?? false;
}

function cellCount(rows: readonly (readonly CellArgument[])[]): number {
  return rows.length * (rows[0]?.length ?? 0);
}

/** One row or column stretches over the other dimension. */
function cellOf(item: FunctionArgument, row: number, column: number): FunctionArgument {
  if (item.kind !== "grid") {
    return item;
  }
  const line = item.rows[item.rows.length === 1 ? 0 : row];
  const value = line?.[line.length === 1 ? 0 : column];
  return { kind: "scalar", value: value === undefined ? null : value };
}
