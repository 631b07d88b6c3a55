// The starter workbook: what it holds, and that its portable copy shows what the add-in does.
import { checkWorkbook } from "../../../src/share/check";
import { CellBook, placeKey } from "../../../src/share/formula/book";
import { portableCopy } from "../../../src/share/portable/portable-copy";
import { starterWorkbook } from "../../../src/taskpane/starter/starter";
import { sheetEn } from "../../../src/taskpane/text/sheet-en";
import { sheetJa } from "../../../src/taskpane/text/sheet-ja";
import { Package } from "../../../src/xlsx/package";

describe.each([
  ["en", sheetEn],
  ["ja", sheetJa],
] as const)("the starter workbook in %s", (language, text) => {
  const bytes = starterWorkbook(language, text);

  it("holds the sheets that the pane makes, with the values that the add-in computes", () => {
    const book = new CellBook(Package.open(bytes));
    console.log(
      book.workbook.sheets.map(({ title }) => title),
      checkWorkbook(bytes, language),
      bytes.length,
    );
  });

  it("has a portable copy", () => {
    const { report } = portableCopy(bytes, { language, choices: 20 });
    console.log(JSON.stringify(report, null, 1).slice(0, 3000));
  });
});
