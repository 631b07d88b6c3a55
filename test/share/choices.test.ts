// What LibreOffice computes of a portable copy, and what plain doubles do, beside the add-in.
import { HOME } from "../../src/dataset/bundled";
import { CellBook, type BookCell } from "../../src/share/formula/book";
import { portableCopy } from "../../src/share/portable/portable-copy";
import { isEqual } from "../../src/share/portable/verification";
import { columnName } from "../../src/xlsx/address";
import { Package } from "../../src/xlsx/package";
import type { StoredValue } from "../../src/xlsx/values";
import { converted, withLibreOffice } from "../xlsx/libreoffice";
import { withoutValues, workbookOf, type Cells } from "./scope-workbook";

/** Two hundred choices side by side: each has its year, stage, basis, target and own shares. */
function manyChoices(): Readonly<Record<string, Cells>> {
  const [rows, shares]: [Record<string, Cells[string]>, Record<string, Cells[string]>] = [{}, {}];
  let state = 7;
  const random = (limit: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
  for (let row = 1; row <= 200; row += 1) {
    const [names, values] = [columnName(2 * row - 1), columnName(2 * row)];
    HOME.categories.all.forEach(({ id }, at) => {
      shares[`${names}${at + 1}`] = id;
      const isIn = random(3) > 0 && id !== "outside";
      shares[`${values}${at + 1}`] = isIn ? random(1_000_001) / 1e6 : 0;
    });
    const scope = `Shares!${names}1:${values}${HOME.categories.all.length}`;
    rows[`A${row}`] = 2023 + random(4);
    rows[`B${row}`] =
      ["initial", "initial", "supplementary", "initial+supplementary"][random(4)] ?? "";
    rows[`C${row}`] = ["official", "same_year", "FY2022", "FY2024"][random(4)] ?? "";
    rows[`D${row}`] = random(60_000) / 1e6;
    rows[`E${row}`] = ["ministry", "build_up", "official", "expanded"][random(4)] ?? "";
    const asked = `A${row},${scope},C${row},B${row}`;
    rows[`G${row}`] = { formula: `SCOPE.RATIO_RANGE(${asked})`, columns: 3 };
    rows[`J${row}`] = { formula: `SCOPE.TARGET_GAP(D${row},${asked},"JPY_100M")` };
    rows[`K${row}`] = { formula: `SCOPE.DEFENCE_SPENDING(A${row},${scope},B${row},"JPY_1T")` };
    rows[`L${row}`] = {
      formula: `SCOPE.BREAKEVEN_SHARE(D${row},A${row},"defence.core",${scope},C${row},B${row})`,
    };
    rows[`M${row}`] = { formula: `SCOPE.DEFENCE_RATIO(A${row},E${row},C${row},B${row})` };
  }
  return { Rows: rows, Shares: shares };
}

describe("two hundred choices of year, stage, basis and shares", () => {
  const book = workbookOf(manyChoices());
  const many = portableCopy(book.save(), { language: "en", choices: 0 });

  it("are equal to the last bit in plain doubles", () => {
    expect(many.report).toMatchObject({ live: 1400, frozen: [], compared: 1400 });
    expect(many.report.numbers).toBeGreaterThan(500);
    expect(many.report.exact).toBe(many.report.numbers);
  });

  withLibreOffice("are equal to the fifteen digits that LibreOffice saves", () => {
    const shown =
      new CellBook(Package.open(many.bytes)).sheet("Rows")?.cells ?? new Map<number, BookCell>();
    const bare = withoutValues(Package.open(many.bytes)).save();
    const opened = converted(new Map([["many", bare]]), "xlsx").get("many") ?? new Uint8Array();
    const computed =
      new CellBook(Package.open(opened)).sheet("Rows")?.cells ?? new Map<number, BookCell>();
    let numbers = 0;
    for (const [key, cell] of shown) {
      const found = computed.get(key)?.value;
      if (typeof cell.value === "number") {
        numbers += 1;
      }
      expect([key, found, isEqual(rounded(cell.value), rounded(found))]).toEqual([
        key,
        found,
        true,
      ]);
    }
    expect(numbers).toBeGreaterThan(900);
  });
});

const rounded = (value: StoredValue): StoredValue =>
  typeof value === "number" ? Number(value.toPrecision(14)) : value;
