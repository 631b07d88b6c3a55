import { Decimal } from "../../src/core/decimal";
import type { Rule } from "../../src/core/ledger/rule";

/** Rules with the same matchers: what they take together of the lines that match them first. */
export interface Branch {
  readonly matchers: Rule["matchers"];
  readonly parts: readonly { readonly category: string; readonly share: Decimal }[];
}

/**
 * The rules as branches of which the first that matches decides a line. It holds for rules whose
 * shares are 1 or 0, and for neighbours of the same matchers whose shares add up to 1; a share of
 * 0 leaves the line outside.
 */
export function branchesOf(rules: readonly Rule[]): readonly Branch[] {
  const branches: Branch[] = [];
  let open = new Decimal(0);
  for (const { matchers, category, share } of rules) {
    const last = branches.at(-1);
    const part = { category, share };
    if (open.isZero() || last === undefined) branches.push({ matchers, parts: [part] });
    else branches[branches.length - 1] = { matchers, parts: [...last.parts, part] };
    open = share.isZero() ? share : open.plus(share).mod(1);
    if (share.isZero()) branches[branches.length - 1] = { matchers, parts: [part, OUTSIDE] };
  }
  if (!open.isZero()) throw new Error("The shares of a branch do not add up to 1.");
  return branches;
}

/** What a line comes to that no branch matches. */
export const OUTSIDE = { category: "outside", share: new Decimal(1) };
