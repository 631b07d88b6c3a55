import { Cancelled, HostRefusal } from "../../../src/excel/port";
import { CellBook } from "../../../src/share/formula/book";
import { scopeCells } from "../../../src/share/scope-cells";
import { withAddIn } from "../../../src/xlsx/web-extension";
import { ADD_IN } from "../../../src/share/add-in";
import { Package } from "../../../src/xlsx/package";
import { SHARE_TEXTS, shareCommands } from "../../../src/taskpane/share/commands";
import { shareReply } from "../../../src/taskpane/share/worker/job";
import { en } from "../../../src/taskpane/text/en";
import { ja } from "../../../src/taskpane/text/ja";
import type { ShareLine } from "../../../src/taskpane/share/state";
import { FakeWorkbook } from "../../excel/fake-workbook";
import {
  LIVE_FORMULAS,
  NAMES,
  SETTINGS,
  withShownValues,
  workbookOf,
  type Cells,
} from "../../share/scope-workbook";
import { paneOn } from "../pane-on";

// What the tab for sharing makes of the workbook that the host gives, and what it says of it.

const FORMULAS = { G2: LIVE_FORMULAS["G2"] ?? "", G5: LIVE_FORMULAS["G5"] ?? "" };

const bookOf = (formulas: Cells) =>
  withAddIn(withShownValues(workbookOf({ Scope: { ...SETTINGS, ...formulas } }, NAMES)), ADD_IN);

const live = bookOf(FORMULAS).save();

/** A pane on a workbook whose file is given, with what it kept and saved. */
function sharing(bytes: Uint8Array, name = "Budget.xlsx") {
  const workbook = new FakeWorkbook("Sheet1");
  workbook.file = () => Promise.resolve({ name, bytes: new Uint8Array(bytes) });
  const opened: Uint8Array[] = [];
  workbook.openNew = (copy) => Promise.resolve(void opened.push(copy));
  const kept = new Map<string, Uint8Array | string>();
  const [dropped, saved]: [string[], string[]] = [[], []];
  const pane = paneOn(workbook);
  const commands = shareCommands(pane.runner, {
    keep: (content) => {
      const address = `blob:${kept.size + 1}`;
      kept.set(address, content);
      return address;
    },
    drop: (address) => void dropped.push(address),
    save: (file) => void saved.push(file.name),
    today: () => "2026-11-24",
    run: async (job, { signal, report }) => {
      if (signal.aborted) {
        throw new Cancelled();
      }
      return shareReply(job, report);
    },
  });
  const outcome = (line: ShareLine) => pane.state().share[line];
  return { workbook, pane, commands, opened, kept, dropped, saved, outcome };
}

const formulasIn = (bytes: Uint8Array | undefined) =>
  scopeCells(new CellBook(Package.open(bytes ?? new Uint8Array()))).map(({ cell }) => cell.formula);

it("opens a copy that needs no add-in, and says how many cells were compared", async () => {
  const { pane, commands, opened, kept, outcome } = sharing(live);
  await commands.makePortable();
  expect(formulasIn(live)).toHaveLength(2);
  expect(formulasIn(opened[0])).toEqual([]);
  const portable = outcome("portable");
  expect(portable?.text(en)).toBe(
    "All 50 cells compared under 25 choices of year, stage, GDP and shares, no difference",
  );
  expect(portable?.text(ja)).toContain("25通りで延べ50セルを照合、差異なし");
  expect(portable?.file?.name).toBe("Budget (portable).xlsx");
  expect(kept.get(portable?.file?.address ?? "")).toEqual(opened[0]);
  expect(portable?.notes).toEqual([]);
  expect(pane.state().work).toBeUndefined();
});

it("shows reading the file as the first fifth of the progress", async () => {
  const { workbook, pane, commands } = sharing(live);
  const shown: number[] = [];
  const file = workbook.file;
  workbook.file = (limit, progress) => {
    for (const done of [0.5, 1]) {
      progress.report(done);
      shown.push(pane.state().work?.done ?? Number.NaN);
    }
    return file(limit, progress);
  };
  await commands.makePortable();
  expect(shown).toEqual([0.1, 0.2]);
});

it("names each formula that became its values", async () => {
  const { commands, outcome } = sharing(
    bookOf({ ...FORMULAS, J2: { formula: "SCOPE.DATASET_VERSION()" } }).save(),
  );
  await commands.makePortable();
  const portable = outcome("portable");
  expect(portable?.notes.map((note) => note(en))).toEqual([
    "1 formula cannot work without the add-in and became its values.",
  ]);
  expect(portable?.values).toEqual([{ place: "Scope!J2", formula: "SCOPE.DATASET_VERSION()" }]);
});

