import fc from "fast-check";
import { verdict } from "../../src/core/assessment";
import { Decimal } from "../../src/core/decimal";
import { bounded } from "./anything";

it.each([
  // computed, per cent       published, decimals   verdict
  ["1.75 1.75 1.75", "1.8", 1, "agrees"],
  ["1.7 1.8499 1.9", "1.8", 1, "agrees"],
  ["1.74 1.85 1.9", "1.8", 1, "possible"],
  ["1.7499 1.7499 1.75", "1.8", 1, "possible"],
  ["1.8499 1.86 1.9", "1.8", 1, "possible"],
  ["1.85 1.86 1.9", "1.8", 1, "differs"],
  ["1.6 1.7 1.7499", "1.8", 1, "differs"],
  ["1.186 1.186 1.186", "1.19", 2, "agrees"],
  ["1.184 1.184 1.184", "1.19", 2, "differs"],
  ["1.5 1.5 1.5", "2", 0, "agrees"],
  ["2.5 2.5 2.5", "2", 0, "differs"],
])("says of %s %% that a published %s with %i decimals %s", (ends, published, decimals, says) => {
  const [low = "", value = "", high = ""] = ends.split(" ");
  const computed = { low: new Decimal(low), value: new Decimal(value), high: new Decimal(high) };
  expect(verdict(computed, new Decimal(published), decimals)).toBe(says);
});

const anyPercent = fc.integer({ min: 0, max: 100_000 }).map((n) => new Decimal(n).div(10_000));

it("agrees with what is printed of the value itself, whatever the bounds", () => {
  fc.assert(
    fc.property(bounded(anyPercent), fc.nat(4), (computed, decimals) => {
      const published = computed.value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
      expect(verdict(computed, published, decimals)).toBe("agrees");
    }),
  );
});

it("never says less when the bounds are wider", () => {
  const rank = { differs: 0, possible: 1, agrees: 2 } as const;
  fc.assert(
    fc.property(bounded(anyPercent), anyPercent, anyPercent, (computed, published, more) => {
      const wider = { ...computed, low: computed.low.minus(more), high: computed.high.plus(more) };
      const at = (figure: typeof computed): number => rank[verdict(figure, published, 4)];
      expect(at(wider)).toBeGreaterThanOrEqual(at(computed));
    }),
  );
});
