import type { FunctionInfo, Metadata } from "../addin/addin";
import { type BlankProfile, convertArguments, type FunctionArgument } from "./arguments";
import type { FunctionCalls } from "./calls";
import { lift } from "./lifting";
import { type CellResult, errorResult, type FunctionResult, singleResult } from "./result";
import { type CellId, cellKey, CallCache, type CachedCall } from "./call-cache";

export interface EvaluatorOptions {
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
  readonly results = new CallCache();
  private waiting = 0;
  private readonly arrived = new Map<string, CellId>();

  constructor(private readonly options: EvaluatorOptions) {}

  get pending(): number {
    return this.waiting + this.arrived.size;
  }

  evaluate(
    info: FunctionInfo,
    given: readonly FunctionArgument[],
    cell: CellId,
  ): FunctionResult | null {
    const { rows, columns, calls } = lift(info, given);
    const outcomes = calls.map((args, i) => this.evaluateOne(info, args, cell, i));
    if (rows * columns === 1) {
      return outcomes[0] ?? null;
    }
    return gridOf(outcomes, columns);
  }

  /** Forgets every result, so that the next calculation calls the functions again. */
  forget(): void {
    this.results.clear();
  }

  private evaluateOne(
    info: FunctionInfo,
    given: readonly FunctionArgument[],
    cell: CellId,
    ordinal: number,
  ): FunctionResult | null {
    const converted = convertArguments(info, given, this.options);
    if ("error" in converted) {
      return singleResult(errorResult(converted.error, converted.message));
    }
    const name = `${info.id}#${ordinal}`;
    const known = this.results.use(cell, name, converted.args);
    const isDue = info.volatile && !this.arrived.has(cellKey(cell));
    if (known.outcome && !isDue) {
      return known.outcome;
    }
    if (!known.isWaiting) {
      this.start(info, known, cell, name);
    }
    return this.results.last(cell, name);
  }

  private start(info: FunctionInfo, known: CachedCall, cell: CellId, name: string): void {
    known.isWaiting = true;
    this.waiting += 1;
    const address = this.options.addressOf(cell);
    this.options.calls.call({ info, args: known.args, address }, (outcome) => {
      if (known.isWaiting) {
        this.waiting -= 1;
      }
      this.results.answer(cell, name, known, outcome);
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
  outcomes: readonly (FunctionResult | null)[],
  columns: number,
): FunctionResult | null {
  if (outcomes.some((outcome) => outcome === null)) {
    return null;
  }
  const flat: CellResult[] = outcomes.map((o) => o?.[0]?.[0] ?? errorResult("#CALC!"));
  const rows: CellResult[][] = [];
  for (let i = 0; i < flat.length; i += columns) {
    rows.push(flat.slice(i, i + columns));
  }
  return rows;
}
