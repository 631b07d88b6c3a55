const EMPTY = -1;

/** A map from two small whole numbers to a whole number, in one typed array. */
export class PairTable {
  private slots = 1024;
  private cells = new Int32Array(this.slots * 3).fill(EMPTY);
  private count = 0;

  /** @returns Undefined if the pair has no value. */
  get(first: number, second: number): number | undefined {
    const at = this.find(first, second);
    return this.cells[at] === EMPTY ? undefined : this.cells[at + 2];
  }

  set(first: number, second: number, value: number): void {
    if (this.count * 2 >= this.slots) this.grow();
    const at = this.find(first, second);
    if (this.cells[at] === EMPTY) this.count += 1;
    this.cells[at] = first;
    this.cells[at + 1] = second;
    this.cells[at + 2] = value;
  }

  /** The cell of a pair, or the free cell where it belongs. */
  private find(first: number, second: number): number {
    const { cells } = this;
    const mask = this.slots - 1;
    let slot = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 7;
    for (; ; slot += 1) {
      const at = (slot & mask) * 3;
      if (cells[at] === EMPTY) return at;
      if (cells[at] === first && cells[at + 1] === second) return at;
    }
  }

  private grow(): void {
    const old = this.cells;
    this.slots *= 2;
    this.cells = new Int32Array(this.slots * 3).fill(EMPTY);
    this.count = 0;
    for (let at = 0; at < old.length; at += 3) {
      const [first = EMPTY, second = EMPTY, value = EMPTY] = old.subarray(at, at + 3);
      if (first !== EMPTY) this.set(first, second, value);
    }
  }
}
