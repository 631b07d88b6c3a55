import type { LedgerSummary } from "../../core/ledger/reclassification";
import type { Range } from "../../core/table";
import { Cancelled, type Progress } from "../../excel/port";
import { openDesk } from "./desk";
import { readProblem, readSummary, type Answer, type Job } from "./message";

/** The lines of a ledger, which are read in blocks. */
export interface LedgerLines {
  readonly count: number;
  /** So many lines from one on, counted from 0 below the headings. */
  readonly read: (from: number, count: number) => Promise<Range>;
}

/** Cells of a block: few enough to be read and passed on without a halt. */
const BLOCK_CELLS = 30_000;

/**
 * What a ledger comes to, worked out beside the pane, which goes on answering.
 *
 * @throws {Problem} as the functions give it.
 * @throws {Cancelled} if the user stops it.
 */
export async function sumUp(
  lines: LedgerLines,
  job: Job,
  { signal, report }: Progress,
  open = openDesk,
): Promise<LedgerSummary> {
  const desk = await open(job);
  try {
    const rows = Math.max(1, Math.floor(BLOCK_CELLS / Math.max(1, job.headings.length)));
    for (let from = 0; from < lines.count; from += rows) {
      const block = await lines.read(from, Math.min(rows, lines.count - from));
      if (signal.aborted) throw new Cancelled();
      taken(await desk.ask({ kind: "add", rows: block }));
      report(Math.min(1, (from + rows) / lines.count));
    }
    return summed(await desk.ask({ kind: "sum" }));
  } finally {
    desk.close();
  }
}

function taken(answer: Answer): void {
  if (answer.kind === "refused") throw readProblem(answer.problem);
}

function summed(answer: Answer): LedgerSummary {
  if (answer.kind === "summed") return readSummary(answer.summary);
  throw new Error(`A sum was asked for, the answer is ${answer.kind}.`);
}
