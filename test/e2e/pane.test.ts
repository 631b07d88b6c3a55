import { examples } from "../../src/help/emit";
import { openPane, type DrivenPane } from "./pane-driver";

const NAMES = {
  en: {
    mine: "My case",
    space: "1.81\u00a0%",
    official: "1.77\u00a0%",
    gap: "¥1.31 trn short of 2\u00a0%",
  },
  ja: { mine: "検討案", space: "1.81%", official: "1.77%", gap: "2%まで 1兆3,092億円 不足" },
} as const;

/** Share of candidate.space in the first case: ScopeCases!C of the sheet Scope. */
const SPACE_IN_MINE = "Scope!C38";
const RATIO = "Scope!B14";
const OFFICIAL_RATIO = 98_948 / 5_602_000;

/** Selects an empty cell, as a person does with the mouse. */
const SELECT_EMPTY = `Excel.run(async (context) => {
  context.workbook.worksheets.getItem("Sheet1").activate();
  context.workbook.worksheets.getItem("Sheet1").getRange("B2").select();
  await context.sync();
})`;

describe.each(["en", "ja"] as const)("the pane in %s", (lang) => {
  const names = NAMES[lang];
  let pane: DrivenPane;

  beforeAll(async () => {
    pane = await openPane({ lang });
  });

  afterAll(async () => {
    await pane.preview.screenshot(`pane-${lang}`);
    await pane.preview.close();
  });

  it("says what it does before anything is set up", async () => {
    expect(await pane.frame().isVisible("[data-testid=intro]")).toBe(true);
    expect(await pane.violations()).toEqual([]);
  });

  it("sets up a workbook and shows the published ratio, in the pane as in the sheet", async () => {
    await pane.press("set-up");
    await pane.agrees();
    expect(await pane.words("ratio")).toBe(names.official);
    expect(await pane.words("gap")).toBe(names.gap);
    expect(await pane.preview.cell(RATIO)).toBe(OFFICIAL_RATIO);
  });

  it("moves the ratio when a category is switched on, in the pane and in the sheet", async () => {
    await pane.press("toggle-candidate.space");
    expect(await pane.words("ratio")).toBe(names.space);
    await pane.agrees();
    expect(await pane.preview.cell(SPACE_IN_MINE)).toBe(1);
    expect(await pane.preview.cell(RATIO)).toBeCloseTo((98_948 + 2_315.48) / 5_602_000, 12);
  });

  it("answers a toggle within 100 ms", async () => {
    const took = await pane.frame().evaluate(async () => {
      const before = document.querySelector("[data-testid=ratio]")?.textContent;
      const start = performance.now();
      document
        .querySelector<HTMLInputElement>('[data-action="toggle-candidate.transport"]')
        ?.click();
      const after = document.querySelector("[data-testid=ratio]")?.textContent;
      return { time: performance.now() - start, hasMoved: after !== before };
    });
    expect(took.hasMoved).toBe(true);
    expect(took.time).toBeLessThan(100);
    await pane.press("toggle-candidate.transport");
    await pane.agrees();
  });

  it("follows a cell that is edited by hand", async () => {
    await pane.preview.setCell(SPACE_IN_MINE, 0);
    await pane
      .frame()
      .waitForFunction(
        (official) => document.querySelector("[data-testid=ratio]")?.textContent === official,
        names.official,
      );
    await pane.agrees();
    expect(await pane.frame().isChecked('[data-action="toggle-candidate.space"]')).toBe(false);
  });

  it("shows a dash for a gap that no share closes, and errors as they are", async () => {
    const breakeven = async (target: number, category: string): Promise<unknown> => {
      await pane.preview.setCell("Scope!C10", target);
      await pane.preview.setCell("Scope!B20", category);
      return pane.preview.cell("Scope!B21");
    };
    expect(await breakeven(0.017, "defence.core")).toBe(81_034 / 84_748);
    expect(await breakeven(0.017, "defence")).toBe("#VALUE!");
    expect(await breakeven(0.02, "defence.core")).toBe("–");
  });

  it("takes a toggle back with one Undo, and the pane follows", async () => {
    await pane.press("toggle-candidate.space");
    await pane.agrees();
    await pane.preview.undo();
    await pane
      .frame()
      .waitForFunction(
        (official) => document.querySelector("[data-testid=ratio]")?.textContent === official,
        names.official,
      );
    expect(await pane.preview.cell(SPACE_IN_MINE)).not.toBe(1);
  });

  it("takes only the last of two quick changes back with one Undo", async () => {
    await pane.press("toggle-candidate.space");
    await pane.press("toggle-candidate.transport");
    await pane.preview.undo();
    await pane.agrees();
    expect(await pane.preview.cell(SPACE_IN_MINE)).toBe(1);
    expect(await pane.words("ratio")).toBe(names.space);
    await pane.preview.undo();
    await pane.agrees();
    expect(await pane.words("ratio")).toBe(names.official);
  });

  it("shows why the headline changes with the basis", async () => {
    await pane.frame().click("[data-testid=choices] summary");
    expect(await pane.words("on-same_year")).toContain("1.47");
    await pane.choose("basis", "same_year");
    await pane.agrees();
    expect(await pane.words("ratio")).toContain("1.47");
    await pane.choose("basis", "official");
  });

  it("shows what was known on a day", async () => {
    await pane.frame().fill("[data-testid=as-of]", "2025-01-31");
    await pane.frame().press("[data-testid=as-of]", "Tab");
    await pane.frame().waitForSelector("[data-testid=problem]");
    expect(await pane.words("problem")).toContain("2025-01-31");
    await pane.press("as-of-clear");
    await pane.agrees();
    expect(await pane.words("ratio")).toBe(names.official);
  });

  it("duplicates a case, compares the cases and deletes the copy", async () => {
    await pane.press("case-duplicate");
    await pane.frame().fill("[data-testid=case-name]", "FY2025 ports");
    await pane.press("case-confirm");
    await pane.press("toggle-candidate.transport");
    await pane.agrees();
    expect(await pane.words("ratio")).toContain("1.80");
    expect(await pane.preview.cell(RATIO)).toBeCloseTo((98_948 + 1_938.26) / 5_602_000, 12);
    expect(await pane.frame().locator("[data-testid=compare] li").count()).toBe(4);
    const compared = await pane.preview.values("Scope!A70:F73");
    const ports = compared.find(([name]) => name === "FY2025 ports");
    expect(ports?.[5]).toBeCloseTo((98_948 + 1_938.26) / 5_602_000, 12);
    await pane.press("case-delete");
    await pane.press("case-confirm");
    await pane.agrees();
    expect(await pane.frame().locator("[data-testid=compare] li").count()).toBe(3);
    expect(await pane.frame().inputValue("[data-testid=case]")).toBe(names.mine);
  });

  it("draws a chart of the cases with the target as a line", async () => {
    expect(await pane.preview.charts()).toHaveLength(1);
  });

  it("reclassifies the bundled lines without losing a yen, and inserts the formula", async () => {
    await pane.press("tab-ledger");
    await pane.frame().waitForSelector("[data-testid=age][data-current=true]");
    expect(await pane.frame().getAttribute("[data-testid=conserved]", "data-conserved")).toBe(
      "true",
    );
    await pane.press("insert-reclassified");
    await pane.preview.settled();
    const sheet = lang === "ja" ? "分類結果" : "Reclassified";
    const rows = await pane.preview.values(`${sheet}!A4:D22`);
    const total = rows.find(([category]) => category === "total");
    expect(total?.[3]).toBe(115_197_845_248_000);
    expect(await pane.violations()).toEqual([]);
  });

  it("finds a figure with its source one click away", async () => {
    await pane.press("tab-figures");
    await pane.frame().fill("[data-testid=data-search]", "gdp 2022 estimate");
    await pane.frame().click("[data-testid='series-gdp.nominal'] summary");
    const link = pane.frame().locator("[data-testid='series-gdp.nominal'] a.source").first();
    expect(await link.getAttribute("target")).toBe("_blank");
    expect(await link.getAttribute("href")).toMatch(/^https?:/);
    expect(await pane.violations()).toEqual([]);
  });

  it("shows that the nine checked percentages agree", async () => {
    await pane.frame().locator("[data-testid=view-claims]").check({ force: true });
    expect(await pane.frame().locator("[data-testid=claims] .verdict.agrees").count()).toBe(9);
    expect(await pane.violations()).toEqual([]);
  });

  it("inserts an example of a function into the selected cell", async () => {
    await pane.press("tab-help");
    await pane.frame().waitForSelector("[data-action=insert-DATASET_VERSION]");
    expect(await pane.violations()).toEqual([]);
    await pane.frame().evaluate(SELECT_EMPTY);
    await pane.press("insert-TARGET_GAP");
    const { formula } = await pane.preview.look("Sheet1!B2");
    expect(formula).toBe(examples()["TARGET_GAP"]);
    await pane.press("insert-GDP");
    expect((await pane.preview.look("Sheet1!B2")).formula).toBe(formula);
  });

  it("finds nothing missing when it is set up again", async () => {
    await pane.press("set-up-again");
    expect(await pane.words("notice")).toContain(
      lang === "ja" ? "不足しているものはありません" : "Nothing was missing",
    );
  });

  it("shows the same after it was closed and opened again", async () => {
    await pane.preview.reloadAddin();
    await pane.frame().waitForSelector("[data-testid=ratio]");
    await pane.agrees();
    expect(await pane.words("ratio")).toBe(names.official);
  });

  it("refuses a protected sheet and changes nothing", async () => {
    await pane.preview.protect("Scope", true);
    await pane.press("toggle-candidate.space");
    expect(await pane.frame().isVisible("[data-testid=notice].bad")).toBe(true);
    expect(await pane.words("ratio")).toBe(names.official);
    await pane.preview.protect("Scope", false);
  });

  it("switches the language without losing its place", async () => {
    await pane.press("language");
    expect(await pane.frame().evaluate(() => document.documentElement.lang)).toBe(
      lang === "ja" ? "en" : "ja",
    );
    expect(await pane.words("ratio")).toBe(NAMES[lang === "ja" ? "en" : "ja"].official);
    await pane.press("language");
  });

  it("asked no other host, and left nothing unanswered and no error", async () => {
    expect(pane.preview.outsideRequests()).toEqual([]);
    expect(await pane.preview.unimplemented()).toEqual([]);
    expect(pane.preview.consoleErrors).toEqual([]);
    expect(pane.preview.pageErrors).toEqual([]);
  });
});
