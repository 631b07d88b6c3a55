import { Decimal } from "../../src/core/decimal";
import { countingIn, shareOf, without, type Scope } from "../../src/core/scope";

const scope: Scope = {
  name: "own",
  fromYear: 2031,
  shares: [
    { category: "a", share: new Decimal(1) },
    { category: "b", share: new Decimal(0) },
    { category: "c", share: new Decimal("0.25") },
  ],
};

it("counts the categories with a share above zero", () => {
  expect(countingIn(scope, 2031).map(({ category }) => category)).toEqual(["a", "c"]);
});

it.each([
  // category   share
  ["a", "1"],
  ["b", "0"],
  ["c", "0.25"],
  ["d", "0"],
])("counts of %s a share of %s", (category, share) => {
  expect(shareOf(scope, category).toString()).toBe(share);
});

it("is without one category otherwise the same", () => {
  expect(without(scope, "a")).toEqual({ ...scope, shares: scope.shares.slice(1) });
  expect(without(scope, "d")).toEqual(scope);
});
