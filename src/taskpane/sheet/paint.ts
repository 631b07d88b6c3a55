import type { Action, Style } from "../../excel/action";
import { areaAt, type Place } from "../../excel/address";
import type { Contents } from "../../excel/content";

/** Colours of the sheets that we write. */
export const COLORS = {
  input: "#0000ff",
  heading: "#dfe7f1",
  title: "#1b3a5c",
  quiet: "#5c5c5c",
} as const;

export const TITLE: Style = { bold: true, size: 14, color: COLORS.title };
export const NOTE: Style = { color: COLORS.quiet };
export const HEADING: Style = { bold: true, color: COLORS.title, fill: COLORS.heading };
export const INPUT: Style = { color: COLORS.input };

/** Cells written at a place, each row alike long. */
export const write = (at: Place, cells: Contents): Action => ({ kind: "write", at, cells });

/** A look for so many rows and columns from a place on. */
export const paint = (at: Place, rows: number, columns: number, style: Style): Action => ({
  kind: "style",
  area: areaAt(at, rows, columns),
  style,
});

/** The place so many rows and columns further. */
export const from = (place: Place, down: number, right = 0): Place => ({
  sheet: place.sheet,
  row: place.row + down,
  column: place.column + right,
});
