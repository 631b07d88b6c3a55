import type { Problem } from "../../../src/core/problem";
import { linesTable, rowsTable, summarize } from "../../../src/core/ledger/reclassify";
import { Reclassification } from "../../../src/core/ledger/reclassification";
import { readRules } from "../../../src/core/ledger/rule";
import { CATEGORIES, HEADING, ledgerOf } from "./arbitrary";

const NO_TEXT = {
  ministry: undefined,
  organization: undefined,
  section: undefined,
  item: undefined,
  major_expense: undefined,
};

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

it("begins each table with its headings, and takes as many rows as fit", () => {
  const ledger = ledgerOf([line(1), line(null), line("x"), line(2)]);
  const most = (maximumRows: number) => ({ ...OPTIONS, maximumRows });
  const lines = linesTable(ledger, rulesFor(["a 0.5"]), most(7));
  expect([lines.length, lines[0]]).toEqual([7, ["row", "category", "share", "amount", "rule"]]);
  const rows = rowsTable(ledger, rulesFor(["a 0.5"]), most(5));
  expect([rows.length, rows[0]]).toEqual([5, ["category", "rule", "placed", "outside"]]);
  for (const [table, fits] of [
    [linesTable, 7],
    [rowsTable, 5],
  ] as const) {
    expect(() => table(ledger, rulesFor(["a 0.5"]), most(fits - 1))).toThrow(
      expect.objectContaining({
        sentence: {
          en: `The result has ${fits} rows and ${fits - 1} fit; ask for the output "summary".`,
          ja: `結果は ${fits} 行になり、${fits - 1} 行までしか入りません。出力に "summary" を指定してください。`,
        },
      }),
    );
  }
});

it("writes no more than fits before it refuses", () => {
  const problemCell = jest.fn(() => "problem");
  const ledger = ledgerOf(Array.from({ length: 500 }, () => line("x")));
  expect(() => linesTable(ledger, [], { problemCell, maximumRows: 10 })).toThrow(/501 rows/);
  expect(problemCell).toHaveBeenCalledTimes(9);
});

it("names the cell that holds an error, whether text or amount", () => {
  const problems: string[] = [];
  const problemCell = ({ sentence }: Problem): string => String(problems.push(sentence.en));
  const { columns } = ledgerOf([]);
  const range = [[], line(1), line(2, {}), ["M", "", "", {}, "", 3], line({}), [{}, ...line(5)]];
  linesTable({ range, columns }, [], { ...OPTIONS, problemCell });
  const text = "is an error or a value of another kind; give text or leave it blank.";
  expect(problems).toEqual([
    `ledger, row 2 below the headings: ministry ${text}`,
    `ledger, row 3 below the headings: item ${text}`,
    "ledger, row 4 below the headings: amount is an error or a value of another kind; give a number or leave it blank.",
    `ledger, row 5 below the headings: ministry ${text}`,
  ]);
});

it("looks for errors only in the columns that rules can ask of", () => {
  const columns = { ...ledgerOf([]).columns, text: { ...NO_TEXT, item: 2 } };
  const range = [[], [{}, 10, "x"], [{}, 20, {}], [{}, "30", ""]];
  const { lines, unreadable, firstProblem } = summarize(
    { range, columns: { ...columns, amount: 1 } },
    [],
  );
  expect([lines, unreadable, firstProblem?.message]).toEqual([
    1,
    2,
    "ledger, row 2 below the headings: item is an error or a value of another kind; give text or leave it blank.",
  ]);
});

it("tells unmatched lines from those of which something is left", () => {
  const ledger = ledgerOf([line(10), line(20, "N"), line(40), line(30, "N")]);
  const { unmatched, categories } = summarize(ledger, rulesFor(["a 0.5"]), { largest: 5 });
  expect([unmatched.lines, unmatched.amount.toFixed()]).toEqual([2, "50"]);
  expect(unmatched.largest.map(({ row }) => row)).toEqual([4, 2]);
  expect(categories.get("outside")?.lines).toBe(4);
});

it("counts every row when no year is asked for, or none is in the ledger", () => {
  const { columns } = ledgerOf([]);
  const rows = [
    [...line(1), 2025],
    [...line(2), 2024],
  ];
  const linesOf = (fiscalYear: number | undefined, options: { year?: number }) =>
    new Reclassification([], { ...columns, fiscalYear }, options).add(rows).summary().lines;
  expect([linesOf(6, {}), linesOf(undefined, { year: 2025 }), linesOf(6, { year: 2025 })]).toEqual([
    2, 2, 1,
  ]);
});
