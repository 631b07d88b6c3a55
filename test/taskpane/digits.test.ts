import fc from "fast-check";
import { Decimal } from "../../src/core/decimal";
import {
  count,
  fixed,
  inColumn,
  rounded,
  separated,
  smallAmount,
  toWhole,
  whole,
} from "../../src/taskpane/digits";

const of = (value: string): Decimal => new Decimal(value);

it.each([
  // value     fixed    rounded to one decimal
  ["1.765", "1.77", "1.8"],
  ["-1.765", "-1.77", "-1.8"],
  ["0.004", "0.00", "0.0"],
  ["1234567.891", "1234567.89", "1,234,567.9"],
])("writes %s with its decimals as in print", (value, two, one) => {
  expect(fixed(of(value), 2)).toBe(two);
  expect(rounded(of(value), 1)).toBe(one);
});

it.each([
  // value      in its column
  ["0", "0"],
  ["0.004", "0.004"],
  ["0.0449", "0.04"],
  ["0.05", "0.1"],
  ["0.94", "0.9"],
  ["1.5", "2"],
  ["-1234.4", "−1,234"],
  ["-0.3", "−0.3"],
])("writes %s as %s in a column", (value, shown) => {
  expect(inColumn(of(value))).toBe(shown);
});

it.each([
  ["12345.6", "12,346"],
  ["0.0123456", "0.012"],
  ["0.5", "0.5"],
])("writes the small amount %s as %s", (value, shown) => {
  expect(smallAmount(of(value))).toBe(shown);
});

it("separates thousands before the point alone", () => {
  expect(separated("1234567.1234567")).toBe("1,234,567.1234567");
  expect(separated("999")).toBe("999");
  expect(count(1_000_000)).toBe("1,000,000");
});

it("rounds a half away from zero", () => {
  expect(toWhole(of("2.5")).toString()).toBe("3");
  expect(whole(of("-2.5"))).toBe("-3");
});

it("reads back what it separates, and shows only nothing as 0", () => {
  fc.assert(
    fc.property(
      fc.bigInt(-(10n ** 20n), 10n ** 20n),
      fc.integer({ min: 0, max: 12 }),
      (n, scale) => {
        const value = of(n.toString()).div(of("10").pow(scale));
        const written = rounded(value, 12).replaceAll(",", "");
        expect(of(written).eq(value)).toBe(true);
        expect(inColumn(value) === "0").toBe(value.isZero());
      },
    ),
  );
});
