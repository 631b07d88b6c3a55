import type { Decimal } from "../decimal";
import { ANY_YEAR, yearOrNone } from "../fiscal-year";
import type { Problem } from "../problem";
import { isBlank } from "../table";
import type { Range } from "../table";
import { wrongCell } from "./cell";
import type { Row } from "./cell";
import { textPositions } from "./columns";
import type { LedgerColumns } from "./columns";
import { compile } from "./compile";
import { Largest } from "./largest";
import type { RankedLine } from "./largest";
import { hasError, isAmount, reasonOf } from "./line";
import type { Rule } from "./rule";
import type { RuleSet } from "./matching/rule-set";
import { Tally } from "./tally";
import type { CategorySum } from "./tally";
import { remembered } from "./remembered";

/** What a ledger comes to under a set of rules. */
export interface LedgerSummary {
  /** The categories with at least one part, by id; `outside` holds what no rule took. */
  readonly categories: ReadonlyMap<string, CategorySum>;
  /** Lines with a readable amount. */
  readonly lines: number;
  /** Exact sum of their amounts, equal to the sum over the categories. */
  readonly total: Decimal;
  /** Rows that hold something but no amount. */
  readonly noAmount: number;
  /** Rows with an amount or a text that cannot be read. */
  readonly unreadable: number;
  /** What is wrong with the first of them. */
  readonly firstProblem: Problem | undefined;
  /** Lines that no rule matched. */
  readonly unmatched: UnmatchedLines;
}

/** Lines that no rule matched: how many, their exact sum, the largest of them. */
export interface UnmatchedLines extends CategorySum {
  readonly largest: readonly RankedLine[];
}

/** What may be left out of the count, and how many lines to show. */
export interface ReclassificationOptions {
  /** The fiscal year whose rows count, where the ledger has a column for it; every row by default. */
  readonly year?: number;
  /** How many of the largest unmatched lines to keep; none by default. */
  readonly largest?: number;
}

/** Sums up a ledger that arrives in blocks. */
export class Reclassification {
  private readonly ruleSet: RuleSet;
  private readonly tally = new Tally();
  private readonly largest: Largest;
  /** Where the text columns stand, and where those that the rules read, in their order. */
  private readonly texts: readonly number[];
  private readonly positions: readonly number[];
  private readonly yearOf = remembered(yearOrNone);
  private readonly isCounted: (row: Row) => boolean;
  private row = 0;
  private noAmount = 0;
  private unreadable = 0;
  private firstProblem: Problem | undefined;

  /**
   * @param columns - The columns of the ledger's heading row.
   */
  constructor(
    rules: readonly Rule[],
    private readonly columns: LedgerColumns,
    options: ReclassificationOptions = {},
  ) {
    this.ruleSet = compile(rules);
    this.largest = new Largest(options.largest ?? 0);
    this.texts = textPositions(columns);
    this.positions = this.ruleSet.positions(columns);
    const { fiscalYear } = columns;
    const { year } = options;
    this.isCounted =
      year === undefined || fiscalYear === undefined
        ? EVERY_ROW
        : (row) => this.yearOf(row[fiscalYear]) === year;
  }

  /**
   * Adds the next rows of the ledger.
   *
   * @param rows - Rows of the shape that the heading row had.
   * @param from - The index of the first row to add; 1 passes over a heading row.
   * @throws {Problem} `wrong-argument` if the ledger lacks a column that an unknown heading may name.
   */
  add(rows: Range, from = 0): this {
    if (this.row === 0) this.ruleSet.positions(this.columns, rows.slice(from, from + SAMPLE_ROWS));
    const { columns, texts, positions, ruleSet, tally, largest, isCounted } = this;
    for (let index = from; index < rows.length; index += 1) {
      const row = rows[index] ?? [];
      this.row += 1;
      if (!isCounted(row)) {
        this.passOver(row);
        continue;
      }
      const amount = row[columns.amount];
      if (!isAmount(amount) || hasError(row, texts)) {
        this.addNoLine(row);
        continue;
      }
      const placement = ruleSet.place(row, positions);
      tally.add(placement, amount);
      if (!placement.isMatched) largest.add(this.row, amount);
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

  /** A row of another year is no concern; one with an amount that names no year can be of any. */
  private passOver(row: Row): void {
    const { amount, fiscalYear = -1 } = this.columns;
    const year = row[fiscalYear];
    if (isBlank(row[amount]) || this.yearOf(year) !== undefined) return;
    const place = { table: "ledger", row: this.row, column: "fiscal_year" };
    this.unreadable += 1;
    this.firstProblem ??= wrongCell(place, isBlank(year) ? null : year, ANY_YEAR);
  }

  private addNoLine(row: Row): void {
    const reason = reasonOf(row, this.columns, this.row);
    if (reason === "blank") return;
    if (reason === "no_amount") {
      this.noAmount += 1;
      return;
    }
    this.unreadable += 1;
    this.firstProblem ??= reason;
  }
}

/** How many rows show whether an unknown column holds text. */
export const SAMPLE_ROWS = 200;

const EVERY_ROW = (): boolean => true;
