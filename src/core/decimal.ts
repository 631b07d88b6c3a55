import { Decimal as Base } from "decimal.js";

/** An exact decimal number: 60 significant digits, ties to even. */
export type Decimal = Base;

/**
 * The one configured constructor of the project; the global one is never changed.
 *
 * @see https://mikemcl.github.io/decimal.js/ for its methods.
 */
export const Decimal = Base.clone({
  defaults: true,
  precision: 60,
  rounding: Base.ROUND_HALF_EVEN,
});

/** 0, exact. */
export const ZERO: Decimal = new Decimal(0);
/** 1, exact. */
export const ONE: Decimal = new Decimal(1);

/**
 * Decimal arithmetic that never rounds a sum of cells or its product with a share: all finite
 * doubles lie between 1e-324 and 1e309, so no such number has this many digits.
 */
export const Exact = Decimal.clone({ precision: 2000 });

/**
 * The exact sum of numbers with at most log10(scale) decimals, as scaled integers in a double.
 */
class ScaledSum {
  private sum = 0;
  /** What left the sum before it passed 2^53. */
  private spilled = 0n;

  /**
   * @param scale - A power of ten.
   */
  constructor(private readonly scale: number) {}

  /**
   * @param value - Closer to its neighbours than 1 / scale.
   * @returns Whether it was added: it has no more decimals than the scale.
   */
  add(value: number): boolean {
    const scaled = Math.round(value * this.scale);
    return scaled / this.scale === value && this.addScaled(scaled);
  }

  /**
   * @param scaled - A whole number.
   * @returns Whether it was added: it does not pass 2^53.
   */
  addScaled(scaled: number): boolean {
    const sum = this.sum + scaled;
    if (isSafe(sum)) {
      this.sum = sum;
      return true;
    }
    if (!isSafe(scaled)) {
      return false;
    }
    this.spilled += BigInt(this.sum);
    this.sum = scaled;
    return true;
  }

  total(): Decimal {
    return new Exact(String(this.spilled + BigInt(this.sum))).div(this.scale);
  }
}

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
  private readonly whole = new ScaledSum(1);
  private readonly tenths = new ScaledSum(10);
  private readonly hundredths = new ScaledSum(100);
  private readonly thousandths = new ScaledSum(1_000);
  private readonly tenThousandths = new ScaledSum(10_000);
  /** Digits of the numbers added through their text, by their power of ten. */
  private readonly others = new Map<number, bigint>();

  /**
   * @param value - A finite double.
   */
  add(value: number): void {
    if (!this.addScaled(value)) {
      this.addText(value);
    }
  }

  /** The exact sum so far, with as many digits as it takes. */
  total(): Decimal {
    const { whole, tenths, hundredths, thousandths, tenThousandths } = this;
    let sum = [whole, tenths, hundredths, thousandths, tenThousandths].reduce(
      (all, scaled) => all.plus(scaled.total()),
      new Exact(0),
    );
    for (const [power, digits] of this.others) {
      sum = sum.plus(`${digits}e${power}`);
    }
    return new Decimal(sum);
  }

  private addScaled(value: number): boolean {
    if (Number.isInteger(value)) {
      return this.whole.addScaled(value);
    }
    const size = Math.abs(value);
    if (size < 2 ** 39) {
      return this.tenThousandths.add(value);
    }
    if (size < 2 ** 42) {
      return this.thousandths.add(value);
    }
    if (size < 2 ** 46) {
      return this.hundredths.add(value);
    }
    return size < 2 ** 49 && this.tenths.add(value);
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
  for (const value of values) {
    sum.add(value);
  }
  return sum.total();
}

const isSafe = (sum: number): boolean =>
  sum <= Number.MAX_SAFE_INTEGER && sum >= -Number.MAX_SAFE_INTEGER;
