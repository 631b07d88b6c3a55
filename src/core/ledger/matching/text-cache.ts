const MOST_TEXTS = 1000;
const LONGEST = 100;

/** How many more texts the caches of one rule set may hold together. */
export interface CacheBudget {
  texts: number;
}

/**
 * What was found in the texts of a column with few distinct texts, such as ministries. A column
 * that proves to have many gives its cache up for good: from then on reading a text anew is faster
 * than looking it up.
 */
export class TextCache<Value> {
  private values: Map<string, Value> | undefined = new Map();

  /**
   * @param budget - Shared with other caches.
   * @param copy - Makes a value that stays as it is.
   */
  constructor(
    private readonly budget: CacheBudget,
    private readonly copy: (value: Value) => Value,
  ) {}

  /** The value of a text; undefined if it is not held. */
  get(text: string): Value | undefined {
    return this.values?.get(text);
  }

  /** Holds a copy of the value of a text, as long as the column has few texts. */
  set(text: string, value: Value): void {
    if (this.values === undefined || text.length > LONGEST) {
      return;
    }
    if (this.values.size >= MOST_TEXTS || this.budget.texts <= 0) {
      return this.giveUp();
    }
    this.values.set(text, this.copy(value));
    this.budget.texts -= 1;
  }

  private giveUp(): void {
    this.budget.texts += this.values?.size ?? 0;
    this.values = undefined;
  }
}
