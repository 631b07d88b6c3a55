import { isList, isRecord } from "../json";
import type { FunctionResult } from "./result";

/** The cell that holds a formula. */
export interface CellId {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** A call of a function that a cell made. */
export interface CachedCall {
  readonly args: readonly unknown[];
  /** The latest result; none before the first. */
  result: FunctionResult | undefined;
  isWaiting: boolean;
}

interface CellCalls {
  /** In order of use, the latest last. */
  calls: CachedCall[];
  last: FunctionResult | undefined;
}

/** How many calls of a function a cell keeps at most, for arguments that it may use again. */
const CALLS_KEPT = 4;

/** Calls and their results, by the cell that made them. */
export class CallCache {
  private readonly cells = new Map<string, Map<string, CellCalls>>();

  /** The call that a cell made with the same arguments; a new one if it made none. */
  use(cell: CellId, name: string, args: readonly unknown[]): CachedCall {
    const entry = this.entryOf(cell, name);
    const found = entry.calls.find((call) => isSame(call.args, args));
    const used = found ?? { args, result: undefined, isWaiting: false };
    entry.last = used.result ?? entry.last;
    const others = entry.calls.filter((call) => call !== found);
    if (!found && others.length >= CALLS_KEPT) {
      dropOldest(others);
    }
    entry.calls = [...others, used];
    return used;
  }

  /** The latest result of the function in that cell: shown until the new one is there. */
  last(cell: CellId, name: string): FunctionResult | undefined {
    return this.entryOf(cell, name).last;
  }

  /** Keeps the result of a call. */
  answer(cell: CellId, name: string, call: CachedCall, result: FunctionResult): void {
    call.result = result;
    call.isWaiting = false;
    this.entryOf(cell, name).last = result;
  }

  /** The latest results of a cell, one for each function that it calls. */
  of(cell: CellId): readonly FunctionResult[] {
    const functions = this.cells.get(cellKey(cell));
    return functions ? [...functions.values()].flatMap(({ last }) => (last ? [last] : [])) : [];
  }

  clear(): void {
    this.cells.clear();
  }

  private entryOf(cell: CellId, name: string): CellCalls {
    const key = cellKey(cell);
    const functions = this.cells.get(key) ?? new Map<string, CellCalls>();
    const entry = functions.get(name) ?? { calls: [], last: undefined };
    functions.set(name, entry);
    this.cells.set(key, functions);
    return entry;
  }
}

/** A key by which a map finds a cell. */
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
