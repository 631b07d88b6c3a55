import { exportedNames } from "./exported-names";

/** Names with more than one meaning that are left. They may only become fewer. */
const LEFT: ReadonlySet<string> = new Set([
  "ledgerColumns",
  "summarize",
  "Place",
  "TARGETS",
  "CellValue",
  "PEERS",
  "Group",
  "seriesOf",
  "Table",
  "asRange",
  "cellsOf",
  "LANGUAGES",
  "en",
  "ja",
  "CellStyle",
  "columnName",
  "valueOf",
  "inOrder",
  "NewSheet",
  "readWorkbook",
  "Figures",
  "partsOf",
  "Formula",
  "Content",
  "single",
  "RATIO_GRID",
  "COMPARE",
  "BREAKDOWN",
  "parametersOf",
  "resultOf",
  "Calculation",
  "SheetArea",
  "argumentOf",
  "areaOf",
  "gridOf",
  "compare",
]);

it("no name is exported with two meanings", () => {
  const twice = [...exportedNames()].filter(([, files]) => files.length > 1);
  expect(twice.filter(([name]) => !LEFT.has(name))).toEqual([]);
});

it("the names of every kind of declaration are read", () => {
  const names = exportedNames();
  // interface, class, function, constant of src/core
  expect(["Bounded", "Problem", "ratio", "ONE"].filter((name) => !names.has(name))).toEqual([]);
});
