import fc from "fast-check";
import { cellText } from "../../../../src/core/table";
import type { CellRow } from "../../../../src/core/table";
import { RuleSet } from "../../../../src/core/ledger/matching/rule-set";
import { isMatched, partsOf } from "../../../../src/core/ledger/split";
import { summarize } from "../../../../src/core/ledger/result-tables";
import { readRules } from "../../../../src/core/ledger/rule";
import type { Rule } from "../../../../src/core/ledger/rule";
import { Exact } from "../../../../src/core/decimal";
import type { Decimal } from "../../../../src/core/decimal";
import { cases } from "../../cases";
import { anyCase, WORDS, HEADING, ledgerOf } from "../arbitrary";
import { matchingOf, sharesOf, split } from "../reference";
import type { Texts } from "../reference";

const textsOf = (row: CellRow): Texts => ({
  ministry: cellText(row[0]),
  organization: cellText(row[1]),
  section: cellText(row[2]),
  item: cellText(row[3]),
  major_expense: cellText(row[4]),
});

it("places every line of any ledger by any rules as the plain reading of the rules does", () => {
  fc.assert(
    fc.property(anyCase, ({ rules, rows }) => {
      const ruleSet = new RuleSet(rules);
      const positions = ruleSet.positions(ledgerOf([]).columns);
      const placed = rows.map((row) =>
        partsOf(ruleSet.split(row, positions)).map(
          ({ category, share, rule }) => `${category} ${share.toFixed()} ${rule}`,
        ),
      );
      const judged = rows.map((row) =>
        split(textsOf(row), rules).map(([id, share, rule]) => `${id} ${share.toFixed()} ${rule}`),
      );
      expect(JSON.stringify(placed)).toBe(JSON.stringify(judged));
    }),
    cases(10_000),
  );
});

it("adds up any ledger as the plain reading of the rules does, in a rule set used before", () => {
  fc.assert(
    fc.property(anyCase, ({ rules, rows }) => {
      const ruleSet = new RuleSet(rules);
      summarize(ledgerOf(rows.slice(1)), ruleSet);
      const { categories } = summarize(ledgerOf(rows), ruleSet);
      expect(writtenSums(categories)).toEqual(writtenSums(judgedSums(rows, rules)));
    }),
    cases(10_000),
  );
});

/** Lines and exact sums by category, each line split by the judge. */
function judgedSums(rows: readonly CellRow[], rules: readonly Rule[]): Sums {
  const sums = new Map<string, { lines: number; amount: Decimal }>();
  for (const row of rows) {
    const amount = row[5];
    if (typeof amount !== "number" || amount === 0) {
      continue;
    }
    for (const [category, share] of sharesOf(matchingOf(textsOf(row), rules))) {
      const { lines, amount: sum } = sums.get(category) ?? { lines: 0, amount: new Exact(0) };
      sums.set(category, { lines: lines + 1, amount: sum.plus(new Exact(amount).times(share)) });
    }
  }
  return sums;
}

type Sums = ReadonlyMap<string, { readonly lines: number; readonly amount: Decimal }>;

const writtenSums = (sums: Sums): readonly string[] =>
  [...sums]
    .map(([category, { lines, amount }]) => `${category} ${lines} ${amount.toFixed()}`)
    .sort();

it("finds a pattern of any length, however the tables grow", () => {
  const lengths = Array.from({ length: 300 }, (_, index) => index + 1);
  const isFound = (length: number): boolean => {
    const pattern = "a".repeat(length);
    const rules = readRules([HEADING, ["R", `=${pattern}`, "", "", "", "", "a", 1]], WORDS);
    const ruleSet = new RuleSet(rules);
    return isMatched(ruleSet.split([pattern], ruleSet.positions(ledgerOf([]).columns)));
  };
  expect(lengths.filter((length) => !isFound(length))).toEqual([]);
});

it("finds patterns after its tables have started over", () => {
  const word = (index: number): string => `${index.toString(36)}${"x".repeat(index % 7)}港`;
  const words = Array.from({ length: 4000 }, (_, index) => word(index));
  const texts = words.map((text, index) => [`${text} ${text}`, "", "", text, "", index]);
  const letters = Array.from({ length: 3000 }, (_, index) => String.fromCharCode(0x4e00 + index));
  const rules = readRules(
    [
      HEADING,
      ["1", "", "", "", `~${words.slice(0, 1500).join("|")}`, "", "a", 1],
      ["2", `^${words.slice(1500).join("|")}`, "", "", "", "", "b", 1],
      ["3", `=${letters.join("|")}`, "", "", "", "", "b", 1],
    ],
    WORDS,
  );
  const ruleSet = new RuleSet(rules);
  const positions = ruleSet.positions(ledgerOf([]).columns);
  const twice = [...texts, ...texts];
  expect(twice.filter((row) => !isMatched(ruleSet.split(row, positions)))).toEqual([]);
});
