import fc from "fast-check";
import { ExactSums } from "../../../src/core/ledger/exact-sums";
import { Exact, exactSum } from "../../../src/core/decimal";
import { cases } from "../cases";
import { anyAmount } from "./arbitrary";

const total = (amounts: readonly number[]): string => {
  const sums = new ExactSums();
  const ids = Int32Array.of(3, 1, 0);
  for (const amount of amounts) {
    sums.add(ids, 2, amount);
  }
  expect([sums.total(0), sums.total(2)].map(String)).toEqual(["0", "0"]);
  expect(sums.total(1).toFixed()).toBe(sums.total(3).toFixed());
  return sums.total(3).toFixed();
};

it("adds any amounts exactly, to each of several sums", () => {
  fc.assert(
    fc.property(fc.array(anyAmount, { maxLength: 8 }), (amounts) => {
      expect(total(amounts)).toBe(exactSum(amounts).toFixed());
    }),
    cases(2000),
  );
});

it.each([
  // amounts                                       sum
  [[9007199254740991, 9007199254740991, 1], "18014398509481983"],
  [[9007199254740991, 5, -9007199254740991], "5"],
  [[9007199254740994, 0.5], "9007199254740994.5"],
  [[-9007199254740991, 9007199254740994], "3"],
  [[549755813887.5, 549755813887.25, 549755813887.125], "1649267441661.875"],
  [Array.from({ length: 2000 }, () => 549755813887.9999), "1099511627775999.8"],
  [[549755813889.5, 0.1, 1e-20, 1e300], null],
])("passes 2^53 and the scale: %j", (amounts, sum) => {
  const exact = amounts.reduce((all, amount) => all.plus(amount), new Exact(0)).toFixed();
  expect(total(amounts)).toBe(sum ?? exact);
});

it("keeps its sums when it makes room for more", () => {
  const sums = new ExactSums();
  sums.add(Int32Array.of(2), 1, 5);
  sums.add(Int32Array.of(2), 1, 0.25);
  sums.reserve(1000);
  sums.add(Int32Array.of(2, 999), 2, 1);
  expect([sums.total(2).toFixed(), sums.total(999).toFixed()]).toEqual(["6.25", "1"]);
});
