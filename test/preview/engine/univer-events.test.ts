import type { CellEdit, SheetArea } from "../../../src/preview/engine/engine";
import { watchUser } from "../../../src/preview/engine/univer-events";
import { addressOf, areaAt, makeUniver, SHEET, type UniverWorkbook } from "../univer";

let workbook: UniverWorkbook;
let edits: CellEdit[];
let selections: SheetArea[];
let activations: (readonly [string, string])[];
beforeEach(() => {
  workbook = makeUniver();
  edits = [];
  selections = [];
  activations = [];
  watchUser(workbook.engine.access, {
    edited: (edit) => edits.push(edit),
    selected: (area) => selections.push(area),
    activated: (sheetId, earlier) => activations.push([sheetId, earlier]),
  });
});
afterEach(() => workbook.dispose());

const sheet = () => workbook.spreadsheet.api.getActiveWorkbook()?.getActiveSheet();

describe("an edit of the user", () => {
  it("is told with the cells, and the value before and after", async () => {
    await workbook.type("B2", 5);
    await workbook.type("B2", "x");
    expect(edits.map(({ area, before, after }) => [addressOf(area), before, after])).toEqual([
      ["B2", undefined, 5],
      ["B2", 5, "x"],
    ]);
  });

  it("of several cells is told once, with the first cell's values", () => {
    workbook.write("A1", [1]);
    workbook.engine.flush();
    sheet()
      ?.getRange("A1:B2")
      .setValues([
        [10, 20],
        [30, 40],
      ]);
    expect(edits.map(({ area, before, after }) => [addressOf(area), before, after])).toEqual([
      ["A1:B2", 1, 10],
    ]);
  });

  it("is not told when only a format changes", () => {
    sheet()?.getRange("A1").setFontWeight("bold");
    expect(edits).toEqual([]);
  });

  it("is not told of the add-in's own changes, nor of results", async () => {
    workbook.write("A1:B1", [1, "=A1*2"]);
    await workbook.engine.settled();
    expect(workbook.values("B1")).toEqual([[2]]);
    expect(edits).toEqual([]);
  });

  it("is told when it is undone", async () => {
    await workbook.type("B2", 5);
    await workbook.engine.undo();
    expect(edits.map(({ after }) => after)).toEqual([5, undefined]);
  });
});

describe("where the user goes", () => {
  it("is told when another cell is selected", () => {
    workbook.engine.sheets.select(areaAt("B2:C3"));
    expect(selections.map(addressOf)).toContain("B2:C3");
  });

  it("is told when another sheet is activated, and only then", () => {
    const { sheets } = workbook.engine;
    const other = sheets.add("Other");
    activations.length = 0;
    sheets.activate(other);
    sheets.activate(other);
    sheets.activate(SHEET);
    expect(activations).toEqual([
      [other, SHEET],
      [SHEET, other],
    ]);
  });
});

describe("a calculation", () => {
  it("makes the engine busy until it has ended", async () => {
    const { calculation } = workbook;
    await workbook.engine.settled();
    expect(calculation.busy).toBe(false);
    workbook.write("A1:B1", [1, "=A1+1"]);
    workbook.engine.flush();
    expect(calculation.busy).toBe(true);
    await workbook.engine.settled();
    expect(calculation.busy).toBe(false);
  });

  it("tells at its end which sheets have new results", async () => {
    const ended = new Promise((resolve) => workbook.calculation.onEnd(resolve));
    workbook.write("A1:B1", [1, "=A1+1"]);
    workbook.engine.flush();
    expect(await ended).toEqual([SHEET]);
  });

  it("waits for custom functions that are still being called", async () => {
    let pending = true;
    const other = makeUniver(() => pending);
    let isSettled = false;
    const settled = other.engine.settled().then(() => {
      isSettled = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isSettled).toBe(false);
    pending = false;
    await settled;
    expect(isSettled).toBe(true);
    await other.dispose();
  });

  it("calls custom functions again only if it is a full one", async () => {
    workbook.engine.calculate(false);
    await workbook.engine.settled();
    expect(workbook.forgotten()).toBe(0);
    workbook.engine.calculate(true);
    await workbook.engine.settled();
    expect(workbook.forgotten()).toBe(1);
  });

  it("computes single cells again", async () => {
    workbook.write("A1:B1", [1, "=A1*2"]);
    await workbook.engine.settled();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const ended = new Promise((resolve) => workbook.calculation.onEnd(resolve));
    workbook.calculation.recalculate([{ sheetId: SHEET, row: 0, column: 0 }]);
    expect(await ended).toEqual([SHEET]);
  });
});
