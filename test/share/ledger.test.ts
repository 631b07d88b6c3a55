// A ledger's summary in a portable copy: sums over the categories beside the ledger.
import { CellBook, placeKey } from "../../src/share/formula/book";
import { portableCopy } from "../../src/share/portable/portable-copy";
import { readCellAddress } from "../../src/xlsx/address";
import { Package } from "../../src/xlsx/package";
import { workbookOf, type Cells } from "./scope-workbook";

const HEADINGS: Cells = { A1: "項", B1: "目", C1: "金額（千円）" };

const LINES: readonly (readonly [string, string, number | string])[] = [
  ["防衛本省共通費", "職員旅費", 1_200],
  ["防衛力基盤強化推進費", "調査費", 3_450.5],
  ["海上保安庁共通費", "庁費", 780],
  ["小計", "", 5_430.5],
  ["図書館費", "図書購入費", 99],
  ["科目のない行", "", "－"],
  ["防衛本省共通費", "退職手当", "△1,000"],
];

const RULES: Cells = {
  H1: "rule",
  I1: "section",
  J1: "category",
  K1: "share",
  H2: "a",
  I2: "~防衛",
  J2: "defence.core",
  K2: 0.3,
  H3: "b",
  I3: "~防衛",
  J3: "candidate.space",
  K3: 0.25,
  H4: "c",
  I4: "~海上",
  J4: "related.coast_guard",
  K4: 1,
};

const rowsOf = (lines: typeof LINES): Cells =>
  Object.fromEntries(
    lines.flatMap((line, row) => line.map((cell, at) => [`${"ABC"[at]}${row + 2}`, cell])),
  );

const SUMMARY = 'SCOPE.RECLASSIFY(Lines!A1:C8,Lines!H1:K4,"summary")';

const cellOf = (from: Package, sheet: string, name: string) =>
  new CellBook(from)
    .sheet(sheet)
    ?.cells.get(placeKey(readCellAddress(name) ?? { row: 0, column: 0 }));

describe("the summary of a ledger in a portable copy", () => {
  const lines = { ...HEADINGS, ...rowsOf(LINES), ...RULES };
  const { bytes, report } = portableCopy(
    workbookOf({ Lines: lines, Sum: { A1: { formula: SUMMARY, rows: 9, columns: 4 } } }).save(),
    { language: "en", choices: 20 },
  );
  const copy = Package.open(bytes);

  it("stays live in the amounts and was compared for other amounts", () => {
    expect(report).toMatchObject({ frozen: [], live: 36, choices: 21, compared: 21 * 36 });
  });

  it("adds up categories that stand beside the ledger, where there is room", () => {
    expect(cellOf(copy, "Lines", "M1")?.value).toBe("Amount");
    expect(cellOf(copy, "Lines", "M2")).toMatchObject({ value: 1_200_000, formula: "N(C2)*1000" });
    expect(cellOf(copy, "Lines", "N2")?.value).toBe("defence.core");
    expect(cellOf(copy, "Lines", "P2")).toMatchObject({ value: 360_000, formula: "O2*M2" });
    expect(cellOf(copy, "Lines", "N5")?.value).toBe("total_row");
    expect(cellOf(copy, "Sum", "D2")?.formula).toContain(
      'SUMIFS(Lines!$P$2:$P$8,Lines!$N$2:$N$8,"',
    );
  });

  it("puts them right of the ledger if nothing is there", () => {
    const alone = { ...HEADINGS, ...rowsOf(LINES) };
    const formula = 'SCOPE.RECLASSIFY(Lines!A:C,,"summary")';
    const made = portableCopy(
      workbookOf({ Lines: alone, Sum: { A1: { formula, rows: 8, columns: 4 } } }).save(),
      { language: "ja", choices: 20 },
    );
    expect(made.report.frozen).toEqual([]);
    expect(cellOf(Package.open(made.bytes), "Lines", "D1")?.value).toBe("金額（円）");
  });

  it("becomes values where a line cannot be read, and for the other outputs", () => {
    const wrong = { ...lines, C3: "1.234" };
    const cells: Cells = {
      A1: { formula: SUMMARY, rows: 10, columns: 4 },
      F1: { formula: "SCOPE.RECLASSIFY(Lines!A1:C8)", rows: 9, columns: 5 },
    };
    const made = portableCopy(workbookOf({ Lines: wrong, Sum: cells }).save(), { language: "en" });
    expect(made.report.frozen.map(({ cell, reason }) => [cell, reason])).toEqual([
      ["A1", "RECLASSIFY"],
      ["F1", "RECLASSIFY"],
    ]);
  });
});
