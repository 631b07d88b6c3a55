import type { Language } from "../messages/language";
import { cellName } from "../xlsx/address";
import { Package } from "../xlsx/package";
import { shownFormula } from "../xlsx/scope-formula";
import type { StoredValue } from "../xlsx/values";
import { CellBook } from "./formula/book";
import { Calculation } from "./formula/calculation";
import { Unsupported } from "./formula/tree";
import type { Grid } from "./formula/values";
import { isEqual } from "./portable/verification";
import { scopeCells, type ScopeCell } from "./scope-cells";
import { scopeCall } from "./scope-functions";

/** A cell that does not show what the add-in computes. */
export interface CheckDifference {
  readonly place: string;
  readonly formula: string;
  readonly inFile: StoredValue;
  readonly computed: StoredValue;
}

/** What became of a workbook's formulas when they were computed anew. */
export interface CheckReport {
  readonly formulas: number;
  /** Cells compared. */
  readonly cells: number;
  readonly differences: readonly CheckDifference[];
  /** Formulas with a part that is beyond what is computed here. */
  readonly notComputed: readonly string[];
}

/** Computes every formula of the add-in anew and compares it with what the file shows. */
export function checkWorkbook(bytes: Uint8Array, language: Language): CheckReport {
  const book = new CellBook(Package.open(bytes));
  const calculation = new Calculation(book, scopeCall(language));
  const found = scopeCells(book);
  const results = found.map((at) => ({ at, grid: computed(at, calculation) }));
  const compared = results.flatMap(({ at, grid }) =>
    grid === undefined ? [] : compare(at, grid, book),
  );
  return {
    formulas: found.length,
    cells: compared.length,
    differences: compared.filter(({ inFile, computed }) => !isEqual(computed, inFile)),
    notComputed: results.flatMap(({ at, grid }) => (grid === undefined ? [placeOf(at)] : [])),
  };
}

const placeOf = ({ sheet, cell }: ScopeCell): string => `${sheet}!${cellName(cell)}`;

function computed({ sheet, cell }: ScopeCell, calculation: Calculation): Grid | undefined {
  try {
    return calculation.result(cell, sheet);
  } catch (error) {
    if (error instanceof Unsupported) {
      return undefined;
    }
    throw error;
  }
}

/** The cells of a formula's area, and of its result where that is larger. */
function compare(
  { sheet, cell }: ScopeCell,
  grid: Grid,
  book: CellBook,
): readonly CheckDifference[] {
  const shown = new Calculation(book, () => [[]]);
  const rows = Math.max(cell.rows, grid.length);
  const columns = Math.max(cell.columns, grid[0]?.length ?? 0);
  return Array.from({ length: rows * columns }, (_, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const at = { row: cell.row + row, column: cell.column + column };
    const isInside = row < cell.rows && column < cell.columns;
    return {
      place: `${sheet}!${cellName(at)}`,
      formula: shownFormula(cell.formula ?? ""),
      inFile: isInside ? shown.value({ sheet, ...at }) : undefined,
      computed: grid[row]?.[column],
    };
  });
}
