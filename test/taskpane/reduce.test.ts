import { HOME } from "../../src/dataset/bundled";
import type { Model } from "../../src/taskpane/sheet/model";
import { reduce, firstState } from "../../src/taskpane/state";
import type { PaneEvent, PaneState } from "../../src/taskpane/state";
import { en } from "../../src/taskpane/text/en";

// The pane after each event. What one tab does leaves the others as they are.

const FIRST = firstState("en", true);

const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reduce, FIRST);

const AREA = { sheet: "Scope", row: 0, column: 0, rows: 3, columns: 3 };
const MODEL: Model = {
  pack: HOME,
  settings: { case: "Mine", year: 2030, stage: "initial", basis: "", as_of: "", target: 0.02 },
  cases: [
    { name: "MINE", shares: new Map([["a", 0]]) },
    { name: "Other", shares: new Map([["a", 0]]) },
  ],
  places: { settings: {}, cases: AREA, categoryRows: new Map(), caseColumns: new Map() },
};
const READ: PaneEvent = {
  kind: "workbook-read",
  reading: { kind: "ready", model: MODEL, sheetRatio: 0.018 },
};

const modelIn = ({ reading }: PaneState): Model => {
  if (reading?.kind !== "ready") {
    throw new Error("There is no model.");
  }
  return reading.model;
};

it("starts on the first tab and screen, with nothing read", () => {
  expect(FIRST).toMatchObject({ tab: "scenario", isIntroShown: true, reading: undefined });
  expect(firstState("ja", false)).toMatchObject({ language: "ja", isIntroShown: false });
});

it("drops the notice when another tab is chosen", () => {
  const text = (): string => "done";
  const noticed = after({ kind: "notice-changed", notice: { tone: "good", text } });
  expect(noticed.notice?.text(en)).toBe("done");
  expect(reduce(noticed, { kind: "tab-chosen", tab: "help" })).toMatchObject({
    tab: "help",
    notice: undefined,
  });
});

it("reads the list of functions again in another language", () => {
  const read = after(
    { kind: "functions-read", functions: [] },
    { kind: "functions-searched", query: "gdp" },
    { kind: "language-chosen", language: "ja" },
  );
  expect(read.language).toBe("ja");
  expect(read.help).toEqual({ functions: "unread", query: "gdp" });
});

it("leaves the first screen for good", () => {
  expect(after({ kind: "intro-left" }).isIntroShown).toBe(false);
});

it("sets a share in the active case alone, found in any letter case, before the sheet has it", () => {
  const state = after(READ, { kind: "share-set", category: "a", share: 0.5 });
  expect(modelIn(state).cases.map(({ shares }) => shares.get("a"))).toEqual([0.5, 0]);
  expect(state.isSettling).toBe(true);
  expect(MODEL.cases[0]?.shares.get("a")).toBe(0);
});

it("sets a setting before the sheet has it, and no other", () => {
  const state = after(READ, { kind: "setting-set", setting: "year", value: 2031 });
  expect(modelIn(state).settings).toEqual({ ...MODEL.settings, year: 2031 });
});

it("takes what the sheet says in place of what was set", () => {
  const set = { kind: "setting-set", setting: "year", value: 2031 } as const;
  expect(modelIn(after(READ, set, READ)).settings.year).toBe(2030);
});

it("changes no model where there is none", () => {
  const bare = after({ kind: "workbook-read", reading: { kind: "bare" } });
  expect(reduce(bare, { kind: "share-set", category: "a", share: 1 })).toBe(bare);
});

it("is settled once the sheet has calculated", () => {
  const set = { kind: "share-set", category: "a", share: 1 } as const;
  expect(after(READ, set, { kind: "settled" }).isSettling).toBe(false);
});

it("shows a command with its progress from its start to its end", () => {
  const label = (): string => "working";
  const started = after({ kind: "work-started", label, canCancel: true });
  expect(started.work).toEqual({ label, canCancel: true });
  const progressed = reduce(started, { kind: "work-progressed", done: 0.5 });
  expect(progressed.work).toEqual({ label, canCancel: true, done: 0.5 });
  expect(reduce(progressed, { kind: "work-ended" }).work).toBeUndefined();
});

it("shows no progress of a command that has ended", () => {
  expect(after({ kind: "work-progressed", done: 0.5 }).work).toBeUndefined();
});

it("drops the notice of the last command when another starts", () => {
  const notice = { tone: "bad", text: (): string => "failed" } as const;
  const state = after(
    { kind: "notice-changed", notice },
    { kind: "work-started", label: () => "", canCancel: false },
  );
  expect(state.notice).toBeUndefined();
});

it("opens and closes a form of the cases", () => {
  const opened = after({ kind: "case-form", form: "rename" });
  expect(opened.caseForm).toBe("rename");
  expect(reduce(opened, { kind: "case-form", form: undefined }).caseForm).toBeUndefined();
});

it.each([
  ["ledger", { kind: "output-chosen", output: "rows" }],
  ["figures", { kind: "figures-searched", query: "gdp" }],
  ["figures", { kind: "figures-view-chosen", view: "peers" }],
  ["figures", { kind: "peers-year-chosen", year: 2020 }],
  ["help", { kind: "functions-searched", query: "gdp" }],
  ["help", { kind: "functions-read", functions: "unreadable" }],
] as const)("changes the state of the tab %s alone", (slice, event) => {
  const state = after(event);
  expect(state[slice]).not.toEqual(FIRST[slice]);
  expect({ ...state, [slice]: undefined }).toEqual({ ...FIRST, [slice]: undefined });
});
