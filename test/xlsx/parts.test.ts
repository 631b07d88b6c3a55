import { inOrder } from "../../src/xlsx/cell-write";
import { contentTypeOf } from "../../src/xlsx/content-types";
import { withDynamicArrays } from "../../src/xlsx/dynamic-arrays";
import { freeTitle, newPackage, withNames, withSheet } from "../../src/xlsx/new-sheet";
import { Package } from "../../src/xlsx/package";
import { isOfType, relationshipsOf } from "../../src/xlsx/relationships";
import { cellsOfSheet, isProtected, tablesOf, withSheetCells } from "../../src/xlsx/sheets";
import { withStyles } from "../../src/xlsx/styles";
import { sharedStrings, valueOf } from "../../src/xlsx/values";
import { readWorkbook } from "../../src/xlsx/workbook";
import { codeOf } from "./code-of";
import { excelParts, zipped, type Parts } from "./workbooks";

const full = Package.open(zipped(excelParts()));
const bare = Package.open(zipped(excelParts([])));

const changedIn = (parts: Parts, name: string, from: string | RegExp, to: string): Package =>
  Package.open(zipped({ ...parts, [name]: String(parts[name]).replace(from, to) }));

const sheetOf = (from: Package, at = 0) => {
  const sheet = readWorkbook(from).sheets[at];
  if (sheet === undefined) {
    throw new Error(`no sheet ${at}`);
  }
  return sheet;
};

describe("a workbook", () => {
  it("has its sheets, names and tables read", () => {
    expect(readWorkbook(full)).toMatchObject({
      part: "xl/workbook.xml",
      sheets: [
        { title: "Data", part: "xl/worksheets/sheet1.xml", id: 1, visibility: "visible" },
        { title: "集計", part: "xl/worksheets/sheet2.xml", id: 7, visibility: "hidden" },
      ],
      names: [
        { name: "Rate", formula: "Data!$B$2", isHidden: false },
        { name: "_xlnm._FilterDatabase", sheet: "Data", isHidden: true },
      ],
      isLocked: false,
    });
    expect(tablesOf(full, sheetOf(full))).toMatchObject([
      { name: "Lines", columns: ["Category", "Amount"], hasHeadings: true, hasTotals: false },
    ]);
    expect([isProtected(full, sheetOf(full)), isProtected(bare, sheetOf(bare))]).toEqual([
      true,
      false,
    ]);
  });

  it("shows the texts that its cells share", () => {
    const strings = sharedStrings(full, "xl/workbook.xml");
    expect(strings).toEqual(["項目", "防衛費 & SACO", "a_x000D_b", ""]);
    const [first] = cellsOfSheet(full, sheetOf(full, 1));
    expect(first && valueOf(first, strings, "")).toBe("防衛費 & SACO");
  });

  it.each([
    ["[Content_Types].xml", /sheet\.main\+xml/, "macroEnabled.main+xml", "macro-workbook"],
    ["[Content_Types].xml", /officedocument\.spreadsheetml\.sheet\.main/, "word", "not-a-workbook"],
    ["_rels/.rels", "xl/workbook.xml", "xl/nothing.xml", "not-a-workbook"],
    ["xl/_rels/workbook.xml.rels", "sheet2.xml", "sheet9.xml", "broken-relationship"],
    ["xl/_rels/workbook.xml.rels", "rId2", "rId99", "broken-relationship"],
    ["xl/_rels/workbook.xml.rels", "<Relationship ", "<Relationship ID='x' ", undefined],
    ["xl/workbook.xml", 'sheetId="7"', "", "damaged-part"],
    ["xl/workbook.xml", "<sheets>", "<!DOCTYPE a><sheets>", "damaged-part"],
  ])("whose %s has %s for %s is refused or read", (part, from, to, code) => {
    const changed = changedIn(excelParts(), part, from, to);
    expect(codeOf(() => readWorkbook(changed))).toBe(code);
  });

  it("with a million names is refused before they fill the memory", () => {
    const names = '<definedName name="a">1</definedName>'.repeat(1_000_000);
    const changed = changedIn(
      excelParts(),
      "xl/workbook.xml",
      "<definedNames>",
      `<definedNames>${names}`,
    );
    expect(codeOf(() => readWorkbook(changed))).toBe("too-many-names");
  });
});

