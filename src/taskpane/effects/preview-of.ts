import type { LedgerSummary } from "../../core/ledger/reclassification";
import { Problem } from "../../core/problem";
import type { Progress } from "../../excel/port";
import { matchedColumns, nameOf } from "../ledger";
import type { LedgerPreview } from "../state";
import type { Job } from "../summing/message";
import { sumUp, type LedgerLines } from "../summing/sum-up";

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
