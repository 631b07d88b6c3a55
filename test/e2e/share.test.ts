// Copies of the workbook that the tab for sharing makes, by mouse in one language and by keyboard in the other.
import type { Download, Frame, Page } from "playwright-core";
import { CellBook } from "../../src/share/formula/book";
import { scopeCells } from "../../src/share/scope-cells";
import { Package } from "../../src/xlsx/package";
import { hooksOf } from "./harness/hooks";
import { openPane, type DrivenPane } from "./pane-driver";

const PATIENCE = { timeout: 60_000 } as const;

const RATIO = "Scope!B14";
const SPACE_IN_MINE = "Scope!C38";
const OFFICIAL_RATIO = 98_948 / 5_602_000;

const WORDS = {
  en: { same: "no difference", frozen: "became values", back: "are back", figures: "Figures" },
  ja: { same: "差異なし", frozen: "値にしました", back: "戻しました", figures: "数値" },
} as const;

/** Presses a button of the pane in one way. */
type Press = (frame: Frame, action: string) => Promise<void>;

const byMouse: Press = (frame, action) => frame.click(`[data-action="${action}"]`);

const byKeyboard: Press = async (frame, action) => {
  await frame.focus(`[data-action="${action}"]`);
  await frame.page().keyboard.press("Enter");
};

const bytesOf = async (download: Download): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) {
    chunks.push(Buffer.from(chunk));
  }
  return new Uint8Array(Buffer.concat(chunks));
};

/** What is downloaded while something is done. */
async function downloaded(page: Page, act: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent("download", PATIENCE), act()]);
  return download;
}

const formulasIn = (bytes: Uint8Array): readonly (string | undefined)[] =>
  scopeCells(new CellBook(Package.open(bytes))).map(
    ({ sheet, cell }) => `${sheet} ${cell.row} ${cell.column} ${cell.formula}`,
  );

const paneIn = (page: Page): Frame => {
  const found = page.frames().find((frame) => frame.url().includes("/taskpane.html"));
  if (found === undefined) {
    throw new Error("The page has no frame of the add-in.");
  }
  return found;
};

/** Opens the copy that the host offers, in a window of its own. */
async function openOffered(page: Page): Promise<Page> {
  const [other] = await Promise.all([
    page.context().waitForEvent("page"),
    page.locator("[data-action=open-new-workbook]").last().click(),
  ]);
  await other.waitForSelector('html[data-file="copy.xlsx"]', PATIENCE);
  await hooksOf(other).settled();
  return other;
}

describe.each([
  ["en", byMouse],
  ["ja", byKeyboard],
] as const)("sharing a workbook in %s", (lang, press) => {
  const words = WORDS[lang];
  let pane: DrivenPane;
  let page: Page;
  let formulas: readonly (string | undefined)[] = [];
  let ratio: unknown;

  /** Presses a button of the tab and waits for what is said in a line. */
  const make = async (action: string, line: string, frame = pane.frame()): Promise<string> => {
    await press(frame, action);
    await frame.waitForFunction(() => document.documentElement.dataset["busy"] === "true");
    await frame.waitForFunction(
      () => document.documentElement.dataset["busy"] === "false",
      undefined,
      PATIENCE,
    );
    return frame.innerText(`[data-testid=outcome-${line}]`);
  };

  const savedCopy = async (line: string, frame = pane.frame()): Promise<Uint8Array> => {
    const link = frame.locator(`section[aria-labelledby=share-${line}] [data-action=save-copy]`);
    return bytesOf(await downloaded(frame.page(), () => link.click()));
  };

  beforeAll(async () => {
    pane = await openPane({ lang });
    ({ page } = pane.preview);
    await pane.press("set-up");
    await pane.press("toggle-candidate.space");
    await pane.agrees();
    ratio = await pane.preview.cell(RATIO);
    await pane.preview.settled();
    formulas = formulasIn(
      await bytesOf(await downloaded(page, () => page.click("[data-action='save-file']"))),
    );
    await press(pane.frame(), "tab-share");
    await pane.frame().waitForSelector("[data-action=make-portable]");
  });

  afterAll(() => pane.preview.close());

  it("makes a portable copy that shows the same numbers without the add-in, and stays live", async () => {
    expect(await make("make-portable", "portable")).toContain(words.same);
    expect(await pane.violations()).toEqual([]);
    await pane.preview.screenshot(`share-${lang}-portable`);
    expect(formulas.length).toBeGreaterThan(5);
    expect(formulasIn(await savedCopy("portable"))).toEqual([]);
    const other = await openOffered(page);
    const copy = hooksOf(other);
    expect((await copy.look(RATIO)).formula).not.toMatch(/scope\.|_xldudf/i);
    expect(await copy.cell(RATIO)).toBe(ratio);
    expect(await copy.values("Scope!A1:I60")).toEqual(await pane.preview.values("Scope!A1:I60"));
    await copy.setCell(SPACE_IN_MINE, 0);
    await copy.settled();
    expect(await copy.cell(RATIO)).toBe(OFFICIAL_RATIO);
    await other.screenshot({ path: `artefacts/share-${lang}-copy.png` });
    await other.close();
  });

  it("freezes a copy, which thaws into the same formulas", async () => {
    expect(await make("freeze", "freeze")).toContain(words.frozen);
    expect(formulasIn(await savedCopy("freeze"))).toEqual([]);
    const other = await openOffered(page);
    expect(await hooksOf(other).cell(RATIO)).toBe(ratio);
    const frame = paneIn(other);
    await press(frame, "tab-share");
    await frame.waitForSelector("[data-action=thaw]");
    expect(await make("thaw", "freeze", frame)).toContain(words.back);
    expect(formulasIn(await savedCopy("freeze", frame))).toEqual(formulas);
    await other.close();
  });

  it("says why there is nothing to thaw", async () => {
    const frame = pane.frame();
    await make("thaw", "freeze");
    expect(await frame.getAttribute("[data-testid=outcome-freeze] p", "data-tone")).toBe("bad");
    expect(await pane.violations()).toEqual([]);
  });

  it("shows the receipt with the source of each figure, and gives it as a page", async () => {
    const given = await downloaded(page, async () => {
      await make("receipt-page", "receipt");
    });
    expect(given.suggestedFilename()).toMatch(/\.html$/);
    const text = new TextDecoder().decode(await bytesOf(given));
    const frame = pane.frame();
    const list = frame.locator("[data-testid=figures]");
    await list.locator("summary").click();
    expect(await list.locator("summary").innerText()).toContain(words.figures);
    const sources = await list
      .locator("a.source")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(sources.length).toBeGreaterThan(5);
    expect(sources.filter((url) => !text.includes(url.replaceAll("&", "&amp;")))).toEqual([]);
    expect(text).toContain("SCOPE.DEFENCE_RATIO(");
    expect(await pane.violations()).toEqual([]);
    await pane.preview.screenshot(`share-${lang}-receipt`);
  });

  it("leaves the workbook as it was", async () => {
    expect(await pane.preview.cell(RATIO)).toBe(ratio);
    const saved = await downloaded(page, () => page.click("[data-action='save-file']"));
    expect(formulasIn(await bytesOf(saved))).toEqual(formulas);
    expect(pane.preview.pageErrors).toEqual([]);
    expect(await pane.preview.unimplemented()).toEqual([]);
  });
});
