import type { Decimal } from "../decimal";
import { Exact } from "../sum";

/** Gives the share of an amount as the double nearest to the exact product. */
export type Portion = (amount: number) => number;

/**
 * The function that takes a share of amounts.
 * The share is n / 10^d; when amount x n is a safe integer, dividing it by 10^d, itself an exact
 * double up to 10^22, rounds once and so gives the nearest double.
 *
 * @param share - From 0 to 1.
 */
export function portionOf(share: Decimal): Portion {
  if (share.isZero()) return () => 0;
  if (share.eq(1)) return (amount) => amount;
  const places = share.decimalPlaces();
  const scale = 10 ** places;
  const numerator = new Exact(share).times(`1e${places}`).toNumber();
  const exactly: Portion = (amount) => new Exact(amount).times(share).toNumber();
  if (places > 22 || !Number.isSafeInteger(numerator)) return exactly;
  return (amount) => {
    const product = amount * numerator;
    return Number.isInteger(amount) && Number.isSafeInteger(product)
      ? product / scale
      : exactly(amount);
  };
}
