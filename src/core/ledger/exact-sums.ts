import type { Decimal } from "../decimal";
import { Accumulator, Exact } from "../decimal";

/** Amounts with up to four decimals are added as whole numbers of this part of one. */
const SCALE = 10_000;

/** Below this size a double lies closer to its neighbours than 1 / SCALE. */
const MOST_SCALED = 2 ** 39;

/**
 * Exact sums by number, an amount being added to several at once. Like `Accumulator`, but most
 * amounts cost one addition in a typed array: whole numbers, and those with up to four decimals,
 * as integers in a double, exact up to 2^53.
 */
export class ExactSums {
  private whole = new Float64Array(16);
  private scaled = new Float64Array(16);
  /** What left a scaled sum before it passed 2^53. */
  private readonly spilled = new Map<number, bigint>();
  private readonly others = new Map<number, Accumulator>();

  /** Makes room for sums up to a number. */
  reserve(size: number): void {
    if (size <= this.whole.length) {
      return;
    }
    this.whole = enlarged(this.whole, size);
    this.scaled = enlarged(this.scaled, size);
  }

  /**
   * Adds an amount to several sums.
   *
   * @param sums - Their numbers, of which the first `count` count; reserved before.
   * @param amount - A finite double, taken as its shortest decimal.
   */
  add(sums: Int32Array, count: number, amount: number): void {
    if (Number.isInteger(amount)) {
      for (let index = 0; index < count; index += 1) {
        this.addWhole(sums[index] ?? 0, amount);
      }
      return;
    }
    const scaled = Math.round(amount * SCALE);
    const isScaled = Math.abs(amount) < MOST_SCALED && scaled / SCALE === amount;
    for (let index = 0; index < count; index += 1) {
      if (isScaled) {
        this.addScaled(sums[index] ?? 0, scaled);
      } else {
        this.otherOf(sums[index] ?? 0).add(amount);
      }
    }
  }

  /** A sum so far, with as many digits as it takes. */
  total(sum: number): Decimal {
    const scaled = BigInt(this.scaled[sum] ?? 0) + (this.spilled.get(sum) ?? 0n);
    const other = this.others.get(sum)?.total() ?? 0;
    return new Exact(String(scaled))
      .div(SCALE)
      .plus(this.whole[sum] ?? 0)
      .plus(other);
  }

  private addWhole(sum: number, amount: number): void {
    const whole = (this.whole[sum] ?? 0) + amount;
    if (isSafe(whole) && isSafe(amount)) {
      this.whole[sum] = whole;
    } else {
      this.otherOf(sum).add(amount);
    }
  }

  private addScaled(sum: number, amount: number): void {
    const before = this.scaled[sum] ?? 0;
    const scaled = before + amount;
    if (isSafe(scaled)) {
      this.scaled[sum] = scaled;
      return;
    }
    this.spilled.set(sum, (this.spilled.get(sum) ?? 0n) + BigInt(before));
    this.scaled[sum] = amount;
  }

  private otherOf(sum: number): Accumulator {
    const found = this.others.get(sum);
    if (found !== undefined) {
      return found;
    }
    const other = new Accumulator();
    this.others.set(sum, other);
    return other;
  }
}

const isSafe = (value: number): boolean =>
  value <= Number.MAX_SAFE_INTEGER && value >= -Number.MAX_SAFE_INTEGER;

function enlarged(values: Float64Array, size: number) {
  const larger = new Float64Array(Math.max(size, values.length * 2));
  larger.set(values);
  return larger;
}
