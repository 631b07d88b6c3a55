import { HOME } from "../../src/dataset/bundled";
import { CellBook, type BookCell } from "../../src/share/formula/book";
import { Calculation } from "../../src/share/formula/calculation";
import type { Grid } from "../../src/share/formula/values";
import { scopeCall } from "../../src/share/scope-functions";
import { readCellAddress } from "../../src/xlsx/address";
import { inOrder, type NewCell } from "../../src/xlsx/cell-write";
import { withDynamicArrays } from "../../src/xlsx/dynamic-arrays";
import { newPackage, withNames, withSheet } from "../../src/xlsx/new-sheet";
import type { Package } from "../../src/xlsx/package";
import { withSheetCells } from "../../src/xlsx/sheets";
import { storedFormula } from "../../src/xlsx/scope-formula";

/** A formula as a user types it, and how many rows and columns its result fills. */
export interface Typed {
  readonly formula: string;
  readonly rows?: number;
  readonly columns?: number;
}

export type Content = number | string | boolean | Typed;

/** A sheet of made cells by name, such as B4. */
export type Cells = Readonly<Record<string, Content>>;

/** Cells of a made sheet, formulas of the add-in as Excel stores them. */
export const sheetCells = (cells: Cells, metadata: number) =>
  inOrder(
    Object.entries(cells).map(([name, content]) => {
      const at = readCellAddress(name);
      if (at === undefined) {
        throw new Error(name);
      }
      return [at, cellOf(content, metadata)] as const;
    }),
  );

function cellOf(content: Content, metadata: number): NewCell {
  if (typeof content !== "object") {
    return { value: content };
  }
  const text = storedFormula(content.formula);
  if (text === content.formula) {
    return { formula: { text } };
  }
  const array = { rows: content.rows ?? 1, columns: content.columns ?? 1 };
  return { formula: { text, array, metadata } };
}

/** A workbook of made sheets and names. */
export function workbookOf(
  sheets: Readonly<Record<string, Cells>>,
  names: Readonly<Record<string, string>> = {},
): Package {
  let book = newPackage();
  for (const [title, cells] of Object.entries(sheets)) {
    book = withSheet(book, { title, cells: sheetCells(cells, 1) }).package;
  }
  const named = Object.entries(names).map(([name, formula]) => ({
    name,
    formula,
    isHidden: false,
  }));
  return withDynamicArrays(withNames(book, named), "xl/workbook.xml").package;
}

/** A workbook whose formulas show what they come to, as Excel saves them. */
export function withShownValues(from: Package): Package {
  const book = new CellBook(from);
  const calculation = new Calculation(book, scopeCall("en"));
  return book.workbook.sheets.reduce((to, sheet) => {
    const formulas = [...(book.sheet(sheet.title)?.cells.values() ?? [])].filter(
      ({ formula }) => formula !== undefined,
    );
    const cells = formulas.flatMap((cell) =>
      shownCells(cell, calculation.result(cell, sheet.title)),
    );
    return withSheetCells(to, book.workbook, sheet, inOrder(cells));
  }, from);
}

function shownCells(cell: BookCell, grid: Grid) {
  const { formula: text = "", rows, columns, isArray } = cell;
  const formula = isArray ? { text, array: { rows, columns }, metadata: 1 } : { text };
  return grid.flatMap((values, row) =>
    values.map((value, column) => {
      const at = { row: cell.row + row, column: cell.column + column };
      return [at, row + column === 0 ? { formula, value } : { value }] as const;
    }),
  );
}

