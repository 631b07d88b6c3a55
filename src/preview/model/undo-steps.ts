import type { Engine } from "../engine/engine";
import type { BatchRequest } from "../richapi/request";

/** An Excel.run of the add-in, told apart by the last number that it has used. */
interface RunInProgress {
  last: number;
}

const RUNS_KEPT = 16;

/**
 * Makes what one Excel.run of the add-in writes one step of Undo, and what the next one writes
 * another. A request does not name its Excel.run, but each of them numbers its objects and actions
 * from 1: a request whose actions are below all others' numbers is the first of another Excel.run.
 */
export class UndoSteps {
  private runs: readonly RunInProgress[] = [];
  private current: RunInProgress | undefined;
  private writer: RunInProgress | undefined;

  constructor(private readonly engine: Engine) {}

  /** Must be told of each request, before anything in it is done. */
  begin({ paths, actions }: BatchRequest): void {
    const first = Math.min(...actions.map(({ id }) => id));
    if (!Number.isFinite(first)) {
      return;
    }
    const ids = [...paths.keys(), ...actions.map(({ id }) => id)];
    const run = this.runBefore(first, new Set(ids)) ?? { last: 0 };
    run.last = Math.max(run.last, ...ids);
    this.runs = [run, ...this.runs.filter((other) => other !== run)].slice(0, RUNS_KEPT);
    this.current = run;
  }

  /** Must precede each change by the add-in. */
  write(): void {
    if (this.current !== this.writer) {
      this.engine.endUndoGroup();
    }
    this.writer = this.current;
    this.engine.groupUndo();
  }

  /** The run that a request goes on: in doubt the one that wrote last. */
  private runBefore(first: number, ids: ReadonlySet<number>): RunInProgress | undefined {
    const before = this.runs.filter(({ last }) => last < first);
    const exact = before.filter(({ last }) => ids.has(last + 1));
    const wrote = (run: RunInProgress) => run === this.writer;
    return exact.find(wrote) ?? exact[0] ?? before.find(wrote) ?? before[0];
  }
}
