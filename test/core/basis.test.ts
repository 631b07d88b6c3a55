import { country, calendar } from "./country";
import { said } from "./said";
import fc from "fast-check";
import { basisName, gdpOf, officialBasis, readBasis, type Basis } from "../../src/core/basis";
import { Decimal } from "../../src/core/decimal";
import { Figures } from "../../src/core/figures";
import { gdp } from "./observations";
import { texts } from "./anything";

const figures = new Figures([
  gdp(500, { fiscalYear: 2022, stage: "estimate", vintage: "2022-12-22" }),
  gdp(510, { fiscalYear: 2022, stage: "published", vintage: "2023-12-25" }),
  gdp(600, { fiscalYear: 2031, stage: "estimate", vintage: "2031-01-01" }),
  gdp(610, { fiscalYear: 2031, stage: "published", vintage: "2032-12-01" }),
]);

const on = (year: number, asOf?: string) => ({ figures, year, asOf, calendar });

const OFFICIAL: Basis = officialBasis(country);
const SAME_YEAR: Basis = { kind: "same_year" };
const FY2022: Basis = { kind: "year", year: 2022, name: "FY2022" };
const AMOUNT: Basis = { kind: "amount", amount: new Decimal(777) };

it.each([
  // name          basis      as of           GDP of FY2031, yen
  ["official", OFFICIAL, undefined, 500],
  ["official", OFFICIAL, "2022-12-22", 500],
  ["same_year", SAME_YEAR, undefined, 610],
  ["same_year", SAME_YEAR, "2032-11-30", 600],
  ["FY2022", FY2022, undefined, 510],
  ["FY2022", FY2022, "2023-12-24", 500],
  ["777", AMOUNT, undefined, 777],
  ["777", AMOUNT, "1900-03-01", 777],
])("takes %s %j as of %s as a GDP of %i yen", (name, basis, asOf, yen) => {
  expect(texts(gdpOf(basis, on(2031, asOf)).figure)).toEqual(Array(3).fill(`${yen}`));
  expect(basisName(basis)).toBe(name);
});

it.each([
  // basis, year, as of: what is missing
  [OFFICIAL, 2031, "2022-12-21", "FY2022", " as of 2022-12-21", "2022-12-21 時点では "],
  [SAME_YEAR, 2030, undefined, "FY2030", "", ""],
  [SAME_YEAR, 2031, "2030-12-31", "FY2031", " as of 2030-12-31", "2030-12-31 時点では "],
  [{ kind: "year", year: 1999, name: "FY1999" } as const, 2031, undefined, "FY1999", "", ""],
])("finds no GDP for %j in FY%i as of %s: %s", (basis, year, asOf, missing, en, ja) => {
  expect(said(() => gdpOf(basis, on(year, asOf)))).toThrow(
    expect.objectContaining({
      code: "no-gdp",
      sentence: {
        en: `No nominal GDP of ${missing} is known${en}.`,
        ja: `${ja}${missing} の名目 GDP のデータがありません。`,
      },
    }),
  );
});

it("has an observation behind it, unless it is the user's own amount", () => {
  expect(gdpOf(FY2022, on(2031)).observation?.vintage).toBe("2023-12-25");
  expect(gdpOf(AMOUNT, on(2031)).observation).toBeUndefined();
});

it("does not depend on the year asked about, unless it is the same year's", () => {
  const years = fc.integer({ min: 1900, max: 2100 });
  fc.assert(
    fc.property(fc.constantFrom(OFFICIAL, FY2022, AMOUNT), years, years, (basis, one, other) => {
      expect(gdpOf(basis, on(one))).toEqual(gdpOf(basis, on(other)));
    }),
  );
});

it.each([
  // cell            basis
  ["official", "official"],
  [" Same_Year ", "same_year"],
  ["ＯＦＦＩＣＩＡＬ", "official"],
  ["FY2022", "FY2022"],
  [2031, "FY2031"],
  ["令和4", "FY2022"],
  [1e12, "1000000000000"],
  [560_000_000_000_000.5, "560000000000000.5"],
])("reads the basis %j as %s", (cell, name) => {
  expect(basisName(readBasis(cell, country))).toBe(name);
});

it.each([[null], [""], ["fixed"], [560], [999_999_999_999], [-1e13], [Infinity], [true]])(
  "refuses the basis %j and says what is allowed",
  (cell) => {
    expect(said(() => readBasis(cell, country))).toThrow(
      expect.objectContaining({
        code: "wrong-argument",
        message: expect.stringMatching(/^basis is .*give official, .*at least 1 trillion/),
      }),
    );
  },
);

it("says in Japanese, too, what is no basis", () => {
  expect(said(() => readBasis(560, country))).toThrow(
    expect.objectContaining({
      sentence: expect.objectContaining({
        ja: 'basis は 560 です。official、same_year、"FY2022" のような年度、または GDP の円単位の金額（1 兆円以上）を指定してください。',
      }),
    }),
  );
});
