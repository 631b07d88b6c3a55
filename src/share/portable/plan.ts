import type { StoredValue } from "../../xlsx/values";
import { NOT_AVAILABLE, type Grid } from "../formula/values";
import type { Calculation } from "../formula/calculation";
import { placeKey } from "../formula/book";
import { Unsupported } from "../formula/tree";
import type { ScopeCell } from "../scope-cells";
import type { LiveFormula, Translator } from "./translator";

/** A formula that stays live, or one that becomes the values it shows. */
export type Planned =
  | {
      readonly kind: "live";
      readonly at: ScopeCell;
      readonly formulas: readonly (readonly LiveFormula[])[];
    }
  | {
      readonly kind: "value";
      readonly at: ScopeCell;
      readonly values: Grid;
      /** The function or form that cannot stay live. */
      readonly reason: string;
    };

/** What becomes of each formula of the add-in. */
export const planOf = (
  cells: readonly ScopeCell[],
  translator: Translator,
  present: Calculation,
): readonly Planned[] => cells.map((at) => planned(at, translator, present));

function planned(at: ScopeCell, translator: Translator, present: Calculation): Planned {
  try {
    return { kind: "live", at, formulas: translator.formulas(at.cell, at.sheet) };
  } catch (error) {
    if (!(error instanceof Unsupported)) {
      throw error;
    }
    return { kind: "value", at, values: shownValues(at, present), reason: error.message };
  }
}

/** What the cells that a formula fills show: what the file says, else what the formula comes to. */
export function shownValues({ sheet, cell }: ScopeCell, present: Calculation): Grid {
  const found = present.book.sheet(sheet);
  const at = (row: number, column: number): StoredValue =>
    found?.cells.get(placeKey({ row: cell.row + row, column: cell.column + column }))?.value;
  const computed = cell.value === undefined ? resultOf({ sheet, cell }, present) : undefined;
  return Array.from({ length: cell.rows }, (_, row) =>
    Array.from({ length: cell.columns }, (__, column) =>
      computed === undefined ? at(row, column) : computed[row]?.[column],
    ),
  );
}

/** The result of a formula; #N/A for one that cannot be computed here. */
export function resultOf({ sheet, cell }: ScopeCell, present: Calculation): Grid {
  try {
    return present.result(cell, sheet);
  } catch (error) {
    if (error instanceof Unsupported) {
      return [[NOT_AVAILABLE]];
    }
    throw error;
  }
}
