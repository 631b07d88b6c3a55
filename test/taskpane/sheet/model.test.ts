import { HOME } from "../../../src/dataset/bundled";
import { areaAt } from "../../../src/excel/address";
import {
  activeCase,
  isEmpty,
  modelOf,
  nameArea,
  readModel,
  settingRows,
  shareCell,
  tableArea,
} from "../../../src/taskpane/sheet/model";
import { FakeWorkbook } from "../../excel/fake-workbook";

// The model of a workbook: what its tables hold, and where; found by names wherever they were moved.

const SETTINGS = {
  area: areaAt({ sheet: "S", row: 5, column: 1 }, 5, 2),
  cells: [
    ["Setting", "Value"],
    [" CASE ", "Mine"],
    ["year", 2030],
    ["target", null],
    ["note", "my own row"],
  ],
} as const;
const CASES = {
  area: areaAt({ sheet: "S", row: 20, column: 2 }, 3, 3),
  cells: [
    ["Category", "Mine", "Other"],
    ["a", 1, 0.5],
    ["b", "", "x"],
  ],
} as const;

const MODEL = modelOf(SETTINGS, CASES, HOME);

it("reads each setting by its name, and a missing one as nothing", () => {
  expect(MODEL.settings).toEqual({
    case: "Mine",
    year: 2030,
    target: null,
    stage: null,
    basis: null,
    as_of: null,
  });
});

it("knows the cell of each setting that there is", () => {
  expect(MODEL.places.settings).toEqual({
    case: areaAt({ sheet: "S", row: 6, column: 2 }, 1, 1),
    year: areaAt({ sheet: "S", row: 7, column: 2 }, 1, 1),
    target: areaAt({ sheet: "S", row: 8, column: 2 }, 1, 1),
  });
});

it("reads a case a column, with its cells as they are", () => {
  expect(MODEL.cases.map(({ name, shares }) => [name, [...shares]])).toEqual([
    [
      "Mine",
      [
        ["a", 1],
        ["b", ""],
      ],
    ],
    [
      "Other",
      [
        ["a", 0.5],
        ["b", "x"],
      ],
    ],
  ]);
});

it("knows the cell of a category's share in a case, and of nothing else", () => {
  expect(shareCell(MODEL, "Other", "b")).toEqual(areaAt({ sheet: "S", row: 22, column: 4 }, 1, 1));
  expect(shareCell(MODEL, "Other", "c")).toBeUndefined();
  expect(shareCell(MODEL, "None", "b")).toBeUndefined();
});

it.each([
  ["mine", "Mine"],
  ["OTHER", "Other"],
  ["M*", undefined],
  [null, undefined],
])("takes the case named %p as active: %p", (name, active) => {
  const model = { ...MODEL, settings: { ...MODEL.settings, case: name } };
  expect(activeCase(model)?.name).toBe(active);
});

it("finds no setting in an empty table", () => {
  expect(settingRows([]).size).toBe(0);
});

it.each([
  ["", true],
  [null, true],
  [0, false],
  [false, false],
  [" ", false],
])("takes %p as blank: %p", (cell, isBlank) => {
  expect(isEmpty(cell)).toBe(isBlank);
});

it("finds tables and names in any letter case", () => {
  const area = areaAt({ sheet: "S", row: 0, column: 0 }, 1, 1);
  const survey = {
    tables: [{ name: "SCOPECASES", area }],
    names: [
      { name: "scope.year", area },
      { name: "Scope.Gone", area: undefined },
    ],
  };
  expect(tableArea(survey, "ScopeCases")).toBe(area);
  expect(tableArea(survey, "ScopeRules")).toBeUndefined();
  expect(nameArea(survey, "Scope.Year")).toBe(area);
  expect(nameArea(survey, "Scope.Gone")).toBeUndefined();
});

const withTables = (...tables: readonly string[]): FakeWorkbook => {
  const workbook = new FakeWorkbook("S");
  tables.forEach((name, index) =>
    workbook.tables.push({
      name,
      area: areaAt({ sheet: "S", row: 10 * index, column: 0 }, 2, 2),
    }),
  );
  return workbook;
};

it.each([
  ["bare", []],
  ["broken", ["ScopeSettings"]],
  ["broken", ["ScopeCases"]],
  ["ready", ["ScopeSettings", "ScopeCases"]],
])("reads a workbook as %s with the tables %j", async (kind, tables) => {
  const reading = await readModel(withTables(...tables));
  expect(reading.kind).toBe(kind);
  if (reading.kind === "broken") {
    const missing = ["ScopeSettings", "ScopeCases"].filter((name) => !tables.includes(name));
    expect(reading.missing).toEqual(missing);
  }
});

it("reads the ratio of the sheet where there is one", async () => {
  const workbook = withTables("ScopeSettings", "ScopeCases");
  const area = areaAt({ sheet: "S", row: 30, column: 0 }, 1, 1);
  workbook.type(area, 0.018);
  expect(await readModel(workbook)).toMatchObject({ sheetRatio: undefined });
  workbook.names.push({ name: "Scope.Ratio", area });
  expect(await readModel(workbook)).toMatchObject({ sheetRatio: 0.018 });
});
