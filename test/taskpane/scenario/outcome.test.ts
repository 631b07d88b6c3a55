import { Problem } from "../../../src/core/problem";
import { sentenceOf } from "../../../src/messages/sentence";
import { areaAt } from "../../../src/excel/address";
import { scenarioOf, shareOfPercent } from "../../../src/taskpane/scenario/outcome";
import { activeCase, shareCell, readModel } from "../../../src/taskpane/sheet/model";
import type { Model } from "../../../src/taskpane/sheet/model";
import { FakeWorkbook } from "../../excel/fake-workbook";
import { cell } from "../../functions/calling";
import { paneOn, type PaneOn } from "../pane-on";

async function ready() {
  const workbook = new FakeWorkbook("Sheet1");
  const pane = paneOn(workbook);
  await pane.commands.setUp();
  return { workbook, pane };
}

const modelOf = (pane: PaneOn): Model => {
  const { reading } = pane.state();
  if (reading?.kind !== "ready") {
    throw new Error("The pane has read no model.");
  }
  return reading.model;
};

const outcomeOf = (pane: PaneOn) => {
  const model = modelOf(pane);
  const active = activeCase(model);
  if (active === undefined) {
    throw new Error("No case is active.");
  }
  const { outcome } = scenarioOf(model, active);
  if (outcome instanceof Error) {
    throw outcome;
  }
  return outcome;
};

it("shows the published ratio, its bounds and the gap to 2 %", async () => {
  const { pane } = await ready();
  const { ratio, gap } = outcomeOf(pane);
  expect(ratio.value.times(100).toFixed(4)).toBe("1.7663");
  expect([ratio.low, ratio.high].map((end) => end.times(100).toFixed(4))).toEqual([
    "1.7581",
    "1.7745",
  ]);
  expect(gap.value.toFixed()).toBe("1309200000000");
});

it("shows a toggle at once and writes one cell", async () => {
  const { workbook, pane } = await ready();
  const before = outcomeOf(pane).ratio.value;
  const written = pane.commands.setShare("candidate.space", 1);
  expect(outcomeOf(pane).ratio.value.gt(before)).toBe(true);
  await written;
  const cell = shareCell(modelOf(pane), "My case", "candidate.space");
  expect(cell && workbook.values(cell)).toEqual([[1]]);
  expect(workbook.applied).toBe(2);
});

it("answers a toggle within 100 ms", async () => {
  const { pane } = await ready();
  outcomeOf(pane);
  const start = performance.now();
  void pane.commands.setShare("candidate.space", 1);
  outcomeOf(pane);
  expect(performance.now() - start).toBeLessThan(100);
});

it("shows what somebody typed into the sheet", async () => {
  const { workbook, pane } = await ready();
  const cell = shareCell(modelOf(pane), "My case", "candidate.transport");
  if (cell === undefined) {
    throw new Error("No cell.");
  }
  workbook.type(cell, 0.5);
  await pane.refresh();
  expect(modelOf(pane).cases[0]?.shares.get("candidate.transport")).toBe(0.5);
});

it("takes a toggle back where the sheet is protected", async () => {
  const { workbook, pane } = await ready();
  workbook.protect("Scope");
  await pane.commands.setShare("candidate.space", 1);
  expect(modelOf(pane).cases[0]?.shares.get("candidate.space")).toBe(0);
  expect(pane.notice()).toBe("The sheet is protected, so Excel refused. Nothing was written.");
});

it.each([
  ["year", "last year", 'year is "last year"'],
  ["basis", "world", 'basis is "world"'],
  ["basis", 5_600_000, "basis is 5600000"],
  ["stage", "final", 'stage is "final"'],
  ["target", 2, "target is 2"],
  ["as_of", "soon", 'as_of is "soon"'],
] as const)("says what is wrong with %s %j", async (setting, value, words) => {
  const { pane } = await ready();
  await pane.commands.setSetting(setting, value);
  const model = modelOf(pane);
  const active = activeCase(model);
  const outcome = active === undefined ? undefined : scenarioOf(model, active).outcome;
  if (!(outcome instanceof Problem)) {
    throw new Error("Nothing is wrong.");
  }
  expect(sentenceOf(outcome, "en")).toContain(words);
});

it("reads a target in per cent as the functions do", async () => {
  const { pane } = await ready();
  const { gap } = outcomeOf(pane);
  await pane.commands.setSetting("target", "2%");
  expect(outcomeOf(pane).gap.value.toFixed()).toBe(gap.value.toFixed());
});

it("measures the gap to a target of the dataset on its own basis where none is given", async () => {
  const { pane } = await ready();
  await pane.commands.setSetting("basis", "");
  await pane.commands.setSetting("target", "us_3_5");
  const gapOn = (basis: string) => cell("TARGET_GAP", ["us_3_5", 2025, "official", basis]);
  const { ratio, gap } = outcomeOf(pane);
  expect(gap.value.toNumber()).toBe(gapOn(""));
  expect(ratio.value.toNumber()).toBe(cell("DEFENCE_RATIO", [2025, "official"]));
  await pane.commands.setSetting("basis", "official");
  expect(outcomeOf(pane).gap.value.toNumber()).toBe(gapOn("official"));
});

