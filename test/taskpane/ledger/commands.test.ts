import { areaAt } from "../../../src/excel/address";
import { Decimal } from "../../../src/core/decimal";
import { draftOf } from "../../../src/taskpane/ledger/new-rule";
import { FakeWorkbook } from "../../excel/fake-workbook";
import { paneOn } from "../pane-on";

const LEDGER = [
  ["府省庁", "事業名", "千円の額", "金額"],
  ["防衛省", "装備品", 1, 70],
  ["国土交通省", "巡視船", 2, 20],
  ["環境省", "=1+1", 3, 10],
];

const write = (workbook: FakeWorkbook, sheet: string, rows: readonly (readonly unknown[])[]) =>
  rows.forEach((row, down) =>
    row.forEach((cell, across) =>
      workbook.type(
        areaAt({ sheet, row: down + 1, column: across + 1 }, 1, 1),
        typeof cell === "number" ? cell : String(cell),
      ),
    ),
  );

const onLedger = (rows: readonly (readonly unknown[])[] = LEDGER) => {
  const workbook = new FakeWorkbook("Lines", "Own");
  write(workbook, "Lines", rows);
  workbook.selected = areaAt({ sheet: "Lines", row: 2, column: 2 }, 1, 1);
  return { workbook, pane: paneOn(workbook) };
};

type On = Pick<ReturnType<typeof onLedger>, "pane">;

const resultOf = ({ pane }: On) => {
  const preview = pane.state().ledger.result?.preview;
  if (preview === undefined || preview instanceof Error) {
    throw new Error(String(preview));
  }
  return preview;
};

const computed = async (on: On) => {
  await on.pane.commands.compute();
  return resultOf(on);
};

const inserted = async ({ workbook, pane }: ReturnType<typeof onLedger>) => {
  await pane.commands.insertReclassified();
  return workbook.raw("Reclassified", 3, 0);
};

it("takes the table around the selected cell, and places its lines by the default rules", async () => {
  const on = onLedger();
  await on.pane.commands.useSelection();
  const { categories, total, unmatched, outside, rows } = await computed(on);
  expect(total).toEqual(new Decimal(100));
  expect(categories.get("defence.core")?.amount.toNumber()).toBe(70);
  expect([unmatched.lines, rows]).toEqual([2, 3]);
  expect(outside.map(({ row, texts }) => [row, texts.get("item")])).toEqual([
    [2, "巡視船"],
    [3, "=1+1"],
  ]);
  expect(await inserted(on)).toBe("=SCOPE.RECLASSIFY('Lines'!$B$2:$E$5,,\"summary\")");
});

it("reads a mapped column in pane and formula alike, and leaves the headings", async () => {
  const on = onLedger();
  await on.pane.commands.useSelection();
  on.pane.dispatch({ kind: "column-mapped", index: 2, field: "amount" });
  on.pane.dispatch({ kind: "unit-chosen", unit: "千円" });
  expect((await computed(on)).total).toEqual(new Decimal(6000));
  expect(await inserted(on)).toBe(
    `=SCOPE.RECLASSIFY('Lines'!$B$2:$E$5,,"summary","千円",{"ministry","item","amount",""})`,
  );
  expect(on.workbook.values(areaAt({ sheet: "Lines", row: 1, column: 1 }, 1, 4))).toEqual([
    LEDGER[0],
  ]);
});

it("fills blanks down and counts totals in pane and formula alike", async () => {
  const on = onLedger([...LEDGER, ["", "学校", 0, 5], ["合計", "", 0, 105]]);
  await on.pane.commands.useSelection();
  const { blankBelow, totals, lines } = await computed(on);
  expect([blankBelow, totals, lines]).toEqual([1, [{ row: 5, label: "合計" }], 4]);
  on.pane.dispatch({ kind: "fill-chosen", fillsDown: true });
  on.pane.dispatch({ kind: "totals-chosen", countsTotals: true });
  expect((await computed(on)).lines).toBe(5);
  expect(await inserted(on)).toContain(',,"summary",,,"fill_down+count_totals")');
});

it("computes nothing twice, and anew what was edited", async () => {
  const on = onLedger();
  await on.pane.commands.useSelection();
  const first = await computed(on);
  expect(await computed(on)).toBe(first);
  on.workbook.type(areaAt({ sheet: "Lines", row: 2, column: 4 }, 1, 1), 71);
  on.pane.dispatch({ kind: "cells-edited" });
  expect((await computed(on)).total).toEqual(new Decimal(101));
});

const onTotals = () => {
  const on = onLedger([
    ["府省庁", "金額"],
    ["防衛省", 70],
    ["Total", 70],
  ]);
  const area = areaAt({ sheet: "Lines", row: 1, column: 1 }, 3, 2);
  on.workbook.tables.push({ name: "T", area, hasTotals: true });
  return on;
};

