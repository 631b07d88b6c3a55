import { FUNCTION_IDS } from "../../../src/functions/catalogue";
import { areaAt } from "../../../src/excel/address";
import { FORMER_NAMES, NAME, SETTING_NAME } from "../../../src/taskpane/sheet/names";
import { shareFormula } from "../../../src/taskpane/sheet/tables";
import { FakeWorkbook } from "../../excel/fake-workbook";
import { paneOn } from "../pane-on";

/** What the sheet names and how its formulas look cases up. */
const FUNCTIONS = FUNCTION_IDS.map((id) => `scope.${id.toLowerCase()}`);

it("gives no place the name of a function, which Excel would then not find", () => {
  const names = [...Object.values(NAME), ...Object.values(SETTING_NAME)];
  expect(names.filter((name) => FUNCTIONS.includes(name.toLowerCase()))).toEqual([]);
});

it.each(FORMER_NAMES)("puts %s of an earlier edition under the name %s", async (former, name) => {
  const workbook = new FakeWorkbook("Sheet1");
  const pane = paneOn(workbook);
  await pane.commands.setUp();
  const area = workbook.names.find((found) => found.name === name)?.area;
  workbook.names = workbook.names.map((found) =>
    found.name === name ? { ...found, name: former } : found,
  );
  await pane.commands.setUp();
  expect(workbook.names.find((found) => found.name === name)?.area).toEqual(area);
  expect(workbook.names.map((found) => found.name)).not.toContain(former);
  await pane.commands.setUp();
  expect(pane.notice()).toBe("Nothing was missing.");
});

it("finds a case by its whole name: no MATCH that takes * or ? for other letters", () => {
  const { row, column, sheet } = areaAt({ sheet: "Scope", row: 4, column: 1 }, 1, 1);
  expect(shareFormula({ sheet, row, column }, "Scope.Case")).toBe(
    "INDEX(ScopeCases[#All],MATCH(B5,ScopeCases[Category],0)+1,MATCH(TRUE,EXACT(LOWER(ScopeCases[#Headers]),LOWER(Scope.Case)),0))",
  );
});
