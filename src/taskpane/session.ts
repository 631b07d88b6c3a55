import { Problem } from "../core/problem";
import { Cancelled, HostRefusal, type Progress, type WorkbookPort } from "../excel/port";
import type { PaneEvent } from "./state";
import type { Say, State } from "./state";
import type { Text } from "./text/en";
import { readWorkbook } from "./sheet/model";
import { Refusal } from "./refusal";

/** What the session needs of the page around it. */
export interface Surroundings {
  readonly port: WorkbookPort;
  readonly state: () => State;
  readonly text: () => Text;
  readonly dispatch: (event: PaneEvent) => void;
  /** Tells whether a pane action runs. */
  readonly setBusy: (isBusy: boolean) => void;
  readonly readJson: (path: string) => Promise<unknown>;
}

/** When the sheet is read again after a write: it may still be calculating. */
const RETRIES_MS = [150, 600, 2_000];

/**
 * Carries out pane actions one after another and keeps the pane in step with the workbook.
 */
export class Session {
  private queue: Promise<void> = Promise.resolve();
  private waiting = 0;
  private abort = new AbortController();
  private timers: ReturnType<typeof setTimeout>[] = [];

  constructor(readonly around: Surroundings) {}

  get port(): WorkbookPort {
    return this.around.port;
  }

  /** Stops the action under way, if it can be. */
  cancel(): void {
    this.abort.abort();
  }

  /** Runs an action with its words shown; what the user can act on becomes a notice. */
  work(
    say: Say,
    action: (progress: Progress) => Promise<Say | undefined>,
    canCancel = false,
  ): Promise<void> {
    return this.enqueue(async () => {
      const { dispatch } = this.around;
      this.abort = new AbortController();
      const { signal } = this.abort;
      dispatch({ kind: "work-begun", say, canCancel });
      try {
        const done = await action({
          signal,
          report: (share) => dispatch({ kind: "work-went-on", done: share }),
        });
        if (done !== undefined)
          dispatch({ kind: "notice-given", notice: { tone: "good", say: done } });
      } finally {
        dispatch({ kind: "work-ended" });
      }
    });
  }

  /** Writes a small change that the pane already shows; nothing is said unless it fails. */
  quietly(action: () => Promise<void>): Promise<void> {
    return this.enqueue(action);
  }

  /** Reads the workbook anew, unless a write is still to come. */
  async refresh(): Promise<void> {
    if (this.waiting > 0) return;
    const reading = await readWorkbook(this.port);
    if (this.waiting === 0) this.around.dispatch({ kind: "workbook-read", reading });
  }

  /** Ends what is timed. */
  close(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.cancel();
  }

  private enqueue(action: () => Promise<void>): Promise<void> {
    this.waiting += 1;
    this.around.setBusy(true);
    const run = this.queue.then(async () => {
      try {
        await action();
      } catch (error) {
        this.around.dispatch({ kind: "notice-given", notice: { tone: "bad", say: words(error) } });
      } finally {
        this.waiting -= 1;
        await this.settle().finally(() => {
          if (this.waiting === 0) this.around.setBusy(false);
        });
      }
    });
    this.queue = run.catch(() => undefined);
    return run;
  }

  private async settle(): Promise<void> {
    await this.refresh();
    for (const timer of this.timers) clearTimeout(timer);
    this.timers = RETRIES_MS.map((wait, index) =>
      setTimeout(() => void this.look(index === RETRIES_MS.length - 1), wait),
    );
  }

  private async look(isLast: boolean): Promise<void> {
    await this.refresh();
    if (isLast) this.around.dispatch({ kind: "settled" });
  }
}

/** What a refusal says to the user; anything else is a fault of ours and goes on. */
function words(error: unknown): Say {
  if (error instanceof Cancelled) return (text) => text.done.cancelled;
  if (error instanceof Problem) return (text) => error.sentence[text.languageCode];
  if (error instanceof Refusal) return (text) => refusalWords(error, text);
  if (error instanceof HostRefusal) return (text) => hostWords(error, text);
  throw error;
}

function refusalWords({ reason }: Refusal, { refused }: Text): string {
  switch (reason.kind) {
    case "protected-sheet":
      return refused["protected-sheet"](reason.sheet);
    case "case-taken":
      return refused["case-taken"](reason.name);
    case "missing":
      return refused.missing(reason.what);
    case "not-blank":
      return refused["not-blank"](reason.cells);
    default:
      return refused[reason.kind]();
  }
}

function hostWords({ code, message }: HostRefusal, { host }: Text): string {
  if (code === "AccessDenied") return host.AccessDenied;
  if (code === "InvalidOperationInCellEditMode") return host.InvalidOperationInCellEditMode;
  return code === "SeveralAreas" ? host.SeveralAreas : host.other(message);
}
