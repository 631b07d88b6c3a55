import type { Outcome } from "./outcome";

/** The cell that holds a formula. */
export interface CellId {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

interface Known {
  readonly outcomes: Map<string, Outcome>;
  last: Outcome | null;
}

/** Results of calls, by the cell that made them; each cell forgets arguments it no longer uses. */
export class CallResults {
  private readonly cells = new Map<string, Map<string, Known>>();
  private readonly kept = 8;

  get(cell: CellId, name: string, print: string): Outcome | undefined {
    return this.known(cell, name)?.outcomes.get(print);
  }

  /** The latest result of the function in that cell: shown until the new one is there. */
  last(cell: CellId, name: string): Outcome | null {
    return this.known(cell, name)?.last ?? null;
  }

  put(cell: CellId, name: string, print: string, outcome: Outcome): void {
    const key = cellKey(cell);
    const functions = this.cells.get(key) ?? new Map<string, Known>();
    const known = functions.get(name) ?? { outcomes: new Map<string, Outcome>(), last: null };
    known.outcomes.delete(print);
    known.outcomes.set(print, outcome);
    known.last = outcome;
    const oldest = known.outcomes.keys().next();
    if (known.outcomes.size > this.kept && !oldest.done) known.outcomes.delete(oldest.value);
    functions.set(name, known);
    this.cells.set(key, functions);
  }

  /** All results known of a cell, of whatever function. */
  of(cell: CellId): readonly Outcome[] {
    const functions = this.cells.get(cellKey(cell));
    return functions ? [...functions.values()].flatMap(({ last }) => (last ? [last] : [])) : [];
  }

  clear(): void {
    this.cells.clear();
  }

  private known(cell: CellId, name: string): Known | undefined {
    return this.cells.get(cellKey(cell))?.get(name);
  }
}

export function cellKey({ sheetId, row, column }: CellId): string {
  return `${sheetId}!${row},${column}`;
}
