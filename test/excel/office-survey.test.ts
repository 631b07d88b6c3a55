import { tableState } from "../../src/excel/office-port";

it.each([
  // totals  address        rows
  [false, "Lines!A1:B3", 3],
  [true, "Lines!A1:B3", 2],
])("leaves the totals row out of a table (%s, %s): %d rows", (showTotals, address, rows) => {
  const area = { sheet: "Lines", row: 0, column: 0, rows, columns: 2 };
  expect(tableState({ name: "T", showTotals }, address)).toEqual([{ name: "T", area }]);
});

it("passes over a table whose place is not known", () => {
  expect(tableState({ name: "T", showTotals: false }, undefined)).toEqual([]);
});
