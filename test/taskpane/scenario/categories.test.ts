import { Decimal } from "../../../src/core/decimal";
import { AT_HOME } from "../../../src/taskpane/offered";
import { categories } from "../../../src/taskpane/scenario/categories";
import { scenarioOf, shareOfPercent } from "../../../src/taskpane/scenario/outcome";
import type { CategoryRow } from "../../../src/taskpane/scenario/outcome";
import { en } from "../../../src/taskpane/text/en";
import { ja } from "../../../src/taskpane/text/ja";
import { field, fire } from "../lit-as-text";
import { readyPane, type ReadyPane } from "./ready-pane";

// The categories with their switches and shares, and how an amount reads.

jest.mock("lit", () => jest.requireActual("../lit-as-text"));

const rowsIn = ({ model, active }: ReadyPane): readonly CategoryRow[] =>
  scenarioOf(model(), active()).rows;

const listOf = (ready: ReadyPane) => categories(ready.pane.view(), rowsIn(ready));

const bounded = (low: number, value = low, high = value) => ({
  low: new Decimal(low),
  value: new Decimal(value),
  high: new Decimal(high),
});

/** How one category reads with figures of its own. */
async function pageOf(figures: Partial<CategoryRow>, text = en): Promise<string> {
  const ready = await readyPane();
  const [row] = rowsIn(ready);
  if (row === undefined) {
    throw new Error("There is no category.");
  }
  return String(categories(ready.pane.view(text), [{ ...row, ...figures }]));
}

it.each([
  ["en", en],
  ["ja", ja],
] as const)("lists every category that can count, by group (%s)", async (language, text) => {
  const ready = await readyPane();
  const page = String(categories(ready.pane.view(text), rowsIn(ready)));
  const shown = [...page.matchAll(/data-testid="category-([\w.]+)"/g)].map(([, id]) => id);
  expect(shown).toEqual(AT_HOME.countable.map(({ id }) => id));
  for (const { label } of AT_HOME.countable) {
    expect(page).toContain(label[language]);
  }
});

it("counts a category as a whole by its switch, and not at all by it again", async () => {
  const ready = await readyPane();
  const shareOf = () => ready.active().shares.get("candidate.space");
  fire(listOf(ready), "data-action=toggle-candidate.space", field({ checked: true }));
  expect(shareOf()).toBe(1);
  expect(String(listOf(ready))).toMatch(/toggle-candidate\.space" \.checked=true/);
  fire(listOf(ready), "data-action=toggle-candidate.space", field({ checked: false }));
  await ready.settled();
  expect(shareOf()).toBe(0);
});

it("counts the share that is typed in per cent, exactly", async () => {
  const ready = await readyPane();
  fire(listOf(ready), "data-testid=share-candidate.space", field({ value: "33.3" }));
  await ready.settled();
  expect(ready.active().shares.get("candidate.space")).toBe(0.333);
});

it.each(["", "-1", "101", "half"])("puts the share back in place of %p", async (typed) => {
  const ready = await readyPane();
  const input = field({ value: typed });
  fire(listOf(ready), "data-testid=share-defence.core", input);
  await ready.settled();
  expect(input.value).toBe("100");
  expect(ready.active().shares.get("defence.core")).toBe(1);
});

it.each([
  ["0", 0],
  ["14.3", 0.143],
  ["100", 1],
  [" ", undefined],
  ["100.1", undefined],
])("reads %p per cent as the share %p", (text, share) => {
  expect(shareOfPercent(text)).toBe(share);
});

it("shows an amount that is exact as one, and one that is not as a range", async () => {
  expect(await pageOf({ spending: bounded(5e11), statuses: ["published"] })).toContain(">¥500 bn<");
  expect(await pageOf({ spending: bounded(4e11, 5e11, 6e11), statuses: ["rounded"] })).toContain(
    `>${en.range("¥400 bn", "¥600 bn")}<`,
  );
});

it.each([
  ["en", en, "not published: 0 to ¥503 bn"],
  ["ja", ja, "非公表：0～5,030億円"],
] as const)("never shows what is not published as 0 (%s)", async (_, text, words) => {
  const spending = bounded(0, 0, 5.03e11);
  expect(await pageOf({ spending, statuses: ["not_published"] }, text)).toContain(`>${words}<`);
});

it("says where there is no figure, and gives it no weight", async () => {
  const page = await pageOf({ spending: undefined, weight: undefined });
  expect(page).toContain(en.scenario.noFigure);
  expect(page).not.toContain("points");
});

it("gives the weight of a category in points of the ratio, a range where it is one", async () => {
  expect(await pageOf({ weight: bounded(0.0123456) })).toContain(en.scenario.points("1.235"));
  expect(await pageOf({ weight: bounded(0.01, 0.011, 0.012) })).toContain(
    en.scenario.points(en.range("1.000", "1.200")),
  );
});

it("says how a figure came about unless it is plainly published", async () => {
  const status = (statuses: CategoryRow["statuses"]) => pageOf({ statuses, sources: ["S027"] });
  expect(await status(["derived", "derived", "published"])).toContain(
    `<p>${en.scenario.status.derived}</p>`,
  );
  expect(await status(["published"])).not.toContain("<p>published</p>");
});
