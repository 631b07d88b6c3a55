import type { Decimal } from "../decimal";
import type { FiscalCalendar } from "../fiscal-year";
import { wrongArgument, type Problem } from "../problem";
import { cachedReader, isBlank, type CellRow, type Range } from "../table";
import { textPositions } from "./ledger";
import type { LedgerColumns } from "./ledger";
import { Largest, Tally } from "./tally";
import type { CategorySum, RankedLine } from "./tally";
import { hasError, isAmount, problemOf, skippedRow } from "./line";
import type { RuleSet } from "./matching/rule-set";
import { isMatched } from "./split";

/** The totals of a ledger under a set of rules. */
export interface LedgerSummary {
  /** The categories with at least one part, by id; `outside` holds what no rule took. */
  readonly categories: ReadonlyMap<string, CategorySum>;
  /** Lines with a readable amount. */
  readonly lines: number;
  /** Exact sum of their amounts, equal to the sum over the categories. */
  readonly total: Decimal;
  /** Rows without an amount that are not blank. */
  readonly noAmount: number;
  /** Rows with an amount or a text that cannot be read. */
  readonly unreadable: number;
  /** The problem of the first of them. */
  readonly firstProblem: Problem | undefined;
  /** Lines that no rule matched. */
  readonly unmatched: UnmatchedLines;
}

/** Lines that no rule matched: number, exact sum, the largest of them. */
export interface UnmatchedLines extends CategorySum {
  readonly largest: readonly RankedLine[];
}

/** Which rows to count, and how many lines to keep. */
export interface ReclassificationOptions {
  /** The fiscal year whose rows count, where the ledger has a column for it; every row by default. */
  readonly fiscalYear?: { readonly year: number; readonly calendar: FiscalCalendar };
  /** How many of the largest unmatched lines to keep; none by default. */
  readonly largest?: number;
}

/** Sums up a ledger that arrives in blocks. */
export class Reclassification {
  private readonly tally = new Tally();
  private readonly largest: Largest;
  /** The indexes of the text columns, and of those that the rules match, in reading order. */
  private readonly texts: readonly number[];
  private readonly positions: readonly number[];
  /** Undefined where every row counts. */
  private readonly filter: YearFilter | undefined;
  private row = 0;
  private noAmount = 0;
  private unreadable = 0;
  private firstProblem: Problem | undefined;

  /**
   * @param columns - The columns of the ledger's heading row.
   */
  constructor(
    private readonly ruleSet: RuleSet,
    private readonly columns: LedgerColumns,
    options: ReclassificationOptions = {},
  ) {
    this.largest = new Largest(options.largest ?? 0);
    this.texts = textPositions(columns);
    this.positions = ruleSet.positions(columns);
    this.filter = yearFilter(columns.fiscalYear, options.fiscalYear);
  }

  /**
   * Adds the next rows of the ledger.
   *
   * @param rows - Rows of the shape that the heading row had.
   * @param from - The index of the first row to add; 1 skips a heading row.
   * @throws {Problem} `wrong-argument` if the ledger lacks a column that an unknown heading may name.
   */
  add(rows: Range, from = 0): this {
    if (this.row === 0) this.ruleSet.positions(this.columns, rows.slice(from, from + SAMPLE_ROWS));
    const { columns, texts, positions, ruleSet, tally, largest, filter } = this;
    for (let index = from; index < rows.length; index += 1) {
      const row = rows[index] ?? [];
      this.row += 1;
      if (filter?.isCounted(row) === false) {
        this.leaveOut(row, filter);
        continue;
      }
      const amount = row[columns.amount];
      if (!isAmount(amount) || hasError(row, texts)) {
        this.skip(row);
        continue;
      }
      const split = ruleSet.split(row, positions);
      tally.add(split, amount);
      if (!isMatched(split)) largest.add(this.row, amount);
    }
    return this;
  }

  /** The sums so far; more rows can follow. */
  summary(): LedgerSummary {
    const { categories, all, unmatched } = this.tally.totals();
    const { noAmount, unreadable, firstProblem } = this;
    return {
      categories,
      lines: all.lines,
      total: all.amount,
      noAmount,
      unreadable,
      firstProblem,
      unmatched: { ...unmatched, largest: this.largest.lines() },
    };
  }

  /** A row of another year is left out; one with an amount and no readable year is unreadable. */
  private leaveOut(row: CellRow, filter: YearFilter): void {
    if (isBlank(row[this.columns.amount]) || filter.hasYear(row)) return;
    this.unreadable += 1;
    this.firstProblem ??= filter.unreadable(row, this.row);
  }

  private skip(row: CellRow): void {
    const reason = skippedRow(row, this.columns.amount, this.texts);
    if (reason === "no_amount") this.noAmount += 1;
    if (reason !== "unreadable") return;
    this.unreadable += 1;
    this.firstProblem ??= problemOf(row, this.columns, this.row);
  }
}

/** How many rows show whether an unknown column holds text. */
export const SAMPLE_ROWS = 200;

/** Which rows are of the fiscal year that counts. */
interface YearFilter {
  readonly isCounted: (row: CellRow) => boolean;
  /** Whether the row names a year at all. */
  readonly hasYear: (row: CellRow) => boolean;
  readonly unreadable: (row: CellRow, number: number) => Problem;
}

function yearFilter(
  column: number | undefined,
  counted: ReclassificationOptions["fiscalYear"],
): YearFilter | undefined {
  if (column === undefined || counted === undefined) return undefined;
  const { year, calendar } = counted;
  const yearOf = cachedReader((cell) => calendar.yearOf(cell));
  return {
    isCounted: (row) => yearOf(row[column]) === year,
    hasYear: (row) => yearOf(row[column]) !== undefined,
    unreadable: (row, number) => {
      const place = { argument: "ledger", row: number, heading: "fiscal_year" };
      const cell = row[column];
      return wrongArgument(place, isBlank(cell) ? undefined : cell, calendar.expected);
    },
  };
}
