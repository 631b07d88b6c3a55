import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { TABLE_THEMES, tableThemeOf } from "../../../src/preview/engine/univer-tables";
import { PLAIN_STYLE, readStyle, writeStyle } from "../../../src/preview/engine/univer-style";
import { areaAt, makeUniver, SHEET, type UniverWorkbook } from "../univer";

describe("a style in Univer", () => {
  it.each([
    // style                              Univer's
    [{ numberFormat: "0.0%" }, { n: { pattern: "0.0%" } }],
    [{ numberFormat: "General" }, { n: null }],
    [{ fillColor: "#FFEE00" }, { bg: { rgb: "#FFEE00" } }],
    [{ fillColor: "" }, { bg: null }],
    [{ fontColor: "#C00000" }, { cl: { rgb: "#C00000" } }],
    [
      { fontSize: 14, fontName: "Meiryo" },
      { fs: 14, ff: "Meiryo" },
    ],
    [
      { bold: true, italic: false },
      { bl: BooleanNumber.TRUE, it: BooleanNumber.FALSE },
    ],
    [{ underline: true }, { ul: { s: BooleanNumber.TRUE } }],
    [{ wrapText: true }, { tb: WrapStrategy.WRAP }],
    [{ wrapText: false }, { tb: WrapStrategy.OVERFLOW }],
    [{ horizontalAlignment: "Center" }, { ht: HorizontalAlign.CENTER }],
    [{ horizontalAlignment: "General" }, { ht: HorizontalAlign.UNSPECIFIED }],
    [{ verticalAlignment: "Top" }, { vt: VerticalAlign.TOP }],
    [{}, {}],
  ])("is written for %j as %j", (style, written) => {
    expect(writeStyle(style)).toEqual(written);
    expect(readStyle(writeStyle(style))).toEqual({ ...PLAIN_STYLE, ...style });
  });

  it("is plain where Univer has none", () => {
    expect(readStyle(undefined)).toEqual(PLAIN_STYLE);
    expect(readStyle(null)).toEqual(PLAIN_STYLE);
  });

  it("of an alignment that Univer has not is its default", () => {
    expect(writeStyle({ horizontalAlignment: "Fill", verticalAlignment: "Justify" })).toEqual({
      ht: HorizontalAlign.UNSPECIFIED,
      vt: VerticalAlign.BOTTOM,
    });
  });
});

describe("a table's theme", () => {
  it.each([
    // Excel's style            theme
    ["TableStyleMedium2", 0],
    ["TableStyleDark3", 0],
    ["TableStyleLight1", 1],
  ])("for %s is the near one of two", (style, index) => {
    expect(tableThemeOf(style)).toBe(TABLE_THEMES[index]?.name);
  });
});

describe("formats in Univer", () => {
  let workbook: UniverWorkbook;
  beforeEach(() => {
    workbook = makeUniver();
  });
  afterEach(() => workbook.dispose());

  const styleAt = (address: string) => {
    const { row, column } = areaAt(address);
    return workbook.engine.formats.style(SHEET, row, column);
  };

  it("merge into what cells have, and leave their contents", () => {
    const { formats } = workbook.engine;
    workbook.write("A1", [5]);
    formats.setStyle(areaAt("A1:B2"), { bold: true });
    formats.setStyle(areaAt("A1"), { fillColor: "#FFEE00" });
    expect(styleAt("A1")).toMatchObject({ bold: true, fillColor: "#FFEE00" });
    expect(styleAt("B2")).toMatchObject({ bold: true, fillColor: "" });
    expect(styleAt("C3").bold).toBe(false);
    expect(workbook.values("A1")).toEqual([[5]]);
  });

  it("go when they are cleared, and take only themselves away", () => {
    const { formats } = workbook.engine;
    workbook.write("A1", [5]);
    formats.setStyle(areaAt("A1:B1"), { bold: true });
    formats.clearStyle(areaAt("A1"));
    expect([styleAt("A1").bold, styleAt("B1").bold]).toEqual([false, true]);
    expect(workbook.values("A1")).toEqual([[5]]);
  });

  it("of numbers are set cell by cell, and stay where none is given", () => {
    const { formats } = workbook.engine;
    formats.setNumberFormats(areaAt("A1:C1"), [["0%", "0.0", "0.00"]]);
    formats.setNumberFormats(areaAt("A1:C1"), [["0.0%", undefined, "General"]]);
    const found = ["A1", "B1", "C1"].map((address) => styleAt(address).numberFormat);
    expect(found).toEqual(["0.0%", "0.0", "General"]);
  });

  it("of a whole column reach to the end of the sheet, which does not grow", () => {
    const { formats, access } = workbook.engine;
    formats.setStyle(areaAt("B:B"), { italic: true });
    expect([styleAt("B1").italic, styleAt("B1000").italic]).toEqual([true, true]);
    expect(access.sheet(SHEET).getRowCount()).toBe(1000);
    formats.setStyle(areaAt("A1500"), { italic: true });
    expect(access.sheet(SHEET).getRowCount()).toBeGreaterThanOrEqual(1500);
  });

  it("of columns and rows are sizes in pixels", () => {
    const { formats } = workbook.engine;
    formats.setColumnWidth(areaAt("B1:C1"), 120);
    formats.setRowHeight(areaAt("A2:A3"), 40);
    expect([1, 2].map((column) => formats.columnWidth(SHEET, column))).toEqual([120, 120]);
    expect([1, 2].map((row) => formats.rowHeight(SHEET, row))).toEqual([40, 40]);
    expect(formats.columnWidth(SHEET, 3)).not.toBe(120);
  });

  it.each([
    // edge          side of the cell in Univer
    ["EdgeTop", "t"],
    ["EdgeBottom", "b"],
    ["EdgeLeft", "l"],
    ["EdgeRight", "r"],
  ])("have a border by %s", (edge, side) => {
    const border = { edge, style: "Continuous", color: "#C00000" };
    workbook.engine.formats.setBorder(areaAt("B2"), border);
    const { access } = workbook.engine;
    const cell = access.sheet(SHEET).getCellMatrix().getValue(1, 1);
    const found = access.workbook.getStyles().getStyleByCell(cell)?.bd ?? {};
    expect(Object.keys(found).filter((key) => Reflect.get(found, key))).toEqual([side]);
    expect(Reflect.get(found, side)).toMatchObject({ cl: { rgb: "#C00000" } });
  });
});
