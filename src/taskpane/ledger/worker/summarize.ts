import type { LedgerSummary } from "../../../core/ledger/reclassification";
import { Problem } from "../../../core/problem";
import type { Range } from "../../../core/table";
import { Cancelled, type Progress } from "../../../excel/port";
import { matchedColumns, nameOf } from "../ledger";
import { openJobClient } from "./client";
import { readProblem, readSummary, type JobReply, type SummaryJob } from "./protocol";

/** The lines of a ledger, which are read in blocks. */
export interface LedgerLines {
  readonly count: number;
  /** The `count` lines from line `start` on, counted from 0 below the headings. */
  readonly read: (start: number, count: number) => Promise<Range>;
}

/** The summary of a ledger, with the largest lines that no rule matched by their names. */
export interface LedgerPreview extends LedgerSummary {
  readonly largest: readonly { readonly name: string; readonly amount: number }[];
}

/** Cells of a block: few enough to be read and passed on without a halt. */
const BLOCK_CELLS = 30_000;

/** The preview of a ledger, or what is wrong with its headings or with the rules. */
export async function previewOf(
  lines: LedgerLines,
  job: SummaryJob,
  progress: Progress,
): Promise<LedgerPreview | Problem> {
  try {
    const summary = await summarize(lines, job, progress);
    return { ...summary, largest: await largestNamed(summary, lines, job) };
  } catch (error) {
    if (error instanceof Problem) {
      return error;
    }
    throw error;
  }
}

/**
 * The summary of a ledger, computed beside the pane, which goes on answering.
 *
 * @throws {Problem} as the functions give it.
 * @throws {Cancelled} if the user stops it.
 */
export async function summarize(
  lines: LedgerLines,
  job: SummaryJob,
  { signal, report }: Progress,
  open = openJobClient,
): Promise<LedgerSummary> {
  const client = await open(job);
  try {
    const rows = Math.max(1, Math.floor(BLOCK_CELLS / Math.max(1, job.headings.length)));
    for (let start = 0; start < lines.count; start += rows) {
      const block = await lines.read(start, Math.min(rows, lines.count - start));
      if (signal.aborted) {
        throw new Cancelled();
      }
      checkAccepted(await client.send({ kind: "add", rows: block }));
      report(Math.min(1, (start + rows) / lines.count));
    }
    return summaryIn(await client.send({ kind: "finish" }));
  } finally {
    client.close();
  }
}

function checkAccepted(reply: JobReply): void {
  if (reply.kind === "refused") {
    throw readProblem(reply.problem);
  }
}

function summaryIn(reply: JobReply): LedgerSummary {
  if (reply.kind === "finished") {
    return readSummary(reply.summary);
  }
  throw new Error(`The job was to finish, its reply is ${reply.kind}.`);
}

/** The largest lines outside with their names, for which they are read again. */
function largestNamed(
  { largestOutside }: LedgerSummary,
  lines: LedgerLines,
  { headings }: SummaryJob,
): Promise<LedgerPreview["largest"]> {
  const columns = matchedColumns(headings);
  const name = async (row: number): Promise<string> => {
    const [line = []] = await lines.read(row - 1, 1);
    return nameOf(line, columns);
  };
  return Promise.all(
    largestOutside.map(async ({ row, amount }) => ({ name: await name(row), amount })),
  );
}
