import { Decimal } from "../../../core/decimal";
import type { CellRow, Range } from "../../../core/table";
import type { CategorySum } from "../../../core/ledger/tally";
import type { FiscalYearForm } from "../../../core/fiscal-year";
import type { LedgerOptions } from "../../../core/ledger/ledger";
import type { LedgerWords } from "../../../core/ledger/vocabulary";
import type { LedgerSummary } from "../../../core/ledger/reclassification";
import { Problem, type Fault } from "../../../core/problem";

/** What is to be summarized: the ledger's headings and the rules, as cells. */
export interface SummaryJob {
  readonly headings: CellRow;
  /** How the rows below are read. */
  readonly reading: LedgerOptions;
  /** Headings first. */
  readonly rules: Range;
  /** The ids that a rule may name. */
  readonly categories: readonly string[];
  /** What ledgers call things, how their years are written, and the currency of their amounts. */
  readonly words: LedgerWords;
  readonly fiscalYears: FiscalYearForm;
  readonly currency: string;
  /** How many of the largest lines outside to keep. */
  readonly largest: number;
}

/** The requests of a job in their order: its start, its lines in blocks, its end. */
export type JobRequest =
  | { readonly kind: "start"; readonly job: SummaryJob }
  | { readonly kind: "add"; readonly rows: Range }
  | { readonly kind: "finish" };

/** The reply to a request; a refusal is about what the user gave. */
export type JobReply =
  | { readonly kind: "accepted" }
  | { readonly kind: "finished"; readonly summary: PlainSummary }
  | { readonly kind: "refused"; readonly problem: PlainProblem };

type PlainProblem = Fault;

interface PlainSum {
  readonly lines: number;
  /** Decimal text: every digit. */
  readonly amount: string;
}

/** A summary without classes, which a message loses. */
export interface PlainSummary extends Pick<
  LedgerSummary,
  | "lines"
  | "noAmount"
  | "totalRows"
  | "totalRowNumbers"
  | "blankBelow"
  | "unreadable"
  | "lacking"
  | "largestOutside"
> {
  readonly categories: readonly (readonly [string, PlainSum])[];
  readonly total: string;
  readonly problems: readonly PlainProblem[];
  readonly unmatched: PlainSum;
}

/** A summary as it passes between threads. */
export function plainSummary(summary: LedgerSummary): PlainSummary {
  const { categories, total, problems, unmatched, lines, noAmount, blankBelow } = summary;
  const { totalRows, totalRowNumbers, unreadable, lacking, largestOutside } = summary;
  return {
    ...{ lines, noAmount, blankBelow, totalRows, totalRowNumbers },
    ...{ unreadable, lacking, largestOutside },
    categories: [...categories].map(([id, sum]) => [id, plainSum(sum)] as const),
    total: total.toFixed(),
    problems: problems.map(plainProblem),
    unmatched: plainSum(unmatched),
  };
}

/** The summary that was passed. */
export function readSummary(summary: PlainSummary): LedgerSummary {
  const problems = summary.problems.map(readProblem);
  return {
    ...summary,
    categories: new Map(summary.categories.map(([id, sum]) => [id, readSum(sum)])),
    total: new Decimal(summary.total),
    firstProblem: problems[0],
    problems,
    unmatched: readSum(summary.unmatched),
  };
}

/** A problem as it passes between threads. */
export const plainProblem = ({ fault }: Problem): PlainProblem => fault;

/** The problem that was passed. */
export const readProblem = (fault: PlainProblem): Problem => new Problem(fault);

const plainSum = ({ lines, amount }: CategorySum): PlainSum => ({
  lines,
  amount: amount.toFixed(),
});

const readSum = ({ lines, amount }: PlainSum): CategorySum => ({
  lines,
  amount: new Decimal(amount),
});
