// Lines that look as if their ministry were merged with the one above: counted, filled if so wished.
import { readLedger } from "../../../src/core/ledger/ledger";
import type { LedgerOptions } from "../../../src/core/ledger/ledger";
import { RuleSet } from "../../../src/core/ledger/matching/rule-set";
import { rowsTable, summarize } from "../../../src/core/ledger/result-tables";
import { readRules } from "../../../src/core/ledger/rule";
import type { Range } from "../../../src/core/table";
import { LEDGER_VOCABULARY } from "./vocabulary";
import { WORDS } from "./arbitrary";

const RULES = new RuleSet(
  readRules(
    [
      ["ministry", "organization", "category"],
      ["=m", "=o", "a"],
      ["=m", "", "b"],
      ["=n", "", "c"],
    ],
    WORDS,
  ),
);

const MERGED: Range = [
  ["ministry", "organization", "item", "amount"],
  ["m", "o", "x", 1],
  ["", null, "y", 2],
  [" ", "p", "z", 4],
  ["", "", "u", 8],
  ["n", "", "x", ""],
  [0, "", "y", 16],
  ["", "", "", ""],
  ["", "", "no amount", ""],
  ["", "", "z", 32],
  ["合計", "", "", 63],
  ["", "", "after the total", 64],
];

const read = (options: LedgerOptions) => readLedger(MERGED, LEDGER_VOCABULARY, options);

const categoriesIn = (options: LedgerOptions) =>
  rowsTable(read(options), RULES, { problemCell: () => "problem", maximumRows: 100 })
    .slice(1)
    .map(([category]) => category);

it("leaves the lines as they are, and counts those that look merged", () => {
  expect(categoriesIn({})).toEqual([
    ...["a", "outside", "outside", "outside", "no_amount", "outside", "", "no_amount"],
    ...["outside", "total_row", "outside"],
  ]);
  expect(summarize(read({}), RULES)).toMatchObject({ blankBelow: 5, totalRowNumbers: [10] });
});

it("fills ministry and organization where that is wished, never past a total", () => {
  expect(categoriesIn({ fillsDown: true })).toEqual([
    ...["a", "a", "b", "b", "no_amount", "c", "", "no_amount", "c", "total_row", "outside"],
  ]);
  const { blankBelow, total } = summarize(read({ fillsDown: true }), RULES);
  expect([blankBelow, total.toFixed()]).toEqual([5, "127"]);
});

it("counts totals where that is wished, and goes by other headings", () => {
  const { lines, totalRows } = summarize(read({ countsTotals: true }), RULES);
  expect([lines, totalRows]).toEqual([8, 0]);
  const headings = ["", "", "ministry", "amount"];
  expect(summarize(read({ headings }), RULES).categories.get("outside")?.lines).toBe(7);
});

it("reads a ledger without ministries, and one that begins with a blank, as it is", () => {
  const rows: Range = [
    ["item", "amount"],
    ["x", 1],
  ];
  expect(summarize(readLedger(rows, LEDGER_VOCABULARY), RULES).blankBelow).toBe(0);
  const blank: Range = [
    ["ministry", "amount"],
    ["", 1],
    ["m", 1],
  ];
  expect(summarize(readLedger(blank, LEDGER_VOCABULARY), RULES).blankBelow).toBe(0);
});
