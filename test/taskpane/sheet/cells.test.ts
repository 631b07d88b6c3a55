import type { Action } from "../../../src/excel/action";
import { areaAt } from "../../../src/excel/address";
import type { Survey } from "../../../src/excel/port";
import { Refusal } from "../../../src/taskpane/failure";
import {
  bodyOf,
  HEADING_STYLE,
  newSheet,
  newSheetName,
  NOTE_STYLE,
  offset,
  refuseProtected,
  styleCells,
  TITLE_STYLE,
  writeCells,
} from "../../../src/taskpane/sheet/cells";
import { FakeWorkbook } from "../../excel/fake-workbook";

// Writing to sheets: cells, styles, new sheets, and what is refused before anything is written.

const AT = { sheet: "S", row: 2, column: 3 };
const HEAD = { sheet: "N", widths: [8, 16], title: "Title", note: "Note" } as const;

it("goes down and to the right from a place, on the same sheet", () => {
  expect(offset(AT, 2)).toEqual({ sheet: "S", row: 4, column: 3 });
  expect(offset(AT, -1, 2)).toEqual({ sheet: "S", row: 1, column: 5 });
});

it("writes and styles the cells from a place on", () => {
  expect(writeCells(AT, [[1]])).toEqual({ kind: "write", at: AT, cells: [[1]] });
  expect(styleCells(AT, 2, 4, { bold: true })).toEqual({
    kind: "style",
    area: areaAt(AT, 2, 4),
    style: { bold: true },
  });
});

it("adds a sheet with widths, title and note, and nothing below them", () => {
  const origin = { sheet: "N", row: 0, column: 0 };
  expect(newSheet(HEAD)).toEqual([
    { kind: "add-sheet", sheet: "N" },
    { kind: "widths", sheet: "N", widths: [8, 16] },
    { kind: "write", at: origin, cells: [["Title"], ["Note"]] },
    { kind: "style", area: areaAt(origin, 1, 1), style: TITLE_STYLE },
    { kind: "style", area: areaAt(offset(origin, 1), 1, 1), style: NOTE_STYLE },
  ]);
});

it("writes the body below a blank row, styles its headings, and keeps them in sight", () => {
  const below = newSheet({
    ...HEAD,
    body: [
      ["a", "b"],
      [1, 2],
    ],
    headings: 2,
    isFrozen: true,
  }).slice(5);
  expect(below).toEqual([
    {
      kind: "write",
      at: bodyOf("N"),
      cells: [
        ["a", "b"],
        [1, 2],
      ],
    },
    { kind: "style", area: areaAt(bodyOf("N"), 1, 2), style: HEADING_STYLE },
    { kind: "freeze", sheet: "N", rows: 4 },
  ]);
  expect(bodyOf("N")).toEqual({ sheet: "N", row: 3, column: 0 });
});

it("names a new sheet as wanted, or with the next number that is free", async () => {
  const survey = await new FakeWorkbook("Rules", "rules (2)").survey();
  expect(newSheetName(survey, "Claims")).toBe("Claims");
  expect(newSheetName(survey, "Rules")).toBe("Rules (3)");
});

it("names no sheet where none can be added", async () => {
  const workbook = new FakeWorkbook("Sheet1");
  workbook.isLocked = true;
  const survey = await workbook.survey();
  expect(() => newSheetName(survey, "Claims")).toThrow(new Refusal({ kind: "locked-workbook" }));
});

const TABLE_AREA = areaAt({ sheet: "S", row: 0, column: 0 }, 2, 2);

/** A workbook with a protected sheet S, which holds the table T and the name N. */
async function protectedSheet(): Promise<Survey> {
  const workbook = new FakeWorkbook("S", "Free");
  workbook.tables.push({ name: "T", area: TABLE_AREA });
  workbook.protect("S");
  return workbook.survey();
}

const CHART = { name: "C", title: "", data: TABLE_AREA, over: TABLE_AREA, colors: [] };

it.each<readonly [string, Action]>([
  ["cells", writeCells(AT, [[1]])],
  ["styles", styleCells(AT, 1, 1, {})],
  ["formats", { kind: "clear-formats", area: TABLE_AREA }],
  ["widths", { kind: "widths", sheet: "S", widths: [] }],
  ["a frozen row", { kind: "freeze", sheet: "S", rows: 1 }],
  ["a table", { kind: "add-table", area: TABLE_AREA, name: "U" }],
  ["choices", { kind: "choices", area: TABLE_AREA, choices: [] }],
  ["a chart", { kind: "chart", chart: CHART }],
  ["rows of a table", { kind: "add-rows", table: "T", rows: [] }],
  ["a column of a table", { kind: "add-column", table: "t", cells: [] }],
  ["a removed column", { kind: "remove-column", table: "T", heading: "a" }],
])("refuses %s on a protected sheet, and names the sheet", async (_, action) => {
  const survey = await protectedSheet();
  expect(() => refuseProtected(survey, [action])).toThrow(Refusal);
  try {
    refuseProtected(survey, [action]);
  } catch (error) {
    expect(error).toMatchObject({ reason: { kind: "protected-sheet", sheet: "S" } });
  }
});

it.each<readonly [string, Action]>([
  ["cells of another sheet", writeCells({ ...AT, sheet: "Free" }, [[1]])],
  ["a new sheet", { kind: "add-sheet", sheet: "New" }],
  ["a name", { kind: "name", name: "N", area: TABLE_AREA }],
  ["a name to remove", { kind: "remove-name", name: "N" }],
  ["a place to go to", { kind: "activate", place: AT }],
  ["a column of a table that is not there", { kind: "add-column", table: "X", cells: [] }],
])("allows %s", async (_, action) => {
  const survey = await protectedSheet();
  expect(() => refuseProtected(survey, [action])).not.toThrow();
});
