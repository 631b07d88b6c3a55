import type { FunctionInfo } from "../addin/addin";
import type { CellArgument, FunctionArgument } from "./arguments";

/** The calls that one formula makes, row by row, and the shape of their results. */
export interface LiftedCalls {
  readonly rows: number;
  readonly columns: number;
  readonly calls: readonly (readonly FunctionArgument[])[];
}

/** A range passed where a single value is expected makes a call a cell, as in Excel. */
export function lift(info: FunctionInfo, args: readonly FunctionArgument[]): LiftedCalls {
  const isLifted = (item: FunctionArgument, i: number) =>
    item.kind === "grid" && !takesGrid(info, i) && cellCount(item.rows) > 1;
  const grids = args.filter(isLifted).flatMap((item) => (item.kind === "grid" ? [item.rows] : []));
  if (grids.length === 0) {
    return { rows: 1, columns: 1, calls: [args] };
  }
  const rows = Math.max(...grids.map((grid) => grid.length));
  const columns = Math.max(...grids.map((grid) => grid[0]?.length ?? 1));
  const calls = Array.from({ length: rows * columns }, (_, call) =>
    args.map((item, i) =>
      isLifted(item, i) ? cellOf(item, Math.floor(call / columns), call % columns) : item,
    ),
  );
  return { rows, columns, calls };
}

function takesGrid(info: FunctionInfo, i: number): boolean {
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
  return { kind: "scalar", value: line?.[line.length === 1 ? 0 : column] };
}
