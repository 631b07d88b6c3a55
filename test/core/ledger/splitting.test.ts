import { said } from "../said";
import { linesTable, rowsTable, summarize } from "../../../src/core/ledger/result-tables";
import { RuleSet } from "../../../src/core/ledger/matching/rule-set";
import type { CellRow } from "../../../src/core/table";
import { readRules } from "../../../src/core/ledger/rule";
import { WORDS, HEADING, ledgerOf, line, NO_RULES } from "./arbitrary";

const OPTIONS = { problemCell: () => "problem", maximumRows: 100 };

const ruleSetOf = (rows: readonly CellRow[]): RuleSet =>
  new RuleSet(readRules([HEADING, ...rows], WORDS));

/** Rules for every line, each written as its category and share: "a 0.3". */
const rulesFor = (texts: readonly string[]) =>
  ruleSetOf(
    texts.map((text, index) => {
      const [category, share] = text.split(" ");
      return [`R${index + 1}`, "=m", "", "", "", "", category, share];
    }),
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
  const rules = ruleSetOf([["R", `=${text}`, "", "", "", "", "a", 1]]);
  expect(summarize(ledgerOf([line(1, cell)]), rules).categories.has("a")).toBe(true);
});

it("refuses more rows than fit and says how many there would be", () => {
  const ledger = ledgerOf(Array.from({ length: 200 }, () => line(1)));
  const sentence = { en: expect.stringMatching(/401 rows and 100 fit/) };
  expect(said(() => linesTable(ledger, rulesFor(["a 0.5"]), OPTIONS))).toThrow(
    expect.objectContaining({ code: "too-many-rows", sentence: expect.objectContaining(sentence) }),
  );
  expect(said(() => rowsTable(ledger, rulesFor(["a 0.5"]), OPTIONS))).toThrow(
    expect.objectContaining({ code: "too-many-rows" }),
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
    expect(said(() => table(ledger, rulesFor(["a 0.5"]), most(fits - 1)))).toThrow(
      expect.objectContaining({
        sentence: {
          en: `The result has ${fits} rows and ${fits - 1} fit; ask for the output "summary".`,
          ja: `結果は ${fits} 行になり、${fits - 1} 行までしか入りません。出力に "summary" を指定してください。`,
        },
      }),
    );
  }
});

it("writes no more than the host takes before it refuses", () => {
  const problemCell = jest.fn(() => "problem");
  const ledger = ledgerOf(Array.from({ length: 500 }, () => line("x")));
  expect(said(() => linesTable(ledger, NO_RULES, { problemCell, maximumRows: 10 }))).toThrow(
    /501 rows/,
  );
  expect(problemCell).toHaveBeenCalledTimes(9);
});

it("tells unmatched lines from those of which something is left, and ranks what is left", () => {
  const ledger = ledgerOf([line(10), line(20, "N"), line(40), line(30, "N")]);
  const summary = summarize(ledger, rulesFor(["a 0.5"]), { largest: 5 });
  const { unmatched, categories, largestOutside } = summary;
  expect([unmatched.lines, unmatched.amount.toFixed()]).toEqual([2, "50"]);
  expect(largestOutside.map(({ row, amount, rule }) => [row, amount, rule !== ""])).toEqual([
    [4, 30, false],
    [2, 20, false],
    [3, 20, true],
    [1, 5, true],
  ]);
  expect(categories.get("outside")?.lines).toBe(4);
});

it("answers a whole column as far as it is used, and other blank rows by blank rows", () => {
  const blank = [null, "", 0, null, null, 0];
  const ledger = ledgerOf([line(1), blank, line(2), blank, blank]);
  const rows = (maximumRows: number) =>
    rowsTable(ledger, rulesFor([]), { ...OPTIONS, maximumRows }).map(([category]) => category);
  const used = ["category", "outside", "", "outside"];
  expect(rows(7)).toEqual([...used, "", ""]);
  expect(rows(6)).toEqual(used);
});
