import { checkFormula, unsupportedPart } from "../../../src/preview/model/input";
import { call, makeApi, request, set, type Step } from "../workbook-api";

it.each([
  // formula                          what is refused
  ["=SUM(A1#)", "the spill operator #"],
  ["=Data!$B$2#", "the spill operator #"],
  ["=[@Amount]*2", "[@Column]"],
  ["=Lines[@Amount]", "[@Column]"],
  ["=Lines[ @Amount ]", "[@Column]"],
  ["=@A1:A3", "the operator @"],
  ["=SUM(1,@A1:A3)", "the operator @"],
  ["=SUM(Lines[[#Data],[#Totals]])", "two parts of a table"],
])("refuses %s, which the engine would compute wrongly", (formula, part) => {
  expect(unsupportedPart(formula)).toBe(part);
});

it.each([
  "=SUM(A1:A3)",
  '=IF(A1="a@b#1","[@x]","#")',
  "='a@b#'!A1+1",
  "=SUM(Lines[Amount])",
  "=Lines[[#This Row],[Amount]]",
  "=SCOPE.DEFENCE_RATIO(2025)",
  "=#N/A",
])("lets %s pass", (formula) => {
  expect(unsupportedPart(formula)).toBeUndefined();
});

it("refuses a table column that does not exist: the engine would read a neighbour", () => {
  const tables = () => [{ name: "Lines", columns: ["name", "金額"] }];
  expect(() => checkFormula("=SUM(Lines[金額])", tables)).not.toThrow();
  expect(() => checkFormula("=SUM(Lines[amount])", tables)).toThrow("Lines[amount]");
  expect(() => checkFormula("=SUM(Other[name])", tables)).toThrow("Other[name]");
});

it("counts a refused formula and writes nothing", async () => {
  const api = makeApi();
  const range: readonly Step[] = ["Worksheets", ["GetItem", ["Sheet1"]], ["GetRange", ["A1:A2"]]];
  const { Error: error } = await api.answer(
    request(range, set("Formulas", [["=1"], ["=SUM(B1#)"]]), call("Select")),
  );
  expect(error?.Code).toBe("ApiNotFound");
  expect(api.refused).toEqual(["formula with the spill operator #"]);
  expect(api.engine.cells.used("s1", false)).toBeUndefined();
});
