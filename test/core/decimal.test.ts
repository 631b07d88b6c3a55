import { Decimal as Global } from "decimal.js";
import { Decimal } from "../../src/core/decimal";

it("works with 60 digits and rounds ties to even", () => {
  expect(new Decimal(2).div(3).toString()).toBe(`0.${"6".repeat(59)}7`);
  const [odd, even] = [`1${"0".repeat(58)}1`, `1${"0".repeat(58)}2`];
  expect(new Decimal(odd).plus("0.5").toFixed()).toBe(even);
  expect(new Decimal(even).plus("0.5").toFixed()).toBe(even);
});

it("leaves the global constructor as it was", () => {
  expect([Global.precision, Global.rounding]).toEqual([20, Global.ROUND_HALF_UP]);
});

it("takes a double as its shortest decimal", () => {
  expect(new Decimal(0.1).plus(0.2).eq("0.3")).toBe(true);
});
