import fc from "fast-check";
import { Decimal } from "../../src/core/decimal";
import { pathToTarget } from "../../src/core/target";
import { anyGdp, anyShare, anyYen } from "./anything";

const decimals = (numbers: readonly (number | string)[]): readonly Decimal[] =>
  numbers.map((number) => new Decimal(number));

const path = (numbers: readonly (number | string)[], from: number, to: number) => {
  const [gdp, spending, target, growth] = decimals(numbers);
  if (!gdp || !spending || !target || !growth) {
    throw new Error("A path takes four numbers.");
  }
  return pathToTarget({ year: from, gdp, spending }, { year: to, target, growth });
};

const rows = (years: ReturnType<typeof path>): readonly (readonly string[])[] =>
  years.map(({ year, gdp, ratio, spending, change }) =>
    [year, gdp, ratio, spending, change ?? ""].map(String),
  );

it("takes even steps of the ratio, here on a GDP that stays", () => {
  expect(rows(path([1000, 10, "0.02", 0], 2031, 2033))).toEqual([
    // year   GDP     ratio    spending  change, yen
    ["2031", "1000", "0.01", "10", ""],
    ["2032", "1000", "0.015", "15", "5"],
    ["2033", "1000", "0.02", "20", "5"],
  ]);
});

it("lets the GDP grow and the spending with it", () => {
  expect(rows(path([1000, 20, "0.04", "0.1"], 2031, 2033))).toEqual([
    // year   GDP     ratio    spending  change, yen
    ["2031", "1000", "0.02", "20", ""],
    ["2032", "1100", "0.03", "33", "13"],
    ["2033", "1210", "0.04", "48.4", "15.4"],
  ]);
});

it("goes down to a target that is passed", () => {
  expect(rows(path([1000, 30, "0.02", 0], 2031, 2032)).at(-1)).toEqual([
    ...["2032", "1000", "0.02", "20", "-10"],
  ]);
});

const anyPath = fc
  .record({
    gdp: anyGdp,
    spending: anyYen,
    target: anyShare,
    growth: fc.integer({ min: -50, max: 100 }).map((percent) => new Decimal(percent).div(100)),
    steps: fc.integer({ min: 1, max: 100 }),
  })
  .map(({ gdp, spending, target, growth, steps }) => ({
    spending,
    target,
    steps,
    years: pathToTarget({ year: 2000, gdp, spending }, { year: 2000 + steps, target, growth }),
  }));

it("has a row for every year, the first with the known spending and no change", () => {
  fc.assert(
    fc.property(anyPath, ({ years, steps, spending }) => {
      expect(years.map(({ year }) => year)).toEqual(
        Array.from({ length: steps + 1 }, (_, step) => 2000 + step),
      );
      expect(years[0]?.spending).toEqual(spending);
      expect(years.map(({ change }) => change === undefined)).toEqual(
        years.map((_, step) => step === 0),
      );
    }),
  );
});

it("ends at the target, and each ratio lies between its neighbours", () => {
  fc.assert(
    fc.property(anyPath, ({ years, target }) => {
      const ratios = years.map(({ ratio }) => ratio.toDecimalPlaces(40));
      expect(ratios.at(-1)).toEqual(target);
      const signs = ratios.slice(1).map((ratio, step) => ratio.cmp(ratios[step] ?? ratio));
      expect(new Set(signs).size).toBe(1);
    }),
  );
});

it("adds up: the changes together are the last spending less the first, to 12 decimals", () => {
  fc.assert(
    fc.property(anyPath, ({ years, spending }) => {
      const changes = years.reduce((sum, { change }) => sum.plus(change ?? 0), new Decimal(0));
      const last = years.at(-1)?.spending ?? new Decimal(NaN);
      const difference = changes.minus(last.minus(spending));
      expect(difference.toDecimalPlaces(12).isZero()).toBe(true);
    }),
  );
});
