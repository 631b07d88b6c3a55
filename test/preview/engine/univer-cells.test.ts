import { addressOf, areaAt, makeUniver, SHEET, type UniverWorkbook } from "../univer";

let workbook: UniverWorkbook;
beforeEach(() => {
  workbook = makeUniver();
});
afterEach(() => workbook.dispose());

describe("cells", () => {
  it("hold what is written, each by its type", () => {
    workbook.write("A1:D1", [1.5, "x", true, undefined]);
    expect(workbook.values("A1:D1")).toEqual([[1.5, "x", true, undefined]]);
  });

  it("hold a text that looks like a number as a text", () => {
    workbook.engine.cells.write(areaAt("A1"), [[{ value: "007", asText: true }]]);
    expect(workbook.values("A1")).toEqual([["007"]]);
  });

  it("stay as they are where nothing is written, and are cleared by a blank value", () => {
    workbook.write("A1:C1", [1, 2, 3]);
    workbook.engine.cells.write(areaAt("A1:C1"), [[undefined, { value: undefined }, undefined]]);
    expect(workbook.values("A1:C1")).toEqual([[1, undefined, 3]]);
  });

  it("compute formulas and keep their text", async () => {
    workbook.write("A1:C1", [2, "=A1*3", '="a"&B1']);
    await workbook.engine.settled();
    expect(workbook.engine.cells.read(SHEET, 0, 1)).toEqual({ value: 6, formula: "=A1*3" });
    expect(workbook.engine.cells.read(SHEET, 0, 2)).toEqual({ value: "a6", formula: '="a"&B1' });
  });

  it("compute again what depends on a changed cell", async () => {
    workbook.write("A1:C1", [2, "=A1*3", "=B1+1"]);
    await workbook.engine.settled();
    workbook.write("A1", [5]);
    await workbook.engine.settled();
    expect(workbook.values("B1:C1")).toEqual([[15, 16]]);
  });

  it("keep the number format that was typed with a value", () => {
    workbook.engine.cells.write(areaAt("A1"), [[{ value: 0.05, numberFormat: "0%" }]]);
    workbook.engine.flush();
    expect(workbook.engine.formats.style(SHEET, 0, 0).numberFormat).toBe("0%");
  });

  it("show errors as Excel's texts", async () => {
    workbook.write("A1:C1", ["=1/0", "=NA()", '="a"+1']);
    await workbook.engine.settled();
    expect(workbook.values("A1:C1")).toEqual([["#DIV/0!", "#N/A", "#VALUE!"]]);
  });

  it("can be written beyond the end of a new sheet, which grows", () => {
    workbook.write("BZ2000", [7]);
    expect(workbook.values("BZ2000")).toEqual([[7]]);
  });
});

describe("spills", () => {
  beforeEach(async () => {
    workbook.write("B2", ["=SEQUENCE(2,3)"]);
    await workbook.engine.settled();
  });

  it("fill the cells beside a formula, which hold no formula themselves", () => {
    expect(workbook.values("B2:D3")).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    expect(workbook.engine.cells.read(SHEET, 2, 3)).toEqual({ value: 6 });
    expect(workbook.engine.cells.text(SHEET, 2, 3)).toBe("6");
  });

  it.each([
    // cell  spills over   is covered by
    ["B2", "B2:D3", "B2:D3"],
    ["D3", undefined, "B2:D3"],
    ["E3", undefined, undefined],
  ])("are found from %s", (address, spill, over) => {
    const { row, column } = areaAt(address);
    const { cells } = workbook.engine;
    expect(addressOf(cells.spill(SHEET, row, column))).toBe(spill);
    expect(addressOf(cells.spillOver(SHEET, row, column))).toBe(over);
  });

  it("that are blocked cover nothing, until they are free", async () => {
    workbook.write("C3", ["in the way"]);
    await workbook.engine.settled();
    expect(workbook.values("B2:C3")).toEqual([
      ["#SPILL!", undefined],
      [undefined, "in the way"],
    ]);
    expect(workbook.engine.cells.spill(SHEET, 1, 1)).toBeUndefined();
    workbook.write("C3", [undefined]);
    await workbook.engine.settled();
    expect(workbook.values("C3:D3")).toEqual([[5, 6]]);
  });

  it("end with their formula", async () => {
    workbook.write("B2", [1]);
    await workbook.engine.settled();
    expect(workbook.values("B2:D3")).toEqual([
      [1, undefined, undefined],
      [undefined, undefined, undefined],
    ]);
    expect(workbook.engine.cells.spillOver(SHEET, 1, 1)).toBeUndefined();
  });
});

describe("the used cells", () => {
  const used = (onlyValues: boolean) => addressOf(workbook.engine.cells.used(SHEET, onlyValues));

  it("are none in a new sheet", () => {
    expect(used(true)).toBeUndefined();
  });

  it("are the smallest area with all contents, and with formats where they count", () => {
    workbook.write("B2", [1]);
    workbook.write("C4", ["x"]);
    workbook.engine.formats.setStyle(areaAt("E9"), { bold: true });
    expect([used(true), used(false)]).toEqual(["B2:C4", "B2:E9"]);
  });

  it("hold spills, and do not hold what was cleared", async () => {
    workbook.write("A1", ["=SEQUENCE(3,2)"]);
    workbook.write("F9", [1]);
    await workbook.engine.settled();
    workbook.write("F9", [undefined]);
    expect(used(true)).toBe("A1:B3");
  });
});
