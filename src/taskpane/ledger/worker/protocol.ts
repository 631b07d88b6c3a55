import { Decimal } from "../../../core/decimal";
import type { CellRow, Range } from "../../../core/table";
import type { CategorySum, RankedLine } from "../../../core/ledger/tally";
import type { FiscalYearForm } from "../../../core/fiscal-year";
import type { LedgerWords } from "../../../core/ledger/vocabulary";
import type { LedgerSummary } from "../../../core/ledger/reclassification";
import { Problem, type Fault } from "../../../core/problem";

/** What is to be summarized: the ledger's headings and the rules, as cells. */
export interface SummaryJob {
  readonly headings: CellRow;
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
  "lines" | "noAmount" | "totalRows" | "unreadable" | "lacking"
> {
  readonly categories: readonly (readonly [string, PlainSum])[];
  readonly total: string;
  readonly problems: readonly PlainProblem[];
  readonly unmatched: PlainSum & { readonly largest: readonly RankedLine[] };
}

/** A summary as it passes between threads. */
export function plainSummary(summary: LedgerSummary): PlainSummary {
  const { categories, lines, total, noAmount, totalRows, unreadable, lacking, problems } = summary;
  const { unmatched } = summary;
  return {
    categories: [...categories].map(([id, sum]) => [id, plainSum(sum)] as const),
    lines,
    total: total.toFixed(),
    noAmount,
    unreadable,
    totalRows,
    lacking,
    problems: problems.map(plainProblem),
    unmatched: { ...plainSum(unmatched), largest: unmatched.largest },
  };
}

/** The summary that was passed. */
export function readSummary(plain: PlainSummary): LedgerSummary {
  const { categories, lines, total, noAmount, totalRows, unreadable, lacking, unmatched } = plain;
  const found = plain.problems.map(readProblem);
  return {
    categories: new Map(categories.map(([id, sum]) => [id, readSum(sum)])),
    lines,
    total: new Decimal(total),
    noAmount,
    unreadable,
    totalRows,
    lacking,
    firstProblem: found[0],
    problems: found,
    unmatched: { ...readSum(unmatched), largest: unmatched.largest },
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
