import { DATASET } from "../../src/dataset/bundled";
import { panelOf, shell, TEXTS } from "../../src/taskpane/shell";
import { TABS } from "../../src/taskpane/state";
import { en } from "../../src/taskpane/text/en";
import { ja } from "../../src/taskpane/text/ja";
import { FakeWorkbook } from "../excel/fake-workbook";
import { nothing } from "lit";
import { fire } from "./lit-as-text";
import { paneOn, type PaneOn } from "./pane-on";

// The frame around the tabs: first screen, tabs, messages, footer.

jest.mock("lit", () => jest.requireActual("./lit-as-text"));

const shellOf = (pane: PaneOn, text = en) => shell(pane.view(text), panelOf(pane.view(text)));

const paneOnBare = async (): Promise<PaneOn> => {
  const pane = paneOn(new FakeWorkbook("Sheet1"));
  await pane.refresh();
  return pane;
};

it("shows what the add-in does before anything is set up, in place of the tabs", async () => {
  const pane = await paneOnBare();
  const page = String(shellOf(pane));
  expect(page).toContain(en.intro.title);
  expect(page).not.toContain("tablist");
  fire(shellOf(pane), "data-action=skip-intro");
  expect(String(shellOf(pane))).toContain("tablist");
});

it("shows no first screen where a workbook is set up", async () => {
  const pane = paneOn(new FakeWorkbook("Sheet1"));
  await pane.commands.setUp();
  expect(String(shellOf(pane))).not.toContain(en.intro.title);
});

it.each(TABS)("shows the tab %s and marks it for those who do not see it", async (tab) => {
  const pane = await paneOnBare();
  pane.dispatch({ kind: "intro-left" });
  fire(shellOf(pane), `data-action=tab-${tab}`);
  const page = String(shellOf(pane));
  expect(page).toContain(`data-testid="panel-${tab}"`);
  expect(page).toContain(`data-action="tab-${tab}" aria-selected=true`);
  expect(page.match(/aria-selected=true/g)).toHaveLength(1);
  expect(page.match(/tabindex=0/g)).toHaveLength(1);
});

it.each([
  // from         key           to
  ["scenario", "ArrowRight", "ledger"],
  ["scenario", "ArrowLeft", "help"],
  ["help", "ArrowRight", "scenario"],
  ["figures", "Home", "scenario"],
  ["scenario", "End", "help"],
] as const)("goes from %s by %s to %s", async (from, key, to) => {
  const focused: string[] = [];
  const getElementById = (id: string) => ({ focus: () => focused.push(id) });
  Object.assign(globalThis, { document: { getElementById } });
  const pane = await paneOnBare();
  pane.dispatch({ kind: "intro-left" });
  pane.dispatch({ kind: "tab-chosen", tab: from });
  fire(shellOf(pane), "role=tablist", {}, { key });
  expect(pane.state().tab).toBe(to);
  expect(focused).toEqual([`tab-${to}`]);
});

it("stays on its tab at any other key", async () => {
  const pane = await paneOnBare();
  pane.dispatch({ kind: "intro-left" });
  fire(shellOf(pane), "role=tablist", {}, { key: "a" });
  expect(pane.state().tab).toBe("scenario");
});

it("has a text for each language under its own code", () => {
  expect(Object.entries(TEXTS).map(([code, text]) => [code, text.languageCode])).toEqual([
    ["en", "en"],
    ["ja", "ja"],
  ]);
});

it("offers the other languages by their own names", async () => {
  const pane = await paneOnBare();
  expect(String(shellOf(pane))).toContain(`data-action=language @click=>${ja.languageName}`);
  fire(shellOf(pane), "data-action=language");
  expect(pane.state().language).toBe("ja");
  expect(String(shellOf(pane, ja))).toContain(`data-action=language @click=>${en.languageName}`);
});

it("names the dataset that the figures come from", async () => {
  expect(String(shellOf(await paneOnBare()))).toContain(en.dataset(DATASET.version, DATASET.day));
});

it("shows a command under way, its progress, and a way to stop it", () => {
  const pane = paneOn(new FakeWorkbook("Sheet1"));
  const label = (text: typeof en): string => text.work.preview;
  pane.dispatch({ kind: "work-started", label, canCancel: true });
  expect(String(shellOf(pane))).toContain(`<progress aria-label=${en.work.preview}></progress>`);
  expect(String(shellOf(pane, ja))).toContain(ja.work.preview);
  pane.dispatch({ kind: "work-progressed", done: 0.25 });
  expect(String(shellOf(pane))).toContain(`max="1" .value=0.25`);
  expect(String(shellOf(pane))).toContain(en.cancel);
  fire(shellOf(pane), "data-action=cancel");
});

it("offers no way to stop a command that cannot be stopped", () => {
  const pane = paneOn(new FakeWorkbook("Sheet1"));
  pane.dispatch({ kind: "work-started", label: (text) => text.work.setUp, canCancel: false });
  expect(String(shellOf(pane))).not.toContain(en.cancel);
});

it.each([
  ["good", "status"],
  ["bad", "alert"],
] as const)("announces a %s notice as %s, until it is closed", (tone, role) => {
  const pane = paneOn(new FakeWorkbook("Sheet1"));
  const notice = { tone, text: (text: typeof en): string => text.done.written };
  pane.dispatch({ kind: "notice-changed", notice });
  expect(String(shellOf(pane))).toContain(`class="message ${tone}" role=${role}`);
  expect(String(shellOf(pane))).not.toContain("copy-report");
  fire(shellOf(pane), "data-action=notice-close");
  expect(String(shellOf(pane))).not.toContain(en.done.written);
});

it("offers the report of an internal error to be copied, and opens it where that fails", async () => {
  const copied: string[] = [];
  const pane = paneOn(new FakeWorkbook("Sheet1"), {
    copyText: async (text) => {
      copied.push(text);
      return false;
    },
  });
  pane.runner.report(new RangeError("out of range"));
  expect(String(shellOf(pane))).toContain(en.report.copy.none);
  expect(String(shellOf(pane))).toContain("?open=false");
  fire(shellOf(pane), "data-action=copy-report");
  await pane.runner.quietly(async () => undefined);
  expect(copied[0]).toContain("RangeError: out of range");
  expect(String(shellOf(pane))).toContain(en.report.copy.refused);
  expect(String(shellOf(pane))).toContain("?open=true");
});

it("keeps tabs, messages and footer where a tab cannot be shown", () => {
  const pane = paneOn(new FakeWorkbook("Sheet1"));
  pane.runner.report(new Error("no panel"));
  const page = String(shell(pane.view(), nothing));
  expect(page).toContain("tablist");
  expect(page).toContain("no panel");
  expect(page).toContain(ja.languageName);
});
