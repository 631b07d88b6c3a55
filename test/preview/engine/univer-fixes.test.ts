import { ICommandService } from "@univerjs/core";
import { CELL_INVERTED_INDEX_CACHE, IDependencyManagerService } from "@univerjs/engine-formula";
import { areaAt, makeUniver, SHEET, type UniverWorkbook } from "../univer";

let workbook: UniverWorkbook;
beforeEach(() => {
  workbook = makeUniver();
});
afterEach(() => workbook.dispose());

const settled = () => workbook.engine.settled();

/** The formulas that Univer's index finds to read a cell of a sheet. */
function readersOf(address: string, sheetId = SHEET): number {
  const { row, column } = areaAt(address);
  const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  const manager = workbook.spreadsheet.injector.get(IDependencyManagerService);
  return manager.searchDependency([{ unitId: "preview", sheetId, range }]).size;
}

describe("Univer's index of what formulas read", () => {
  it("holds a formula once, however often it is computed", async () => {
    workbook.write("A1:B1", [1, "=SUM(A1:A9)"]);
    await settled();
    for (const value of [2, 3, 4]) {
      workbook.write("A1", [value]);
      await settled();
    }
    expect(readersOf("A1")).toBe(1);
    expect(workbook.values("B1")).toEqual([[4]]);
  });

  it("forgets a formula that another one replaced", async () => {
    workbook.write("A1:C1", [1, 10, "=SUM(A1:A9)"]);
    await settled();
    workbook.write("C1", ["=SUM(B1:B9)"]);
    await settled();
    expect([readersOf("A1"), readersOf("B1")]).toEqual([0, 1]);
    workbook.write("C1", [5]);
    await settled();
    expect(readersOf("B1")).toBe(0);
  });

  it("forgets what the formulas of a removed sheet read in others", async () => {
    const { sheets, cells } = workbook.engine;
    const other = sheets.add("Other");
    const area = { sheetId: other, row: 0, column: 0, rows: 1, columns: 1 };
    workbook.write("A1:B1", [1, "=SUM(A1:A9)"]);
    cells.write(area, [[{ formula: "=SUM(Sheet1!A1:A9)" }]]);
    await settled();
    expect(readersOf("A1")).toBe(2);
    sheets.remove(other);
    await settled();
    workbook.write("A1", [7]);
    await settled();
    expect(readersOf("A1")).toBe(1);
    expect(workbook.values("B1")).toEqual([[7]]);
  });
});

describe("Univer's index for look-ups", () => {
  it("takes a computed value only into a column that a look-up has read", () => {
    const cache = CELL_INVERTED_INDEX_CACHE;
    const indexed = () => [...(cache.getCellValuePositions("book", "sheet", 0)?.keys() ?? [])];
    cache.set("book", "sheet", 0, 5, 1, true);
    expect(indexed()).toEqual([]);
    cache.set("book", "sheet", 0, 6, 2);
    cache.set("book", "sheet", 0, 7, 3, true);
    expect(indexed()).toEqual([6, 7]);
  });

  it("finds what a spill holds", async () => {
    workbook.write("A1", ["=SEQUENCE(200,2)"]);
    await settled();
    workbook.write("D1", ["=XLOOKUP(7,A1:A200,B1:B200)"]);
    await settled();
    expect(workbook.values("D1")).toEqual([[8]]);
  });
});

describe("Univer's cache of parsed formulas", () => {
  it("follows the area of a table", async () => {
    workbook.write("A1:A4", ["amount"], [1], [2], [4]);
    const area = { ...areaAt("A1:A3") };
    workbook.engine.tables.add({ id: "t", name: "Lines", area, style: "" });
    workbook.write("C1", ["=SUM(Lines[amount])"]);
    await settled();
    expect(workbook.values("C1")).toEqual([[3]]);
    workbook.engine.tables.change("t", { area: areaAt("A1:A4") });
    workbook.engine.calculate(true);
    await settled();
    expect(workbook.values("C1")).toEqual([[7]]);
    workbook.engine.calculate(true);
    await settled();
    expect(workbook.values("C1")).toEqual([[7]]);
  });

  it("follows the name of a table", async () => {
    workbook.write("A1:A2", ["amount"], [5]);
    workbook.engine.tables.add({ id: "t", name: "Lines", area: areaAt("A1:A2"), style: "" });
    await settled();
    workbook.engine.tables.change("t", { name: "Items" });
    workbook.write("C1", ["=SUM(Items[amount])"]);
    await settled();
    expect(workbook.values("C1")).toEqual([[5]]);
  });
});

describe("a step of Undo", () => {
  it("ends with what a cell held before its first change", async () => {
    workbook.write("A1", [1]);
    await settled();
    workbook.engine.endUndoGroup();
    workbook.engine.groupUndo();
    workbook.write("A1", [2]);
    workbook.engine.flush();
    workbook.write("A1", [3]);
    workbook.engine.flush();
    await workbook.engine.undo();
    expect(workbook.values("A1")).toEqual([[1]]);
  });

  it("is redone from the first change to the last", async () => {
    workbook.engine.groupUndo();
    workbook.write("A1", [2]);
    workbook.engine.flush();
    workbook.write("A1", [3]);
    await workbook.engine.undo();
    const commands = workbook.spreadsheet.injector.get(ICommandService);
    await commands.executeCommand("univer.command.redo");
    expect(workbook.values("A1")).toEqual([[3]]);
  });
});
