import type { FunctionInfo, Metadata } from "../addin/addin";
import { convertArguments } from "./arguments";
import type { BlankProfile, FunctionArgument, CellArgument } from "./arguments";
import type { FunctionCalls } from "./calls";
import { type CellResult, errorResult, type FunctionResult, singleResult } from "./result";
import { type CellId, cellKey, CallCache, type CachedCall } from "./call-cache";

/** What an evaluator works with. */
interface EvaluatorOptions {
  readonly metadata: Metadata;
  readonly blanks: BlankProfile;
  readonly calls: FunctionCalls;
  readonly addressOf: (cell: CellId) => string;
  /** Has the engine compute these cells again, now that results are there. */
  readonly recalculate: (cells: readonly CellId[]) => void;
}

/**
 * Evaluates custom functions for an engine that cannot wait: the first pass sends all calls at
 * once and shows the earlier result (or #BUSY!), a second pass takes the results.
 */
export class Evaluator {
  readonly cache = new CallCache();
  private waiting = 0;
  private readonly arrived = new Map<string, CellId>();

  constructor(private readonly options: EvaluatorOptions) {}

  /** Calls under way, and cells whose new results the engine has not taken yet. */
  get pending(): number {
    return this.waiting + this.arrived.size;
  }

  evaluate(
    info: FunctionInfo,
    args: readonly FunctionArgument[],
    cell: CellId,
  ): FunctionResult | undefined {
    const { rows, columns, calls } = lift(info, args);
    const results = calls.map((callArgs, i) => this.evaluateOne(info, callArgs, cell, i));
    if (rows * columns === 1) {
      return results[0];
    }
    return gridOf(results, columns);
  }

  /** Forgets every result, so that the next calculation calls the functions again. */
  forget(): void {
    this.cache.clear();
  }

  private evaluateOne(
    info: FunctionInfo,
    args: readonly FunctionArgument[],
    cell: CellId,
    ordinal: number,
  ): FunctionResult | undefined {
    const converted = convertArguments(info, args, this.options);
    if ("error" in converted) {
      return singleResult(errorResult(converted.error, converted.message));
    }
    const name = `${info.id}#${ordinal}`;
    const call = this.cache.use(cell, name, converted.args);
    const isDue = info.volatile && !this.arrived.has(cellKey(cell));
    if (call.result && !isDue) {
      return call.result;
    }
    if (!call.isWaiting) {
      this.start(info, call, cell, name);
    }
    return this.cache.last(cell, name);
  }

  private start(info: FunctionInfo, call: CachedCall, cell: CellId, name: string): void {
    call.isWaiting = true;
    this.waiting += 1;
    const address = this.options.addressOf(cell);
    this.options.calls.call({ info, args: call.args, address }, (result) => {
      if (call.isWaiting) {
        this.waiting -= 1;
      }
      this.cache.answer(cell, name, call, result);
      this.deliver(cell);
    });
  }

  /** Results that arrive together are taken together. */
  private deliver(cell: CellId): void {
    if (this.arrived.size === 0) {
      queueMicrotask(() => this.recalculateArrived());
    }
    this.arrived.set(cellKey(cell), cell);
  }

  private recalculateArrived(): void {
    const cells = [...this.arrived.values()];
    this.options.recalculate(cells);
    this.arrived.clear();
  }
}

function gridOf(
  results: readonly (FunctionResult | undefined)[],
  columns: number,
): FunctionResult | undefined {
  if (results.some((result) => result === undefined)) {
    return undefined;
  }
  const flat: CellResult[] = results.map((result) => result?.[0]?.[0] ?? errorResult("#CALC!"));
  const rows: CellResult[][] = [];
  for (let i = 0; i < flat.length; i += columns) {
    rows.push(flat.slice(i, i + columns));
  }
  return rows;
}

/** The calls that one formula makes, row by row, and the shape of their results. */
interface LiftedCalls {
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
