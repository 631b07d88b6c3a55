import type { Decimal } from "../decimal";
import type { FiscalCalendar } from "../fiscal-year";
import { wrongArgument, type Problem } from "../problem";
import { isBlank } from "../table";
import type { CellRow, Range } from "../table";
import { textPositions } from "./ledger";
import type { LedgerColumns } from "./ledger";
import { Largest, Tally } from "./tally";
import type { CategorySum, RankedLine } from "./tally";
import { refuseUnfit, SAMPLE_ROWS } from "./fit";
import type { LackingColumns } from "./fit";
import { FillDown, hasError, problemOf, skippedRow } from "./line";
import type { LedgerColumn } from "./vocabulary";
import type { RuleSet } from "./matching/rule-set";
import { lastRuleOf, outsideOf } from "./split";

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
  /** The problem of the first of them, and of the first hundred. */
  readonly firstProblem: Problem | undefined;
  readonly problems: readonly Problem[];
  /** Rows that hold a total of others and are left out, and the numbers of the first hundred. */
  readonly totalRows: number;
  readonly totalRowNumbers: readonly number[];
  /** Lines without a ministry below a row that has one, filled or not. */
  readonly blankBelow: number;
  /** Columns that the rules match and the ledger lacks. */
  readonly lacking: readonly LedgerColumn[];
  /** Lines that no rule matched. */
  readonly unmatched: CategorySum;
  /** The lines of which most is outside. */
  readonly largestOutside: readonly RankedLine[];
}

/** Which rows to count, and how many lines to keep. */
export interface ReclassificationOptions {
  /** The fiscal year whose rows count, where the ledger names years; every row by default. */
  readonly fiscalYear?: FiscalYear;
  /** How many of the lines of which most is outside to keep; none by default. */
  readonly largest?: number;
  /** What to do about columns that the rules match and the ledger lacks; "name" by default. */
  readonly lacking?: LackingColumns;
}

/** A fiscal year and how it is written. */
export interface FiscalYear {
  readonly year: number;
  readonly calendar: FiscalCalendar;
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
  private readonly fillDown: FillDown;
  private row = 0;
  private noAmount = 0;
  private unreadable = 0;
  private totalRows = 0;
  private readonly totalRowNumbers: number[] = [];
  private readonly problems: Problem[] = [];
  private lacking: readonly LedgerColumn[] = [];

  /**
   * @param columns - The columns of the ledger's heading row.
   */
  constructor(
    private readonly ruleSet: RuleSet,
    private readonly columns: LedgerColumns,
    private readonly options: ReclassificationOptions = {},
  ) {
    this.largest = new Largest(options.largest ?? 0);
    this.texts = textPositions(columns);
    this.positions = ruleSet.positions(columns);
    this.filter = yearFilter(columns, options.fiscalYear);
    this.fillDown = new FillDown(columns);
  }

  /**
   * Adds the next rows of the ledger.
   *
   * @param rows - Rows of the shape that the heading row had.
   * @param from - The index of the first row to add; 1 skips a heading row.
   * @throws {Problem} `wrong-argument` if the ledger lacks a column that the rules match, as the
   *   options say.
   */
  add(rows: Range, from = 0): this {
    if (this.row === 0) {
      this.check(rows.slice(from, from + SAMPLE_ROWS));
    }
    const { columns, texts, positions, ruleSet, tally, largest, filter, fillDown } = this;
    for (let index = from; index < rows.length; index += 1) {
      const row = fillDown.read(rows[index] ?? []);
      this.row += 1;
      if (filter?.isCounted(row) === false) {
        this.leaveOut(row, filter);
        continue;
      }
      const amount = columns.amountOf(row[columns.amount]);
      if (!isUsable(amount) || hasError(row, texts) || columns.isTotalRow(row)) {
        this.skip(row, amount);
        continue;
      }
      const split = ruleSet.split(row, positions);
      tally.add(split, amount);
      if (largest.count > 0) {
        largest.add(this.row, outsideOf(split, amount), lastRuleOf(split));
      }
    }
    return this;
  }

  private check(rows: Range): void {
    const { columns, ruleSet, options } = this;
    this.lacking = refuseUnfit({
      columns,
      matched: ruleSet.columns,
      rows,
      lacking: options.lacking ?? "name",
      isOfYear: options.fiscalYear !== undefined,
    });
  }

  /** The sums so far; more rows can follow. */
  summary(): LedgerSummary {
    const { categories, all, unmatched } = this.tally.totals();
    const { noAmount, totalRows, totalRowNumbers, unreadable, problems, lacking } = this;
    return {
      categories,
      lines: all.lines,
      total: all.amount,
      noAmount,
      totalRows,
      totalRowNumbers: [...totalRowNumbers],
      blankBelow: this.fillDown.count,
      unreadable,
      firstProblem: problems[0],
      problems: [...problems],
      lacking,
      unmatched,
      largestOutside: this.largest.lines(),
    };
  }

  /** A row of another year is left out; one with an amount and no readable year is unreadable. */
  private leaveOut(row: CellRow, filter: YearFilter): void {
    if (isBlank(row[this.columns.amount]) || filter.hasYear(row)) {
      return;
    }
    this.report(filter.unreadable(row, this.row));
  }

  private skip(row: CellRow, amount: number): void {
    const reason = skippedRow(row, amount, this.texts);
    if (reason === "no_amount") {
      this.noAmount += 1;
    }
    if (reason === "total_row") {
      this.addTotal();
    }
    if (reason === "unreadable") {
      this.report(problemOf(row, this.columns, this.row));
    }
  }

  private addTotal(): void {
    this.totalRows += 1;
    if (this.totalRowNumbers.length < MOST_LISTED) {
      this.totalRowNumbers.push(this.row);
    }
  }

  private report(problem: Problem): void {
    this.unreadable += 1;
    if (this.problems.length < MOST_LISTED) {
      this.problems.push(problem);
    }
  }
}

/** Whether a row has an amount that can be read. */
const isUsable = (amount: number): boolean => amount !== 0 && !Number.isNaN(amount);

/** The most problems, and rows of totals, that a summary lists. */
const MOST_LISTED = 100;

/** Which rows are of the fiscal year that counts. */
interface YearFilter {
  readonly isCounted: (row: CellRow) => boolean;
  /** Whether the row names a year at all. */
  readonly hasYear: (row: CellRow) => boolean;
  readonly unreadable: (row: CellRow, number: number) => Problem;
}

function yearFilter(
  { fiscalYear: column, amountYear, yearOf }: LedgerColumns,
  counted: FiscalYear | undefined,
): YearFilter | undefined {
  if (counted === undefined || (column === undefined && amountYear === undefined)) {
    return undefined;
  }
  const { year, calendar } = counted;
  const yearIn = (row: CellRow) => (column === undefined ? amountYear : yearOf(row[column]));
  return {
    isCounted: (row) => yearIn(row) === year,
    hasYear: (row) => yearIn(row) !== undefined,
    unreadable: (row, number) => {
      const place = { argument: "ledger", row: number, heading: "fiscal_year" };
      const cell = row[column ?? -1];
      return wrongArgument(place, isBlank(cell) ? undefined : cell, calendar.expected);
    },
  };
}
