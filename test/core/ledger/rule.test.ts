import { said, sentencesOf } from "../said";
import { Problem } from "../../../src/core/problem";
import { LEDGER_VOCABULARY } from "./vocabulary";
import { readMatcher, readRules } from "../../../src/core/ledger/rule";
import { WORDS, HEADING } from "./arbitrary";

const GOOD = ["R1", "=M|N", "", "~x", "", "^1", "a", 0.5];

const messageOf = (
  rows: readonly (readonly unknown[])[],
  heading: readonly unknown[] = HEADING,
) => {
  try {
    readRules([heading, ...rows], WORDS);
  } catch (error) {
    return error instanceof Problem ? sentencesOf(error)?.en : error;
  }
  return "";
};

const withCell = (column: number, cell: unknown) =>
  GOOD.map((old, at) => (at === column ? cell : old));

it("reads a rule by its headings in any order, others ignored", () => {
  const heading = ["reason", ...[...HEADING].reverse()];
  expect(readRules([heading, ["because", ...[...GOOD].reverse()]], WORDS)).toEqual(
    readRules([HEADING, GOOD], WORDS),
  );
});

it("folds the alternatives of a matcher", () => {
  const [rule] = readRules([HEADING, withCell(1, "＝ Ａ ｜ Straße")], WORDS);
  expect(rule?.matchers.ministry).toEqual({ mark: "=", alternatives: ["a", "strasse"] });
});

it.each([
  // share as received   decimal
  [0.1, "0.1"],
  [1, "1"],
  ["0.333", "0.333"],
  ["１", "1"],
  [0, "0"],
  [null, "0"],
  ["", "0"],
])("reads the share %j as %s", (share, decimal) => {
  expect(readRules([HEADING, withCell(7, share)], WORDS)[0]?.share.toFixed()).toBe(decimal);
});

it("passes over wholly blank rows, whatever a blank is", () => {
  const blank = [null, "", 0, undefined, "", 0, null, ""];
  expect(readRules([HEADING, blank, GOOD, blank], WORDS)).toHaveLength(1);
});

it.each([
  // column  cell        what the message says
  [1, "contains a|", /row 1 below the headings: ministry is "contains a\|"; write equals a\|b/],
  [1, "=a||b", /ministry is "=a\|\|b"; write/],
  [2, "~ ", /organization is "~ "; write/],
  [4, true, /item is TRUE; write/],
  [5, {}, /major_expense is an error/],
  [6, "e", /category is "e"; give one of a, b, c, d/],
  [6, "", /category is blank; give one of/],
  [7, 1.5, /share is 1.5; give a share from 0 to 1/],
  [7, -0.1, /share is -0.1; give/],
  [7, "half", /share is "half"; give/],
  [7, Number.NaN, /share is NAN; give/],
  [7, true, /share is TRUE; give/],
])("refuses in column %s the cell %j: %s", (column, cell, message) => {
  expect(messageOf([withCell(column, cell)])).toMatch(message);
});

it("refuses a name that an earlier rule has, however it is written", () => {
  expect(messageOf([GOOD, withCell(0, "ｒ１ ")])).toMatch(
    /row 2 .*rule is "ｒ１ "; an earlier rule/,
  );
});

it("refuses rules without a category, and with a column twice", () => {
  expect(messageOf([["=m"]], ["item"])).toMatch(/^rules has no heading category;/);
  expect(messageOf([GOOD], [...HEADING, "share"])).toMatch(/share/);
  expect(messageOf([GOOD], [...HEADING, "事項"])).toMatch(/two columns .*: "item", "事項"/);
  expect(messageOf([], [])).toMatch(/category/);
});

it("reads names and categories without the blanks around them, and numbers as names", () => {
  const rules = readRules(
    [HEADING, withCell(0, " R1\t"), withCell(0, 12), ["x", "", "", "", "", "", " b ", 1]],
    WORDS,
  );
  expect(rules.map(({ id, category }) => [id, category])).toEqual([
    ["R1", "a"],
    ["12", "a"],
    ["x", "b"],
  ]);
});

