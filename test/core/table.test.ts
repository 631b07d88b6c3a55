import { wrongArgument } from "../../src/core/problem";
import { said, sentencesOf } from "./said";
import { cachedReader, columnsOf, isBlank, isBlankRow, usedRows } from "../../src/core/table";

it.each([
  // cell          blank
  [null, true],
  [undefined, true],
  ["", true],
  [0, true],
  [-0, true],
  [" ", false],
  ["0", false],
  [false, false],
  [Number.NaN, false],
  [{}, false],
  [[], false],
])("takes %j for blank: %s", (cell, blank) => {
  expect(isBlank(cell)).toBe(blank);
});

it.each([
  // row                        blank
  [[], true],
  [[null, "", 0], true],
  [[null, "x"], false],
])("takes the row %j for blank: %s", (row, blank) => {
  expect(isBlankRow(row)).toBe(blank);
});

it("finds columns by their headings in any order, case and width", () => {
  const columns = columnsOf([["Ｖalue", null, " SERIES ", 7, "extra"]], "data", [
    "series",
    "value",
  ]);
  expect([...columns]).toEqual([
    ["value", 0],
    ["series", 2],
    ["extra", 4],
  ]);
});

it.each([
  // headings          message
  [["series"], "data has no heading value; its first row must hold series, value."],
  [[], "data has no heading series, value; its first row must hold series, value."],
  [
    ["series", "value", "Series"],
    'data has the heading "series" twice; each heading may stand once.',
  ],
])("refuses the headings %j: %s", (headings, message) => {
  expect(said(() => columnsOf([headings], "data", ["series", "value"]))).toThrow(message);
  expect(said(() => columnsOf([headings], "data", ["series", "value"]))).toThrow(
    expect.objectContaining({
      sentence: expect.objectContaining({ ja: expect.stringContaining("見出し") }),
    }),
  );
});

it("has no columns in a range without rows", () => {
  expect([...columnsOf([], "data", [])]).toEqual([]);
});

it("names a wrong cell by argument, row and heading in both languages", () => {
  const where = { argument: "data", row: 3, heading: "value" };
  expect(sentencesOf(wrongArgument(where, "x", { kind: "number" }))).toEqual({
    en: 'data, row 3 below the headings: value is "x"; give a number.',
    ja: 'data の見出しの下 3 行目の value は "x" です。数値を指定してください。',
  });
});

it("counts the rows of a range without headings from its first row", () => {
  const where = { argument: "scope", row: 1, heading: "share", isHeadless: true };
  expect(sentencesOf(wrongArgument(where, 2, { kind: "share" }))).toEqual({
    en: "scope, row 1: share is 2; give a share from 0 to 1.",
    ja: "scope の 1 行目の share は 2 です。0～1 の割合を指定してください。",
  });
});

it("names the missing headings and all that are needed in both languages", () => {
  expect(said(() => columnsOf([["series"]], "data", ["series", "value", "stage"]))).toThrow(
    expect.objectContaining({
      sentence: {
        en: "data has no heading value, stage; its first row must hold series, value, stage.",
        ja: "data に見出し value、stage がありません。先頭行に series、value、stage が必要です。",
      },
    }),
  );
});

it("reads a cell once, whatever is read", () => {
  const read = jest.fn((cell: unknown) => (cell === 1 ? undefined : cell));
  const again = cachedReader(read);
  expect([again(1), again("1"), again(1), again("1")]).toEqual([undefined, "1", undefined, "1"]);
  expect(read).toHaveBeenCalledTimes(2);
});

it("holds the first thousand cells", () => {
  const read = jest.fn((cell: unknown) => cell);
  const again = cachedReader(read);
  for (const round of [0, 1]) {
    for (let cell = 0; cell <= 1000; cell += 1) {
      expect([round, again(cell)]).toEqual([round, cell]);
    }
  }
  expect(read).toHaveBeenCalledTimes(1002);
});

it.each([
  // rows                              used
  [[["a"], ["b"]], 2],
  [[["a"], [null], ["b"], [""], [0]], 3],
  [[[null], [null]], 1],
  [[], 0],
])("leaves the blank rows at the end of %j out", (range, used) => {
  expect(usedRows(range)).toEqual(range.slice(0, used));
});
