// Thirty workbooks of two makers: what is not changed comes out as it went in, byte for byte.
import { inOrder } from "../../src/xlsx/cell-write";
import { withNames, withSheet } from "../../src/xlsx/new-sheet";
import { Package } from "../../src/xlsx/package";
import { withSheetCells } from "../../src/xlsx/sheets";
import { readWorkbook } from "../../src/xlsx/workbook";
import { converted, withLibreOffice } from "./libreoffice";
import { excelParts, FEATURES, zipped } from "./workbooks";

/** As Excel saves them: one for each feature, one with none and one with all. */
const EXCEL = new Map<string, Uint8Array>([
  ["bare", zipped(excelParts([]))],
  ["full", zipped(excelParts())],
  ...FEATURES.map((feature) => [feature, zipped(excelParts([feature]))] as const),
]);

const partsOf = (from: Package): Readonly<Record<string, Buffer>> =>
  Object.fromEntries(from.names.map((name) => [name, Buffer.from(from.bytes(name))]));

/** A workbook with a cell changed, a cell added, and a sheet and a name added. */
function changed(bytes: Uint8Array): Uint8Array {
  const from = Package.open(bytes);
  const book = readWorkbook(from);
  const [sheet] = book.sheets;
  if (sheet === undefined) {
    throw new Error("no sheet");
  }
  const cells = inOrder([
    [{ row: 2, column: 1 }, { value: "changed" }],
    [{ row: 9, column: 2 }, { value: 12345.25 }],
  ]);
  const edited = withSheetCells(from, book, sheet, cells);
  const added = withSheet(edited, { title: "Added", cells }).package;
  return withNames(added, [{ name: "Added.Name", formula: "Added!$A$2", isHidden: false }]).save();
}

/** The parts that differ between two workbooks. */
function differing(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [a, b] = [partsOf(Package.open(before)), partsOf(Package.open(after))];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((name) => a[name] === undefined || b[name]?.equals(a[name]) !== true)
    .sort();
}

/** What a change may touch: the sheet, the workbook, and the lists of parts. */
const TOUCHED = [
  "[Content_Types].xml",
  "xl/_rels/workbook.xml.rels",
  "xl/calcChain.xml",
  "xl/workbook.xml",
  "xl/worksheets/sheet1.xml",
  "xl/worksheets/sheet2.xml",
  "xl/worksheets/sheet3.xml",
];

function comesBack(files: ReadonlyMap<string, Uint8Array>): void {
  for (const [name, bytes] of files) {
    const saved = Package.open(bytes).save();
    expect([name, differing(bytes, saved)]).toEqual([name, []]);
    expect(Package.open(saved).names).toEqual(Package.open(bytes).names);
    const touched = differing(bytes, changed(bytes));
    expect([name, touched.filter((part) => !TOUCHED.includes(part))]).toEqual([name, []]);
    expect(touched).toContain("xl/worksheets/sheet1.xml");
  }
}

describe("a workbook opened and saved", () => {
  it("has every part as it was, and all but the changed ones after a change", () => {
    expect(EXCEL.size).toBe(15);
    comesBack(EXCEL);
  });

  withLibreOffice("is the same for files of LibreOffice, which opens what was changed", () => {
    const resaved = converted(EXCEL, "xlsx");
    comesBack(resaved);
    const all = [...EXCEL].map(([name, bytes]) => [`excel-${name}`, changed(bytes)] as const);
    const more = [...resaved].map(([name, bytes]) => [`office-${name}`, changed(bytes)] as const);
    const opened = converted(new Map([...all, ...more]), "csv");
    expect(opened.size).toBe(30);
    for (const [name, csv] of opened) {
      const lines = Buffer.from(csv).toString("utf8").split("\n");
      expect([name, lines[1]]).toEqual([name, "changed,42,,防衛費 & SACO,1764"]);
      expect([name, lines[8]]).toEqual([name, ",12345.25,,,"]);
    }
  });
});
