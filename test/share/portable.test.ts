import { ADD_IN } from "../../src/share/add-in";
import { CellBook, placeKey } from "../../src/share/formula/book";
import { portableCopy, type PortableOptions } from "../../src/share/portable/portable-copy";
import { Package } from "../../src/xlsx/package";
import { withAddIn } from "../../src/xlsx/web-extension";
import { LIVE_FORMULAS, NAMES, SETTINGS, workbookOf, type Cells } from "./scope-workbook";

const OPTIONS: PortableOptions = { language: "en", choices: 20 };

const made = portableCopy(
  withAddIn(workbookOf({ Scope: { ...SETTINGS, ...LIVE_FORMULAS } }, NAMES), ADD_IN).save(),
  OPTIONS,
);

const cellOf = (from: Package, sheet: string, name: string) => {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return new CellBook(from).sheet(sheet)?.cells.get(placeKey({ row: Number(row), column }));
};

describe("a portable copy", () => {
  const copy = Package.open(made.bytes);

  it("holds nothing of the add-in", () => {
    const texts = copy.names.map((name) => copy.text(name)).join("\n");
    expect(texts).not.toMatch(/_xldudf_|SCOPE\.|webextension/i);
    expect(texts).not.toMatch(/_xlfn|cm="1"/);
  });

  it("keeps every formula but those that have no figures to follow", () => {
    expect(made.report.frozen.map(({ cell, formula }) => [cell, formula])).toEqual([
      ["T1", "SCOPE.DATASET_VERSION()"],
    ]);
    expect(made.report.live).toBe(198);
  });

  it("was compared with the add-in for the present and twenty other choices", () => {
    // Notes say what they said when the copy was made: 4 cells beside the comparison, 18 beside the
    // breakdown, which has a result under the present choice alone.
    const notes = 21 * 4 + 18;
    expect(made.report).toMatchObject({ choices: 21, compared: 21 * 198 - notes, older: [] });
    expect(made.report.numbers).toBeGreaterThan(400);
  });

  it("shows what the add-in shows, with short formulas over a protected sheet", () => {
    expect(cellOf(copy, "Scope", "G10")).toMatchObject({
      value: 1.7662977508032844,
      formula: expect.not.stringContaining("SCOPE"),
      isArray: false,
    });
    expect(cellOf(copy, "Scope", "K20")?.value).toBe("category");
    const sheets = new CellBook(copy).workbook.sheets.map(({ title }) => title);
    expect(sheets).toEqual(["Scope", "Scope data"]);
    expect(copy.text("xl/worksheets/sheet2.xml")).toContain('<sheetProtection sheet="1"');
  });

  it("keeps the parts that it does not touch, byte for byte", () => {
    const before = workbookOf({ Scope: SETTINGS, Other: { A1: "x" }, Asks: LIVE_FORMULAS }, NAMES);
    const after = Package.open(portableCopy(before.save(), { ...OPTIONS, choices: 0 }).bytes);
    const same = before.names.filter((name) =>
      Buffer.from(before.bytes(name)).equals(after.bytes(name)),
    );
    expect(before.names.filter((name) => !same.includes(name))).toEqual([
      "[Content_Types].xml",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/worksheets/sheet3.xml",
    ]);
  });

  it("is refused for a workbook without a formula of the add-in", () => {
    const bytes = workbookOf({ Scope: SETTINGS }).save();
    expect(() => portableCopy(bytes, OPTIONS)).toThrow(
      expect.objectContaining({ code: "no-formulas" }),
    );
  });

  it("turns what cannot stay live into its values, and says so", () => {
    const cells: Cells = {
      A1: { formula: "SCOPE.SCOPES()", rows: 3, columns: 7 },
      A9: { formula: 'SUM(SCOPE.COMPARE({2024,2025},{"official"}))' },
      A10: { formula: "SCOPE.DEFENCE_RATIO(OFFSET(A11,0,0))" },
      A11: 2025,
    };
    const { bytes, report } = portableCopy(workbookOf({ S: cells }).save(), OPTIONS);
    expect(report.frozen.map(({ cell, reason }) => [cell, reason])).toEqual([
      ["A1", "SCOPES"],
      ["A9", "SUM"],
      ["A10", "OFFSET"],
    ]);
    expect(cellOf(Package.open(bytes), "S", "A1")).toMatchObject({ value: "scope" });
    expect(cellOf(Package.open(bytes), "S", "A9")?.formula).toBeUndefined();
  });
});
