import {
  areaAt,
  addressOf,
  columnLetters,
  fixedAddressOf,
  freeSheetName,
  freeTableName,
  fullAddressOf,
  isIn,
  readAddress,
} from "../../src/excel/address";

it.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("calls column %i %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

it("writes addresses relative, absolute and with the sheet", () => {
  const area = areaAt({ sheet: "O'Neil", row: 3, column: 1 }, 2, 3);
  expect(addressOf(area)).toBe("B4:D5");
  expect(fixedAddressOf(area)).toBe("$B$4:$D$5");
  expect(fullAddressOf(area)).toBe("'O''Neil'!$B$4:$D$5");
});

it.each([
  ["Scope!A1", areaAt({ sheet: "Scope", row: 0, column: 0 }, 1, 1)],
  ["=Scope!$B$4:$C$10", areaAt({ sheet: "Scope", row: 3, column: 1 }, 7, 2)],
  ["'FY2025'!AA2", areaAt({ sheet: "FY2025", row: 1, column: 26 }, 1, 1)],
  ["='O''Neil (2)'!B1:B3", areaAt({ sheet: "O'Neil (2)", row: 0, column: 1 }, 3, 1)],
])("reads %s", (text, area) => {
  expect(readAddress(text)).toEqual(area);
});

it.each(["A1", "=#REF!", "Scope!#REF!", "Scope!A1,Scope!B2", "=1+1"])(
  "reads no area in %s",
  (text) => {
    expect(readAddress(text)).toBeUndefined();
  },
);

it.each([
  ["FY2025", ["Sheet1"], "FY2025"],
  ["FY2025", ["fy2025"], "FY2025 (2)"],
  ["FY2025", ["FY2025", "FY2025 (2)"], "FY2025 (3)"],
  [
    "A name as long as a name may be",
    ["A name as long as a name may be"],
    "A name as long as a name ma (2)",
  ],
])("finds for the sheet %s beside %j the name %s", (wanted, taken, name) => {
  expect(freeSheetName(wanted, taken)).toBe(name);
});

it("numbers a table's name with an underscore", () => {
  expect(freeTableName("Budget2025", ["BUDGET2025"])).toBe("Budget2025_2");
});

it.each([
  // row  column  is in B2:C3
  [1, 1, true],
  [2, 2, true],
  [0, 1, false],
  [3, 1, false],
  [1, 0, false],
  [1, 3, false],
])("knows whether the cell %d, %d is one of an area: %s", (row, column, expected) => {
  const area = { sheet: "S", row: 1, column: 1, rows: 2, columns: 2 };
  expect(isIn({ sheet: "S", row, column }, area)).toBe(expected);
  expect(isIn({ sheet: "Other", row, column }, area)).toBe(false);
});
