import { formula } from "../../../src/excel/action";
import { areaAt } from "../../../src/excel/address";
import { FakeWorkbook } from "../../excel/fake-workbook";
import { paneOn } from "../pane-on";
import { readFileSync } from "node:fs";

it("enters formulas that show #NAME? again, and leaves protected sheets alone", async () => {
  const workbook = new FakeWorkbook("A", "B");
  const at = (sheet: string) => areaAt({ sheet, row: 0, column: 0 }, 1, 1);
  workbook.type(at("A"), formula("=_xldudf_SCOPE_GDP(2025)"));
  workbook.type(at("B"), formula("=SCOPE.GDP(2025)"));
  workbook.protect("B");
  const pane = paneOn(workbook);
  await pane.commands.repair();
  expect(workbook.raw("A", 0, 0)).toBe("=SCOPE.GDP(2025)");
  expect(pane.notice()).toBe("1 formula was entered again. Left alone, protected: B.");
});

it("loads no script but office.js, the functions and the pane, and has no inline script", () => {
  const page = readFileSync("src/taskpane/taskpane.html", "utf8");
  expect([...page.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, source]) => source)).toEqual([
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    "functions.js",
    "taskpane.js",
  ]);
  expect(page).not.toMatch(/<script(?![^>]*src=)/);
});
