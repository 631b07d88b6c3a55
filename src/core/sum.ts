import { Decimal } from "./decimal";

/**
 * Decimal arithmetic that never rounds a sum of cells or its product with a share: all finite
 * doubles lie between 1e-324 and 1e309, so no such number has this many digits.
 */
export const Exact = Decimal.clone({ precision: 2000 });

/**
 * The exact sum of doubles, each taken as its shortest decimal; the order does not matter.
 *
 * Whole numbers, and numbers with up to four decimals, are added as scaled integers in a double,
 * exact up to 2^53. A double x below 2^39 lies closer to its neighbours than 1e-4, so when
 * round(x * 1e4) / 1e4 gives x back (one correctly rounded division of exact integers), that
 * quotient is the shortest decimal of x. The same holds for three decimals below 2^42, two below
 * 2^46 and one below 2^49. Every other number is added through its text.
 */
export class Accumulator {
  private whole = 0;
  private tenths = 0;
  private hundredths = 0;
  private thousandths = 0;
  private tenThousandths = 0;
  /** What left the five sums above before they passed 2^53, in ten-thousandths. */
  private spilled = 0n;
  /** Digits of the numbers added through their text, by their power of ten. */
  private readonly others = new Map<number, bigint>();

  /**
   * @param value - A finite double.
   */
  add(value: number): void {
    if (!Number.isInteger(value)) return this.addDecimals(value);
    const sum = this.whole + value;
    if (isSafe(sum)) this.whole = sum;
    else if (isSafe(value)) this.whole = this.spill(this.whole, 10_000n, value);
    else this.addText(value);
  }

  /** The exact sum so far, with as many digits as it takes. */
  total(): Decimal {
    const tenThousandths =
      this.spilled +
      BigInt(this.whole) * 10_000n +
      BigInt(this.tenths) * 1_000n +
      BigInt(this.hundredths) * 100n +
      BigInt(this.thousandths) * 10n +
      BigInt(this.tenThousandths);
    let sum = new Exact(`${tenThousandths}e-4`);
    for (const [power, digits] of this.others) sum = sum.plus(`${digits}e${power}`);
    return new Decimal(sum);
  }

  private addDecimals(value: number): void {
    const size = Math.abs(value);
    if (size < 2 ** 39) return this.addTenThousandths(value);
    if (size < 2 ** 42) return this.addThousandths(value);
    if (size < 2 ** 46) return this.addHundredths(value);
    if (size < 2 ** 49) return this.addTenths(value);
    this.addText(value);
  }

  private addTenThousandths(value: number): void {
    const scaled = Math.round(value * 10_000);
    if (scaled / 10_000 !== value) return this.addText(value);
    const sum = this.tenThousandths + scaled;
    this.tenThousandths = isSafe(sum) ? sum : this.spill(this.tenThousandths, 1n, scaled);
  }

  private addThousandths(value: number): void {
    const scaled = Math.round(value * 1_000);
    if (scaled / 1_000 !== value) return this.addText(value);
    const sum = this.thousandths + scaled;
    this.thousandths = isSafe(sum) ? sum : this.spill(this.thousandths, 10n, scaled);
  }

  private addHundredths(value: number): void {
    const scaled = Math.round(value * 100);
    if (scaled / 100 !== value) return this.addText(value);
    const sum = this.hundredths + scaled;
    this.hundredths = isSafe(sum) ? sum : this.spill(this.hundredths, 100n, scaled);
  }

  private addTenths(value: number): void {
    const scaled = Math.round(value * 10);
    if (scaled / 10 !== value) return this.addText(value);
    const sum = this.tenths + scaled;
    this.tenths = isSafe(sum) ? sum : this.spill(this.tenths, 1_000n, scaled);
  }

  /** Moves a full sum to the spilled ones; gives the number that starts the sum anew. */
  private spill(full: number, tenThousandths: bigint, first: number): number {
    this.spilled += BigInt(full) * tenThousandths;
    return first;
  }

  private addText(value: number): void {
    const [mantissa = "", exponent = "0"] = String(value).split("e");
    const [whole = "", decimals = ""] = mantissa.split(".");
    const power = Number(exponent) - decimals.length;
    this.others.set(power, (this.others.get(power) ?? 0n) + BigInt(whole + decimals));
  }
}

/**
 * The exact sum of finite doubles, each taken as its shortest decimal.
 */
export function exactSum(values: Iterable<number>): Decimal {
  const sum = new Accumulator();
  for (const value of values) sum.add(value);
  return sum.total();
}

const isSafe = (sum: number): boolean =>
  sum <= Number.MAX_SAFE_INTEGER && sum >= -Number.MAX_SAFE_INTEGER;
