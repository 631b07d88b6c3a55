import { said } from "./said";
import fc from "fast-check";
import { exactly, ratio, type Bounded } from "../../src/core/bounded";
import { Decimal } from "../../src/core/decimal";
import { breakevenShare, requiredSpending, targetGap } from "../../src/core/target";
import { anyGdp, anyShare, anyYen, bounded, liesWithinBounds, texts } from "./anything";

const yen = (low: number, value: number, high: number): Bounded => ({
  low: new Decimal(low),
  value: new Decimal(value),
  high: new Decimal(high),
});

it.each([
  // target   GDP, yen               required, yen
  ["0.02", yen(990, 1000, 1010), ["19.8", "20", "20.2"]],
  ["0.035", yen(1000, 1000, 1000), ["35", "35", "35"]],
  ["1", yen(1, 2, 3), ["1", "2", "3"]],
])("asks at a target of %s of %j for %j yen", (target, gdp, required) => {
  expect(texts(requiredSpending(new Decimal(target), gdp))).toEqual(required);
});

it.each([
  // target   GDP, yen               counted, yen     gap, yen
  ["0.02", yen(1000, 1000, 1000), yen(15, 15, 15), ["5", "5", "5"]],
  ["0.02", yen(990, 1000, 1010), yen(14, 15, 17), ["2.8", "5", "6.2"]],
  ["0.02", yen(1000, 1000, 1000), yen(25, 25, 25), ["-5", "-5", "-5"]],
])("leaves at a target of %s of %j with %j counted a gap of %j yen", (target, ...rest) => {
  const [gdp, counted, gap] = rest;
  expect(texts(targetGap(new Decimal(target), gdp, counted))).toEqual(gap);
});

it.each([
  // required, others, category, yen   share
  [20, 15, 10, "0.5"],
  [20, 20, 10, "0"],
  [20, 10, 10, "1"],
  [20, 15, 15, "0.333333333333333333333333333333333333333333333333333333333333"],
])("needs, to reach %i yen with %i besides, of %i a share of %s", (required, ...rest) => {
  const [others, category, share] = rest;
  const found = breakevenShare(new Decimal(required), new Decimal(others), new Decimal(category));
  expect(found.toString()).toBe(share);
});

it.each([
  // required, others, category, yen: why there is no share
  [20, 21, 10, "too much already"],
  [20, 9, 10, "too little even with all of it"],
  [20, 15, 0, "nothing in the category"],
  [20, 20, 0, "nothing in the category"],
])("has no share that reaches %i yen with %i besides of %i: %s", (required, others, category) => {
  const asking = (): Decimal =>
    breakevenShare(new Decimal(required), new Decimal(others), new Decimal(category));
  expect(said(asking)).toThrow(
    expect.objectContaining({
      code: "no-share-reaches-target",
      sentence: {
        en: "No share of the category from 0 to 1 makes the ratio the target.",
        ja: "比率が目標と等しくなる 0～1 の算入割合はありません。",
      },
    }),
  );
});

it("holds exactly that spending and gap together are target x GDP", () => {
  fc.assert(
    fc.property(anyShare, bounded(anyGdp), bounded(anyYen), (target, gdp, counted) => {
      const gap = targetGap(target, gdp, counted);
      expect(counted.value.plus(gap.value)).toEqual(target.times(gdp.value));
      expect(counted.high.plus(gap.low)).toEqual(target.times(gdp.low));
      expect(counted.low.plus(gap.high)).toEqual(target.times(gdp.high));
      expect(liesWithinBounds(gap)).toBe(true);
    }),
  );
});

it("holds exactly that the required spending has no gap left", () => {
  fc.assert(
    fc.property(anyShare, anyGdp, (target, gdp) => {
      const required = requiredSpending(target, exactly(gdp));
      expect(targetGap(target, exactly(gdp), required).value.isZero()).toBe(true);
    }),
  );
});

it("gives back the share from which a target was made, exactly", () => {
  fc.assert(
    fc.property(anyShare, anyYen, anyGdp, (share, others, category) => {
      const required = others.plus(share.times(category));
      expect(breakevenShare(required, others, category)).toEqual(share);
    }),
  );
});

/** Wide enough to multiply any two 60-digit numbers without rounding. */
const Exact = Decimal.clone({ precision: 200 });

it("makes the ratio the target at the break-even share, to 58 digits", () => {
  fc.assert(
    fc.property(anyShare, anyGdp, anyYen, anyGdp, (target, gdp, others, category) => {
      const required = target.times(gdp);
      const missing = required.minus(others);
      fc.pre(missing.gte(0) && missing.lte(category));
      const share = breakevenShare(required, others, category);
      const reached = new Exact(share).times(category).plus(others).div(gdp);
      expect(reached.toSignificantDigits(58).eq(target)).toBe(true);
    }),
  );
});

it("gives the 60-digit share that no other comes nearer than", () => {
  fc.assert(
    fc.property(anyShare, anyGdp, anyYen, anyGdp, (target, gdp, others, category) => {
      const required = target.times(gdp);
      const missing = required.minus(others);
      fc.pre(missing.gt(0) && missing.lt(category));
      const share = new Exact(breakevenShare(required, others, category));
      const step = new Exact(10).pow(share.e - 59);
      const off = (other: Decimal): Decimal => other.times(category).minus(missing).abs();
      expect(off(share).lte(off(share.plus(step)))).toBe(true);
      expect(off(share).lte(off(share.minus(step)))).toBe(true);
    }),
  );
});

it("does not let the ratio depend on the unit of both amounts", () => {
  fc.assert(
    fc.property(bounded(anyYen), bounded(anyGdp), fc.integer({ min: -12, max: 12 }), (...given) => {
      const [counted, gdp, power] = given;
      const inUnit = ({ low, value, high }: Bounded): Bounded => ({
        low: low.times(`1e${power}`),
        value: value.times(`1e${power}`),
        high: high.times(`1e${power}`),
      });
      expect(ratio(inUnit(counted), inUnit(gdp))).toEqual(ratio(counted, gdp));
    }),
  );
});
