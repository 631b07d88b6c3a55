import { Decimal } from "./decimal";

/**
 * Decimal arithmetic that never rounds on sums and products of cells: all finite doubles lie
 * between 1e-324 and 1e309, so a sum of them times a share has fewer digits than this.
 */
export const Exact = Decimal.clone({ precision: 2000 });

/**
 * The exact sum of doubles, each taken as its shortest decimal; the order does not matter.
 *
 * Whole numbers and numbers with up to four decimals are added as scaled integers in a double,
 * which is exact up to 2^53; everything else is added as a decimal. A double x below 2^39 lies
 * closer to its neighbours than 1e-4, so when round(x * 1e4) / 1e4 gives x back (one correctly
 * rounded division of exact integers), that quotient is the shortest decimal of x. The same holds
 * for three decimals below 2^42, two below 2^46 and one below 2^49.
 */
export class Accumulator {
  private whole = 0;
  private tenths = 0;
  private hundredths = 0;
  private thousandths = 0;
  private tenThousandths = 0;
  private rest = new Exact(0);

  /**
   * @param value - A finite double.
   */
  add(value: number): void {
    if (Number.isSafeInteger(value)) this.addWhole(value);
    else this.addDecimals(value);
  }

  /** The exact sum so far, with as many digits as it takes. */
  total(): Decimal {
    const scaled = [this.tenths, this.hundredths, this.thousandths, this.tenThousandths];
    return scaled.reduce<Decimal>(
      (sum, lane, index) => sum.plus(new Exact(lane).times(`1e-${index + 1}`)),
      this.rest.plus(this.whole),
    );
  }

  private addWhole(value: number): void {
    const sum = this.whole + value;
    if (Number.isSafeInteger(sum)) this.whole = sum;
    else this.rest = this.rest.plus(this.whole).plus(value);
    if (!Number.isSafeInteger(sum)) this.whole = 0;
  }

  private addDecimals(value: number): void {
    this.rest = this.rest.plus(value);
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
