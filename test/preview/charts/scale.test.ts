import { scaleOf, tickLabel } from "../../../src/preview/charts/plot";

const free = { minimum: undefined, maximum: undefined };

it.each([
  // values        minimum maximum ticks
  [[3, 9], 0, 10, 6],
  [[0.0177, 0.0187], 0, 0.02, 5],
  [[-4, 6], -4, 6, 6],
  [[], 0, 1, 6],
])("spans %j by round steps that hold zero", (values, minimum, maximum, ticks) => {
  const scale = scaleOf(values, free);
  expect([scale.minimum, scale.maximum, scale.ticks.length]).toEqual([minimum, maximum, ticks]);
});

it("keeps to the limits that are set", () => {
  expect(scaleOf([3, 9], { minimum: 2, maximum: 12 })).toMatchObject({ minimum: 2, maximum: 12 });
});

it.each([
  [0.02, "0.0%", "2.0%"],
  [1234.5, "#,##0", "1,235"],
  [0.30000000000000004, "General", "0.3"],
  [1_500_000, "General", "1500000"],
  [1.25, '0.0"兆"', "1.3兆"],
  [-2, "0;(0)", "(2)"],
  [1, "[", "######"],
])("labels %d in %s as %s", (value, format, text) => {
  expect(tickLabel(value, format)).toBe(text);
});
