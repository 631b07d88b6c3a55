import { TEXT_COLUMNS } from "../../src/core/ledger/vocabulary";
import type { Matcher, Rule } from "../../src/core/ledger/rule";
import { Accumulator, Exact } from "../../src/core/decimal";
import { cellText } from "../../src/core/table";
import { fold } from "../../src/core/text";
import { sharesOf } from "../core/ledger/reference";
import { written } from "./engines";
import type { Rows, Sum } from "./engines";

/** The lines that pass the same rules. */
interface Alike {
  lines: number;
  readonly amount: Accumulator;
}

/**
 * The plain matcher that a reader would write: each distinct text of a column is folded once and
 * tested against each rule, and the rules that it passes are kept as a bit set. The sets of a line's
 * texts intersect to the rules that it passes; amounts are added by these and split at the end.
 */
export function plain(range: Rows, rules: readonly Rule[]): string {
  const passing = TEXT_COLUMNS.map(() => new Map<string, bigint>());
  const sums = new Map<bigint, Alike>();
  for (let index = 1; index < range.length; index += 1) {
    const row = range[index] ?? [];
    let open = (1n << BigInt(rules.length)) - 1n;
    TEXT_COLUMNS.forEach((column, at) => {
      const text = cellText(row[at]);
      const bits = passing[at]?.get(text) ?? passed(rules, column, fold(text));
      passing[at]?.set(text, bits);
      open &= bits;
    });
    const alike = sums.get(open) ?? { lines: 0, amount: new Accumulator() };
    alike.lines += 1;
    alike.amount.add(Number(row[TEXT_COLUMNS.length]));
    sums.set(open, alike);
  }
  return written([...sums].flatMap(([open, alike]) => partsOf(open, alike, rules)));
}

function partsOf(open: bigint, { lines, amount }: Alike, rules: readonly Rule[]): readonly Sum[] {
  const matching = rules.filter((_, rule) => (open >> BigInt(rule)) & 1n);
  const sum = new Exact(amount.total());
  return [...sharesOf(matching)].map(([category, share]) => ({
    category,
    lines,
    amount: sum.times(share),
  }));
}

const passed = (rules: readonly Rule[], column: keyof Rule["matchers"], text: string): bigint =>
  rules.reduce((bits, { matchers }, rule) => {
    const matcher = matchers[column];
    return matcher === undefined || matches(matcher, text) ? bits | (1n << BigInt(rule)) : bits;
  }, 0n);

const matches = ({ mark, alternatives }: Matcher, text: string): boolean =>
  alternatives.some((alternative) => {
    if (mark === "=") {
      return text === alternative;
    }
    return mark === "^" ? text.startsWith(alternative) : text.includes(alternative);
  });