it.each([
  ["a table", (on: ReturnType<typeof onTotals>) => on.pane.commands.useTable("T")],
  ["a cell of a table", (on: ReturnType<typeof onTotals>) => on.pane.commands.useSelection()],
])("leaves the totals row of %s out of result and formula", async (_, pick) => {
  const on = onTotals();
  await pick(on);
  expect(on.pane.state().ledger.picked).toMatchObject({ name: "T", lines: 1 });
  expect((await computed(on)).total).toEqual(new Decimal(70));
  expect(await inserted(on)).toBe('=SCOPE.RECLASSIFY(T[[#Headers],[#Data]],,"summary")');
});

const OWN = [
  ["item", "category"],
  ["contains 船", "defence.core"],
];

const withOwnRules = async () => {
  const on = onLedger();
  await on.pane.commands.useSelection();
  write(on.workbook, "Own", OWN);
  on.workbook.selected = areaAt({ sheet: "Own", row: 1, column: 1 }, 1, 1);
  await on.pane.commands.useSelectedRules();
  return on;
};

it("takes rules by selection, in pane and formula alike, and reads them as they are now", async () => {
  const on = await withOwnRules();
  expect((await computed(on)).categories.get("defence.core")?.amount.toNumber()).toBe(20);
  expect(await inserted(on)).toContain("'Own'!$B$2:$C$3,\"summary\"");
  on.workbook.type(areaAt({ sheet: "Own", row: 2, column: 1 }, 1, 1), "装備品");
  on.pane.dispatch({ kind: "cells-edited" });
  expect((await computed(on)).categories.get("defence.core")?.amount.toNumber()).toBe(70);
});

it("adds a rule from a line outside, to rules of a sheet, where nothing is below them", async () => {
  const on = await withOwnRules();
  const [line] = (await computed(on)).outside;
  if (line === undefined) {
    throw new Error("Nothing is outside.");
  }
  const whole = draftOf(line);
  await on.pane.commands.addRule(whole);
  expect(on.pane.notice()).toContain("no column ministry");
  const matchers = new Map([["item", { mark: "~", text: "装備" }]] as const);
  const draft = { ...whole, matchers };
  on.pane.dispatch({ kind: "rule-drafted", draft });
  await on.pane.commands.tryRule(draft);
  expect(on.pane.state().ledger.draft?.matches).toEqual({ lines: 1, amount: "70" });
  await on.pane.commands.addRule(draft);
  expect(on.pane.state().ledger.draft).toBeUndefined();
  expect(on.workbook.values(areaAt({ sheet: "Own", row: 3, column: 1 }, 1, 2))).toEqual([
    ["~装備", draft.category],
  ]);
  expect((await computed(on)).categories.get("defence.core")?.amount.toNumber()).toBe(90);
  on.workbook.type(areaAt({ sheet: "Own", row: 4, column: 1 }, 1, 1), "in the way");
  await on.pane.commands.addRule(draft);
  expect(on.pane.notice()).toContain("'Own'!$B$5:$C$5");
});

it("inserts the default rules first where a rule is added to them, before the rule that the line met", async () => {
  const on = onLedger([LEDGER[0] ?? [], ["国土交通省", "防災の事業", 0, 9]]);
  await on.pane.commands.useSelection();
  const [line] = (await computed(on)).outside;
  if (line === undefined) {
    throw new Error("Nothing is outside.");
  }
  expect(line.rule).toEqual({ id: "R210", share: "0" });
  await on.pane.commands.addRule({ ...draftOf(line), category: "candidate.disaster" });
  const { rules } = on.pane.state().ledger;
  const cells = on.workbook.values(
    rules?.area ?? areaAt({ sheet: "Own", row: 0, column: 0 }, 1, 1),
  );
  const names = cells.map(([name]) => name);
  expect(names.slice(names.indexOf("U1"), names.indexOf("U1") + 2)).toEqual(["U1", "R210"]);
  expect(new Set(names).size).toBe(names.length);
  expect((await computed(on)).categories.get("candidate.disaster")?.amount.toNumber()).toBe(9);
});

// The general account of FY2025 is 115.198 trillion yen.
it("conserves the bundled lines of FY2025 to the yen", async () => {
  const on = onLedger();
  await on.pane.commands.useBundled();
  const { categories, total, years } = await computed(on);
  const parts = [...categories.values()].reduce(
    (sum, { amount }) => sum.plus(amount),
    new Decimal(0),
  );
  expect(total.toFixed()).toBe("115197845248000");
  expect(parts.eq(total)).toBe(true);
  expect(years).toEqual([2025]);
});

it("says so where nothing is selected that could be a ledger or rules", async () => {
  const workbook = new FakeWorkbook("Lines");
  workbook.selected = areaAt({ sheet: "Lines", row: 0, column: 0 }, 1, 1);
  const pane = paneOn(workbook);
  await pane.commands.useSelection();
  expect(pane.notice()).toBe("Select a table with headings first.");
  await pane.commands.useSelectedRules();
  expect(pane.notice()).toContain("Select rules with headings first");
});
