// What people do with a ledger of their own, by mouse in one language and by keyboard in the other.
import { HOME } from "../../src/dataset/bundled";
import { ledgerReadingOf } from "../../src/dataset/ledger-reading";
import { openPane, type DrivenPane } from "./pane-driver";

const HEADINGS = ["担当の役所", "何に", "いくら"];

/** Lines as people write them: a merged ministry, amounts in words, a word, a row of a total. */
const LINES = [
  ["防衛省", "戦車", "1,234,000,000"],
  ["", "航空機購入費", "¥1,969,707,000"],
  ["", "艦船建造費", "5億円"],
  ["環境省", "公園", 500_000_000],
  ["環境省", "返納", "△500000000"],
  ["国土交通省", "港湾の整備", 800_000_000],
  ["外務省", "雑費", ""],
  ["文部科学省", "教科書", 300_000_000],
  ["文部科学省", "学校", "many"],
  ["合計", "", 4_803_707_000],
];

const RULES = [
  ["item", "category", "share"],
  ["contains 購入費", "defence.core", 1],
  ["contains 港湾", "related.infrastructure", 0.5],
];

/** Writes cells as text or number, and selects one of them. */
const fill = (pane: DrivenPane, sheet: string, rows: readonly (readonly unknown[])[]) =>
  pane.frame().evaluate(
    `Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const found = sheets.getItemOrNullObject(${JSON.stringify(sheet)});
      await context.sync();
      const target = found.isNullObject ? sheets.add(${JSON.stringify(sheet)}) : found;
      const rows = ${JSON.stringify(rows)};
      const area = target.getRange("A1").getResizedRange(rows.length - 1, rows[0].length - 1);
      area.numberFormat = rows.map((row) => row.map((cell) => (typeof cell === "string" ? "@" : "General")));
      area.values = rows;
      target.activate();
      target.getRange("B2").select();
      await context.sync();
    })`,
  );

/** Presses buttons and takes choices in one way. */
interface Hand {
  readonly press: (action: string) => Promise<void>;
  readonly choose: (name: string, value: string) => Promise<void>;
}

const mouse = (pane: DrivenPane): Hand => ({ press: pane.press, choose: pane.choose });

/** Keys alone: Enter on what has the focus, and the arrows in a list. */
const keyboard = (pane: DrivenPane): Hand => {
  const { keyboard: keys } = pane.preview.page;
  const idle = () =>
    pane.frame().waitForFunction(() => document.documentElement.dataset.busy === "false");
  return {
    press: async (action) => {
      await pane.frame().focus(`[data-action="${action}"]`);
      await keys.press("Enter");
      await idle();
    },
    choose: async (name, value) => {
      const list = pane.frame().locator(`[data-testid="${name}"]`);
      const wanted = await list.evaluate(
        (select, wantedValue) =>
          select instanceof HTMLSelectElement
            ? [...select.options].findIndex((option) => option.value === wantedValue)
            : -1,
        value,
      );
      await list.focus();
      await keys.press("Home");
      for (let at = 0; at < wanted; at += 1) {
        await keys.press("ArrowDown");
      }
      await keys.press("Tab");
      await idle();
      expect(await list.inputValue()).toBe(value);
    },
  };
};

/** Waits until the result is of now. */
const current = (pane: DrivenPane) =>
  pane.frame().waitForSelector("[data-testid=age][data-current=true]", { timeout: 30_000 });

const linesOf = (pane: DrivenPane, row: string) =>
  pane.frame().innerText(`[data-testid="sum-${row}"] td:nth-child(2)`);

/** Waits until a category has so many lines: the result follows an edit by itself. */
const untilLines = (pane: DrivenPane, row: string, lines: string) =>
  pane
    .frame()
    .waitForFunction(
      ([name, wanted]) =>
        document
          .querySelector(`[data-testid="sum-${name}"] td:nth-child(2)`)
          ?.textContent?.trim() === wanted,
      [row, lines],
      { timeout: 30_000 },
    );

