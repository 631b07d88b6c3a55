import type { Place } from "../../excel/address";
import { CATEGORIES } from "../../dataset/categories";
import { SETTINGS } from "./names";

/** The categories that can count, in their order. */
export const COUNTABLE = CATEGORIES.filter(({ group }) => group !== "outside");

/** Widths of the columns of the sheet Scope, in characters. */
export const WIDTHS = [28, 18, 50, 3, 34, 16, 16, 16, 16, 16, 16];

const LEFT = 0;
const RIGHT = 4;
const TOP = 3;
const LOWER = TOP + 18;

/** Where each part of the sheet Scope stands, by its first cell; rows and columns from 0. */
export const layout = (sheet: string) =>
  ({
    title: { sheet, row: 0, column: LEFT },
    settings: { sheet, row: TOP, column: LEFT },
    results: { sheet, row: TOP, column: RIGHT },
    chart: { sheet, row: TOP, column: RIGHT + 5 },
    active: { sheet, row: LOWER, column: LEFT },
    cases: { sheet, row: LOWER, column: RIGHT },
    compare: { sheet, row: LOWER + COUNTABLE.length + 4, column: RIGHT },
  }) as const satisfies Readonly<Record<string, Place>>;

/** Rows and columns of the parts, with their headings. */
export const SIZE = {
  settings: { rows: SETTINGS.length + 1, columns: 2 },
  active: { rows: COUNTABLE.length + 1, columns: 2 },
  results: { rows: 13, columns: 4 },
  chart: { rows: 16, columns: 6 },
} as const;
