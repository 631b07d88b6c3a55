import type { Decimal } from "../decimal";
import { Exact } from "../sum";
import type { Rule } from "./rule";

/** Gives the share of an amount as the double nearest to the exact product. */
export type Portion = (amount: number) => number;

/** The share of a line that a rule takes, or that is left outside. */
export interface Part {
  readonly category: string;
  /** The rule's id; "" outside. */
  readonly rule: string;
  readonly share: Decimal;
  readonly shareCell: number;
  readonly portion: Portion;
}

/** One way to split a line. */
export interface Placement {
  /** Its number among the placements of a rule set. */
  readonly index: number;
  /** Whether any rule matched. */
  readonly isMatched: boolean;
  /** Whether no further rule can take anything. */
  readonly isEnded: boolean;
  /** What each rule takes, in order, then what is left outside, if anything is. */
  readonly parts: readonly Part[];
  /** The categories and the ids of the rules that matched, joined; OUTSIDE and "" if none did. */
  readonly categories: string;
  readonly rules: string;
  readonly placed: Portion;
  readonly outside: Portion;
}

/** The category of money that no rule put in any category. */
export const OUTSIDE = "outside";

/**
 * How the rules that match a line split it: each takes its share of the line, but never more than
 * is left; a share of 0 ends the line.
 *
 * @param matching - The rules whose matchers the line passes, in order.
 * @param index - The number to give it.
 */
export function placementOf(matching: readonly Rule[], index: number): Placement {
  const taken: Part[] = [];
  let left: Decimal = new Exact(1);
  let isEnded = false;
  for (const { id, category, share } of matching) {
    if (isEnded) break;
    const most = share.lt(left) ? share : left;
    taken.push(partOf(category, id, most));
    left = left.minus(most);
    isEnded = share.isZero() || left.isZero();
  }
  return {
    index,
    isMatched: taken.length > 0,
    isEnded,
    parts: left.isZero() ? taken : [...taken, partOf(OUTSIDE, "", left)],
    categories: taken.map(({ category }) => category).join("; ") || OUTSIDE,
    rules: taken.map(({ rule }) => rule).join("; "),
    placed: portionOf(new Exact(1).minus(left)),
    outside: portionOf(left),
  };
}

const partOf = (category: string, rule: string, share: Decimal): Part => ({
  category,
  rule,
  share,
  shareCell: share.toNumber(),
  portion: portionOf(share),
});

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
