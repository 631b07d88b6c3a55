import { ledgerColumns } from "../../../core/ledger/ledger";
import type { LedgerSummary } from "../../../core/ledger/reclassification";
import { readRules } from "../../../core/ledger/rule";
import type { LedgerUnit, TextColumn } from "../../../core/ledger/vocabulary";
import { TEXT_COLUMNS } from "../../../core/ledger/vocabulary";
import { Problem } from "../../../core/problem";
import { cellText, type CellRow, type Range } from "../../../core/table";
import { HOME } from "../../../dataset/bundled";
import { ledgerReadingOf } from "../../../dataset/ledger-reading";
import { Cancelled, type Progress } from "../../../excel/port";
import { openJobClient } from "./client";
import { readProblem, readSummary, type JobReply, type SummaryJob } from "./protocol";

/** The lines of a ledger, which are read in blocks. */
export interface LedgerLines {
  readonly count: number;
  /** The `count` lines from line `start` on, counted from 0 below the headings. */
  readonly read: (start: number, count: number) => Promise<Range>;
}

/** A line of which something is outside. */
export interface OutsideLine {
  /** Counted from 1 below the headings. */
  readonly row: number;
  /** What of it is outside. */
  readonly amount: number;
  readonly texts: ReadonlyMap<TextColumn, string>;
  /** The rule that was tried last, and its share; undefined if no rule matched. */
  readonly rule: { readonly id: string; readonly share: string } | undefined;
}

/** A row that was left out because it reads as a total. */
export interface LeftOutTotal {
  readonly row: number;
  readonly label: string;
}

/** The summary of a ledger, with what the pane shows of single rows. */
export interface LedgerPreview extends LedgerSummary {
  /** Rows below the headings, blank ones too. */
  readonly rows: number;
  readonly unit: LedgerUnit;
  /** The fiscal years that its lines name. */
  readonly years: readonly number[];
  readonly outside: readonly OutsideLine[];
  readonly totals: readonly LeftOutTotal[];
}

/** Cells of a block: few enough to be read and passed on without a halt. */
const BLOCK_CELLS = 30_000;

/** How many of the rows of totals are named. */
const NAMED_TOTALS = 3;

/** The preview of a ledger, or what is wrong with its headings or with the rules. */
export async function previewOf(
  lines: LedgerLines,
  job: SummaryJob,
  progress: Progress,
): Promise<LedgerPreview | Problem> {
  try {
    const columns = ledgerColumns(job.headings, ledgerReadingOf(HOME).vocabulary, job.reading);
    const years = new Set<number>();
    const watched = { ...lines, read: watching(lines, columns, years) };
    const summary = await summaryOf(watched, job, progress);
    return {
      ...summary,
      rows: lines.count,
      unit: columns.unit,
      years: [...years].sort(),
      outside: await outsideLines(summary, lines, job),
      totals: await totalsLeftOut(summary, lines),
    };
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
export async function summaryOf(
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

/** Reads lines and notes the fiscal years of those with an amount. */
const watching =
  (
    { read }: LedgerLines,
    { amount, amountYear, fiscalYear, yearOf }: ReturnType<typeof ledgerColumns>,
    years: Set<number>,
  ): LedgerLines["read"] =>
  async (start, count) => {
    const rows = await read(start, count);
    for (const row of rows) {
      const year = fiscalYear === undefined ? amountYear : yearOf(row[fiscalYear]);
      if (year !== undefined && cellText(row[amount]) !== "") {
        years.add(year);
      }
    }
    return rows;
  };

/** The largest lines outside with their texts and rules, for which they are read again. */
async function outsideLines(
  { largestOutside }: LedgerSummary,
  { read }: LedgerLines,
  job: SummaryJob,
): Promise<readonly OutsideLine[]> {
  const { text } = ledgerColumns(job.headings, ledgerReadingOf(HOME).vocabulary, job.reading);
  const words = {
    categories: new Set(job.categories),
    vocabulary: ledgerReadingOf(HOME).vocabulary,
  };
  const shares = new Map(readRules(job.rules, words).map(({ id, share }) => [id, share]));
  return Promise.all(
    largestOutside.map(async ({ row, amount, rule }) => {
      const [line = []] = await read(row - 1, 1);
      const share = shares.get(rule);
      const found = share === undefined ? undefined : { id: rule, share: share.toString() };
      return { row, amount, rule: found, texts: textsOf(line, text) };
    }),
  );
}

const textsOf = (
  line: CellRow,
  columns: Readonly<Record<TextColumn, number | undefined>>,
): OutsideLine["texts"] =>
  new Map(
    TEXT_COLUMNS.flatMap((column) => {
      const words = cellText(line[columns[column] ?? -1]).trim();
      return words === "" ? [] : [[column, words] as const];
    }),
  );

/** The first rows of totals with what they call themselves. */
const totalsLeftOut = (
  { totalRowNumbers }: LedgerSummary,
  { read }: LedgerLines,
): Promise<readonly LeftOutTotal[]> =>
  Promise.all(
    totalRowNumbers.slice(0, NAMED_TOTALS).map(async (row) => {
      const [line = []] = await read(row - 1, 1);
      const label = line.map((cell) => (typeof cell === "string" ? cell.trim() : ""));
      return { row, label: label.find((words) => words !== "") ?? "" };
    }),
  );
