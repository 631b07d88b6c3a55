import fc from "fast-check";
import { cellText } from "../../../../src/core/table";
import { RuleSet } from "../../../../src/core/ledger/matching/rule-set";
import { readRules } from "../../../../src/core/ledger/rule";
import type { CellRow } from "../../../../src/core/table";
import { cases } from "../../cases";
import { anyCase, CATEGORIES, HEADING, ledgerOf } from "../arbitrary";
import { split } from "../reference";
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
        ruleSet
          .place(row, positions)
          .parts.map(({ category, share, rule }) => `${category} ${share.toFixed()} ${rule}`),
      );
      const judged = rows.map((row) =>
        split(textsOf(row), rules).map(([id, share, rule]) => `${id} ${share.toFixed()} ${rule}`),
      );
      expect(JSON.stringify(placed)).toBe(JSON.stringify(judged));
    }),
    cases(10_000),
  );
});

it("finds a pattern of any length, however the tables grow", () => {
  const lengths = Array.from({ length: 300 }, (_, index) => index + 1);
  const isFound = (length: number): boolean => {
    const pattern = "a".repeat(length);
    const rules = readRules([HEADING, ["R", `=${pattern}`, "", "", "", "", "a", 1]], CATEGORIES);
    const ruleSet = new RuleSet(rules);
    return ruleSet.place([pattern], ruleSet.positions(ledgerOf([]).columns)).isMatched;
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
    CATEGORIES,
  );
  const ruleSet = new RuleSet(rules);
  const positions = ruleSet.positions(ledgerOf([]).columns);
  const twice = [...texts, ...texts];
  expect(twice.filter((row) => !ruleSet.place(row, positions).isMatched)).toEqual([]);
});
