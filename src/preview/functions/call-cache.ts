import { isList, isRecord } from "../json";
import type { FunctionResult } from "./result";

/** The cell that holds a formula. */
export interface CellId {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** A call that a cell made of a function. */
export interface CachedCall {
  readonly args: readonly unknown[];
  /** The latest answer; null before the first. */
  outcome: FunctionResult | null;
  isWaiting: boolean;
}

interface CellCalls {
  /** The one used last stands last. */
  calls: CachedCall[];
  last: FunctionResult | null;
}

/** The most answered calls of a function that a cell keeps for arguments it may use again. */
const CALLS_KEPT = 4;

/** Calls and their results, by the cell that made them. */
export class CallCache {
  private readonly cells = new Map<string, Map<string, CellCalls>>();

  /** The call that a cell made with the same arguments; a new one if it made none. */
  use(cell: CellId, name: string, args: readonly unknown[]): CachedCall {
    const known = this.known(cell, name);
    const found = known.calls.find((call) => isSame(call.args, args));
    const used = found ?? { args, outcome: null, isWaiting: false };
    known.last = used.outcome ?? known.last;
    const others = known.calls.filter((call) => call !== found);
    if (!found && others.length >= CALLS_KEPT) {
      dropOldest(others);
    }
    known.calls = [...others, used];
    return used;
  }

  /** The latest result of the function in that cell: shown until the new one is there. */
  last(cell: CellId, name: string): FunctionResult | null {
    return this.known(cell, name).last;
  }

  answer(cell: CellId, name: string, call: CachedCall, outcome: FunctionResult): void {
    call.outcome = outcome;
    call.isWaiting = false;
    this.known(cell, name).last = outcome;
  }

  /** All results known of a cell, of whatever function. */
  of(cell: CellId): readonly FunctionResult[] {
    const functions = this.cells.get(cellKey(cell));
    return functions ? [...functions.values()].flatMap(({ last }) => (last ? [last] : [])) : [];
  }

  clear(): void {
    this.cells.clear();
  }

  private known(cell: CellId, name: string): CellCalls {
    const key = cellKey(cell);
    const functions = this.cells.get(key) ?? new Map<string, CellCalls>();
    const known = functions.get(name) ?? { calls: [], last: null };
    functions.set(name, known);
    this.cells.set(key, functions);
    return known;
  }
}

export function cellKey({ sheetId, row, column }: CellId): string {
  return `${sheetId}!${row},${column}`;
}

function dropOldest(calls: CachedCall[]): void {
  const oldest = calls.findIndex(({ isWaiting }) => !isWaiting);
  if (oldest >= 0) {
    calls.splice(oldest, 1);
  }
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) {
    return true;
  }
  if (isList(a)) {
    return isList(b) && isSameList(a, b);
  }
  return isRecord(a) && isRecord(b) && JSON.stringify(a) === JSON.stringify(b);
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  for (let i = 0; i < a.length; i++) {
    if (!isSame(a[i], b[i])) {
      return false;
    }
  }
  return a.length === b.length;
}