it("finds the case whatever the case of its letters, as the sheet does", async () => {
  const { pane } = await ready();
  await pane.commands.setSetting("case", "MY CASE");
  expect(outcomeOf(pane).ratio.value.times(100).toFixed(4)).toBe("1.7663");
  await pane.commands.renameCase("My case", "Plan");
  expect(modelOf(pane).settings.case).toBe("Plan");
  await pane.commands.setSetting("case", "PLAN");
  await pane.commands.deleteCase("Plan");
  expect(activeCase(modelOf(pane))?.name).toBe(modelOf(pane).cases[0]?.name);
});

it.each([
  ["33.3", 0.333],
  ["14.3", 0.143],
  ["0.7", 0.007],
  ["100", 1],
  ["0", 0],
  ["", undefined],
  [" ", undefined],
  ["150", undefined],
  ["-1", undefined],
  ["abc", undefined],
])("takes %j per cent for the share %s", (text, share) => {
  expect(shareOfPercent(text)).toBe(share);
});

it("says which figure is missing, and shows the others", async () => {
  const { pane } = await ready();
  await pane.commands.setSetting("stage", "settled");
  const model = modelOf(pane);
  const [first] = model.cases;
  if (first === undefined) {
    throw new Error("No case.");
  }
  const { outcome, rows } = scenarioOf(model, first);
  expect(outcome instanceof Problem && sentenceOf(outcome, "en")).toContain(
    "No settled figure of defence.core in FY2025",
  );
  expect(rows).toHaveLength(15);
});

it("makes, renames and deletes a case, and makes it the active one", async () => {
  const { workbook, pane } = await ready();
  await pane.commands.addCase("Ports", "Expanded");
  expect(modelOf(pane).settings.case).toBe("Ports");
  expect(modelOf(pane).cases.map(({ name }) => name)).toEqual([
    "My case",
    "Official",
    "Expanded",
    "Ports",
  ]);
  expect(modelOf(pane).cases[3]?.shares.get("candidate.space")).toBe(1);
  await pane.commands.renameCase("Ports", "港湾");
  expect(modelOf(pane).settings.case).toBe("港湾");
  await pane.commands.deleteCase("港湾");
  expect(modelOf(pane).settings.case).toBe("My case");
  const compare = (await workbook.survey()).names.find(
    ({ name }) => name === "Scope.CaseTable",
  )?.area;
  if (compare === undefined) {
    throw new Error("No comparison.");
  }
  const names = workbook.values(areaAt({ ...compare, row: compare.row + 2 }, 4, 1)).flat();
  expect(names).toEqual(["My case", "Official", "Expanded", ""]);
});

it.each([
  ["  ", "Give the case a name."],
  ["official", "There is a case official already. Choose another name."],
  ["Category", "There is a case Category already. Choose another name."],
])("refuses the name %j for a case", async (name, words) => {
  const { workbook, pane } = await ready();
  await pane.commands.addCase(name, undefined);
  expect(pane.notice()).toBe(words);
  expect(workbook.applied).toBe(1);
});

it("writes the name of a case as text, whatever it looks like", async () => {
  const { workbook, pane } = await ready();
  await pane.commands.addCase('=HYPERLINK("http://x")', "Official");
  const { cases, settings } = modelOf(pane).places;
  expect(workbook.raw("Scope", cases.row, cases.column + 4)).toBe('\'=HYPERLINK("http://x")');
  const cell = settings.case;
  expect(cell && workbook.raw("Scope", cell.row, cell.column)).toBe('\'=HYPERLINK("http://x")');
});

it("keeps the last case", async () => {
  const { pane } = await ready();
  for (const name of ["My case", "Official", "Expanded"]) {
    await pane.commands.deleteCase(name);
  }
  expect(modelOf(pane).cases.map(({ name }) => name)).toEqual(["Expanded"]);
  expect(pane.notice()).toContain("This is the only case");
});

it("inserts results where there is room, and refuses where there is none", async () => {
  const { workbook, pane } = await ready();
  await pane.commands.insertResults();
  expect(workbook.raw("Sheet1", 1, 1)).toBe(
    "=SCOPE.DEFENCE_RATIO(Scope.Year,Scope.Active,Scope.Basis,Scope.Stage,Scope.AsOf)",
  );
  await pane.commands.insertResults();
  expect(pane.notice()).toContain("are not empty");
});

it("inserts one more chart at the selection and keeps that of the sheet Scope", async () => {
  const { workbook, pane } = await ready();
  await pane.commands.insertChart();
  expect(workbook.charts.map(({ over }) => over.sheet)).toEqual(["Scope", "Sheet1"]);
});

it("tells that a table is gone", async () => {
  const { workbook, pane } = await ready();
  workbook.tables = workbook.tables.filter(({ name }) => name !== "ScopeCases");
  await pane.refresh();
  expect(await readModel(workbook)).toEqual({ kind: "broken", missing: ["ScopeCases"] });
});
