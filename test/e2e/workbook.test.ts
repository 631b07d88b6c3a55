import type { FunctionId } from "../../src/functions/catalogue";
import { callAtOnce } from "../functions/at-once";
import { receiver } from "../functions/calling";
import { openPreview, type Preview } from "./harness/preview";

const plain = receiver();

const value = (id: FunctionId, ...given: readonly unknown[]): unknown =>
  callAtOnce(id, given, plain)[0]?.[0];

/** Rows of a range up to the first row without text in its first cell. */
const filled = (rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] => {
  const end = rows.findIndex(([first]) => first === undefined || first === "");
  return end < 0 ? rows : rows.slice(0, end);
};

/** A point of the example's first screen, between its two tables, where cells are empty. */
const EMPTY_POINT = { x: 865, y: 528 } as const;

/** As a person types: the list of functions follows each key. */
const TYPING = { delay: 40 } as const;

describe.each(["en", "ja"] as const)("the embedded workbook in %s", (lang) => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await openPreview({ lang });
    await preview.settled();
  });

  afterAll(async () => {
    await preview.screenshot(`workbook-${lang}`);
    await preview.close();
  });

  it("runs in Microsoft's own office.js as Excel on the web", async () => {
    const host = await preview.addinFrame().evaluate(() => {
      const context = Reflect.get(Reflect.get(globalThis, "Office"), "context");
      return [context.host, context.platform, context.displayLanguage];
    });
    expect(host).toEqual(["Excel", "OfficeOnline", lang === "ja" ? "ja-JP" : "en-US"]);
  });

  it("says that it is not Excel", async () => {
    const words = lang === "ja" ? "Excel ではありません" : "not Excel";
    expect(await preview.page.getByText(words).first().isVisible()).toBe(true);
  });

  it("shows the ratio under every scope as live formulas", async () => {
    const scopes = ["ministry", "build_up", "official", "expanded"];
    for (const [index, scope] of scopes.entries()) {
      const cell = await preview.look(`FY2025!C${12 + index}`);
      expect(cell.formula).toContain("SCOPE.DEFENCE_RATIO(");
      expect(cell.value).toBe(value("DEFENCE_RATIO", 2025, scope));
    }
    expect(await preview.cell("FY2025!C14")).toBe(98948 / 5602000);
  });

  it("places the bundled lines as the rules do, to the yen", async () => {
    const summary = await preview.look("FY2025!A19");
    expect(summary.formula).toContain("SCOPE.RECLASSIFY(");
    const shown = filled(await preview.values("FY2025!A19:D40"));
    const lines = callAtOnce("BUDGET_LINES", [2025], plain);
    const expected = callAtOnce("RECLASSIFY", [lines, null, "summary"], receiver(lang));
    expect(shown).toEqual(expected);
    expect(shown.at(-1)?.[3]).toBe(115_197_845_248_000);
  });

  it("reproduces the six published claims", async () => {
    const rows = await preview.values("Claims!A1:O20");
    const verdict = rows.find(([heading]) => heading === "claim")?.indexOf("verdict") ?? -1;
    const verdicts = rows.filter(([id]) => /^C\d\d$/.test(String(id)));
    expect(verdicts.map((row) => row[verdict])).toEqual(Array(6).fill("agrees"));
  });

  it("recalculates what depends on an edited choice and an edited line", async () => {
    await preview.setCell("FY2025!C7", "same_year");
    await preview.settled();
    expect(await preview.cell("FY2025!C14")).toBe(
      value("DEFENCE_RATIO", 2025, "official", "same_year"),
    );
    await preview.undo();
    await preview.settled();
    expect(await preview.cell("FY2025!C14")).toBe(98948 / 5602000);

    const headings = (await preview.values("FY2025!A5:Z5"))[0] ?? [];
    const column = String.fromCharCode(65 + headings.indexOf("amount_jpy"));
    const line = `FY2025!${column}6`;
    const before = Number(await preview.cell(line));
    await preview.setCell(line, before + 1);
    await preview.settled();
    const shown = filled(await preview.values("FY2025!A19:D40"));
    expect(shown.at(-1)?.[3]).toBe(115_197_845_248_001);
    await preview.setCell(line, before);
    await preview.settled();
  });

  it("spills, and says so where a cell is in the way", async () => {
    await preview.setCell("Sheet1!A1", "=SCOPE.RATIO_GRID(2025)");
    await preview.settled();
    expect(await preview.cell("Sheet1!D5")).toBe(
      value("DEFENCE_RATIO", 2025, "expanded", "FY2022"),
    );
    await preview.setCell("Sheet1!H3", "in the way");
    await preview.setCell("Sheet1!G1", "=SCOPE.RATIO_GRID(2025)");
    await preview.settled();
    expect(await preview.cell("Sheet1!G1")).toBe("#SPILL!");
    await preview.setCell("Sheet1!H3", "");
    await preview.settled();
    expect(await preview.cell("Sheet1!J5")).toBe(await preview.cell("Sheet1!D5"));
  });

  it("shows an error's message and a figure's card beside the cell", async () => {
    await preview.setCell("Sheet1!A10", "=SCOPE.DEFENCE_RATIO(2026)");
    await preview.setCell("Sheet1!A11", "=SCOPE.DEFENCE_RATIO(2025)");
    await preview.settled();
    const refused = await preview.look("Sheet1!A10");
    expect(refused.value).toBe("#N/A");
    expect(refused.message).toContain("related.research");
    const figure = await preview.look("Sheet1!A11");
    expect(figure.text).toBe("1.77%");
    expect(figure.properties).toMatchObject({ scope: "official", basis: "official" });
  });

  it("offers the functions while a formula is typed on the keyboard", async () => {
    const { page } = preview;
    await page.mouse.click(EMPTY_POINT.x, EMPTY_POINT.y);
    const selected = await page.locator("[data-u-comp=defined-name] input").inputValue();
    const cell = `FY2025!${selected}`;
    expect(await preview.cell(cell)).toBeUndefined();
    await page.keyboard.type("=SCOPE.DEFENCE_R", TYPING);
    const offered = page.getByText("SCOPE.DEFENCE_RATIO", { exact: true }).first();
    await offered.waitFor();
    await page.keyboard.type('ATIO(2025,"expanded")', TYPING);
    await offered.waitFor({ state: "hidden" });
    await page.keyboard.press("Enter");
    // A typed formula is calculated a moment after the key.
    await page.waitForFunction(
      (address) => typeof Reflect.get(window, "preview").cell(address) === "number",
      cell,
    );
    expect(await preview.cell(cell)).toBe(value("DEFENCE_RATIO", 2025, "expanded"));
  });

  it("leaves nothing unanswered, asks no other host and logs no error", async () => {
    expect(await preview.unimplemented()).toEqual([]);
    expect(preview.outsideRequests()).toEqual([]);
    expect(preview.consoleErrors).toEqual([]);
    expect(preview.pageErrors).toEqual([]);
  });
});
