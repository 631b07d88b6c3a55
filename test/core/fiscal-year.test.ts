import { said } from "./said";
import fc from "fast-check";
import { calendar } from "./country";
import { Problem } from "../../src/core/problem";

it.each([
  // given             fiscal year
  [2025, 2025],
  [1900, 1900],
  [2100, 2100],
  ["2025", 2025],
  ["２０２５", 2025],
  [" 2025 ", 2025],
  ["FY2025", 2025],
  ["fy 2025", 2025],
  ["ＦＹ２０２５", 2025],
  ["2025年", 2025],
  ["2025年度", 2025],
  ["令和7", 2025],
  ["令和７", 2025],
  ["令和7年", 2025],
  ["令和7年度", 2025],
  ["令和 7 年度", 2025],
  ["R7", 2025],
  ["r07", 2025],
  ["Ｒ７", 2025],
  ["Reiwa 7", 2025],
  ["REIWA7", 2025],
  ["令和元年", 2019],
  ["令和元年度", 2019],
  ["令和元", 2019],
  ["令和1", 2019],
  ["R1", 2019],
  ["H31", 2019],
  ["平成31", 2019],
  ["平成元年", 1989],
  ["Heisei 1", 1989],
  ["昭和元年", 1926],
  ["S64", 1989],
  ["Showa 20", 1945],
])("reads %j as FY%i", (given, year) => {
  expect(calendar.read(given)).toBe(year);
});

it.each([
  // given             shown as
  [null, "blank"],
  [undefined, "blank"],
  ["", "blank"],
  [0, "blank"],
  [1899, "1899"],
  [2101, "2101"],
  [-2025, "-2025"],
  [2025.5, "2025.5"],
  [Number.NaN, "NAN"],
  [Number.POSITIVE_INFINITY, "INFINITY"],
  ["1899", '"1899"'],
  ["２１０１", '"２１０１"'],
  ["20255", '"20255"'],
  ["25", '"25"'],
  ["FY", '"FY"'],
  ["2025.5", '"2025.5"'],
  ["令和", '"令和"'],
  ["令和0", '"令和0"'],
  ["R00", '"R00"'],
  ["令和100年", '"令和100年"'],
  ["R83", '"R83"'],
  ["X7", '"X7"'],
  ["明治33", '"明治33"'],
  ["=2025", '"=2025"'],
  [true, "TRUE"],
  [{ type: "Error" }, "an error or a value of another kind"],
  [[[2025]], "a range"],
])("refuses %j, shown as %s", (given, shown) => {
  expect(said(() => calendar.read(given))).toThrow(
    `year is ${shown}; give a fiscal year from 1900 to 2100, such as 2025, "FY2025", "令和7" or "R7".`,
  );
});

it("names the argument it refuses, in both languages", () => {
  expect(said(() => calendar.read("X", "to_year"))).toThrow(
    expect.objectContaining({
      code: "wrong-argument",
      sentence: {
        en: expect.stringMatching(/^to_year is "X"; /),
        ja: expect.stringMatching(/^to_year は "X" です。/),
      },
    }),
  );
});

it("reads a Western year in each notation as the same year", () => {
  const fullWidth = (text: string): string =>
    text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2100 }), (year) => {
      const notations = [year, `${year}`, `FY${year}`, `${year}年度`, fullWidth(`${year}`)];
      expect(notations.map((given) => calendar.read(given))).toEqual(notations.map(() => year));
    }),
  );
});

it("gives a year from 1900 to 2100 or a Problem, whatever the cell", () => {
  fc.assert(
    fc.property(fc.anything(), (given) => {
      try {
        const year = calendar.read(given);
        expect(Number.isInteger(year) && year >= 1900 && year <= 2100).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(Problem);
      }
    }),
  );
});

it("says in Japanese, too, what is no year", () => {
  expect(said(() => calendar.read("20X5"))).toThrow(
    expect.objectContaining({
      sentence: expect.objectContaining({
        ja: 'year は "20X5" です。1900～2100 の会計年度を 2025、"FY2025"、"令和7"、"R7" のように指定してください。',
      }),
    }),
  );
});

it.each([[[2025]], ["令和7年度分"], ["FY2025年度x"]])("takes %j for no year", (given) => {
  expect(calendar.yearOf(given)).toBeUndefined();
});