describe.each([
  ["en", mouse, "Reclassified"],
  ["ja", keyboard, "分類結果"],
] as const)("a ledger of one's own (%s)", (lang, handOf, sheet) => {
  let pane: DrivenPane;
  let hand: Hand;

  beforeAll(async () => {
    pane = await openPane({ lang });
    hand = handOf(pane);
    await pane.press("set-up");
    await fill(pane, "Mine", [HEADINGS, ...LINES]);
    await hand.press("tab-ledger");
  });

  afterAll(() => pane.preview.close());

  it("starts with the included lines, as a share of GDP, and nothing lost", async () => {
    await current(pane);
    expect(await pane.frame().isVisible("[data-conserved=true]")).toBe(true);
    const own = await pane.preview.call("RECLASSIFIED_RATIO", [null, 2025]);
    expect(own).toBe("#VALUE!");
    expect(await pane.words("ledger-ratio")).toMatch(/^1\.\d\d[ \u00a0]?%/);
    expect(await pane.violations()).toEqual([]);
    await pane.preview.screenshot(`ledger-${lang}-included`);
  });

  it("takes lines under headings that mean nothing, which stay as they are", async () => {
    await pane.frame().locator("[data-testid=source-selection]").check({ force: true });
    await hand.press("use-selection");
    expect(await pane.frame().isVisible("[data-testid=ledger-problem]")).toBe(true);
    await hand.choose("column-0", "ministry");
    await hand.choose("column-1", "item");
    await hand.choose("column-2", "amount");
    await current(pane);
    expect((await pane.preview.values("Mine!A1:C1"))[0]).toEqual(HEADINGS);
    expect(await linesOf(pane, "defence.core")).toBe("1");
    expect(await pane.violations()).toEqual([]);
  });

  it("reads amounts as people write them, and names each cell that it cannot read", async () => {
    expect(await pane.words("unreadable")).toMatch(/C10(: |：)many/);
    expect(await pane.words("rows-add-up")).toMatch(/10.*7.*1.*1.*1/);
    await pane.preview.setCell("Mine!C10", 100_000_000);
    await pane.frame().waitForSelector("[data-conserved=true]", { timeout: 30_000 });
    expect(await linesOf(pane, "total")).toBe("8");
  });

  it("offers to fill merged ministries down, and to count the total", async () => {
    await hand.press("fill-down");
    await untilLines(pane, "defence.core", "3");
    expect(await pane.words("note-fill-down")).toMatch(/2/);
    await hand.press("count-totals");
    await untilLines(pane, "total", "9");
    await hand.press("leave-totals");
    await untilLines(pane, "total", "8");
    await pane.preview.screenshot(`ledger-${lang}-own`);
  });

  it("inserts a formula that reads the ledger as the pane does", async () => {
    await hand.press("insert-reclassified");
    await pane.preview.settled();
    const rows = await pane.preview.values(`${sheet}!A4:D12`);
    const amountOf = (id: string) => rows.find(([category]) => category === id)?.[3];
    expect(amountOf("defence.core")).toBe(3_703_707_000);
    expect(amountOf("total")).toBe(4_903_707_000);
    expect(await pane.preview.values("Mine!A1:A2")).toEqual([["担当の役所"], ["防衛省"]]);
    expect(await pane.preview.cell("Mine!A3")).toBeUndefined();
  });

  it("takes rules with three columns by selection, and follows an edit of them", async () => {
    await fill(pane, "Mine rules", RULES);
    await hand.press("use-selected-rules");
    await untilLines(pane, "defence.core", "1");
    expect(await linesOf(pane, "related.infrastructure")).toBe("1");
    await pane.preview.setCell("'Mine rules'!A2", "contains 費");
    await untilLines(pane, "defence.core", "2");
  });

  it("names a wrong category and what is meant, and a share that is none", async () => {
    await pane.preview.setCell("'Mine rules'!B2", "defence.cor");
    await pane.frame().waitForSelector("[data-testid=ledger-problem]", { timeout: 30_000 });
    expect(await pane.words("ledger-problem")).toContain("defence.core");
    await pane.preview.setCell("'Mine rules'!B2", "defence.core");
    await untilLines(pane, "defence.core", "2");
    await hand.choose("rules", "");
    await current(pane);
  });

  it("makes a rule from a line that is outside, before it is added shown with what it takes", async () => {
    await pane.frame().locator("[data-action=make-rule]").first().focus();
    await pane.preview.page.keyboard.press("Enter");
    await pane.frame().waitForSelector("[data-testid=matches]:has-text('1')");
    expect(await pane.violations()).toEqual([]);
    await pane.frame().fill("[data-testid=rule-share]", "150");
    await pane.preview.page.keyboard.press("Tab");
    expect(await pane.frame().isDisabled("[data-action=add-rule]")).toBe(true);
    await pane.preview.screenshot(`ledger-${lang}-rule`);
    await pane.frame().fill("[data-testid=rule-share]", "50");
    await pane.preview.page.keyboard.press("Tab");
    await hand.choose("rule-category", "related.infrastructure");
    await hand.press("add-rule");
    await current(pane);
    expect(await linesOf(pane, "related.infrastructure")).toBe("1");
    expect(await pane.words("rule-count")).toContain(
      String(ledgerReadingOf(HOME).rules.length + 1),
    );
  });

  it("is still there after a look at another tab", async () => {
    await hand.press("tab-help");
    await hand.press("tab-ledger");
    await current(pane);
    expect(await linesOf(pane, "total")).toBe("8");
    expect(pane.preview.pageErrors).toEqual([]);
    expect(await pane.preview.unimplemented()).toEqual([]);
  });
});
