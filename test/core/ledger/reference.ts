import { Decimal } from "../../../src/core/decimal";
import { TEXT_COLUMNS } from "../../../src/core/ledger/vocabulary";
import type { TextColumn } from "../../../src/core/ledger/vocabulary";
import { fold } from "../../../src/core/text";
import type { Matcher, Rule } from "../../../src/core/ledger/rule";

export type Texts = Readonly<Record<TextColumn, string>>;
export type Part = readonly [category: string, share: Decimal, rule: string];

const Exact = Decimal.clone({ precision: 5000 });

/** The judge: how rules split a line, as the design says it and no faster. */
export const split = (texts: Texts, rules: readonly Rule[]): readonly Part[] =>
  takenBy(matchingOf(texts, rules));

/** The rules that match a line, in order, whether anything is left for them or not. */
export const matchingOf = (texts: Texts, rules: readonly Rule[]): readonly Rule[] =>
  rules.filter(({ matchers }) =>
    TEXT_COLUMNS.every((column) => passes(fold(texts[column]), matchers[column])),
  );

/** The share of a line in each category, by the rules that match it. */
export function sharesOf(matching: readonly Rule[]): ReadonlyMap<string, Decimal> {
  const shares = new Map<string, Decimal>();
  for (const [category, share] of takenBy(matching)) {
    shares.set(category, new Exact(share).plus(shares.get(category) ?? 0));
  }
  return shares;
}

function takenBy(matching: readonly Rule[]): readonly Part[] {
  const parts: Part[] = [];
  let left = new Exact(1);
  for (const rule of matching) {
    const share = Exact.min(rule.share, left);
    parts.push([rule.category, share, rule.id]);
    left = left.minus(share);
    if (share.isZero() || left.isZero()) {
      break;
    }
  }
  return left.isZero() ? parts : [...parts, ["outside", left, ""]];
}

function passes(text: string, matcher: Matcher | undefined): boolean {
  if (matcher === undefined) {
    return true;
  }
  const { mark, alternatives } = matcher;
  if (mark === "=") {
    return alternatives.some((wanted) => text === wanted);
  }
  if (mark === "^") {
    return alternatives.some((wanted) => text.startsWith(wanted));
  }
  return alternatives.some((wanted) => text.includes(wanted));
}
