import { engineFormula } from "../../../src/preview/model/input";
import { makeApi, request, set } from "../workbook-api";

it.each([
  // as Excel takes it                        as the engine does
  ["=F(T[[#Headers],[#Data]])", "=F(T[#All])"],
  ["=F(T[[#headers], [#data]],1)", "=F(T[#All],1)"],
  ['=F("[[#Headers],[#Data]]")', '=F("[[#Headers],[#Data]]")'],
  ["=F(T[[#All]],T[[#headers]])", "=F(T[#All],T[#headers])"],
  ['=F("[[#All]]",T[[#Data]])', '=F("[[#All]]",T[#Data])'],
  ["=F(T[[#Headers],[amount]])", "=F(T[[#Headers],[amount]])"],
])("passes %s to the engine as %s", (given, taken) => {
  expect(engineFormula(given)).toBe(taken);
});

it("writes headings and data of a table as all of it", async () => {
  const api = makeApi();
  const { Error: error } = await api.answer(
    request(
      ["Worksheets", ["GetItem", ["Sheet1"]], ["GetRange", ["A1"]]],
      set("Formulas", [["=ROWS(T[[#Headers],[#Data]])"]]),
    ),
  );
  expect(error).toBeUndefined();
  expect(api.engine.cells.read("s1", 0, 0).formula).toBe("=ROWS(T[#All])");
});
