import { areaAt } from "../../../src/excel/address";
import type { Action } from "../../../src/excel/action";
import { AT_HOME } from "../../../src/taskpane/offered";
import { NAME, SETTING_NAME, SETTINGS } from "../../../src/taskpane/sheet/names";
import { readModel } from "../../../src/taskpane/sheet/model";
import { FakeWorkbook } from "../../excel/fake-workbook";
import { paneOn } from "../pane-on";

const setUp = async (workbook = new FakeWorkbook("Sheet1")) => {
  const pane = paneOn(workbook);
  await pane.commands.setUp();
  return { workbook, pane };
};

it("puts settings, cases, results and a chart on one new sheet, as one step of Undo", async () => {
  const { workbook } = await setUp();
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Scope"]);
  expect(workbook.tables.map(({ name }) => name)).toEqual([
    "ScopeSettings",
    "ScopeCases",
    "ScopeActive",
  ]);
  expect(workbook.names.map(({ name }) => name).sort()).toEqual(
    [...Object.values(SETTING_NAME), ...Object.values(NAME)].sort(),
  );
  expect(workbook.charts.map(({ name }) => name)).toEqual(["ScopeChart"]);
  expect(workbook.applied).toBe(1);
});

it("starts with a case that counts what the official scope counts", async () => {
  const { workbook } = await setUp();
  const reading = await readModel(workbook);
  if (reading.kind !== "ready") {
    throw new Error(reading.kind);
  }
  const { cases, settings } = reading.model;
  expect(settings).toMatchObject({ case: "My case", year: 2025, basis: "official", target: 0.02 });
  expect(cases.map(({ name }) => name)).toEqual(["My case", "Official", "Expanded"]);
  expect(cases[0]?.shares.get("related.unitemised")).toBe(1);
  expect(cases[0]?.shares.get("candidate.space")).toBe(0);
  expect(cases[2]?.shares.get("candidate.space")).toBe(1);
});

it("writes nothing when it is run again", async () => {
  const { workbook, pane } = await setUp();
  await pane.commands.setUp();
  expect(workbook.applied).toBe(1);
  expect(pane.notice()).toBe("Nothing was missing.");
});

it("finds its tables on a renamed sheet", async () => {
  const { workbook, pane } = await setUp();
  workbook.rename("Scope", "Annex 3");
  await pane.commands.setUp();
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Annex 3"]);
  expect(workbook.applied).toBe(1);
});

it("takes another sheet name where Scope is taken", async () => {
  const { workbook } = await setUp(new FakeWorkbook("Scope"));
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Scope", "Scope (2)"]);
  expect(workbook.sheets[0]?.cells.size).toBe(0);
});

it("repairs a name that no longer stands for its cell", async () => {
  const { workbook, pane } = await setUp();
  workbook.names = workbook.names.map((name) =>
    name.name === "Scope.Year" ? { ...name, area: undefined } : name,
  );
  await pane.commands.setUp();
  const year = workbook.names.find(({ name }) => name === "Scope.Year")?.area;
  expect(workbook.applied).toBe(2);
  expect(year && workbook.values(year)).toEqual([[2025]]);
});

it("makes a table anew that was deleted, below what stands in its place", async () => {
  const { workbook, pane } = await setUp();
  const active = workbook.tables.find(({ name }) => name === "ScopeActive");
  workbook.tables = workbook.tables.filter((table) => table !== active);
  await pane.commands.setUp();
  const again = workbook.tables.find(({ name }) => name === "ScopeActive");
  expect(again?.area.rows).toBe(AT_HOME.countable.length + 1);
  expect(again?.area.row).toBeGreaterThan(active?.area.row ?? Infinity);
});

it("adds a setting and a category that were deleted", async () => {
  const { workbook, pane } = await setUp();
  workbook.tables = workbook.tables.map((table) =>
    table.name === "ScopeActive" ? table : { ...table, area: { ...table.area, rows: 6 } },
  );
  await pane.commands.setUp();
  const reading = await readModel(workbook);
  if (reading.kind !== "ready") {
    throw new Error(reading.kind);
  }
  expect(Object.keys(reading.model.places.settings)).toHaveLength(SETTINGS.length);
  expect([...reading.model.places.categoryRows.keys()]).toEqual(
    AT_HOME.countable.map(({ id }) => id),
  );
});

it("refuses a protected sheet before it writes anything", async () => {
  const { workbook, pane } = await setUp();
  workbook.names = workbook.names.filter(({ name }) => name !== "Scope.Ratio");
  workbook.protect("Scope");
  await pane.commands.setUp();
  expect(workbook.applied).toBe(1);
  expect(pane.notice()).toContain("The sheet Scope is protected. Nothing was written.");
});

it("refuses a workbook whose structure is locked", async () => {
  const workbook = new FakeWorkbook("Sheet1");
  workbook.isLocked = true;
  const { pane } = await setUp(workbook);
  expect(workbook.applied).toBe(0);
  expect(pane.notice()).toContain("structure of this workbook is protected");
});

it("overwrites no cell that it has already written: parts do not overlap", async () => {
  const seen = new Map<string, number>();
  const workbook = new FakeWorkbook("Sheet1");
  const apply = workbook.apply.bind(workbook);
  workbook.apply = (actions: readonly Action[]) => {
    for (const action of actions) {
      if (action.kind === "write") {
        remember(seen, action);
      }
    }
    return apply(actions);
  };
  await setUp(workbook);
  expect([...seen].filter(([, times]) => times > 1)).toEqual([]);
  const chart = workbook.charts[0]?.over;
  const under = workbook.values(chart ?? areaAt({ sheet: "Scope", row: 0, column: 0 }, 1, 1));
  expect(under.flat().filter((cell) => cell !== "")).toEqual([]);
});

function remember(
  seen: Map<string, number>,
  { at, cells }: Extract<Action, { kind: "write" }>,
): void {
  cells.forEach((row, down) =>
    row.forEach((cell, across) => {
      if (cell === "") {
        return;
      }
      const key = `${at.sheet} ${at.row + down},${at.column + across}`;
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }),
  );
}
