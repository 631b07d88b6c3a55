import {
  cellsAddress,
  columnLabel,
  quotedSheetName,
  readReference,
} from "../../../src/preview/model/address";

it.each([
  // address            sheet       row column rows columns
  ["A1", undefined, 0, 0, 1, 1],
  ["$B$2:C5", undefined, 1, 1, 4, 2],
  ["C5:B2", undefined, 1, 1, 4, 2],
  ["B:C", undefined, 0, 1, 1_048_576, 2],
  ["3:4", undefined, 2, 0, 2, 16_384],
  ["Scope!A1", "Scope", 0, 0, 1, 1],
  ["'予算 2025'!XFD1048576", "予算 2025", 1_048_575, 16_383, 1, 1],
  ["'It''s'!A1", "It's", 0, 0, 1, 1],
])("reads %s", (address, sheet, row, column, rows, columns) => {
  expect(readReference(address)).toEqual({ sheet, row, column, rows, columns });
});

it.each(["", "A", "1", "A0", "XFE1", "A1048577", "Scope.Year", "A1:B2:C3", "A1#"])(
  "does not take %j for an address",
  (text) => {
    expect(readReference(text)).toBeUndefined();
  },
);

it("writes what it reads", () => {
  for (const address of ["A1", "B2:C5", "B:C", "3:4", "AA10:XFD11"]) {
    const reference = readReference(address);
    expect(reference && cellsAddress(reference)).toBe(address);
  }
});

it("names columns as Excel does", () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnLabel)).toEqual([
    "A",
    "Z",
    "AA",
    "ZZ",
    "AAA",
    "XFD",
  ]);
});

it("quotes names of sheets that an address could not hold bare", () => {
  expect(["Scope", "予算", "FY2025", "My sheet", "It's", "A.1"].map(quotedSheetName)).toEqual([
    "Scope",
    "予算",
    "'FY2025'",
    "'My sheet'",
    "'It''s'",
    "A.1",
  ]);
});
