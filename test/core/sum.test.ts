import fc from "fast-check";
import { Accumulator, exactSum } from "../../src/core/decimal";
import { cases } from "./cases";

/** The judge: the sum of shortest decimals as a BigInt count of 1e-400. */
function truth(values: readonly number[]): bigint {
  const unit = (value: number): bigint => {
    const [mantissa = "", exponent = "0"] = String(value).split("e");
    const [whole = "", decimals = ""] = mantissa.split(".");
    return BigInt(whole + decimals) * 10n ** BigInt(400 + Number(exponent) - decimals.length);
  };
  return values.reduce((sum, value) => sum + unit(value), 0n);
}

/** A sum as the same count; moving the decimal point in the text, so that nothing can round. */
function inUnits(values: readonly number[]): bigint {
  const [whole = "", decimals = ""] = exactSum(values).toFixed().split(".");
  return BigInt(whole + decimals.padEnd(400, "0"));
}

const nearPowerOfTwo = fc
  .tuple(fc.integer({ min: 36, max: 54 }), fc.integer({ min: -30000, max: 30000 }), fc.nat(5))
  .map(([power, offset, places]) => 2 ** power + offset / 10 ** places);
const withDecimals = fc
  .tuple(fc.maxSafeInteger(), fc.nat(17))
  .map(([digits, places]) => Number(`${digits}e-${places}`));
const computed = fc
  .tuple(withDecimals, fc.double({ min: 0.5, max: 2, noNaN: true }))
  .map(([amount, factor]) => amount * factor);
const nasty = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.maxSafeInteger(),
  withDecimals,
  computed,
  nearPowerOfTwo,
  nearPowerOfTwo.map((value) => -value),
  fc.constantFrom(0, -0, 0.1, 0.2, 5e-324, Number.MAX_VALUE, -Number.MAX_VALUE, 2 ** 53, 1e21),
);

it.each([
  // doubles                                          exact sum of their shortest decimals
  [[], "0"],
  [[0.1, 0.2], "0.3"],
  [[1e16, 1, -1e16], "1"],
  [[9007199254740991, 9007199254740991, 0.5], "18014398509481982.5"],
  [[1e300, 1e-300, -1e300], "1e-300"],
  [[-0, 0], "0"],
  [[549755813888.1234, 0.0001], "549755813888.1235"],
  // sums past 2^53 in each of the scales
  [[9007199254740991, 9007199254740990, 0.5], "18014398509481981.5"],
  [[-9007199254740991, -9007199254740990], "-18014398509481981"],
  [[9007199254740992, 1], "9007199254740993"],
  [[549755813887.1234, 549755813887.1235], "1099511627774.2469"],
  [[-549755813887.1234, -549755813887.1235], "-1099511627774.2469"],
  [[4398046511103.123, 4398046511103.123, 4398046511103.123], "13194139533309.369"],
  [[-4398046511103.123, -4398046511103.123, -4398046511103.123], "-13194139533309.369"],
  [[70368744177663.12, 70368744177663.13], "140737488355326.25"],
  [[-70368744177663.12, -70368744177663.13], "-140737488355326.25"],
  [[562949953421311.1, 562949953421311.2], "1125899906842622.3"],
  [[-562949953421311.1, -562949953421311.2], "-1125899906842622.3"],
  // doubles that a finer scale also gives back, from another decimal
  [[549755813888.003], "549755813888.003"],
  [[70368744177664.1], "70368744177664.1"],
])("adds %j to exactly %s", (values, sum) => {
  expect(exactSum(values).toString()).toBe(sum);
});

it("equals the BigInt sum of the shortest decimals, whatever the doubles", () => {
  fc.assert(
    fc.property(fc.array(nasty, { maxLength: 30 }), (values) => {
      expect(inUnits(values)).toBe(truth(values));
    }),
    cases(3000),
  );
});

it("does not depend on the order", () => {
  fc.assert(
    fc.property(fc.array(nasty, { maxLength: 30 }), (values) => {
      const sorted = [...values].sort((a, b) => a - b);
      expect(exactSum(sorted).toString()).toBe(exactSum(values).toString());
    }),
  );
});

it("can be asked for the total and go on adding", () => {
  const sum = new Accumulator();
  sum.add(0.1);
  expect(sum.total().toString()).toBe("0.1");
  sum.add(0.2);
  expect(sum.total().toString()).toBe("0.3");
});