it.each([
  // column  cell     what the message says
  [0, {}, /rule is an error or a value of another kind; give each rule a name/],
  [7, "0.5x", /share is "0.5x"; give/],
  [7, "x0.5", /share is "x0.5"; give/],
  [7, "0.", /share is "0."; give/],
  [7, [0.5], /share is a range; give/],
  [7, Number.POSITIVE_INFINITY, /share is INFINITY; give/],
])("refuses, too, in column %s the cell %j: %s", (column, cell, message) => {
  expect(messageOf([withCell(column, cell)])).toMatch(message);
});

it("names the table, and the categories in Japanese, too", () => {
  expect(said(() => readRules([HEADING, withCell(6, "e")], WORDS))).toThrow(
    expect.objectContaining({
      code: "wrong-argument",
      sentence: {
        en: 'rules, row 1 below the headings: category is "e"; give one of a, b, c, d.',
        ja: 'rules の見出しの下 1 行目の category は "e" です。a、b、c、d のいずれかを指定してください。',
      },
    }),
  );
});

it.each([
  // cell         mark and alternatives
  [" =a", ["=", "a"]],
  ["　~ｂ|C ", ["~", "b", "c"]],
  ["^d", ["^", "d"]],
  ["", undefined],
  ["a", ["=", "a"]],
  ["海上保安庁|消防庁", ["=", "海上保安庁", "消防庁"]],
  ["equals a|b", ["=", "a", "b"]],
  ["Contains 港湾|空港", ["~", "港湾", "空港"]],
  ["含む　港湾", ["~", "港湾"]],
  ["starts a", ["^", "a"]],
  ["starts with a b", ["^", "a b"]],
  ["contains", ["=", "contains"]],
  ["starting a", ["=", "starting a"]],
  ["contains a||b", undefined],
  ["=", undefined],
  ["=a|", undefined],
])("reads the matcher %j as %j", (cell, read) => {
  const matcher = readMatcher(cell, LEDGER_VOCABULARY.words.matchers);
  expect(matcher && [matcher.mark, ...matcher.alternatives]).toEqual(read);
});

it("reads rules of any columns, without names and shares", () => {
  const rules = readRules(
    [
      ["事項", "category"],
      ["含む 港湾|空港", "a"],
      ["", ""],
      ["衛星", "b"],
    ],
    WORDS,
  );
  expect(rules.map(({ id, category, share }) => [id, category, share.toFixed()])).toEqual([
    ["1", "a", "1"],
    ["3", "b", "1"],
  ]);
  expect(rules[0]?.matchers).toMatchObject({ item: { mark: "~" }, ministry: undefined });
});

it("names a rule without a name by its row, also where another has that name", () => {
  const rules = readRules(
    [
      ["rule", "category", "share"],
      ["2", "a", "50 %"],
      ["", "a", 0.5],
    ],
    WORDS,
  );
  expect(rules.map(({ id }) => id)).toEqual(["2", "2'"]);
  expect(rules[0]?.share.toFixed()).toBe("0.5");
});

it("takes no column whose heading can mean much for one of a matcher", () => {
  const rules = readRules(
    [
      ["name", "description", "category"],
      ["x", "y", "a"],
    ],
    WORDS,
  );
  expect(Object.values(rules[0]?.matchers ?? {}).filter(Boolean)).toEqual([]);
});

it("asks what category was meant", () => {
  const categories = new Set(["related.coast_guard", "defence.core"]);
  expect(
    said(() =>
      readRules(
        [
          ["item", "category"],
          ["x", "coast guard"],
        ],
        { ...WORDS, categories },
      ),
    ),
  ).toThrow(
    expect.objectContaining({
      sentence: {
        en: 'rules, row 1 below the headings: category is "coast guard"; did you mean related.coast_guard? If not, give one of related.coast_guard, defence.core.',
        ja: 'rules の見出しの下 1 行目の category は "coast guard" です。related.coast_guard ではありませんか。そうでなければ related.coast_guard、defence.core のいずれかを指定してください。',
      },
    }),
  );
});
