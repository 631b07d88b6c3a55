// The starter workbook: what it holds, and that its portable copy shows what the add-in does.
import { checkWorkbook } from "../../../src/share/check";
import { CellBook, placeKey } from "../../../src/share/formula/book";
import { Calculation } from "../../../src/share/formula/calculation";
import type { Changes } from "../../../src/share/formula/reach";
import { portableCopy } from "../../../src/share/portable/portable-copy";
import { isEqual } from "../../../src/share/portable/verification";
import { scopeCells } from "../../../src/share/scope-cells";
import { scopeCall } from "../../../src/share/scope-functions";
import { starterWorkbook } from "../../../src/taskpane/starter/starter";
import { sheetEn } from "../../../src/taskpane/text/sheet-en";
import { sheetJa } from "../../../src/taskpane/text/sheet-ja";
import { areaFrom, cellsOfArea } from "../../../src/xlsx/address";
import { Package } from "../../../src/xlsx/package";
import type { StoredValue } from "../../../src/xlsx/values";
import { withoutValues } from "../../share/scope-workbook";
import { converted, withLibreOffice } from "../../xlsx/libreoffice";
import { officeValues, type OfficeCell, type OfficeChoice } from "../../xlsx/libreoffice-choices";

const LANGUAGES = [
  ["en", sheetEn],
  ["ja", sheetJa],
] as const;

const TEXT_OF_PARTS = (bytes: Uint8Array): string => {
  const from = Package.open(bytes);
  return from.names.map((name) => from.text(name)).join("\n");
};

describe.each(LANGUAGES)("the starter workbook in %s", (language, text) => {
  const bytes = starterWorkbook(language, text);

  it("holds the sheets that the pane makes, with the values that the add-in computes", () => {
    const book = new CellBook(Package.open(bytes));
    expect(book.workbook.sheets.map(({ title }) => title)).toEqual(["Scope", "FY2025", "Claims"]);
    const { formulas, cells, differences, notComputed } = checkWorkbook(bytes, language);
    expect([differences, notComputed]).toEqual([[], []]);
    expect(formulas).toBeGreaterThan(30);
    expect(cells).toBeGreaterThan(200);
    expect(book.workbook.names.map(({ name }) => name)).toContain("Scope.Active");
    expect(book.table("ScopeCases")?.table.columns).toEqual(["Category", ...text.firstCases]);
  });

  it("asks Excel for the add-in, and its portable copy does not", () => {
    expect(TEXT_OF_PARTS(bytes)).toContain("webextension");
    const copy = portableCopy(bytes, { language, choices: 20 });
    expect(TEXT_OF_PARTS(copy.bytes)).not.toMatch(/_xldudf_|SCOPE\.[A-Z_]+\(|webextension/);
    expect(copy.report.frozen.map(({ reason }) => reason)).toEqual(["DATASET_VERSION", "CLAIMS"]);
    expect(copy.report.compared).toBeGreaterThan(2_000);
  });

  withLibreOffice("opens in LibreOffice", () => {
    const csv = converted(new Map([["starter", bytes]]), "csv").get("starter");
    expect(Buffer.from(csv ?? []).toString("utf8")).toContain(text.scopeTitle);
  });
});

/** Choices of year, stage, basis, target and shares, as cells of the sheet Scope. */
function someChoices(count: number): readonly OfficeChoice[] {
  let state = 11;
  const random = (limit: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
  const pick = <T>(values: readonly T[]): T | undefined => values[random(values.length)];
  return Array.from({ length: count }, () => {
    const at = (row: number, column: number, value: number | string | undefined) => ({
      ...{ sheet: "Scope", row, column, value: value ?? "" },
    });
    return [
      at(6, 3, 2022 + random(5)),
      at(7, 3, pick(["initial", "initial", "supplementary", "initial+supplementary", "draft"])),
      at(8, 3, pick(["official", "same_year", "FY2022", "FY2024"])),
      at(10, 3, random(60_000) / 1e6),
      ...Array.from({ length: 15 }, (_, row) =>
        at(30 + row, 3, random(3) === 0 ? pick([0, 1]) : random(1_000_001) / 1e6),
      ),
    ];
  });
}

const changesOf = (choice: OfficeChoice): Changes => {
  const sheet = new Map<number, StoredValue>(choice.map((cell) => [placeKey(cell), cell.value]));
  return new Map([["Scope", sheet]]);
};

describe("the portable copy of the starter workbook, for two hundred choices", () => {
  const bytes = starterWorkbook("en", sheetEn);
  const original = new CellBook(Package.open(bytes));
  const copy = portableCopy(bytes, { language: "en", choices: 0 });
  const draft = new CellBook(Package.open(copy.bytes));
  const choices = someChoices(200);
  const frozen = new Set(copy.report.frozen.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const places: readonly OfficeCell[] = scopeCells(original)
    .filter(({ sheet, cell }) => !(sheet === "Claims" || frozen.has(`${sheet}!B${cell.row}`)))
    .flatMap(({ sheet, cell }) =>
      [...cellsOfArea(areaFrom(cell, cell.rows, cell.columns))].map((at) => ({ sheet, ...at })),
    );
  const expected = choices.map((choice) => {
    const calculation = new Calculation(original, scopeCall("en"), changesOf(choice));
    return places.map((at) => calculation.value(at));
  });

  it("is equal to the last bit in plain doubles", () => {
    const inexact: unknown[] = [];
    choices.forEach((choice, nth) => {
      const calculation = new Calculation(draft, () => [[]], changesOf(choice));
      places.forEach((at, index) => {
        const [wanted, found] = [expected[nth]?.[index], calculation.value(at)];
        if (!isEqual(wanted, found)) {
          throw new Error(JSON.stringify({ nth, at, wanted, found }));
        }
        if (typeof wanted === "number" && wanted !== found) {
          inexact.push([at, wanted, found]);
        }
      });
    });
    expect(inexact).toEqual([]);
  });

  withLibreOffice("is equal to the fifteen digits that LibreOffice shows", () => {
    const sheets = draft.workbook.sheets.map(({ title }) => title);
    const bare = withoutValues(Package.open(copy.bytes)).save();
    const found = officeValues(bare, { sheets, choices, read: places });
    const differences = expected.flatMap((values, nth) =>
      values.flatMap((wanted, index) => {
        const shown = found[nth]?.[index];
        return isEqual(rounded(wanted), rounded(shown))
          ? []
          : [{ nth, at: places[index], wanted, shown }];
      }),
    );
    expect(differences.slice(0, 5)).toEqual([]);
    expect(expected.flat().filter((value) => typeof value === "number").length).toBeGreaterThan(
      5_000,
    );
  });
});

const rounded = (value: StoredValue): StoredValue =>
  typeof value === "number" ? Number(value.toPrecision(14)) : value;
