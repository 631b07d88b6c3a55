import { Decimal } from "../../../src/core/decimal";
import { hero } from "../../../src/taskpane/scenario/hero";
import { scenarioOf } from "../../../src/taskpane/scenario/outcome";
import { en } from "../../../src/taskpane/text/en";
import { readyPane, type ReadyPane } from "./ready-pane";

// The ratio with its bounds and gap, and whether the sheet's own formula gives the same.

jest.mock("lit", () => jest.requireActual("../lit-as-text"));

const bounded = (low: number, value = low, high = value) => ({
  low: new Decimal(low),
  value: new Decimal(value),
  high: new Decimal(high),
});

/** The hero with figures of its own; what is not given is computed from the workbook. */
function pageOf({ pane, model, active }: ReadyPane, figures: object = {}): string {
  const { question, outcome, rows } = scenarioOf(model(), active());
  if (question instanceof Error || outcome instanceof Error) {
    throw new Error("The scenario cannot be computed.");
  }
  const shown = { question, outcome: { ...outcome, ...figures }, rows, name: active().name };
  return String(hero(pane.view(), shown));
}

const agreement = (page: string): string | undefined => /data-agrees="(\w+)"/.exec(page)?.[1];

/** The pane on a workbook whose ratio cell holds a value. */
async function showing(ratio: number | string): Promise<ReadyPane> {
  const ready = await readyPane();
  const cell = ready.workbook.names.find(({ name }) => name === "Scope.Ratio")?.area;
  if (cell === undefined) {
    throw new Error("The ratio has no cell.");
  }
  ready.workbook.type(cell, ratio);
  await ready.pane.refresh();
  return ready;
}

it("shows the ratio in per cent with the range that the sources leave open", async () => {
  const page = pageOf(await readyPane(), { ratio: bounded(0.0175, 0.0176, 0.0177) });
  expect(page).toContain(`<strong data-testid="ratio">${en.percent("1.76")}`);
  expect(page).toContain(en.scenario.bounds(en.percent("1.75"), en.percent("1.77")));
  expect(page).toContain(en.scenario.boundsNote);
});

it("says so where every figure is exact", async () => {
  const page = pageOf(await readyPane(), { ratio: bounded(0.0176), gap: bounded(1e12) });
  expect(page).toContain(en.scenario.exact);
  expect(page).toContain("¥1.00 trn short of");
  expect(page).not.toContain("by the bounds");
});

it("gives the gap's range in words, on both sides of the target", async () => {
  const page = pageOf(await readyPane(), { gap: bounded(-2e12, 1e12, 3e12) });
  expect(page).toContain(en.scenario.gapRange("¥2.00 trn above", "¥3.00 trn short"));
});

it("names year, stage and case above the ratio, and sources below it", async () => {
  const ready = await readyPane();
  const page = pageOf(ready);
  expect(page).toMatch(new RegExp(`FY\\d{4}, ${en.scenario.stages.initial}, My case`));
  expect(page).toContain('class="sources"');
});

it("says that the sheet agrees where its cell holds the very same number", async () => {
  const page = pageOf(await showing(0.0175), { ratio: bounded(0.0175) });
  expect(agreement(page)).toBe("true");
  expect(page).toContain(en.scenario.sheetAgrees);
});

it.each([
  [0.02, en.scenario.sheetDiffers(en.percent("2.00"))],
  ["#N/A", en.scenario.sheetDiffers("#N/A")],
])("says what the sheet shows where it differs: %s", async (ratio, sentence) => {
  const page = pageOf(await showing(ratio), { ratio: bounded(0.0175) });
  expect(agreement(page)).toBe("false");
  expect(page).toContain(sentence);
});

it("waits for the sheet while it may still be calculating", async () => {
  const ready = await showing(0.02);
  ready.pane.dispatch({ kind: "setting-set", setting: "stage", value: "initial" });
  const page = pageOf(ready, { ratio: bounded(0.0175) });
  expect(agreement(page)).toBe("pending");
  ready.pane.dispatch({ kind: "settled" });
  expect(agreement(pageOf(ready, { ratio: bounded(0.0175) }))).toBe("false");
});

it("says nothing of a sheet that has no results", async () => {
  const ready = await readyPane();
  ready.workbook.names = ready.workbook.names.filter(({ name }) => name !== "Scope.Ratio");
  await ready.pane.refresh();
  expect(agreement(pageOf(ready))).toBeUndefined();
});
