import type { LedgerSummary } from "../../../core/ledger/reclassification";
import { Problem } from "../../../core/problem";
import type { Range } from "../../../core/table";
import { Cancelled, type Progress } from "../../../excel/port";
import type { LedgerPreview } from "../../state";
import { matchedColumns, nameOf } from "../ledger";
import { openDesk } from "./client";
import { type Answer, type Job, readProblem, readSummary } from "./protocol";

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

/** What a ledger comes to, or what is wrong with its headings or with the rules. */
export async function previewOf(
  lines: LedgerLines,
  job: Job,
  progress: Progress,
): Promise<LedgerPreview | Problem> {
  try {
    const summary = await sumUp(lines, job, progress);
    return { ...summary, largest: await named(summary, lines, job) };
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

/** The largest lines outside with their names, for which they are read again. */
function named(
  { unmatched }: LedgerSummary,
  lines: LedgerLines,
  { headings }: Job,
): Promise<LedgerPreview["largest"]> {
  const columns = matchedColumns(headings);
  const name = async (row: number): Promise<string> => {
    const [line = []] = await lines.read(row - 1, 1);
    return nameOf(line, columns);
  };
  return Promise.all(
    unmatched.largest.map(async ({ row, amount }) => ({ name: await name(row), amount })),
  );
}
