import type { Decimal } from "../decimal";
import { Exact } from "../sum";
import type { Rule } from "./rule";

/** The share of a line that a rule takes. */
export interface Part {
  readonly rule: Rule;
  /** What the rule takes, at most what the rules before it left. */
  readonly share: Decimal;
}

/** One way to split a line: what each rule takes, in order, and what is left outside. */
export interface Placement {
  readonly parts: readonly Part[];
  readonly placed: Decimal;
  readonly outside: Decimal;
}

/** The category of the money that no rule takes. */
export const OUTSIDE = "outside";

/**
 * How the rules that match a line split it: each takes its share of the line, but never more than
 * is left; a share of 0 ends the line.
 *
 * @param matching - The rules whose matchers the line passes, in order.
 */
export function placementOf(matching: Iterable<Rule>): Placement {
  const parts: Part[] = [];
  let left = new Exact(1);
  for (const rule of matching) {
    const share = rule.share.lt(left) ? rule.share : left;
    parts.push({ rule, share });
    left = left.minus(share);
    if (share.isZero() || left.isZero()) break;
  }
  return { parts, placed: new Exact(1).minus(left), outside: left };
}
