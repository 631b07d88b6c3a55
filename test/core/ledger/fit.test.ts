import { lackingColumns } from "../../../src/core/ledger/fit";
import type { LackingColumns } from "../../../src/core/ledger/fit";
import { readLedger } from "../../../src/core/ledger/ledger";
import { RuleSet } from "../../../src/core/ledger/matching/rule-set";
import { linesTable, summarize } from "../../../src/core/ledger/result-tables";
import { readRules } from "../../../src/core/ledger/rule";
import type { Range } from "../../../src/core/table";
import { LEDGER_VOCABULARY } from "./vocabulary";
import { calendar } from "../country";
import { said } from "../said";
import { WORDS } from "./arbitrary";

const RULES = new RuleSet(
  readRules(
    [
      ["section", "item", "category"],
      ["", "x", "a"],
      ["contains s", "y", "b"],
    ],
    WORDS,
  ),
);

const summaryOf = (range: Range, lacking?: LackingColumns, year?: number) =>
  summarize(readLedger(range, LEDGER_VOCABULARY), RULES, {
    ...(lacking && { lacking }),
    ...(year !== undefined && { fiscalYear: { year, calendar } }),
  });

const WITHOUT_SECTION = [
  ["item", "amount"],
  ["x", 1],
  ["y", 2],
];

it("names the columns that rules match and the ledger lacks", () => {
  expect(summaryOf(WITHOUT_SECTION).lacking).toEqual(["section"]);
  expect(summaryOf([["section", "item", "amount"]]).lacking).toEqual([]);
  const { columns } = readLedger([["section", "amount"]], LEDGER_VOCABULARY);
  expect(lackingColumns(columns, RULES.columns)).toEqual(["item"]);
});

it("refuses such a ledger, or goes on, as it is told", () => {
  expect(said(() => summaryOf(WITHOUT_SECTION, "refuse"))).toThrow(/no column section, .*"any"/);
  expect(summaryOf(WITHOUT_SECTION, "ignore").lines).toBe(2);
});

it("refuses it where text under an unknown heading may be the column", () => {
  const range = [
    ["chapitre", "item", "amount"],
    ["s", "y", 2],
  ];
  expect(said(() => summaryOf(range))).toThrow(/no column section, .*"chapitre"/);
  expect(
    said(() =>
      linesTable(readLedger(range, LEDGER_VOCABULARY), RULES, {
        problemCell: String,
        maximumRows: 10,
      }),
    ),
  ).toThrow(/"chapitre"/);
  expect(summaryOf(range, "ignore").lines).toBe(1);
  const numbers = [
    ["No.", "item", "amount"],
    [7, "y", 2],
  ];
  expect(summaryOf(numbers).lines).toBe(1);
});

it("does not add all years up under an unknown heading of years", () => {
  const range = [
    ["Périodo", "section", "item", "amount"],
    [2024, "s", "y", 2],
    [2025, "s", "y", 3],
  ];
  expect(summaryOf(range).lacking).toEqual(["fiscal_year"]);
  expect(said(() => summaryOf(range, "name", 2025))).toThrow(/no column fiscal_year, .*"Périodo"/);
  expect(summaryOf(range, "ignore", 2025).lines).toBe(2);
  const others = range.map((row, index) => (index === 0 ? row : [index, ...row.slice(1)]));
  expect(summaryOf(others, "name", 2025).lines).toBe(2);
});

it("counts amounts of the year that their heading names, and of no other", () => {
  const range = [
    ["section", "item", "令和7年度予算額"],
    ["s", "y", 3],
  ];
  const lines = (year: number) => summaryOf(range, "name", year).lines;
  expect([lines(2025), lines(2024)]).toEqual([1, 0]);
});
