import { said } from "./said";
import fc from "fast-check";
import { readDay } from "../../src/core/day";

it.each([
  // given               day
  ["2025-12-31", "2025-12-31"],
  ["2025/12/31", "2025-12-31"],
  ["2025/1/5", "2025-01-05"],
  ["２０２５－１２－３１", "2025-12-31"],
  [" 2025-12-31 ", "2025-12-31"],
  ["2024-02-29", "2024-02-29"],
  ["2000-02-29", "2000-02-29"],
  ["0999-12-31", "0999-12-31"],
  ["0050-01-01", "0050-01-01"],
  [61, "1900-03-01"],
  [25569, "1970-01-01"],
  [46022, "2025-12-31"],
  [46022.75, "2025-12-31"],
  [46023, "2026-01-01"],
  [2958465, "9999-12-31"],
  [2958465.999, "9999-12-31"],
])("reads %j as %s", (given, day) => {
  expect(readDay(given)).toBe(day);
});

it.each([
  // given               shown as
  ["2025-02-29", '"2025-02-29"'],
  ["2025-13-01", '"2025-13-01"'],
  ["2025-00-10", '"2025-00-10"'],
  ["2025-04-31", '"2025-04-31"'],
  ["2025-12/31", '"2025-12/31"'],
  ["31/12/2025", '"31/12/2025"'],
  ["20251231", '"20251231"'],
  ["2025-12-311", '"2025-12-311"'],
  ["12025-12-31", '"12025-12-31"'],
  ["yesterday", '"yesterday"'],
  [60, "60"],
  [1, "1"],
  [-5, "-5"],
  [2958466, "2958466"],
  [Number.NaN, "NAN"],
  [true, "TRUE"],
  [null, "blank"],
  [{}, "an error or a value of another kind"],
])("refuses %j, shown as %s", (given, shown) => {
  expect(said(() => readDay(given))).toThrow(
    `as_of is ${shown}; give a date cell or text such as "2025-12-31".`,
  );
});

it("says in Japanese, too, what is no day", () => {
  expect(said(() => readDay("soon"))).toThrow(
    expect.objectContaining({
      sentence: expect.objectContaining({
        ja: 'as_of は "soon" です。日付のセルか "2025-12-31" のような文字列を指定してください。',
      }),
    }),
  );
});

it("counts days as Excel does: one more serial is the day after", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2958464 }), (serial) => {
      const [day, next] = [readDay(serial), readDay(serial + 1)];
      expect(Date.parse(next) - Date.parse(day)).toBe(24 * 60 * 60 * 1000);
    }),
  );
});

it("reads a day's own text as the day", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
      const day = readDay(serial);
      expect([readDay(day), readDay(day.replaceAll("-", "/"))]).toEqual([day, day]);
    }),
  );
});
