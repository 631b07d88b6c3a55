import { Decimal, Exact } from "../decimal";
import { ExactSums } from "./exact-sums";
import { OUTSIDE, UNMATCHED } from "./split";
import type { Part, Split } from "./split";

/** The lines with a part in a category and the exact sum of these parts. */
export interface CategorySum {
  readonly lines: number;
  readonly amount: Decimal;
}

/** Totals of lines. */
export interface Totals {
  readonly categories: ReadonlyMap<string, CategorySum>;
  readonly all: CategorySum;
  /** The lines that no rule matched. */
  readonly unmatched: CategorySum;
}

/**
 * Counts lines and adds amounts for each part that lines are split into; shares are multiplied
 * once, at the end. When the rule set begins to number its parts anew, the sums so far are settled
 * first.
 */
export class Tally {
  private parts: readonly Part[] = [];
  private sums = new ExactSums();
  /** For each part the number of its category. */
  private readonly categoryOf: number[] = [];
  private readonly categories: CategoryCount[] = [];
  private readonly categoryNumbers = new Map<string, number>();
  private lines = 0;
  private unmatched = 0;
  private unmatchedAmount = new Exact(0);

  /** Counts a line. */
  add(split: Split, amount: number): void {
    const { ids, count, parts } = split;
    if (parts !== this.parts) {
      this.adopt(parts);
    }
    if (parts.length > this.categoryOf.length) {
      this.learn();
    }
    this.lines += 1;
    if (ids[0] === UNMATCHED) {
      this.unmatched += 1;
    }
    this.sums.add(ids, count, amount);
    for (let index = 0; index < count; index += 1) {
      const category = this.categories[this.categoryOf[ids[index] ?? 0] ?? 0];
      if (category === undefined || category.lastLine === this.lines) {
        continue;
      }
      category.lastLine = this.lines;
      category.lines += 1;
    }
  }

  /** The sums so far; more lines can follow. */
  totals(): Totals {
    this.adopt([]);
    const counted = this.categories.filter(({ lines }) => lines > 0);
    const found = [...counted].sort((a, b) => Number(a.id === OUTSIDE) - Number(b.id === OUTSIDE));
    const all = found.reduce((sum, { amount }) => sum.plus(amount), new Exact(0));
    return {
      categories: new Map(
        found.map(({ id, lines, amount }) => [id, { lines, amount: new Decimal(amount) }]),
      ),
      all: { lines: this.lines, amount: new Decimal(all) },
      unmatched: { lines: this.unmatched, amount: new Decimal(this.unmatchedAmount) },
    };
  }

  /** Settles the sums of the parts so far and goes on with others. */
  private adopt(parts: readonly Part[]): void {
    this.parts.forEach(({ share }, id) => {
      const category = this.categories[this.categoryOf[id] ?? -1];
      const sum = this.sums.total(id);
      if (category !== undefined) {
        category.amount = category.amount.plus(sum.times(share));
      }
      if (id === UNMATCHED) {
        this.unmatchedAmount = this.unmatchedAmount.plus(sum);
      }
    });
    this.parts = parts;
    this.sums = new ExactSums();
    this.categoryOf.length = 0;
  }

  private learn(): void {
    this.sums.reserve(this.parts.length);
    for (const { category } of this.parts.slice(this.categoryOf.length)) {
      const found = this.categoryNumbers.get(category);
      const number = found ?? this.categories.push(emptyCount(category)) - 1;
      this.categoryNumbers.set(category, number);
      this.categoryOf.push(number);
    }
  }
}

interface CategoryCount {
  readonly id: string;
  lines: number;
  amount: Decimal;
  /** The number of the last line counted: a line with several parts of a category counts once. */
  lastLine: number;
}

const emptyCount = (id: string): CategoryCount => ({
  id,
  lines: 0,
  amount: new Exact(0),
  lastLine: 0,
});

/** A ledger line by its row, counted from 1 below the headings, with what of it is outside. */
export interface RankedLine {
  readonly row: number;
  readonly amount: number;
  /** The rule that was tried last; "" if no rule matched. */
  readonly rule: string;
}

/** The n largest of the amounts added, the earlier row first among equals. */
export class Largest {
  private ranked: readonly RankedLine[] = [];
  private threshold = Number.NEGATIVE_INFINITY;

  constructor(readonly count: number) {
    if (count === 0) {
      this.threshold = Number.POSITIVE_INFINITY;
    }
  }

  /**
   * @param row - Rows are added in ascending order.
   */
  add(row: number, amount: number, rule: string): void {
    if (amount === 0 || amount <= this.threshold) {
      return;
    }
    this.ranked = [...this.ranked, { row, amount, rule }]
      .sort((a, b) => b.amount - a.amount || a.row - b.row)
      .slice(0, this.count);
    const last = this.ranked[this.count - 1];
    if (last !== undefined) {
      this.threshold = last.amount;
    }
  }

  /** The lines, largest first. */
  lines(): readonly RankedLine[] {
    return this.ranked;
  }
}
