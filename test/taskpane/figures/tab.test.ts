import { DATASET, HOME } from "../../../src/dataset/bundled";
import { PEER_TABLE } from "../../../src/dataset/peers";
import { checkedClaims, claimList } from "../../../src/taskpane/figures/claims";
import { peers } from "../../../src/taskpane/figures/peers";
import { FIGURES_VIEWS } from "../../../src/taskpane/figures/state";
import { figuresTab } from "../../../src/taskpane/figures/tab";
import { AT_HOME } from "../../../src/taskpane/offered";
import { en } from "../../../src/taskpane/text/en";
import { ja } from "../../../src/taskpane/text/ja";
import { FakeWorkbook } from "../../excel/fake-workbook";
import { field, fire } from "../lit-as-text";
import { paneOn } from "../pane-on";

// The tab for the dataset: its four views, the claims with their verdicts, and the peers.

jest.mock("lit", () => jest.requireActual("../lit-as-text"));

const IN_ENGLISH = { text: en, offered: AT_HOME };

const LANGUAGES = [
  ["en", en],
  ["ja", ja],
] as const;

const paneIn = (view: (typeof FIGURES_VIEWS)[number]) => {
  const pane = paneOn(new FakeWorkbook("Sheet1"));
  pane.dispatch({ kind: "figures-view-chosen", view });
  return pane;
};

it.each(LANGUAGES)("offers all views and marks the chosen one (%s)", (_, text) => {
  const page = String(figuresTab(paneIn("peers").view(text)));
  for (const view of FIGURES_VIEWS) {
    expect(page).toContain(text.figures.views[view]);
    expect(page).toMatch(
      new RegExp(`data-testid="view-${view}" .checked=${String(view === "peers")}`),
    );
  }
  expect(page).toContain(text.figures.peersTitle);
});

it("changes the view by the choice", () => {
  const pane = paneIn("figures");
  fire(figuresTab(pane.view()), "data-testid=view-claims");
  expect(pane.state().figures.view).toBe("claims");
});

it.each(LANGUAGES)("says what the dataset holds and how old it is (%s)", (_, text) => {
  const page = String(figuresTab(paneIn("dataset").view(text)));
  expect(page).toContain(text.dataset(DATASET.version, DATASET.day));
  expect(page).toContain(`${HOME.tables.sources.rows.length}`);
  expect(page).toContain(text.insertExample("FY2025"));
});

it("inserts the example from the view of the dataset", async () => {
  const workbook = new FakeWorkbook("Sheet1");
  const pane = paneOn(workbook);
  pane.dispatch({ kind: "figures-view-chosen", view: "dataset" });
  fire(figuresTab(pane.view()), "data-action=insert-example");
  await pane.runner.quietly(async () => undefined);
  expect(pane.notice()).toBe(en.done.example);
  expect(workbook.sheets).toHaveLength(3);
});

it.each(LANGUAGES)("shows every claim with its verdict in words (%s)", (_, text) => {
  const page = String(figuresTab(paneIn("claims").view(text)));
  for (const { id } of HOME.claims) {
    expect(page).toContain(`data-testid="claim-${id}"`);
  }
  expect(page).toContain(text.claims.verdict.agrees);
});

it.each([
  ["agrees", "✓"],
  ["possible", "≈"],
  ["differs", "×"],
] as const)("marks a claim that %s by a sign and in words", (verdict, mark) => {
  const checks = checkedClaims(HOME).map((check) => ({ ...check, verdict }));
  const page = String(claimList(checks, IN_ENGLISH));
  expect(page).toContain(`<p class="verdict ${verdict}">`);
  expect(page).toContain(`${mark}</span> ${en.claims.verdict[verdict]}`);
});

it("shows a claim's percentage with the decimals it was published with", () => {
  const [check] = checkedClaims(HOME);
  if (check === undefined) {
    throw new Error("There is no claim.");
  }
  const { publishedPercent, decimals } = check.claim;
  const page = String(claimList([check], IN_ENGLISH));
  expect(page).toContain(`<dd>${en.percent(publishedPercent.toFixed(decimals))}</dd>`);
});

it("shows the peers of the chosen year, the largest first and longest", () => {
  const pane = paneIn("peers");
  pane.dispatch({ kind: "peers-year-chosen", year: 2014 });
  const page = String(peers(pane.view()));
  const shares = [...page.matchAll(/class="number">([\d.]+)/g)].map(([, share]) => Number(share));
  expect(shares.length).toBeGreaterThan(20);
  expect(shares).toEqual([...shares].sort((a, b) => b - a));
  expect(page).toContain('<rect class="bar peer" width=100 ');
});

it("marks the estimates among the peers' figures", () => {
  const page = (year: number): string => {
    const pane = paneIn("peers");
    pane.dispatch({ kind: "peers-year-chosen", year });
    return String(peers(pane.view()));
  };
  expect(page(2014)).not.toContain(en.figures.estimate);
  expect(page(2026)).toContain(en.figures.estimate);
});

it("chooses another year of the peers, and inserts all years as a table", async () => {
  const workbook = new FakeWorkbook("Sheet1");
  const pane = paneOn(workbook);
  class Select {
    value = "2020";
  }
  Object.assign(globalThis, { HTMLSelectElement: Select });
  fire(peers(pane.view()), "data-testid=peers-year", new Select());
  expect(pane.state().figures.peersYear).toBe(2020);
  fire(peers(pane.view()), "data-action=insert-peers");
  await pane.runner.quietly(async () => undefined);
  const area = { sheet: "NATO", row: 3, column: 0, rows: 1, columns: PEER_TABLE.fields.length };
  expect(workbook.values(area)[0]).toEqual(PEER_TABLE.fields);
});

it("takes nothing from a field that is none", () => {
  const pane = paneIn("figures");
  fire(figuresTab(pane.view()), "data-testid=data-search", field({ value: "" }));
  expect(pane.state().figures.query).toBe("");
});
