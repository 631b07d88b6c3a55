import { linesTable, rowsTable, summarize } from "../../../src/core/ledger/reclassify";
import { Reclassification } from "../../../src/core/ledger/reclassification";
import { readRules } from "../../../src/core/ledger/rule";
import { CATEGORIES, HEADING, ledgerOf } from "./arbitrary";

const OPTIONS = { problemCell: () => "problem", maximumRows: 100 };

const line = (amount: unknown, ministry: unknown = "M") => [ministry, "", "", "", "", amount];

/** Rules for every line, each written as its category and share: "a 0.3". */
const rulesFor = (texts: readonly string[]) =>
  readRules(
    [
      HEADING,
      ...texts.map((text, index) => {
        const [category, share] = text.split(" ");
        return [`R${index + 1}`, "=m", "", "", "", "", category, share];
      }),
    ],
    CATEGORIES,
  );

it.each([
  // line  rules (category share)        parts: row, category, share, amount, rule
  [
    100,
    ["a 0.3", "b 1"],
    [
      [1, "a", 0.3, 30, "R1"],
      [1, "b", 0.7, 70, "R2"],
    ],
  ],
  [
    100,
    ["a 0.3"],
    [
      [1, "a", 0.3, 30, "R1"],
      [1, "outside", 0.7, 70, ""],
    ],
  ],
  [
    -40,
    ["a 0.5"],
    [
      [1, "a", 0.5, -20, "R1"],
      [1, "outside", 0.5, -20, ""],
    ],
  ],
  [
    100,
    ["a 0", "b 1"],
    [
      [1, "a", 0, 0, "R1"],
      [1, "outside", 1, 100, ""],
    ],
  ],
  [
    100,
    ["a 0.3", "b 0", "c 1"],
    [
      [1, "a", 0.3, 30, "R1"],
      [1, "b", 0, 0, "R2"],
      [1, "outside", 0.7, 70, ""],
    ],
  ],
  [100, ["a 1", "b 0"], [[1, "a", 1, 100, "R1"]]],
  [
    0.1,
    ["a 0.1"],
    [
      [1, "a", 0.1, 0.01, "R1"],
      [1, "outside", 0.9, 0.09, ""],
    ],
  ],
  [100, [], [[1, "outside", 1, 100, ""]]],
  [9007199254740993, ["a 1"], [[1, "a", 1, 9007199254740992, "R1"]]],
])("splits %s by %j", (amount, rules, parts) => {
  const table = linesTable(ledgerOf([line(amount)]), rulesFor(rules), OPTIONS);
  expect(table.slice(1)).toEqual(parts);
});

it.each([
  // rules              categories    rules     placed  outside
  [
    ["a 0.3", "b 1"],
    ["a; b", "R1; R2", 100, 0],
  ],
  [["a 0.3"], ["a", "R1", 30, 70]],
  [["a 0"], ["a", "R1", 0, 100]],
  [
    ["a 0.5", "a 0.5"],
    ["a; a", "R1; R2", 100, 0],
  ],
  [[], ["outside", "", 0, 100]],
])("writes one row a line: %j gives %j", (rules, row) => {
  expect(rowsTable(ledgerOf([line(100)]), rulesFor(rules), OPTIONS)[1]).toEqual(row);
});

const ODD_ROWS = [
  line(null),
  line(""),
  line(0),
  line("12"),
  line(true),
  line(Number.NaN),
  line({ error: "#N/A" }),
  line(5, { error: "#N/A" }),
  [0, null, "", undefined, 0, 0],
  line(7),
];

it("tells rows without an amount, unreadable rows and blank rows from lines", () => {
  const table = linesTable(ledgerOf(ODD_ROWS), rulesFor(["a 1"]), OPTIONS);
  expect(table.slice(1)).toEqual([
    ...[1, 2, 3].map((row) => [row, "no_amount", "", "", ""]),
    ...[4, 5, 6, 7, 8].map((row) => [row, "unreadable", "", "problem", ""]),
    [10, "a", 1, 7, "R1"],
  ]);
});

it("keeps the rows of the ledger in the output of rows", () => {
  const table = rowsTable(ledgerOf(ODD_ROWS), rulesFor(["a 1"]), OPTIONS);
  expect(table.slice(1)).toEqual([
    ...[1, 2, 3].map(() => ["no_amount", "", "", ""]),
    ...[4, 5, 6, 7, 8].map(() => ["unreadable", "", "problem", "problem"]),
    ["", "", "", ""],
    ["a", "R1", 7, 0],
  ]);
});

it("counts them in the summary and names the first that cannot be read", () => {
  const summary = summarize(ledgerOf(ODD_ROWS), rulesFor(["a 1"]));
  expect(summary).toMatchObject({ lines: 1, noAmount: 3, unreadable: 5 });
  expect(summary.firstProblem?.sentence).toEqual({
    en: 'ledger, row 4 below the headings: amount is "12"; give a number or leave it blank.',
    ja: 'ledger の見出しの下 4 行目の amount は "12" です。数値にするか、空白にしてください。',
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
  const summary = new Reclassification([], columns, { year: 2025 }).add(rows).summary();
  expect(summary).toMatchObject({ lines: 1, noAmount: 0, unreadable: 1 });
  expect(summary.firstProblem?.sentence.en).toBe(
    `ledger, row 4 below the headings: fiscal_year is ${shown}; give a fiscal year from 1900 to 2100, such as 2025, "FY2025", "令和7" or "R7".`,
  );
});

it("counts a line once in a category of which it has two parts", () => {
  const { categories } = summarize(ledgerOf([line(10)]), rulesFor(["a 0.5", "a 0.25"]));
  expect([...categories].map(([id, { lines, amount }]) => [id, lines, amount.toFixed()])).toEqual([
    ["a", 1, "7.5"],
    ["outside", 1, "2.5"],
  ]);
});

it.each([
  // cell     text that matches it
  [12, "12"],
  [true, "TRUE"],
  ["ＭＯＤ  x", "mod x"],
])("matches the cell %j by the text %j", (cell, text) => {
  const rules = readRules([HEADING, ["R", `=${text}`, "", "", "", "", "a", 1]], CATEGORIES);
  expect(summarize(ledgerOf([line(1, cell)]), rules).categories.has("a")).toBe(true);
});

it("refuses more rows than fit and says how many there would be", () => {
  const ledger = ledgerOf(Array.from({ length: 200 }, () => line(1)));
  const sentence = { en: expect.stringMatching(/401 rows and 100 fit/) };
  expect(() => linesTable(ledger, rulesFor(["a 0.5"]), OPTIONS)).toThrow(
    expect.objectContaining({ code: "too-large", sentence: expect.objectContaining(sentence) }),
  );
  expect(() => rowsTable(ledger, rulesFor(["a 0.5"]), OPTIONS)).toThrow(
    expect.objectContaining({ code: "too-large" }),
  );
});