/** A copy whose formulas show nothing yet: LibreOffice would show a value rather than compute it. */
export function withoutValues(from: Package): Package {
  const sheets = from.names.filter((name) => name.startsWith("xl/worksheets/"));
  return from.with(
    new Map(
      sheets.map((name) => [name, from.text(name).replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1")] as const),
    ),
  );
}

const SHARES: Readonly<Record<string, number>> = { candidate: 0.25, outside: 0 };

/** The user's choices in column B and shares in columns D and E, under names. */
export const SETTINGS: Cells = {
  A2: "Year",
  B2: 2025,
  A3: "Stage",
  B3: "initial",
  A4: "Basis",
  B4: "official",
  A5: "Target",
  B5: 0.02,
  D1: "Category",
  E1: "Share",
  ...Object.fromEntries(
    HOME.categories.all.flatMap(({ id, group }, at) => [
      [`D${at + 2}`, id],
      [`E${at + 2}`, SHARES[group] ?? 1],
    ]),
  ),
};

export const NAMES: Readonly<Record<string, string>> = {
  "Pick.Year": "Scope!$B$2",
  "Pick.Stage": "Scope!$B$3",
  "Pick.Basis": "Scope!$B$4",
  "Pick.Target": "Scope!$B$5",
  "Pick.Shares": `Scope!$D$1:$E$${HOME.categories.all.length + 1}`,
};

/** Every function that stays live, over the choices. */
export const LIVE_FORMULAS: Cells = {
  G2: { formula: "SCOPE.DEFENCE_RATIO(Pick.Year,Pick.Shares,Pick.Basis,Pick.Stage)" },
  G3: { formula: "SCOPE.RATIO_RANGE(Pick.Year,Pick.Shares,Pick.Basis,Pick.Stage)", columns: 3 },
  G4: { formula: 'SCOPE.DEFENCE_SPENDING(Pick.Year,Pick.Shares,Pick.Stage,"JPY_100M")' },
  G5: { formula: 'SCOPE.GDP(Pick.Year,"JPY_1T")' },
  G6: { formula: "SCOPE.REQUIRED_SPENDING(Pick.Target,Pick.Year,Pick.Basis)" },
  G7: {
    formula: 'SCOPE.TARGET_GAP(Pick.Target,Pick.Year,Pick.Shares,Pick.Basis,Pick.Stage,"JPY_100M")',
  },
  G8: {
    formula:
      'IF(IFERROR(ERROR.TYPE(SCOPE.BREAKEVEN_SHARE(Pick.Target,Pick.Year,"defence.core",Pick.Shares,Pick.Basis,Pick.Stage)),0)=6,"–",SCOPE.BREAKEVEN_SHARE(Pick.Target,Pick.Year,"defence.core",Pick.Shares,Pick.Basis,Pick.Stage))',
  },
  G9: { formula: 'SCOPE.CITE("defence.core",Pick.Year,Pick.Stage)' },
  G10: { formula: 'SCOPE.DEFENCE_RATIO(Pick.Year,"official")*100' },
  G11: { formula: 'ROUND(SCOPE.DEFENCE_RATIO({2024;2025},"ministry","same_year"),4)', rows: 2 },
  G13: { formula: 'SCOPE.DEFENCE_RATIO(Scope!B2,{"official","expanded"},Pick.Basis)', columns: 2 },
  G14: { formula: "SCOPE.RATIO_OF(Scope!E2:E3,Pick.Year,Pick.Basis)" },
  G15: { formula: 'SCOPE.TARGET_GAP("us_3_5",Pick.Year)' },
  G16: { formula: 'SCOPE.DEFENCE_RATIO(2025,{"defence.core",1;"candidate",0.333333},2022)' },
  G20: {
    formula: 'SCOPE.COMPARE({2023,2024,2025},{"official","expanded"},Pick.Basis,Pick.Stage)',
    rows: 4,
    columns: 4,
  },
  G26: { formula: "SCOPE.RATIO_GRID(Pick.Year,Pick.Stage)", rows: 5, columns: 4 },
  K20: {
    formula: 'SCOPE.BREAKDOWN(Pick.Year,Pick.Shares,Pick.Stage,Pick.Basis,"JPY_100M")',
    rows: 18,
    columns: 8,
  },
  T1: { formula: "SCOPE.DATASET_VERSION()" },
};
