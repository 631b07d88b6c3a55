import { calendar } from "../country";
import fc from "fast-check";
import { Decimal, Exact } from "../../../src/core/decimal";
import type { CellRow } from "../../../src/core/table";
import { RuleSet } from "../../../src/core/ledger/matching/rule-set";
import { partsOf, portionOf } from "../../../src/core/ledger/split";
import { linesTable, rowsTable, summarize } from "../../../src/core/ledger/result-tables";
import { Reclassification } from "../../../src/core/ledger/reclassification";
import type { LedgerSummary } from "../../../src/core/ledger/reclassification";
import { readRules } from "../../../src/core/ledger/rule";
import type { Rule } from "../../../src/core/ledger/rule";
import { cases } from "../cases";
import { anyAmount, anyCase, anyShare, WORDS, HEADING, ledgerOf, NO_RULES } from "./arbitrary";

const OPTIONS = { problemCell: () => "problem", maximumRows: Number.POSITIVE_INFINITY };

const sumsOf = ({ categories, total, lines }: LedgerSummary) => [
  ...[...categories].map(([id, sum]) => `${id} ${sum.lines} ${sum.amount.toFixed()}`).sort(),
  `total ${lines} ${total.toFixed()}`,
];

const summaryOf = (rows: readonly CellRow[], rules: readonly Rule[]) =>
  sumsOf(summarize(ledgerOf(rows), new RuleSet(rules)));

it("loses nothing: the categories add up to the total of the ledger", () => {
  fc.assert(
    fc.property(anyCase, ({ rules, rows }) => {
      const { categories, total } = summarize(ledgerOf(rows), new RuleSet(rules));
      const sum = [...categories.values()].reduce(
        (all, { amount }) => all.plus(amount),
        new Exact(0),
      );
      expect(sum.toFixed()).toBe(total.toFixed());
    }),
  );
});

it("splits every line into shares that add up to 1, exactly", () => {
  fc.assert(
    fc.property(anyCase, ({ rules, rows }) => {
      const ruleSet = new RuleSet(rules);
      const positions = ruleSet.positions(ledgerOf([]).columns);
      for (const row of rows) {
        const shares = partsOf(ruleSet.split(row, positions)).map(({ share }) => share);
        expect(shares.reduce((sum, share) => sum.plus(share), new Exact(0)).toFixed()).toBe("1");
      }
    }),
  );
});

it("gives the same sums in any order of the rows", () => {
  fc.assert(
    fc.property(anyCase, ({ rules, rows }) => {
      expect(summaryOf([...rows].reverse(), rules)).toEqual(summaryOf(rows, rules));
    }),
  );
});

it("gives the same sums whatever the blocks in which the rows arrive", () => {
  fc.assert(
    fc.property(anyCase, fc.nat(4), ({ rules, rows }, at) => {
      const { columns } = ledgerOf([]);
      const ruleSet = new RuleSet(rules);
      const inBlocks = new Reclassification(ruleSet, columns, { largest: 2 });
      inBlocks.add(rows.slice(0, at)).summary();
      const whole = new Reclassification(ruleSet, columns, { largest: 2 });
      const summary = inBlocks.add(rows.slice(at)).summary();
      expect(summary).toEqual(whole.add(rows).summary());
    }),
  );
});

it("does not depend on rules that match nothing, nor on white space around texts", () => {
  const [never] = readRules([HEADING, ["never", "=nowhere", "", "", "", "", "d", 1]], WORDS);
  fc.assert(
    fc.property(anyCase, ({ rules, rows }) => {
      const padded = rows.map((row) =>
        row.map((cell) => (typeof cell === "string" && cell !== "" ? ` \u3000${cell}\t ` : cell)),
      );
      const more = never === undefined ? rules : [never, ...rules];
      expect(summaryOf(padded, more)).toEqual(summaryOf(rows, rules));
    }),
  );
});

it("puts as much in the rows as in the parts of the lines", () => {
  fc.assert(
    fc.property(anyCase, ({ rules, rows }) => {
      const parts = linesTable(ledgerOf(rows), new RuleSet(rules), OPTIONS).slice(1);
      const ids = rowsTable(ledgerOf(rows), new RuleSet(rules), OPTIONS).slice(1);
      ids.forEach(([, id], index) => {
        const own = parts.filter(([row, , , , rule]) => row === index + 1 && rule !== "");
        expect(id).toBe(own.map((part) => part[4]).join("; "));
      });
    }),
  );
});

it("takes a share of an amount as the double nearest to the exact product", () => {
  fc.assert(
    fc.property(anyAmount, anyShare, (amount, share) => {
      const part = new Decimal(share);
      expect(portionOf(part)(amount) + 0).toBe(new Exact(amount).times(part).toNumber() + 0);
    }),
    cases(5000),
  );
});

it("counts only the rows of the year asked for, and keeps the largest unmatched lines", () => {
  const columns = { ...ledgerOf([]).columns, fiscalYear: 6 };
  const row = (amount: number, year: unknown) => ["", "", "", "", "", amount, year];
  const rows = [row(1, 2025), row(2, "R7"), row(4, 2024), row(8, "R7"), row(8, 2025)];
  const { total, unmatched, largestOutside } = new Reclassification(NO_RULES, columns, {
    fiscalYear: { year: 2025, calendar },
    largest: 2,
  })
    .add(rows)
    .summary();
  expect(total.toFixed()).toBe("19");
  expect(unmatched.lines).toBe(4);
  expect(largestOutside).toEqual([
    { row: 4, amount: 8, rule: "" },
    { row: 5, amount: 8, rule: "" },
  ]);
});
