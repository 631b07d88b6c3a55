import { type Progress, type WorkbookPort } from "../excel/port";
import { noticeOf } from "./failure";
import { readModel } from "./sheet/model";
import type { Language } from "../messages/language";
import type { Localized, PaneEvent, PaneState } from "./state";
import type { PaneText } from "./text/en";

/** What the commands work on: the workbook, and the page that shows the pane. */
export interface PaneContext {
  readonly port: WorkbookPort;
  readonly state: () => PaneState;
  readonly text: () => PaneText;
  readonly dispatch: (event: PaneEvent) => void;
  /** Tells whether a command runs. */
  readonly setBusy: (isBusy: boolean) => void;
  readonly readJson: (path: string) => Promise<unknown>;
  /** Copies a text to the clipboard; false where the host forbids it. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** Language of the host, in which the functions label their results. */
  readonly language: Language;
  /** Name and version of the application that the pane runs in. */
  readonly host: string;
  /** Keeps an internal error for whoever debugs the add-in. */
  readonly log: (error: unknown) => void;
}

/** When the sheet is read again after a write: it may still be calculating. */
const RETRIES_MS = [150, 600, 2_000];

/**
 * Runs commands one after another and keeps the pane in step with the workbook. Every error of a
 * command becomes a notice here, and in no other place.
 */
export class CommandRunner {
  private queue: Promise<void> = Promise.resolve();
  private waiting = 0;
  private abort = new AbortController();
  private timers: ReturnType<typeof setTimeout>[] = [];

  constructor(readonly context: PaneContext) {}

  get port(): WorkbookPort {
    return this.context.port;
  }

  /** Stops the command under way, if it can be. */
  cancel(): void {
    this.abort.abort();
  }

  /**
   * Runs a command, showing its label while it runs and what it returns when it is done.
   *
   * @returns When the command is over; never rejects.
   */
  work(
    label: Localized,
    command: (progress: Progress) => Promise<Localized | undefined>,
    canCancel = false,
  ): Promise<void> {
    return this.enqueue(async () => {
      const { dispatch } = this.context;
      this.abort = new AbortController();
      const { signal } = this.abort;
      const report = (done: number): void => dispatch({ kind: "work-progressed", done });
      dispatch({ kind: "work-started", label, canCancel });
      try {
        const text = await command({ signal, report });
        if (text !== undefined) {
          dispatch({ kind: "notice-changed", notice: { tone: "good", text } });
        }
      } finally {
        dispatch({ kind: "work-ended" });
      }
    });
  }

  /** Runs a command that writes to the workbook. */
  write(
    command: (progress: Progress) => Promise<Localized | undefined>,
    canCancel = false,
  ): Promise<void> {
    return this.work((text) => text.work.writing, command, canCancel);
  }

  /** Runs a small command whose change the pane already shows; it is noticed only if it fails. */
  quietly(command: () => Promise<void>): Promise<void> {
    return this.enqueue(command);
  }

  /** Reads the workbook anew, unless a command is still to come. */
  refresh(): Promise<void> {
    return this.guard(() => this.read());
  }

  /** Does something beside the commands; an error of it becomes a notice. */
  async guard(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      this.report(error);
    }
  }

  /** Shows an error as a notice. */
  report(error: unknown): void {
    this.context.dispatch(this.failureOf(error));
  }

  /** The event that shows an error as a notice; an internal error is logged, too. */
  failureOf(error: unknown): PaneEvent {
    const { state, host, log } = this.context;
    const { tab, language } = state();
    const notice = noticeOf(error, { tab, language, host });
    if (notice.report !== undefined) {
      log(error);
    }
    return { kind: "notice-changed", notice };
  }

  /** Ends what is timed. */
  close(): void {
    this.clearTimers();
    this.cancel();
  }

  private enqueue(command: () => Promise<void>): Promise<void> {
    this.waiting += 1;
    this.context.setBusy(true);
    this.queue = this.queue.then(async () => {
      await this.guard(command);
      this.waiting -= 1;
      await this.guard(() => this.settle());
      if (this.waiting === 0) {
        this.context.setBusy(false);
      }
    });
    return this.queue;
  }

  private async read(): Promise<void> {
    if (this.waiting > 0) {
      return;
    }
    const reading = await readModel(this.port);
    if (this.waiting === 0) {
      this.context.dispatch({ kind: "workbook-read", reading });
    }
  }

  private async settle(): Promise<void> {
    await this.read();
    this.clearTimers();
    this.timers = RETRIES_MS.map((wait, index) =>
      setTimeout(() => void this.retry(index === RETRIES_MS.length - 1), wait),
    );
  }

  private async retry(isLast: boolean): Promise<void> {
    await this.refresh();
    if (isLast) {
      this.context.dispatch({ kind: "settled" });
    }
  }

  private clearTimers(): void {
    for (const timer of this.timers) {
      clearTimeout(timer);
    }
  }
}
