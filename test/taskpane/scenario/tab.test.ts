import { intro, scenarioTab } from "../../../src/taskpane/scenario/tab";
import { en } from "../../../src/taskpane/text/en";
import { ja } from "../../../src/taskpane/text/ja";
import { FakeWorkbook } from "../../excel/fake-workbook";
import { fire } from "../lit-as-text";
import { paneOn } from "../pane-on";
import { readyPane } from "./ready-pane";

// The tab for scenarios: what it shows of a workbook in each state, and what it offers to do.

jest.mock("lit", () => jest.requireActual("../lit-as-text"));

it("says that the workbook is being read until it is", () => {
  const pane = paneOn(new FakeWorkbook("Sheet1"));
  expect(String(scenarioTab(pane.view()))).toContain(en.work.reading);
});

it.each([
  ["en", en],
  ["ja", ja],
] as const)("offers to set up a workbook without the add-in's sheet (%s)", async (_, text) => {
  const pane = paneOn(new FakeWorkbook("Sheet1"));
  await pane.refresh();
  const page = String(scenarioTab(pane.view(text)));
  expect(page).toContain(text.scenario.notSetUp);
  expect(page).toContain(text.intro.setUp);
  expect(page).toContain(text.insertExample("FY2025"));
});

it("names the table that is missing, and sets it up again", async () => {
  const { workbook, pane, settled } = await readyPane();
  workbook.tables = workbook.tables.filter(({ name }) => name !== "ScopeCases");
  await pane.refresh();
  expect(String(scenarioTab(pane.view()))).toContain(en.scenario.broken("ScopeCases"));
  fire(scenarioTab(pane.view()), "data-action=set-up");
  await settled();
  expect(workbook.tables.map(({ name }) => name)).toContain("ScopeCases");
  expect(String(scenarioTab(pane.view()))).toContain('data-testid="ratio"');
});

it("sets up, inserts the example and can be skipped on the first screen", async () => {
  const workbook = new FakeWorkbook("Sheet1");
  const pane = paneOn(workbook);
  fire(intro(pane.view()), "data-action=skip-intro");
  expect(pane.state().isIntroShown).toBe(false);
  fire(intro(pane.view()), "data-action=set-up");
  fire(intro(pane.view()), "data-action=insert-example");
  await pane.runner.quietly(async () => undefined);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Sheet1", "Scope"]),
  );
  expect(workbook.sheets).toHaveLength(4);
});

it("offers the cases where the settings name none of them", async () => {
  const { pane, settled, active } = await readyPane();
  await pane.commands.setSetting("case", "Gone");
  expect(String(scenarioTab(pane.view()))).toContain(en.scenario.noCase("Gone"));
  fire(scenarioTab(pane.view()), "data-action=choose-case");
  await settled();
  expect(active().name).toBe(en.sheet.firstCases[0]);
});

it.each([
  ["en", en],
  ["ja", ja],
] as const)("shows ratio, gap, choices, categories and comparison (%s)", async (_, text) => {
  const { pane } = await readyPane();
  const page = String(scenarioTab(pane.view(text)));
  for (const part of ["ratio", "gap", "bounds", "choices", "compare"]) {
    expect(page).toContain(`data-testid="${part}"`);
  }
  expect(page).toContain(text.scenario.categories);
});

it("says what is wrong with a choice in place of the ratio, and keeps the choices", async () => {
  const { pane } = await readyPane();
  await pane.commands.setSetting("year", "soon");
  const page = String(scenarioTab(pane.view()));
  expect(page).toContain('data-testid="problem"');
  expect(page).toContain("soon");
  expect(page).not.toContain('data-testid="ratio"');
  expect(page).toContain('data-testid="choices"');
});
