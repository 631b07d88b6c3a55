import { areaAt } from "../../../src/excel/address";
import {
  ledgerOf,
  located,
  rangeOfTable,
  selectedLedger,
  selectedRules,
  tableLedger,
} from "../../../src/taskpane/ledger/picking";
import { FakeWorkbook } from "../../excel/fake-workbook";

const SHEET = "Ledger";
const CORNER = { sheet: SHEET, row: 2, column: 1 };
const HEADINGS = ["ministry", "amount"];
const LINES = [
  ["防衛省", 100],
  ["総務省", 20],
  ["国土交通省", 3],
];
const WHOLE = areaAt(CORNER, 4, 2);
const ONE_CELL = areaAt({ sheet: SHEET, row: 4, column: 2 }, 1, 1);

/** A workbook whose one sheet holds a ledger, as cells or as a table. */
async function workbookWith(kind: "cells" | "table"): Promise<FakeWorkbook> {
  const workbook = new FakeWorkbook(SHEET);
  await workbook.apply([{ kind: "write", at: CORNER, cells: [HEADINGS, ...LINES] }]);
  if (kind === "table") {
    workbook.tables.push({ name: "Budget", area: WHOLE });
  }
  return workbook;
}

it("takes one selected cell for the filled cells around it", async () => {
  const workbook = await workbookWith("cells");
  workbook.selected = ONE_CELL;
  const ledger = await selectedLedger(workbook);
  expect(ledger).toMatchObject({ area: WHOLE, headings: HEADINGS, lines: 3 });
  expect(ledger.table).toBeUndefined();
  expect(ledger.reference).toBe("'Ledger'!$B$3:$C$6");
});

it("takes one selected cell of a table for the table", async () => {
  const workbook = await workbookWith("table");
  workbook.selected = ONE_CELL;
  expect(await selectedLedger(workbook)).toMatchObject({
    name: "Budget",
    table: "Budget",
    reference: "Budget[[#Headers],[#Data]]",
    headings: HEADINGS,
    lines: 3,
  });
});

it("takes several selected cells as they are, in a table, too", async () => {
  const workbook = await workbookWith("table");
  workbook.selected = areaAt(CORNER, 3, 2);
  const ledger = await selectedLedger(workbook);
  expect(ledger).toMatchObject({ area: workbook.selected, lines: 2 });
  expect(ledger.table).toBeUndefined();
});

it("refuses a selection without a row below its headings", async () => {
  const workbook = await workbookWith("cells");
  workbook.selected = areaAt(CORNER, 1, 2);
  await expect(selectedLedger(workbook)).rejects.toMatchObject({ reason: { kind: "no-ledger" } });
  await expect(selectedRules(workbook)).rejects.toMatchObject({ reason: { kind: "no-rules" } });
});

it("finds a table where it is now", async () => {
  const workbook = await workbookWith("table");
  const picked = rangeOfTable({ name: "Budget", area: WHOLE });
  const moved = areaAt({ ...CORNER, row: 9 }, 6, 2);
  workbook.tables = [{ name: "Budget", area: moved }];
  expect((await located(workbook, picked)).area).toEqual(moved);
  const plain = { area: WHOLE };
  expect(await located(workbook, plain)).toBe(plain);
});

it("says which table is gone", async () => {
  const workbook = await workbookWith("table");
  const picked = rangeOfTable({ name: "Budget", area: WHOLE });
  workbook.tables = [];
  const missing = { reason: { kind: "missing", what: "Budget" } };
  await expect(located(workbook, picked)).rejects.toMatchObject(missing);
  await expect(tableLedger(workbook, "Budget")).rejects.toMatchObject(missing);
});

it("reads the headings that a range has now", async () => {
  const workbook = await workbookWith("table");
  const picked = rangeOfTable({ name: "Budget", area: WHOLE });
  await workbook.apply([{ kind: "write", at: CORNER, cells: [["所管", "金額"]] }]);
  expect(await ledgerOf(workbook, picked)).toMatchObject({ headings: ["所管", "金額"], lines: 3 });
});
