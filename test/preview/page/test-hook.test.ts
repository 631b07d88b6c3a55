import { type OpenSession, openSession } from "../open-session";
import { areaAt, SHEET } from "../univer";

let opened: OpenSession;
beforeEach(async () => {
  opened = await openSession();
});
afterEach(() => opened.close());

describe("the test hook", () => {
  it("calls functions by themselves", async () => {
    expect(await opened.hook.call("ADD", [1, 2])).toBe(3);
    expect(await opened.hook.call("ADD", [4])).toBe(4);
    expect(await opened.hook.call("ROWS", [2])).toEqual([
      [1, "x"],
      [2, "x"],
    ]);
    expect(await opened.hook.callFully("FAIL", [])).toEqual([
      [{ value: "#N/A", isError: true, message: "No figure of 2031." }],
    ]);
    await expect(opened.hook.call("NONE", [])).rejects.toThrow("no function NONE");
  });

  it("sets cells as a user does, which can be undone", async () => {
    await opened.hook.setCell("A1", "5%");
    await opened.hook.setCell("A1", "x");
    await opened.hook.undo();
    expect(opened.hook.cell("A1")).toBe(0.05);
    expect(opened.session.engine.formats.style(SHEET, 0, 0).numberFormat).toBe("0%");
    await opened.hook.setCell("A1", "");
    expect(opened.hook.cell("A1")).toBeUndefined();
  });

  it("protects sheets", async () => {
    opened.hook.protect("Sheet1", true);
    await expect(opened.hook.setCell("A1", 1)).rejects.toThrow("the sheet is protected");
    opened.hook.protect("Sheet1", false);
    await opened.hook.setCell("A1", 1);
    expect(opened.hook.cell("A1")).toBe(1);
    opened.hook.protect("None", true);
    expect(opened.session.book.protectedSheets.size).toBe(0);
  });

  it("shows charts with their values", async () => {
    await opened.hook.setCell("A1", "=SEQUENCE(3)");
    const charts = opened.session.book.nodes.charts(SHEET);
    await charts.methods["add"]?.("Line", opened.session.book.nodes.range(areaAt("A1:A3")));
    expect(opened.hook.charts()).toMatchObject([
      { chartType: "Line", categories: ["1", "2", "3"], values: [[1, 2, 3]] },
    ]);
  });

  it("knows cells of other sheets, and no others", () => {
    opened.session.engine.sheets.add("Scope");
    expect(opened.hook.cell("Scope!B2")).toBeUndefined();
    expect(() => opened.hook.cell("nonsense")).toThrow("no such address: nonsense");
  });
});