it("freezes a copy, and thaws that copy into the same formulas", async () => {
  const freezing = sharing(live);
  await freezing.commands.freeze();
  const [frozen] = freezing.opened;
  expect(formulasIn(frozen)).toEqual([]);
  expect(freezing.outcome("freeze")?.text(en)).toBe("2 formulas became values");
  const thawing = sharing(frozen ?? new Uint8Array(), "Budget (frozen).xlsx");
  await thawing.commands.thaw();
  expect(formulasIn(thawing.opened[0])).toEqual(formulasIn(live));
  expect(thawing.outcome("freeze")?.text(en)).toBe("2 formulas are back");
  expect(thawing.outcome("freeze")?.file?.name).toBe("Budget (frozen) (unfrozen).xlsx");
});

it("makes a receipt as a sheet, and as a page that is saved", async () => {
  const { commands, opened, kept, saved, dropped, outcome } = sharing(live);
  await commands.makeReceiptSheet();
  const titles = new CellBook(Package.open(opened[0] ?? new Uint8Array())).workbook.sheets;
  expect(titles.map(({ title }) => title)).toEqual(["Scope", "Receipt"]);
  const receipt = outcome("receipt")?.receipt;
  expect(receipt?.formulas.map(({ place }) => place)).toEqual(["Scope!G2", "Scope!G5"]);
  expect(receipt?.figures.every(({ source, url }) => source !== "" && url !== "")).toBe(true);
  expect(receipt?.figures[0]?.label).toEqual({
    en: "Defence build-up plan",
    ja: "防衛力整備計画対象経費",
  });
  expect(receipt?.figures[0]?.amount.ja).toMatch(/^\d+兆[\d,]+億円$/);
  await commands.makeReceiptPage();
  expect(dropped).toEqual(["blob:1"]);
  expect(saved).toEqual(["Budget (receipt).html"]);
  expect(opened).toHaveLength(1);
  expect(kept.get("blob:2")).toContain("SCOPE.DEFENCE_RATIO");
  expect(kept.get("blob:2")).toContain("2026-11-24");
});

it.each([
  ["a file of macros", live, "Budget.xlsm", "The workbook holds macros"],
  ["what is no workbook", new TextEncoder().encode("text"), "a.xlsx", "The file is no .xlsx"],
  [
    "no formula",
    workbookOf({ Sheet1: { A1: 1 } }).save(),
    "a.xlsx",
    "The workbook has no formula of the add-in.",
  ],
])("says in each language why there is no copy: %s", async (_, bytes, name, sentence) => {
  const { commands, opened, outcome } = sharing(bytes, name);
  await commands.makePortable();
  expect(outcome("portable")?.tone).toBe("bad");
  expect(outcome("portable")?.text(en)).toContain(sentence);
  expect(outcome("portable")?.text(ja)).not.toContain(sentence);
  expect(opened).toEqual([]);
  expect(outcome("portable")?.file).toBeUndefined();
});

it("says that there is no receipt to thaw by", async () => {
  const { commands, outcome } = sharing(live);
  await commands.thaw();
  expect(outcome("freeze")?.text(en)).toContain("no receipt");
});

it.each([
  [new HostRefusal("NoNewWorkbook", ""), SHARE_TEXTS.en.noNew],
  [
    new HostRefusal("RequestPayloadSizeLimitExceeded", "too large"),
    SHARE_TEXTS.en.notOpened("too large"),
  ],
])("keeps the copy to be saved where the host does not open it: %s", async (refusal, words) => {
  const { commands, workbook, outcome } = sharing(live);
  workbook.openNew = () => Promise.reject(refusal);
  await commands.freeze();
  expect(outcome("freeze")?.notes.map((note) => note(en))).toEqual([words]);
  expect(outcome("freeze")?.file?.name).toBe("Budget (frozen).xlsx");
});

it.each(["NoFile", "FileTooLarge"] as const)(
  "says that the host gave no file: %s",
  async (code) => {
    const { commands, workbook, outcome } = sharing(live);
    workbook.file = () => Promise.reject(new HostRefusal(code, code));
    await commands.freeze();
    expect(outcome("freeze")?.tone).toBe("bad");
    expect(outcome("freeze")?.text(en)).toBe(SHARE_TEXTS.en[code]);
  },
);

it("passes on what else the host says, and forgets the copy before", async () => {
  const { pane, commands, workbook, outcome } = sharing(live);
  await commands.freeze();
  workbook.file = () => Promise.reject(new HostRefusal("5001", "internal"));
  await commands.freeze();
  expect(pane.notice()).toBe(en.host.other("internal"));
  expect(outcome("freeze")).toBeUndefined();
});

it("stops when it is cancelled, and leaves nothing", async () => {
  const { pane, commands, workbook, opened, outcome } = sharing(live);
  const { file } = workbook;
  workbook.file = (...request) => {
    pane.commands.cancel();
    return file(...request);
  };
  await commands.makePortable();
  expect(pane.notice()).toBe(en.done.cancelled);
  expect([opened, outcome("portable")]).toEqual([[], undefined]);
});
