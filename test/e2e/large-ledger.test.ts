import { callAtOnce } from "../functions/at-once";
import { receiver } from "../functions/calling";
import { fill, LEDGER, LEDGER_AREA, RULES, RULES_AREA, SHARE } from "./large-workbook";
import { openPane, type DrivenPane } from "./pane-driver";
import { watchTasks } from "./tasks";

/** The engine's own spelling of the same rules, as far as it has one. */
const NATIVE = [
  '=SUMIF(A,"防災省",F)*S2',
  'SUMIF(A,"Ministry of Space",F)*S3',
  'SUMPRODUCT((A="国土省")*ISNUMBER(SEARCH("港湾",D))*F)*S4',
  'SUMIF(B,"Police*",F)*S5',
  'SUMIF(C,"*cyber*",F)*S6',
  'SUMPRODUCT(ISNUMBER(SEARCH("研究",D))*(E="科学技術振興費")*F)*S7',
]
  .join("+")
  .replace(/\b([A-F])\b(?=[,)=])/g, (column) => `Ledger!${column}2:${column}${LEDGER.length}`)
  .replace(/\bS(\d)/g, "Rules!K$1");

const direct = (rules: unknown): unknown[][] =>
  callAtOnce("RECLASSIFY", [LEDGER, rules, "summary"], receiver());

const rulesWith = (share: number) =>
  RULES.map((row, index) => (index === 1 ? [...row.slice(0, -1), share] : row));

/** How long the page may not answer while 600,000 cells around one are found and read, in ms. */
const LONGEST_FREEZE = 3000;

const tell = (what: string, times: readonly number[]): void =>
  void process.stderr.write(`${what}: ${times.map(Math.round).join(", ")} ms\n`);

describe("a ledger of 100,000 lines in the embedded workbook", () => {
  let pane: DrivenPane;
  /** How long RECLASSIFY takes after a change of a share, in ms. */
  let toggle = Infinity;

  /** Sets a cell as a user does; the time until nothing is left to calculate, in ms. */
  const timed = (address: string, content: string | number): Promise<number> =>
    pane.preview.page.evaluate(
      async ([at, given]) => {
        const preview = Reflect.get(window, "preview");
        const start = performance.now();
        await preview.setCell(at, given);
        return performance.now() - start;
      },
      [address, content] as const,
    );

  const changed = async (address: string): Promise<readonly number[]> => {
    const times: number[] = [];
    for (const share of [0.3, 0.45]) {
      times.push(await timed(address, share));
    }
    return times;
  };

  beforeAll(async () => {
    pane = await openPane();
    await fill(pane);
  });

  afterAll(() => pane.preview.close());

  it("is reclassified by one formula, exactly, and again when a share changes", async () => {
    const first = await timed(
      "Sheet1!A1",
      `=SCOPE.RECLASSIFY(${LEDGER_AREA},${RULES_AREA},"summary")`,
    );
    const expected = direct(rulesWith(0.5));
    const area = `Sheet1!A1:D${expected.length}`;
    expect(await pane.preview.values(area)).toEqual(expected);
    const times = await changed(SHARE);
    expect(await pane.preview.values(area)).toEqual(direct(rulesWith(0.45)));
    toggle = Math.min(...times);
    tell("RECLASSIFY, first and after each change", [first, ...times]);
    await timed("Sheet1!A1", "");
  });

  it("takes at most 1.5 times as long as the engine's own formula of the same rules", async () => {
    await timed("Rules!K2:K7", 0.5);
    const sum = await timed("Sheet1!A1", `=SUM(Ledger!F2:F${LEDGER.length})*Rules!K2`);
    tell("SUM, first and after a change", [sum, await timed("Rules!K2", 0.3)]);
    const first = await timed("Sheet1!A1", NATIVE);
    const after = await timed("Rules!K2", 0.45);
    tell("SUMIF and SUMPRODUCT, first and after a change", [first, after]);
    expect(await pane.preview.cell("Sheet1!A1")).toEqual(expect.any(Number));
    expect(toggle).toBeLessThanOrEqual(1.5 * Math.min(first, after));
    await timed("Sheet1!A1", "");
  });

  it("is found around one selected cell, and previewed in a worker while the pane goes on answering", async () => {
    const workers: string[] = [];
    pane.preview.page.on("worker", (worker) => workers.push(worker.url()));
    await pane.frame().evaluate(
      `Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Ledger").getRange("C50000").select();
        await context.sync();
      })`,
    );
    await pane.press("skip-intro");
    await pane.press("tab-ledger");
    await pane.frame().locator("[data-testid=source-selection]").check({ force: true });
    const tasks = await watchTasks(pane.frame());
    await pane.press("use-selection");
    expect(await pane.words("ledger")).toContain("$A$1:$F$100001");
    await pane.frame().waitForSelector("[data-current=true]", { timeout: 60_000 });
    const { own, longest, gap } = await tasks.end();
    tell("the pane's own long tasks, the longest task of all, the longest gap", [
      own,
      longest,
      gap,
    ]);
    expect(own).toBeLessThanOrEqual(200);
    expect(gap).toBeLessThanOrEqual(LONGEST_FREEZE);
    const urls = workers.filter((url) => /\/ledger-worker\.[0-9a-f]+\.js$/.test(url));
    expect(new Set(urls).size).toBe(1);
    expect(await pane.frame().getAttribute("[data-testid=conserved]", "data-conserved")).toBe(
      "true",
    );
    const outside = direct(null).find(([category]) => category === "outside");
    const lines = await pane.frame().innerText("[data-testid=sum-outside] td:nth-child(2)");
    expect(lines.replace(/\D/g, "")).toBe(String(outside?.[2]));
  });

  it("stops the work when it is cancelled", async () => {
    await pane.frame().selectOption("[data-testid=unit]", { index: 1 });
    await pane.frame().click("[data-action=cancel]");
    await pane.frame().waitForSelector("[data-testid=notice]");
    expect(await pane.words("notice")).toContain("Stopped");
  });
});
