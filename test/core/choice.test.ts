import { rateOf } from "../../src/core/text";

it.each([
  // cell     rate
  [0.02, "0.02"],
  [-1, "-1"],
  ["2%", "0.02"],
  ["12.75%", "0.1275"],
  [" ２．５ ％ ", "0.025"],
  ["-3%", "-0.03"],
])("reads the rate %j as %s", (cell, rate) => {
  expect(rateOf(cell)?.toFixed()).toBe(rate);
});

it.each([["2"], ["2%%"], ["x2%"], ["2.%"], ["%"], [""], [null], [true], [NaN], [Infinity]])(
  "takes %j for no rate",
  (cell) => {
    expect(rateOf(cell)).toBeUndefined();
  },
);
