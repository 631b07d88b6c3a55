import type { Decimal } from "../decimal";
import type { Problem } from "../problem";
import { Accumulator, Exact } from "../sum";
import type { Range } from "./cell";
import type { LedgerColumns } from "./columns";
import { readLine } from "./line";
import { OUTSIDE } from "./placement";
import type { Placement } from "./placement";
import { compile } from "./rule-set";
import type { Rule } from "./rule";
import { Largest } from "./largest";
import type { RankedLine } from "./largest";

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

/** The lines with a part in a category and the exact sum of these parts. */
export interface CategorySum {
  readonly lines: number;
  readonly amount: Decimal;
}

/** Lines that no rule matched: how many, their exact sum, the largest of them. */
export interface UnmatchedLines extends CategorySum {
  readonly largest: readonly RankedLine[];
}

/** What may be left out of the count, and how many lines to show. */
export interface ReclassificationOptions {
  /** Whether a row with this fiscal year counts; without it every row does. */
  readonly isYear?: (fiscalYear: unknown) => boolean;
  /** How many of the largest unmatched lines to keep; none by default. */
  readonly largest?: number;
}

/** Sums up a ledger that arrives in blocks. */
export class Reclassification {
  private readonly ruleSet;
  private readonly sums = new Map<Placement, { lines: number; amount: Accumulator }>();
  private readonly largest;
  private row = 0;
  private noAmount = 0;
  private unreadable = 0;
  private firstProblem: Problem | undefined;

  constructor(
    rules: readonly Rule[],
    private readonly columns: LedgerColumns,
    private readonly options: ReclassificationOptions = {},
  ) {
    this.ruleSet = compile(rules);
    this.largest = new Largest(options.largest ?? 0);
  }

  /**
   * Adds the next rows of the ledger.
   *
   * @param rows - Rows of the shape that the heading row had.
   * @param from - The index of the first row to add; 1 skips a heading row.
   */
  add(rows: Range, from = 0): this {
    for (const row of rows.slice(from)) this.addRow(row);
    return this;
  }

  /** The sums so far. */
  summary(): LedgerSummary {
    const categories = new Map<string, CategorySum>();
    let lines = 0;
    let total: Decimal = new Exact(0);
    const unmatched = { lines: 0, amount: new Exact(0), largest: this.largest.lines() };
    for (const [placement, sum] of this.sums) {
      const amount = sum.amount.total();
      lines += sum.lines;
      total = total.plus(amount);
      if (placement.parts.length === 0) Object.assign(unmatched, { lines: sum.lines, amount });
      for (const [category, share] of sharesByCategory(placement)) {
        const known = categories.get(category) ?? { lines: 0, amount: new Exact(0) };
        categories.set(category, {
          lines: known.lines + sum.lines,
          amount: known.amount.plus(amount.times(share)),
        });
      }
    }
    const { noAmount, unreadable, firstProblem } = this;
    return { categories, lines, total, noAmount, unreadable, firstProblem, unmatched };
  }

  private addRow(row: Range[number]): void {
    this.row += 1;
    const { isYear } = this.options;
    const year = this.columns.fiscalYear;
    if (isYear !== undefined && year !== undefined && !isYear(row[year])) return;
    const line = readLine(row, this.columns, this.row);
    if (typeof line === "number") return this.addLine(row, line);
    if (line === "blank") return;
    if (line === "no_amount") {
      this.noAmount += 1;
      return;
    }
    this.unreadable += 1;
    this.firstProblem ??= line;
  }

  private addLine(row: Range[number], amount: number): void {
    const placement = this.ruleSet.place(row, this.columns);
    const sum = this.sums.get(placement) ?? { lines: 0, amount: new Accumulator() };
    sum.lines += 1;
    sum.amount.add(amount);
    this.sums.set(placement, sum);
    if (placement.parts.length === 0) this.largest.add(this.row, amount);
  }
}

/** What each category takes of a line; `outside` only if something is left. */
function sharesByCategory(placement: Placement): ReadonlyMap<string, Decimal> {
  const shares = new Map<string, Decimal>();
  const add = (category: string, share: Decimal) =>
    shares.set(category, share.plus(shares.get(category) ?? 0));
  for (const { rule, share } of placement.parts) add(rule.category, share);
  if (!placement.outside.isZero()) add(OUTSIDE, placement.outside);
  return shares;
}
