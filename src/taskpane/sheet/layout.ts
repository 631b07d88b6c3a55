import type { Place } from "../../excel/address";
import { COUNTABLE } from "../offered";
import { SETTINGS } from "./names";

/** Widths of the columns of the sheet Scope, in characters. */
export const WIDTHS = [44, 24, 21, 24, 16, 16, 16, 16, 16];

const TOP = 3;
const RESULTS = TOP + SETTINGS.length + 3;
const CASES = RESULTS + 16;
const ACTIVE = CASES + COUNTABLE.length + 5;

/**
 * First cell of each part of the sheet Scope; rows and columns from 0.
 * The first column explains, the parts are to the right of it; cases grow to the right, the
 * comparison downwards, so nothing is in their way.
 */
export const layout = (sheet: string) =>
  ({
    title: { sheet, row: 0, column: 0 },
    settings: { sheet, row: TOP, column: 1 },
    results: { sheet, row: RESULTS, column: 0 },
    chart: { sheet, row: TOP, column: 4 },
    cases: { sheet, row: CASES, column: 1 },
    active: { sheet, row: ACTIVE, column: 1 },
    compare: { sheet, row: ACTIVE + COUNTABLE.length + 3, column: 0 },
  }) as const satisfies Readonly<Record<string, Place>>;

/** Rows and columns of the parts, with their headings. */
export const SIZE = {
  settings: { rows: SETTINGS.length + 1, columns: 2 },
  active: { rows: COUNTABLE.length + 1, columns: 2 },
  results: { rows: 13, columns: 4 },
} as const;
