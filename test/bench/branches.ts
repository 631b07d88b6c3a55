import { Decimal } from "../../src/core/decimal";
import type { Rule } from "../../src/core/ledger/rule";

/** Rules with the same matchers: what they take together of the lines that match them first. */
export interface Branch {
  readonly matchers: Rule["matchers"];
  readonly parts: readonly { readonly category: string; readonly share: Decimal }[];
}

/** What is left of a line that no branch matches. */
export const OUTSIDE = { category: "outside", share: new Decimal(1) };

/**
 * The rules as branches of which the first that matches decides a line. It holds for rules whose
 * shares are 1 or 0, and for neighbours of the same matchers whose shares add up to 1; a share of
 * 0 leaves the line outside.
 *
 * @returns Undefined if the rules are no branches: lines are split by several that overlap.
 */
export function branchesOf(rules: readonly Rule[]): readonly Branch[] | undefined {
  const branches: Branch[] = [];
  let open = new Decimal(0);
  for (const { matchers, category, share } of rules) {
    const last = branches.at(-1);
    const parts = [{ category, share }];
    if (open.isZero() || last === undefined) {
      branches.push({ matchers, parts: share.isZero() ? [...parts, OUTSIDE] : parts });
      open = share.isZero() ? share : new Decimal(1).minus(share);
      continue;
    }
    if (share.isZero() || share.gt(open) || !areEqual(last.matchers, matchers)) {
      return undefined;
    }
    branches[branches.length - 1] = { matchers, parts: [...last.parts, ...parts] };
    open = open.minus(share);
  }
  return open.isZero() ? branches : undefined;
}

const areEqual = (a: Rule["matchers"], b: Rule["matchers"]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
