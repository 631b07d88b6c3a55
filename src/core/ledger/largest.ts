/** A ledger line by its row, counted from 1 below the headings, and its amount. */
export interface RankedLine {
  readonly row: number;
  readonly amount: number;
}

/** The largest amounts of those added, the earlier row first among equals. */
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
