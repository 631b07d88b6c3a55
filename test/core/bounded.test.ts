import { said } from "./said";
import fc from "fast-check";
import { exactly, minus, NOTHING, plus, ratio, times, type Bounded } from "../../src/core/bounded";
import { Decimal } from "../../src/core/decimal";
import { anyGdp, anyShare, anyYen, bounded, liesWithinBounds, texts } from "./anything";

const figure = (low: number, value: number, high: number): Bounded => ({
  low: new Decimal(low),
  value: new Decimal(value),
  high: new Decimal(high),
});

const anyFigure = bounded(anyYen);
const anyDebt = bounded(
  fc.oneof(
    anyYen,
    anyYen.map((yen) => yen.neg()),
  ),
);

it.each([
  // operation    yen                                                         yen
  ["a + b", plus(figure(1, 2, 4), figure(10, 20, 40)), ["11", "22", "44"]],
  ["a - b", minus(figure(1, 2, 4), figure(10, 20, 40)), ["-39", "-18", "-6"]],
  ["a x 0.5", times(figure(1, 2, 4), new Decimal("0.5")), ["0.5", "1", "2"]],
  ["a / b", ratio(figure(1, 2, 4), figure(10, 20, 40)), ["0.025", "0.1", "0.4"]],
  ["-a / b", ratio(figure(-4, -2, -1), figure(10, 20, 40)), ["-0.4", "-0.1", "-0.025"]],
])("gives the lowest, the value and the highest of %s", (_, result, expected) => {
  expect(texts(result)).toEqual(expected);
});

it.each([
  // gdp, yen: low, value, high
  [0, 0, 0],
  [0, 1, 2],
  [-1, 1, 2],
])("has no ratio to a GDP of %d, %d, %d", (low, value, high) => {
  expect(said(() => ratio(figure(1, 1, 1), figure(low, value, high)))).toThrow(
    expect.objectContaining({
      code: "gdp-not-positive",
      sentence: {
        en: "GDP must be above zero.",
        ja: "GDP は 0 より大きくなければなりません。",
      },
    }),
  );
});

it("keeps a value within its bounds through every operation", () => {
  fc.assert(
    fc.property(anyDebt, anyDebt, anyShare, bounded(anyGdp), (a, b, share, gdp) => {
      const results = [plus(a, b), minus(a, b), times(a, share), ratio(a, gdp)];
      expect(results.filter((result) => !liesWithinBounds(result))).toEqual([]);
    }),
  );
});

it("adds in any order, and nothing changes nothing", () => {
  fc.assert(
    fc.property(anyFigure, anyFigure, anyFigure, (a, b, c) => {
      expect(plus(plus(a, b), c)).toEqual(plus(a, plus(c, b)));
      expect(plus(a, NOTHING)).toEqual(a);
    }),
  );
});

it("takes an exact figure through a ratio exactly: its bounds are its value", () => {
  fc.assert(
    fc.property(anyYen, anyGdp, (yen, gdp) => {
      const { low, value, high } = ratio(exactly(yen), exactly(gdp));
      expect([low, high]).toEqual([value, value]);
    }),
  );
});
