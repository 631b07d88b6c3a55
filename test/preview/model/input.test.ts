import { blanksFor, filledGrid, inputsOf, readInputs } from "../../../src/preview/model/input";
import { PlainEngine } from "../plain-engine";

const one = (value: unknown, isText = false) => readInputs([[value]], 1, 1, () => isText)[0]?.[0];

it.each([
  // written      taken
  [5, { value: 5 }],
  ["5", { value: 5 }],
  ["1,234.5", { value: 1234.5 }],
  ["1e3", { value: 1000 }],
  ["true", { value: true }],
  ["5%", { value: 0.05, numberFormat: "0%" }],
  ["2025-12-31", { value: 46022, numberFormat: "yyyy-mm-dd" }],
  ["2025/1/1", { value: 45658, numberFormat: "yyyy-mm-dd" }],
  ["2025-02-30", { value: "2025-02-30" }],
  ["2025-13-01", { value: "2025-13-01" }],
  ["1,250%", { value: 12.5, numberFormat: "0%" }],
  ["2.5%", { value: 0.025, numberFormat: "0.00%" }],
  ["FY2025", { value: "FY2025" }],
  ["16-07-09", { value: "16-07-09" }],
  ["=A1+1", { formula: "=A1+1" }],
  ["=", { value: "=" }],
  ["'=A1", { value: "=A1", asText: true }],
  ["", { value: undefined }],
  [null, undefined],
])("takes %j as Excel takes what is typed", (written, taken) => {
  expect(one(written)).toEqual(taken);
});

it("keeps every text in a cell that is formatted as text", () => {
  expect([one("=A1", true), one("5", true)]).toEqual([
    { value: "=A1", asText: true },
    { value: "5", asText: true },
  ]);
});

it("copies cells as inputs, formulas as they are, and clears as many", () => {
  const engine = new PlainEngine();
  const area = { sheetId: "s1", row: 0, column: 0, rows: 1, columns: 3 };
  engine.cells.write(area, [[{ value: 1 }, { formula: "=A1" }, undefined]]);
  expect(inputsOf(engine.cells, area)).toEqual([
    [{ value: 1 }, { formula: "=A1" }, { value: undefined }],
  ]);
  engine.cells.write(area, blanksFor(area));
  expect(engine.cells.used("s1", true)).toBeUndefined();
});

it("fills a range with a single value and refuses any other size", () => {
  expect(filledGrid(1, 2, 2)).toEqual([
    [1, 1],
    [1, 1],
  ]);
  expect(filledGrid([["x"]], 1, 2)).toEqual([["x", "x"]]);
  expect(() => filledGrid([[1, 2, 3]], 1, 2)).toThrow("1 x 3 values for a range of 1 x 2");
});
