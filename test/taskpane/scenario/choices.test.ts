import { choices } from "../../../src/taskpane/scenario/choices";
import { scenarioOf, dayOfCell, serialOfDay } from "../../../src/taskpane/scenario/outcome";
import { AT_HOME } from "../../../src/taskpane/offered";
import { en } from "../../../src/taskpane/text/en";
import { field, fire } from "../lit-as-text";
import { readyPane, type ReadyPane } from "./ready-pane";

// Year, stage, basis, day and target: what each offers, and the cell that it writes.

jest.mock("lit", () => jest.requireActual("../lit-as-text"));

class Select {
  constructor(readonly value: string) {}
}
beforeAll(() => Object.assign(globalThis, { HTMLSelectElement: Select }));

const tabOf = ({ pane, model, active }: ReadyPane) =>
  choices(pane.view(), model(), scenarioOf(model(), active()));

/** The value that a list shows as chosen. */
const chosen = (ready: ReadyPane, name: string): string | undefined => {
  const list = new RegExp(`data-testid=${name}[ >].*?</select>`).exec(String(tabOf(ready)))?.[0];
  return /value=([^ ]*) .selected=true/.exec(list ?? "")?.[1];
};

it.each([
  // setting    chosen            cell
  ["year", `${AT_HOME.years[0]}`, AT_HOME.years[0]],
  ["stage", "settled", "settled"],
  ["basis", "same_year", "same_year"],
  ["target", "0.035", 0.035],
] as const)("writes the chosen %s into its cell, %s as %p", async (setting, value, cell) => {
  const ready = await readyPane();
  fire(tabOf(ready), `data-testid=${setting}`, new Select(value));
  expect(ready.model().settings[setting]).toBe(cell);
  await ready.settled();
  expect(ready.model().settings[setting]).toBe(cell);
  expect(chosen(ready, setting)).toBe(value);
});

it.each([
  ["year", 1999],
  ["basis", 5_000_000_000_000],
  ["target", 0.023],
  ["stage", "final"],
] as const)("shows a %s that the cell alone has, as it is in the cell", async (setting, cell) => {
  const ready = await readyPane();
  await ready.pane.commands.setSetting(setting, cell);
  expect(chosen(ready, setting)).toBe(`${cell}`);
  expect(String(tabOf(ready))).toContain(en.scenario.asInCell(`${cell}`));
});

it("knows a choice in whatever letter case the cell has it", async () => {
  const ready = await readyPane();
  await ready.pane.commands.setSetting("basis", " SAME_YEAR ");
  expect(chosen(ready, "basis")).toBe("same_year");
});

it("writes a day as the number that Excel keeps, and empties the cell again", async () => {
  const ready = await readyPane();
  expect(String(tabOf(ready))).not.toContain("as-of-clear");
  fire(tabOf(ready), "data-testid=as-of", field({ value: "2025-12-31" }));
  await ready.settled();
  expect(ready.model().settings.as_of).toBe(46_022);
  expect(String(tabOf(ready))).toContain(en.scenario.knownOn("2025-12-31"));
  fire(tabOf(ready), "data-action=as-of-clear");
  await ready.settled();
  expect(ready.model().settings.as_of).toBe("");
});

it("says all choices in one line", async () => {
  const ready = await readyPane();
  await ready.pane.commands.setSetting("stage", "settled");
  await ready.pane.commands.setSetting("year", 2024);
  await ready.pane.commands.setSetting("basis", "same_year");
  expect(String(tabOf(ready))).toContain(
    `FY2024 · ${en.scenario.stages.settled} · ${en.scenario.bases.same_year}`,
  );
});

it("shows the same money on every basis, where the scenario can be computed", async () => {
  const ready = await readyPane();
  expect(String(tabOf(ready))).toContain('data-testid="on-same_year"');
  await ready.pane.commands.setSetting("year", "soon");
  expect(String(tabOf(ready))).not.toContain('data-testid="on-same_year"');
});

it("offers the years that have figures, the newest first", () => {
  expect([...AT_HOME.years].sort((a, b) => b - a)).toEqual(AT_HOME.years);
  expect(new Set(AT_HOME.years).size).toBe(AT_HOME.years.length);
});

it.each([
  // cell             day
  [46_022, "2025-12-31"],
  ["2025-12-31", "2025-12-31"],
  ["", ""],
  [null, ""],
  [0, ""],
  ["soon", ""],
])("reads %p as the day %p", (cell, day) => {
  expect(dayOfCell(cell)).toBe(day);
});

it("writes a day so that it reads back the same", () => {
  expect(dayOfCell(serialOfDay("2024-02-29"))).toBe("2024-02-29");
});
