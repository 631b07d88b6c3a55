import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ADD_IN } from "../../src/share/add-in";
import { checkWorkbook } from "../../src/share/check";
import { CellBook, placeKey } from "../../src/share/formula/book";
import { addReceipt, freeze } from "../../src/share/receipt/freeze";
import { receiptOf } from "../../src/share/receipt/receipt";
import { readReceipt } from "../../src/share/receipt/receipt-sheet";
import { thaw } from "../../src/share/receipt/thaw";
import { inOrder } from "../../src/xlsx/cell-write";
import { Package } from "../../src/xlsx/package";
import { withSheetCells } from "../../src/xlsx/sheets";
import { withAddIn } from "../../src/xlsx/web-extension";
import { LIVE_FORMULAS, NAMES, SETTINGS, withShownValues, workbookOf } from "./scope-workbook";

const OPTIONS = { language: "en", day: "2026-11-24" } as const;

/** As Excel saves it: with the values of its formulas, and the reference to the add-in. */
const original = withAddIn(
  withShownValues(workbookOf({ Scope: { ...SETTINGS, ...LIVE_FORMULAS } }, NAMES)),
  ADD_IN,
);

const sheetText = (bytes: Uint8Array): string =>
  Package.open(bytes).text("xl/worksheets/sheet1.xml");

const formulasOf = (from: Package): readonly (string | undefined)[] =>
  [...(new CellBook(from).sheet("Scope")?.cells.values() ?? [])].map(({ formula }) => formula);

/** A workbook with one cell changed. */
function changed(bytes: Uint8Array, row: number, column: number, value: number | string) {
  const from = Package.open(bytes);
  const { workbook } = new CellBook(from);
  const [sheet] = workbook.sheets;
  if (sheet === undefined) {
    throw new Error("no sheet");
  }
  return withSheetCells(from, workbook, sheet, inOrder([[{ row, column }, { value }]])).save();
}

it("asks for the add-in of the manifest", () => {
  const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
  expect(manifest).toContain(`<Id>${ADD_IN.id}</Id>`);
  expect(manifest).toContain(`<Version>${ADD_IN.version}</Version>`);
});

describe("a frozen workbook", () => {
  const { bytes, receipt } = freeze(original.save(), OPTIONS);
  const frozen = Package.open(bytes);

  it("shows the same values without a formula of the add-in", () => {
    const [before, after] = [original, frozen].map((from) =>
      [...(new CellBook(from).sheet("Scope")?.cells.values() ?? [])].map(({ value }) => value),
    );
    expect(after).toEqual(before);
    expect(sheetText(bytes)).not.toMatch(/_xldudf|<f|cm=/);
    expect(frozen.names.some((name) => name.includes("webextension"))).toBe(false);
  });

  it("lists its formulas in a receipt", () => {
    const lines = readReceipt(new CellBook(frozen));
    expect(lines?.title).toBe("Receipt");
    expect(lines?.lines.map(({ formula }) => formula)).toEqual(
      receipt.cells.map(({ formula }) => formula),
    );
    expect(lines?.lines.find(({ cells }) => cells === "G15")).toMatchObject({
      sheet: "Scope",
      formula: 'SCOPE.TARGET_GAP("us_3_5",Pick.Year)',
      kind: "dynamic",
      args: 'target "us_3_5"; year 2025',
    });
  });

  it("thawed has the same formulas and values, and every sheet as it was, byte for byte", () => {
    const back = thaw(bytes, OPTIONS);
    expect(back.formulas).toBe(receipt.cells.length);
    const after = Package.open(back.bytes);
    expect(formulasOf(after)).toEqual(formulasOf(original));
    expect(sheetText(back.bytes)).toBe(original.text("xl/worksheets/sheet1.xml"));
    const differing = after.names.filter(
      (name) => !original.has(name) || !Buffer.from(after.bytes(name)).equals(original.bytes(name)),
    );
    // Styles were added for the receipt; a reference to a part is written anew.
    expect(differing).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
    ]);
  });

  it.each([
    ["a value was changed", 2, 7, 1],
    ["a value below a spilled formula was changed", 21, 7, 2020],
    ["an argument was changed", 2, 2, 2024],
  ])("is not thawed where %s", (_, row, column, value) => {
    expect(() => thaw(changed(bytes, row, column, value), OPTIONS)).toThrow(
      expect.objectContaining({ code: "sheet-changed" }),
    );
  });

  it("is thawed with other arguments where that is asked for", () => {
    const other = changed(bytes, 2, 2, 2024);
    expect(thaw(other, { ...OPTIONS, anyway: true }).formulas).toBe(receipt.cells.length);
  });

  it("cannot be thawed without a receipt", () => {
    expect(() => thaw(original.save(), OPTIONS)).toThrow(
      expect.objectContaining({ code: "receipt-missing" }),
    );
  });
});

describe("a receipt", () => {
  const { bytes, receipt } = addReceipt(original.save(), OPTIONS);

  it("leaves the formulas where they are", () => {
    expect(sheetText(bytes)).toBe(original.text("xl/worksheets/sheet1.xml"));
    expect(new CellBook(Package.open(bytes)).workbook.sheets.at(-1)?.title).toBe("Receipt");
  });

  it("names the figures of each formula, from which it can be computed again", () => {
    const line = receipt.cells.find(({ cells }) => cells === "G10");
    const used = (line?.figures ?? []).map((number) => receipt.figures[number - 1]);
    const gdp = used.find((figure) => figure?.series === "gdp.nominal");
    const spending = used.filter((figure) => figure !== gdp);
    const sum = spending.reduce((total, figure) => total + (figure?.value ?? 0), 0);
    expect(line?.values[0]?.[0]).toBe((sum / (gdp?.value ?? 0)) * 100);
    expect(spending).toHaveLength(8);
    for (const figure of receipt.figures) {
      expect(figure.publisher).not.toBe("");
      expect(figure.vintage).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it("says with which data and add-in it was made", () => {
    expect(receipt).toMatchObject({ day: "2026-11-24", addIn: ADD_IN.version });
    expect(receipt.dataset.checksum).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it("of a workbook without the add-in is empty", () => {
    expect(receiptOf(new CellBook(workbookOf({ A: SETTINGS })), OPTIONS).cells).toEqual([]);
  });
});

describe("a check", () => {
  it("finds nothing where the file shows what the add-in computes", () => {
    const report = checkWorkbook(original.save(), "en");
    expect(report).toMatchObject({ differences: [], notComputed: [] });
    expect(report.cells).toBe(199);
  });

  it("finds each cell that shows something else", () => {
    const text = original.text("xl/worksheets/sheet1.xml");
    const shown = new CellBook(original)
      .sheet("Scope")
      ?.cells.get(placeKey({ row: 10, column: 7 }));
    const other = text.replace(`<v>${shown?.value}</v>`, "<v>2.5</v>");
    const stale = original.with(new Map([["xl/worksheets/sheet1.xml", other]]));
    expect(checkWorkbook(stale.save(), "en").differences).toEqual([
      {
        place: "Scope!G10",
        formula: 'SCOPE.DEFENCE_RATIO(Pick.Year,"official")*100',
        inFile: 2.5,
        computed: shown?.value,
      },
    ]);
  });
});
