import { TEXT_COLUMNS } from "../../src/core/ledger/ledger";
import { placementOf } from "../../src/core/ledger/placement";
import type { Placement } from "../../src/core/ledger/placement";
import type { Matcher } from "../../src/core/ledger/matcher";
import type { Rule } from "../../src/core/ledger/rule";
import { Tally } from "../../src/core/ledger/tally";
import { cellText } from "../../src/core/table";
import { fold } from "../../src/core/text";
import { written } from "./engines";
import type { Rows } from "./engines";

/**
 * The plain matcher that a reader would write: each distinct text of a column is folded once and
 * tested against each rule, the rules that it passes are kept as a bit set, and a line is placed
 * by the intersection of the sets of its texts.
 */
export function plain(range: Rows, rules: readonly Rule[]): string {
  const passing = TEXT_COLUMNS.map(() => new Map<string, bigint>());
  const placements = new Map<bigint, Placement>();
  const tally = new Tally();
  for (let index = 1; index < range.length; index += 1) {
    const row = range[index] ?? [];
    let open = (1n << BigInt(rules.length)) - 1n;
    TEXT_COLUMNS.forEach((column, at) => {
      const text = cellText(row[at]);
      const bits = passing[at]?.get(text) ?? passed(rules, column, fold(text));
      passing[at]?.set(text, bits);
      open &= bits;
    });
    let placement = placements.get(open);
    if (placement === undefined) {
      const matching = rules.filter((_, rule) => (open >> BigInt(rule)) & 1n);
      placement = placementOf(matching, placements.size);
      placements.set(open, placement);
    }
    tally.add(placement, Number(row[TEXT_COLUMNS.length]));
  }
  const { categories } = tally.totals();
  return written([...categories].map(([category, sum]) => ({ category, ...sum })));
}

const passed = (rules: readonly Rule[], column: keyof Rule["matchers"], text: string): bigint =>
  rules.reduce((bits, { matchers }, rule) => {
    const matcher = matchers[column];
    return matcher === undefined || matches(matcher, text) ? bits | (1n << BigInt(rule)) : bits;
  }, 0n);

const matches = ({ mark, alternatives }: Matcher, text: string): boolean =>
  alternatives.some((alternative) => {
    if (mark === "=") return text === alternative;
    return mark === "^" ? text.startsWith(alternative) : text.includes(alternative);
  });
