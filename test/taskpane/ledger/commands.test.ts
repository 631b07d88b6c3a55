import { areaAt } from "../../../src/excel/address";
import { Decimal } from "../../../src/core/decimal";
import { FakeWorkbook } from "../../excel/fake-workbook";
import { paneOn } from "../pane-on";

const LEDGER = [
  ["府省庁", "事業名", "千円の額", "金額"],
  ["防衛省", "装備品", 1, 70],
  ["海上保安庁", "巡視船", 2, 20],
  ["環境省", "=1+1", 3, 10],
];

const onLedger = () => {
  const workbook = new FakeWorkbook("Lines");
  LEDGER.forEach((row, down) =>
    row.forEach((cell, across) =>
      workbook.type(areaAt({ sheet: "Lines", row: down + 1, column: across + 1 }, 1, 1), cell),
    ),
  );
  workbook.selected = areaAt({ sheet: "Lines", row: 2, column: 2 }, 1, 1);
  return { workbook, pane: paneOn(workbook) };
};

const headingsIn = (workbook: FakeWorkbook) =>
  workbook.values(areaAt({ sheet: "Lines", row: 1, column: 1 }, 1, 4))[0];

const resultOf = ({ pane }: ReturnType<typeof onLedger>) => {
  const { result } = pane.state().ledger;
  if (result === undefined || result instanceof Error) {
    throw new Error(String(result));
  }
  return result;
};

it("takes the table around the selected cell, and places its lines by the default rules", async () => {
  const on = onLedger();
  await on.pane.commands.useSelection();
  await on.pane.commands.preview();
  const { categories, total, unmatched, largestOutside } = resultOf(on);
  expect(total).toEqual(new Decimal(100));
  expect(categories.get("defence.core")?.amount.toNumber()).toBe(70);
  expect(unmatched.lines).toBe(2);
  expect(largestOutside.map(({ row }) => row)).toEqual([2, 3]);
});

it("inserts the formula over the ledger as it was selected", async () => {
  const { workbook, pane } = onLedger();
  await pane.commands.useSelection();
  await pane.commands.insertReclassified();
  expect(workbook.raw("Reclassified", 3, 0)).toBe(
    "=SCOPE.RECLASSIFY('Lines'!$B$2:$E$5,,\"summary\")",
  );
});

it("renames the headings of a corrected column, which is what the functions read", async () => {
  const on = onLedger();
  const { workbook, pane } = on;
  await pane.commands.useSelection();
  pane.dispatch({ kind: "column-corrected", field: "amount", column: 2 });
  await pane.commands.writeHeadings();
  expect(headingsIn(workbook)).toEqual(["府省庁", "事業名", "amount", "金額 (unused)"]);
  expect(pane.state().ledger.corrections.size).toBe(0);
  await pane.commands.preview();
  expect(resultOf(on).total).toEqual(new Decimal(6));
});

it.each(["preview", "insertReclassified"] as const)(
  "refuses to %s while a correction is not in the sheet",
  async (command) => {
    const { workbook, pane } = onLedger();
    await pane.commands.useSelection();
    pane.dispatch({ kind: "column-corrected", field: "amount", column: 2 });
    await pane.commands[command]();
    expect(pane.notice()).toContain("Write the corrected headings first");
    expect(pane.state().ledger.result).toBeUndefined();
    expect(workbook.applied).toBe(0);
  },
);

const onTotals = () => {
  const workbook = new FakeWorkbook("Lines");
  const rows = [
    ["府省庁", "金額"],
    ["防衛省", 70],
    ["Total", 70],
  ];
  const area = areaAt({ sheet: "Lines", row: 0, column: 0 }, 3, 2);
  rows.forEach((row, down) =>
    row.forEach((cell, across) => workbook.type({ ...area, row: down, column: across }, cell)),
  );
  workbook.tables.push({ name: "T", area, hasTotals: true });
  workbook.selected = areaAt({ sheet: "Lines", row: 1, column: 1 }, 1, 1);
  return { workbook, pane: paneOn(workbook) };
};

it.each([
  ["a table", (on: ReturnType<typeof onTotals>) => on.pane.commands.useTable("T")],
  ["a cell of a table", (on: ReturnType<typeof onTotals>) => on.pane.commands.useSelection()],
])("leaves the totals row out of preview and formula: %s", async (_, pick) => {
  const on = onTotals();
  await pick(on);
  expect(on.pane.state().ledger.picked).toMatchObject({ name: "T", lines: 1 });
  await on.pane.commands.preview();
  expect(resultOf(on).total).toEqual(new Decimal(70));
  await on.pane.commands.insertReclassified();
  expect(on.workbook.raw("Reclassified", 3, 0)).toBe(
    '=SCOPE.RECLASSIFY(T[[#Headers],[#Data]],,"summary")',
  );
});

it("passes on the rules of the workbook without a totals row", async () => {
  const { workbook, pane } = onLedger();
  await pane.commands.insertRules();
  await pane.commands.useSelection();
  await pane.commands.insertReclassified();
  expect(workbook.raw("Reclassified", 3, 0)).toBe(
    "=SCOPE.RECLASSIFY('Lines'!$B$2:$E$5,ScopeRules[[#Headers],[#Data]],\"summary\")",
  );
});

it("places lines by the rules of the workbook once they are inserted", async () => {
  const on = onLedger();
  await on.pane.commands.insertRules();
  expect(on.pane.state().ledger.rules).toBe("table");
  await on.pane.commands.useSelection();
  await on.pane.commands.preview();
  expect(resultOf(on).categories.get("defence.core")?.amount.toNumber()).toBe(70);
});

// The general account of FY2025 is 115.198 trillion yen.
it("conserves the bundled lines of FY2025 to the yen", async () => {
  const on = onLedger();
  await on.pane.commands.useBundled();
  await on.pane.commands.preview();
  const { categories, total } = resultOf(on);
  const parts = [...categories.values()].reduce(
    (sum, { amount }) => sum.plus(amount),
    new Decimal(0),
  );
  expect(total.toFixed()).toBe("115197845248000");
  expect(parts.eq(total)).toBe(true);
});

it("says so where nothing is selected that could be a ledger", async () => {
  const workbook = new FakeWorkbook("Lines");
  workbook.selected = areaAt({ sheet: "Lines", row: 0, column: 0 }, 1, 1);
  const pane = paneOn(workbook);
  await pane.commands.useSelection();
  expect(pane.notice()).toBe("Select a table with headings first.");
});
