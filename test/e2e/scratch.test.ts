import { writeFileSync } from "node:fs";
import { fill, LEDGER_AREA, RULES_AREA, SHARE } from "./large-workbook";
import { openPane, type DrivenPane } from "./pane-driver";

jest.setTimeout(600_000);
let pane: DrivenPane;
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
it("profiles", async () => {
  pane = await openPane();
  await fill(pane);
  const first = await timed("Sheet1!A1", `=SCOPE.RECLASSIFY(${LEDGER_AREA},${RULES_AREA},"summary")`);
  const a = await timed(SHARE, 0.3);
  const cdp = await pane.preview.page.context().newCDPSession(pane.preview.page);
  await cdp.send("Profiler.enable");
  await cdp.send("Profiler.setSamplingInterval", { interval: 1000 });
  await cdp.send("Profiler.start");
  const b = await timed(SHARE, 0.4);
  const { profile } = await cdp.send("Profiler.stop");
  writeFileSync("/tmp/ds/page.cpuprofile", JSON.stringify(profile));
  const sum = await timed("Sheet1!H1", `=SUM(Ledger!F2:F100001)*Rules!H2`);
  process.stderr.write(JSON.stringify([first, a, b, sum]) + "\n");
  await pane.preview.close();
});
