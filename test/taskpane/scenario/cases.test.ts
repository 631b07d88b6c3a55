import { caseBar, caseComparison } from "../../../src/taskpane/scenario/cases";
import { en } from "../../../src/taskpane/text/en";
import { ja } from "../../../src/taskpane/text/ja";
import { fire } from "../lit-as-text";
import { readyPane, type ReadyPane } from "./ready-pane";

// The cases: chosen, made, renamed and deleted by their bar; compared under the same choices.

jest.mock("lit", () => jest.requireActual("../lit-as-text"));

class Form {
  constructor(readonly name: string) {}
}
class Select {
  constructor(readonly value: string) {}
}
class Fields {
  constructor(private readonly form: Form) {}
  get(): string {
    return this.form.name;
  }
}
beforeAll(() =>
  Object.assign(globalThis, {
    HTMLFormElement: Form,
    HTMLSelectElement: Select,
    FormData: Fields,
  }),
);

const bar = ({ pane, model, active }: ReadyPane, text = en) =>
  caseBar(pane.view(text), model(), active().name);

const names = ({ model }: ReadyPane): readonly string[] => model().cases.map(({ name }) => name);

async function fill(ready: ReadyPane, form: string, name: string): Promise<void> {
  fire(bar(ready), `data-action=case-${form}`);
  fire(bar(ready), "class=card", new Form(name));
  await ready.settled();
}

it("offers the cases and makes the chosen one active", async () => {
  const ready = await readyPane();
  const [, official = ""] = en.sheet.firstCases;
  fire(bar(ready), "data-testid=case", new Select(official));
  await ready.settled();
  expect(ready.active().name).toBe(official);
});

it("opens one form at a time, and closes it by the same button or by another", async () => {
  const ready = await readyPane();
  fire(bar(ready), "data-action=case-new");
  expect(ready.pane.state().caseForm).toBe("new");
  fire(bar(ready), "data-action=case-rename");
  expect(ready.pane.state().caseForm).toBe("rename");
  fire(bar(ready), "data-action=case-rename");
  expect(ready.pane.state().caseForm).toBeUndefined();
  fire(bar(ready), "data-action=case-delete");
  fire(bar(ready), "data-action=case-leave");
  expect(ready.pane.state().caseForm).toBeUndefined();
});

it.each([
  ["new", en, en.scenario.nextCase],
  ["duplicate", en, en.scenario.copyOf("My case")],
  ["duplicate", ja, ja.scenario.copyOf("My case")],
  ["rename", en, "My case"],
] as const)("proposes a name to %s", async (form, text, name) => {
  const ready = await readyPane();
  ready.pane.dispatch({ kind: "case-form", form });
  expect(String(bar(ready, text))).toContain(`.value=${name} />`);
});

it("makes a new case that counts nothing, and an equal one of the active case", async () => {
  const ready = await readyPane();
  await fill(ready, "duplicate", "Twin");
  expect(ready.active().name).toBe("Twin");
  expect(ready.active().shares.get("defence.core")).toBe(1);
  await fill(ready, "new", "Empty");
  expect([...ready.active().shares.values()].every((share) => share === 0)).toBe(true);
  expect(ready.pane.state().caseForm).toBeUndefined();
});

it("renames the active case and keeps it active", async () => {
  const ready = await readyPane();
  await fill(ready, "rename", "Plan");
  expect([names(ready)[0], ready.active().name]).toEqual(["Plan", "Plan"]);
});

it("asks before it deletes, and makes the next case active", async () => {
  const ready = await readyPane();
  const before = names(ready);
  fire(bar(ready), "data-action=case-delete");
  expect(String(bar(ready))).toContain(en.scenario.confirmDelete("My case"));
  fire(bar(ready), "data-action=case-confirm");
  await ready.settled();
  expect(names(ready)).toEqual(before.slice(1));
  expect(ready.active().name).toBe(before[1]);
});

it("keeps the form open with what is wrong with a name", async () => {
  const ready = await readyPane();
  await fill(ready, "new", "my CASE");
  expect(ready.pane.notice()).toBe(en.refused["case-taken"]("my CASE"));
  expect(ready.pane.state().caseForm).toBe("new");
});

it("compares all cases under the same choices and marks the active one", async () => {
  const ready = await readyPane();
  const page = String(caseComparison(ready.pane.view(), ready.model()));
  const compared = [...page.matchAll(/data-testid="compared-([^"]+)"/g)].map(([, name]) => name);
  expect(compared).toEqual(names(ready));
  expect(page.split(`<span class="quiet">${en.scenario.active}</span>`)).toHaveLength(2);
  expect(page.match(/<svg class="chart"/g)).toHaveLength(compared.length);
});

it("says what is wrong with a case in place of its bar, and compares the others", async () => {
  const ready = await readyPane();
  const model = ready.model();
  const wrong = { name: "Wrong", shares: new Map([["defence.core", "all"]]) };
  const page = String(
    caseComparison(ready.pane.view(), { ...model, cases: [...model.cases, wrong] }),
  );
  expect(page).toMatch(/<h3> Wrong <\/h3> <p class="warn">[^<]*defence\.core/);
  expect(page.match(/<svg class="chart"/g)).toHaveLength(model.cases.length);
});

it("inserts results at the selected cell, and a chart of the cases", async () => {
  const ready = await readyPane();
  const { workbook, pane } = ready;
  const page = () => caseComparison(pane.view(), ready.model());
  fire(page(), "data-action=insert-results");
  await ready.settled();
  expect(workbook.raw("Sheet1", 0, 0)).toBe(en.sheet.result);
  expect(workbook.raw("Sheet1", 1, 1)).toContain("=SCOPE.DEFENCE_RATIO(");
  const charts = workbook.charts.length;
  fire(page(), "data-action=insert-chart");
  await ready.settled();
  expect(workbook.charts).toHaveLength(charts + 1);
  expect(new Set(workbook.charts.map(({ name }) => name)).size).toBe(charts + 1);
  expect(pane.notice()).toBe(en.done.chart);
});

it("inserts no results over cells that hold something", async () => {
  const { workbook, pane } = await readyPane();
  workbook.type({ ...workbook.selected, row: 5, column: 1 }, "mine");
  await pane.commands.insertResults();
  expect(pane.notice()).toContain("are not empty");
  expect(workbook.raw("Sheet1", 0, 0)).toBe("");
});

it("inserts no chart without a comparison, and says what is missing", async () => {
  const { workbook, pane } = await readyPane();
  workbook.names = workbook.names.filter(({ name }) => name !== "Scope.CaseTable");
  await pane.commands.insertChart();
  expect(pane.notice()).toBe(en.refused.missing("Scope.CaseTable"));
});
