import { SHARE_TEXTS, shareCommands } from "../../../src/taskpane/share/commands";
import { sharePage } from "../../../src/taskpane/share/page";
import { sharePanel } from "../../../src/taskpane/share/tab";
import type { ShareOutcome } from "../../../src/taskpane/share/state";
import { en } from "../../../src/taskpane/text/en";
import { ja } from "../../../src/taskpane/text/ja";
import { FakeWorkbook } from "../../excel/fake-workbook";
import { fire } from "../lit-as-text";
import { paneOn, type PaneOn } from "../pane-on";

// The tab for sharing: its lines, what was made in each, and what its buttons do.

jest.mock("lit", () => jest.requireActual("../lit-as-text"));

const PAGE = {
  ...sharePage,
  drop: () => undefined,
};

const tab = (pane: PaneOn, text = en) =>
  sharePanel(shareCommands(pane.runner, PAGE))(pane.view(text));

const made: ShareOutcome = {
  tone: "good",
  text: ({ languageCode }) => SHARE_TEXTS[languageCode].compared(50, 25),
  notes: [({ languageCode }) => SHARE_TEXTS[languageCode].noNew],
  file: { name: "Budget (portable).xlsx", address: "blob:1" },
  values: [{ place: "Scope!J2", formula: "SCOPE.CLAIMS()" }],
};

const figure = {
  label: { en: "Defence build-up plan", ja: "防衛力整備計画対象経費" },
  amount: { en: "¥8.00 trn", ja: "8兆円" },
  when: { en: "FY2025 Initial budget", ja: "FY2025 当初予算" },
  source: "Cabinet, Budget, 2025-01-24",
};

const paneWith = (line: "portable" | "receipt", outcome: ShareOutcome) => {
  const pane = paneOn(new FakeWorkbook("Sheet1"));
  pane.dispatch({ kind: "shared", line, outcome });
  return pane;
};

it.each([en, ja])("has a line for each copy, and says that nothing is changed: %#", (text) => {
  const shown = String(tab(paneOn(new FakeWorkbook("Sheet1")), text));
  for (const line of ["portable", "freeze", "receipt"] as const) {
    expect(shown).toContain(SHARE_TEXTS[text.languageCode].titles[line]);
  }
  expect(shown).toContain(SHARE_TEXTS[text.languageCode].untouched);
  expect(shown).not.toContain(SHARE_TEXTS[text.languageCode].titles.results);
  expect(shown).not.toContain("save-copy");
});

it("says what was made, offers it to be saved, and lists what became values", () => {
  const shown = String(tab(paneWith("portable", made)));
  expect(shown).toContain(SHARE_TEXTS.en.compared(50, 25));
  expect(shown).toContain(SHARE_TEXTS.en.noNew);
  expect(shown).toContain("download=Budget (portable).xlsx");
  expect(shown).toContain("<span>Scope!J2</span> <code>=SCOPE.CLAIMS()</code>");
});

it("shows the figures of a receipt with their sources, and makes links of web addresses alone", () => {
  const receipt = {
    formulas: [{ place: "Scope!G2", formula: "SCOPE.GDP(2025)", value: "1", figures: [1, 2] }],
    figures: [
      { ...figure, url: "https://example.org/a" },
      { ...figure, url: "javascript:alert(1)" },
    ],
  };
  const outcome = { tone: "good", text: () => "", notes: [], receipt } as const;
  const shown = String(tab(paneWith("receipt", outcome)));
  expect(shown).toContain("Defence build-up plan");
  expect(shown).toContain("¥8.00 trn");
  expect(shown).toContain("Cabinet, Budget, 2025-01-24");
  expect(shown).toContain("href=https://example.org/a");
  expect(shown).not.toContain("javascript:");
  expect(shown).toContain("figures 1, 2");
});

it("shows 200 lines of a long list and says how many more there are", () => {
  const values = Array.from({ length: 1_300 }, (_, at) => ({ place: `A!${at}`, formula: "X()" }));
  const shown = String(tab(paneWith("portable", { ...made, values })));
  expect(shown.match(/X\(\)/g)).toHaveLength(200);
  expect(shown).toContain(SHARE_TEXTS.en.moreLines("1,100"));
});

it.each([
  ["make-portable", "portable"],
  ["freeze", "freeze"],
  ["thaw", "freeze"],
  ["receipt-sheet", "receipt"],
  ["receipt-page", "receipt"],
] as const)("begins when %s is pressed", async (action, line) => {
  const pane = paneOn(new FakeWorkbook("Sheet1"));
  pane.dispatch({ kind: "shared", line, outcome: made });
  fire(tab(pane), `data-action=${action}`);
  await new Promise((resolve) => setTimeout(resolve));
  expect(pane.state().share[line]?.text(en)).toBe(SHARE_TEXTS.en.NoFile);
});
