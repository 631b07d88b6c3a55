import { Exact } from "../decimal";
import type { Decimal } from "../decimal";

/** Takes a share of an amount: the double nearest to the exact product. */
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

/** How the rules split one line; valid until the rule set splits another. */
export interface Split {
  /** Numbers of parts: what each rule takes, in order, then what is left outside, if anything is. */
  readonly ids: Int32Array;
  /** The number of ids that count. */
  readonly count: number;
  /** The parts by number. Now and then the rule set begins a new array with other numbers. */
  readonly parts: readonly Part[];
  /** What all rules take together, and what is left outside. */
  readonly placed: Portion;
  readonly outside: Portion;
}

/** The category of money that no rule put in any category. */
export const OUTSIDE = "outside";

/** The number of the part of a line that no rule matched. */
export const UNMATCHED = 0;

/** Whether any rule matched the line. */
export const isMatched = ({ ids }: Split): boolean => ids[0] !== UNMATCHED;

/** What of an amount is left outside; 0 if nothing is. */
export function outsideOf({ ids, count, parts, outside }: Split, amount: number): number {
  return parts[ids[count - 1] ?? UNMATCHED]?.rule === "" ? outside(amount) : 0;
}

/** The last rule that took a part of a line, of all or nothing too; "" if none did. */
export function lastRuleOf({ ids, count, parts }: Split): string {
  const last = parts[ids[count - 1] ?? UNMATCHED];
  if (last?.rule !== "" || count < 2) {
    return last?.rule ?? "";
  }
  return parts[ids[count - 2] ?? UNMATCHED]?.rule ?? "";
}

/** The parts of a line, in order. */
export function partsOf({ ids, count, parts }: Split): readonly Part[] {
  const found: Part[] = [];
  for (let index = 0; index < count; index += 1) {
    const part = parts[ids[index] ?? UNMATCHED];
    if (part !== undefined) {
      found.push(part);
    }
  }
  return found;
}

/** A part that takes a share from 0 to 1. */
export const partOf = (category: string, rule: string, share: Decimal): Part => ({
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
  if (share.isZero()) {
    return () => 0;
  }
  if (share.eq(1)) {
    return (amount) => amount;
  }
  const places = share.decimalPlaces();
  const scale = 10 ** places;
  const numerator = new Exact(share).times(`1e${places}`).toNumber();
  const exactly: Portion = (amount) => new Exact(amount).times(share).toNumber();
  if (places > 22 || !Number.isSafeInteger(numerator)) {
    return exactly;
  }
  return (amount) => {
    const product = amount * numerator;
    return Number.isInteger(amount) && Number.isSafeInteger(product)
      ? product / scale
      : exactly(amount);
  };
}
