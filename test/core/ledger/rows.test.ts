import { calendar } from "../country";
import { sentencesOf } from "../said";
import type { Problem } from "../../../src/core/problem";
import { linesTable, rowsTable, summarize } from "../../../src/core/ledger/result-tables";
import { Reclassification } from "../../../src/core/ledger/reclassification";
import { RuleSet } from "../../../src/core/ledger/matching/rule-set";
import { readRules } from "../../../src/core/ledger/rule";
import { WORDS, HEADING, ledgerOf, line, NO_RULES } from "./arbitrary";

const NO_TEXT = {
  ministry: undefined,
  organization: undefined,
  section: undefined,
  item: undefined,
  major_expense: undefined,
};

const OPTIONS = { problemCell: () => "problem", maximumRows: 100 };

const ALL_M = new RuleSet(readRules([HEADING, ["R1", "=m", "", "", "", "", "a", 1]], WORDS));

const ODD_ROWS = [
  line(null),
  line(""),
  line(0),
  line("12 or 13"),
  line(true),
  line(Number.NaN),
  line({ error: "#N/A" }),
  line(5, { error: "#N/A" }),
  [0, null, "", undefined, 0, 0],
  line(7),
];

const FISCAL_2025 = { year: 2025, calendar };

it("tells rows without an amount, unreadable rows and blank rows from lines", () => {
  const table = linesTable(ledgerOf(ODD_ROWS), ALL_M, OPTIONS);
  expect(table.slice(1)).toEqual([
    ...[1, 2, 3].map((row) => [row, "no_amount", "", "", ""]),
    ...[4, 5, 6, 7, 8].map((row) => [row, "unreadable", "", "problem", ""]),
    [10, "a", 1, 7, "R1"],
  ]);
});

it("keeps the rows of the ledger in the output of rows", () => {
  const table = rowsTable(ledgerOf(ODD_ROWS), ALL_M, OPTIONS);
  expect(table.slice(1)).toEqual([
    ...[1, 2, 3].map(() => ["no_amount", "", "", ""]),
    ...[4, 5, 6, 7, 8].map(() => ["unreadable", "", "problem", "problem"]),
    ["", "", "", ""],
    ["a", "R1", 7, 0],
  ]);
});

it("counts them in the summary and names the first that cannot be read", () => {
  const summary = summarize(ledgerOf(ODD_ROWS), ALL_M);
  expect(summary).toMatchObject({ lines: 1, noAmount: 3, unreadable: 5 });
  expect(sentencesOf(summary.firstProblem)).toEqual({
    en: 'ledger, row 4 below the headings: amount is "12 or 13"; give a number or leave it blank.',
    ja: 'ledger の見出しの下 4 行目の amount は "12 or 13" です。数値にするか、空白にしてください。',
  });
});

it.each([
  // year    in the message
  [null, "blank"],
  [0, "blank"],
  ["20X5", '"20X5"'],
  [{}, "an error or a value of another kind"],
])("does not lose a line whose year is %j", (year, shown) => {
  const columns = { ...ledgerOf([]).columns, fiscalYear: 6 };
  const rows = [
    [...line(1), 2025],
    [...line(2), 2024],
    [...line(null), year],
    [...line(4), year],
  ];
  const summary = new Reclassification(NO_RULES, columns, { fiscalYear: FISCAL_2025 })
    .add(rows)
    .summary();
  expect(summary).toMatchObject({ lines: 1, noAmount: 0, unreadable: 1 });
  expect(sentencesOf(summary.firstProblem)?.en).toBe(
    `ledger, row 4 below the headings: fiscal_year is ${shown}; give a fiscal year from 1900 to 2100, such as 2025, "FY2025", "令和7" or "R7".`,
  );
});

it("names the cell that holds an error, whether text or amount", () => {
  const problems: string[] = [];
  const problemCell = (problem: Problem): string =>
    String(problems.push(sentencesOf(problem)?.en ?? ""));
  const { columns } = ledgerOf([]);
  const range = [[], line(1), line(2, {}), ["M", "", "", {}, "", 3], line({}), [{}, ...line(5)]];
  linesTable({ range, receivedRows: range.length, columns }, NO_RULES, { ...OPTIONS, problemCell });
  const text = "is an error or a value of another kind; give text or leave it blank.";
  expect(problems).toEqual([
    `ledger, row 2 below the headings: ministry ${text}`,
    `ledger, row 3 below the headings: item ${text}`,
    "ledger, row 4 below the headings: amount is an error or a value of another kind; give a number or leave it blank.",
    `ledger, row 5 below the headings: ministry ${text}`,
  ]);
});

it("looks for errors only in the columns that rules can match", () => {
  const columns = { ...ledgerOf([]).columns, text: { ...NO_TEXT, item: 2 } };
  const range = [[], [{}, 10, "x"], [{}, 20, {}], [{}, "30?", ""]];
  const { lines, unreadable, firstProblem } = summarize(
    { range, receivedRows: range.length, columns: { ...columns, amount: 1 } },
    NO_RULES,
  );
  expect([lines, unreadable, sentencesOf(firstProblem)?.en]).toEqual([
    1,
    2,
    "ledger, row 2 below the headings: item is an error or a value of another kind; give text or leave it blank.",
  ]);
});

it("counts every row when no year is asked for, or none is in the ledger", () => {
  const { columns } = ledgerOf([]);
  const rows = [
    [...line(1), 2025],
    [...line(2), 2024],
  ];
  const linesOf = (fiscalYear: number | undefined, options: { fiscalYear?: typeof FISCAL_2025 }) =>
    new Reclassification(NO_RULES, { ...columns, fiscalYear }, options).add(rows).summary().lines;
  expect([
    linesOf(6, {}),
    linesOf(undefined, { fiscalYear: FISCAL_2025 }),
    linesOf(6, { fiscalYear: FISCAL_2025 }),
  ]).toEqual([2, 2, 1]);
});
