import { Decimal } from "../decimal";
import { Accumulator, Exact } from "../sum";
import type { Placement } from "./placement";

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

interface PlacementSum {
  readonly placement: Placement;
  lines: number;
  readonly amount: Accumulator;
}

/**
 * Counts lines and adds amounts for each placement; shares are multiplied once, at the end.
 * Sums are kept by the index of their placement; when a rule set drops its placements and numbers
 * others, the sum of the old one is settled first.
 */
export class Tally {
  private readonly sums: PlacementSum[] = [];
  private readonly categories = new Map<string, CategorySum>();
  private all = NOTHING;
  private unmatched = NOTHING;

  /** Counts a line. */
  add(placement: Placement, amount: number): void {
    let sum = this.sums[placement.index];
    if (sum === undefined || sum.placement !== placement) sum = this.open(placement);
    sum.lines += 1;
    sum.amount.add(amount);
  }

  /** The sums so far; more lines can follow. */
  totals(): Totals {
    // A rule set used before can start at any index: forEach skips the holes.
    this.sums.forEach((sum) => this.settle(sum));
    this.sums.length = 0;
    return {
      categories: new Map([...this.categories].map(([id, sum]) => [id, plain(sum)])),
      all: plain(this.all),
      unmatched: plain(this.unmatched),
    };
  }

  private open(placement: Placement): PlacementSum {
    const old = this.sums[placement.index];
    if (old !== undefined) this.settle(old);
    const sum = { placement, lines: 0, amount: new Accumulator() };
    this.sums[placement.index] = sum;
    return sum;
  }

  private settle({ placement, lines, amount }: PlacementSum): void {
    const sum = { lines, amount: new Exact(amount.total()) };
    this.all = plus(this.all, sum);
    if (!placement.isMatched) this.unmatched = plus(this.unmatched, sum);
    for (const [category, share] of sharesByCategory(placement)) {
      const before = this.categories.get(category) ?? NOTHING;
      this.categories.set(category, plus(before, { lines, amount: sum.amount.times(share) }));
    }
  }
}

const NOTHING: CategorySum = { lines: 0, amount: new Exact(0) };

const plus = (a: CategorySum, b: CategorySum): CategorySum => ({
  lines: a.lines + b.lines,
  amount: a.amount.plus(b.amount),
});

const plain = ({ lines, amount }: CategorySum): CategorySum => ({
  lines,
  amount: new Decimal(amount),
});

/** The share of a line in each category. */
function sharesByCategory({ parts }: Placement): ReadonlyMap<string, Decimal> {
  const shares = new Map<string, Decimal>();
  for (const { category, share } of parts) {
    shares.set(category, new Exact(share).plus(shares.get(category) ?? 0));
  }
  return shares;
}

/** A ledger line by its row, counted from 1 below the headings, and its amount. */
export interface RankedLine {
  readonly row: number;
  readonly amount: number;
}

/** The n largest of the amounts added, the earlier row first among equals. */
export class Largest {
  private ranked: readonly RankedLine[] = [];
  private threshold = Number.NEGATIVE_INFINITY;

  constructor(private readonly count: number) {
    if (count === 0) this.threshold = Number.POSITIVE_INFINITY;
  }

  /**
   * @param row - Rows are added in ascending order.
   */
  add(row: number, amount: number): void {
    if (amount <= this.threshold) return;
    this.ranked = [...this.ranked, { row, amount }]
      .sort((a, b) => b.amount - a.amount || a.row - b.row)
      .slice(0, this.count);
    const last = this.ranked[this.count - 1];
    if (last !== undefined) this.threshold = last.amount;
  }

  /** The lines, largest first. */
  lines(): readonly RankedLine[] {
    return this.ranked;
  }
}