describe("a change", () => {
  const cells = inOrder([[{ row: 4, column: 1 }, { value: 0.017663 }]]);

  it("of a cell touches the sheet and the order of computing, and no other part", () => {
    const book = readWorkbook(full);
    const after = withSheetCells(full, book, sheetOf(full), cells);
    const touched = full.names.filter(
      (name) => !after.has(name) || !Buffer.from(after.bytes(name)).equals(full.bytes(name)),
    );
    expect(touched).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/worksheets/sheet1.xml",
      "xl/calcChain.xml",
    ]);
    expect(after.has("xl/calcChain.xml")).toBe(false);
    expect(after.text("xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect(after.text("[Content_Types].xml")).not.toContain("calcChain");
  });

  it("leaves the package that it was made from as it was", () => {
    const before = full.save();
    withSheetCells(full, readWorkbook(full), sheetOf(full), cells);
    expect(Buffer.from(full.save()).equals(before)).toBe(true);
  });

  it.each([
    [
      "without names",
      bare,
      '</sheets><definedNames><definedName name="N" hidden="1">Data!$A$1</definedName></definedNames><calcPr',
    ],
    [
      "with names",
      full,
      '<definedName name="N" hidden="1">Data!$A$1</definedName></definedNames><calcPr',
    ],
    [
      "with links",
      Package.open(zipped(excelParts(["externalLink"]))),
      "</externalReferences><definedNames>",
    ],
  ])("of the names of a workbook %s puts them where the format has them", (_, to, xml) => {
    const after = withNames(to, [{ name: "N", formula: "Data!$A$1", isHidden: true }]);
    expect(after.text("xl/workbook.xml")).toContain(xml);
    expect(readWorkbook(after).names.at(-1)).toMatchObject({ name: "N", formula: "Data!$A$1" });
  });

  it("of the styles goes behind those there are", () => {
    const { package: after, numbers } = withStyles(full, "xl/workbook.xml", [
      { bold: true, color: "FF0000FF", format: "0.0000%" },
      { format: "0.0000%", wrap: true, isOpen: true, fill: "FFEEEEEE" },
    ]);
    expect(numbers).toEqual([3, 4]);
    const xml = after.text("xl/styles.xml");
    expect(xml).toContain('<numFmt numFmtId="165" formatCode="0.0000%"/></numFmts>');
    expect(xml).toContain('<cellXfs count="5">');
    expect(xml).toContain(
      '<font><b/><color rgb="FF0000FF"/><sz val="11"/><name val="游ゴシック"/></font>',
    );
    expect(xml.replaceAll(/count="\d+"/g, "")).toContain(
      full
        .text("xl/styles.xml")
        .replaceAll(/count="\d+"/g, "")
        .match(/<cellXfs.*(?=<\/cellXfs>)/)?.[0],
    );
  });
});

describe("a new sheet", () => {
  const cells = inOrder([[{ row: 2, column: 2 }, { value: "x" }]]);

  it("stands behind the others under an id of its own", () => {
    const added = withSheet(full, { title: "Receipt", cells, isProtected: true, frozenRows: 1 });
    const after = Package.open(added.package.save());
    expect(readWorkbook(after).sheets.at(-1)).toEqual(added.sheet);
    expect(added.sheet).toMatchObject({ id: 8, part: "xl/worksheets/sheet3.xml" });
    expect(isProtected(after, added.sheet)).toBe(true);
    expect(contentTypeOf(after, added.sheet.part)).toContain("worksheet");
  });

  it("has a title that no other has", () => {
    const book = readWorkbook(full);
    expect(freeTitle("Receipt", book)).toBe("Receipt");
    expect(freeTitle("DATA", book)).toBe("DATA 2");
    expect(freeTitle("x".repeat(40), book)).toHaveLength(31);
  });

  it("is refused by a workbook whose structure is locked", () => {
    const locked = changedIn(
      excelParts(),
      "xl/workbook.xml",
      "<bookViews>",
      '<workbookProtection lockStructure="1"/><bookViews>',
    );
    expect(codeOf(() => withSheet(locked, { title: "x", cells }))).toBe("locked-workbook");
  });

  it("makes a workbook of a new package", () => {
    const { package: made, sheet } = withSheet(newPackage(), { title: "A & B", cells });
    const after = Package.open(made.save());
    expect(readWorkbook(after).sheets).toEqual([sheet]);
    expect([...cellsOfSheet(after, sheet)].map((cell) => valueOf(cell, [], ""))).toEqual(["x"]);
  });
});

describe("the record of dynamic arrays", () => {
  const metadata = (from: Package): number => withDynamicArrays(from, "xl/workbook.xml").metadata;

  it("is used where it is, and made where it is not", () => {
    expect(withDynamicArrays(full, "xl/workbook.xml")).toEqual({ package: full, metadata: 1 });
    const { package: made } = withSheet(newPackage(), { title: "A", cells: new Map() });
    const added = withDynamicArrays(made, "xl/workbook.xml");
    expect(added.metadata).toBe(1);
    expect(metadata(added.package)).toBe(1);
    expect(
      relationshipsOf(added.package, "xl/workbook.xml").some((link) => isOfType(link, "metadata")),
    ).toBe(true);
  });

  it("is put beside metadata of other kinds", () => {
    const other = (parts: string): Package =>
      changedIn(excelParts(), "xl/metadata.xml", /<metadataTypes.*<\/cellMetadata>/, parts);
    const linked = other(
      '<metadataTypes count="1"><metadataType name="XLRICHVALUE"/></metadataTypes><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata>',
    );
    const after = withDynamicArrays(linked, "xl/workbook.xml");
    expect(after.metadata).toBe(2);
    const xml = after.package.text("xl/metadata.xml");
    expect(xml).toMatch(
      /<metadataTypes count="2">.*<futureMetadata.*<cellMetadata count="2"><bk><rc t="1" v="0"\/><\/bk><bk><rc t="2" v="0"\/><\/bk><\/cellMetadata><valueMetadata/,
    );
    const values = other(
      '<metadataTypes count="1"><metadataType name="XLRICHVALUE"/></metadataTypes><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata>',
    );
    expect(metadata(values)).toBe(1);
    expect(withDynamicArrays(values, "xl/workbook.xml").package.text("xl/metadata.xml")).toMatch(
      /<futureMetadata.*<cellMetadata count="1"><bk><rc t="2" v="0"\/><\/bk><\/cellMetadata><valueMetadata/,
    );
  });
});
