// Formulas of another country in files: their figures are not there, so that nothing false is said of them.
import { CellBook } from "../../src/share/formula/book";
import { portableCopy } from "../../src/share/portable/portable-copy";
import { inOrder } from "../../src/xlsx/cell-write";
import { Package } from "../../src/xlsx/package";
import { withSheetCells } from "../../src/xlsx/sheets";
import { storedFormula } from "../../src/xlsx/scope-formula";
import { NAMES, SETTINGS, withShownValues, workbookOf } from "./scope-workbook";

const ABROAD = 'SCOPE.DEFENCE_RATIO(2024,"DEU.national")';

/** GDP of FY2025 times what H2 shows. */
const PRODUCT = 13_453_390_000_000;

/** A workbook whose H2 is a formula of another country, which shows 0.02, and whose H3 reads it. */
function withAbroad(): Uint8Array {
  const home = { ...SETTINGS, G5: { formula: 'SCOPE.GDP(Pick.Year,"JPY_1T")' } };
  const from = withShownValues(workbookOf({ Scope: home }, NAMES));
  const { workbook } = new CellBook(from);
  const [sheet] = workbook.sheets;
  if (sheet === undefined) {
    throw new Error("no sheet");
  }
  const array = { rows: 1, columns: 1 };
  const cells = [
    [
      { row: 2, column: 8 },
      { formula: { text: storedFormula(ABROAD), array, metadata: 1 }, value: 0.02 },
    ],
    [
      { row: 3, column: 8 },
      {
        formula: { text: storedFormula("SCOPE.GDP(2025)*H2"), array, metadata: 1 },
        value: PRODUCT,
      },
    ],
  ] as const;
  return withSheetCells(from, workbook, sheet, inOrder(cells)).save();
}

const shown = (bytes: Uint8Array) =>
  [...(new CellBook(Package.open(bytes)).sheet("Scope")?.cells.values() ?? [])]
    .filter(({ column }) => column === 8)
    .map(({ value, formula }) => ({ value, formula }));

it("become the values that the file shows, are listed, and are not called older", () => {
  const { bytes, report } = portableCopy(withAbroad(), { language: "en" });
  expect(report.frozen.map(({ cell, formula }) => [cell, formula])).toEqual([["H2", ABROAD]]);
  expect([report.live, report.older]).toEqual([2, []]);
  const [abroad, reader] = shown(bytes);
  expect(abroad).toEqual({ value: 0.02, formula: undefined });
  expect(reader?.value).toBe(PRODUCT);
  expect(reader?.formula).toContain("$H$2");
});
