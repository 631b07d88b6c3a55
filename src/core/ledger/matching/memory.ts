const MOST_TEXTS = 1000;
const LONGEST = 100;

/** How many more texts a number of memories may keep together. */
export interface Room {
  texts: number;
}

/**
 * What is known of the texts of a column that has few of them, such as ministries. When there
 * prove to be many, all is forgotten for good: then reading a text anew is faster than looking it
 * up.
 */
export class Memory<Value> {
  private values: Map<string, Value> | undefined = new Map();

  /**
   * @param room - Shared with other memories.
   * @param copy - Makes a value that stays as it is.
   */
  constructor(
    private readonly room: Room,
    private readonly copy: (value: Value) => Value,
  ) {}

  /** Undefined if the text is not known. */
  recall(text: string): Value | undefined {
    return this.values?.get(text);
  }

  remember(text: string, value: Value): void {
    if (this.values === undefined || text.length > LONGEST) return;
    if (this.values.size >= MOST_TEXTS || this.room.texts <= 0) return this.forget();
    this.values.set(text, this.copy(value));
    this.room.texts -= 1;
  }

  private forget(): void {
    this.room.texts += this.values?.size ?? 0;
    this.values = undefined;
  }
}
