import type { Style } from "./action";
import { cellsOf, type Area } from "./address";
import { rangeOf } from "./office-cells";

/** Points that a character of the standard font is wide, and what a column has beside them. */
const POINTS_PER_CHARACTER = 5.25;
const POINTS_BESIDE = 3.75;

/** Gives cells a look; what a style leaves out stays. */
export function paint(context: Excel.RequestContext, area: Area, style: Style): void {
  const range = rangeOf(context, area);
  const { format } = range;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.align !== undefined) format.horizontalAlignment = style.align;
  if (style.wraps !== undefined) format.wrapText = style.wraps;
  if (style.format !== undefined) range.numberFormat = filled(area, style.format);
}

const filled = (area: Area, format: string): string[][] =>
  Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => format));

/** Gives the first columns of a sheet their widths in characters. */
export function setWidths(sheet: Excel.Worksheet, widths: readonly number[]): void {
  for (const [column, characters] of widths.entries()) {
    const area = { row: 0, column, rows: 1, columns: 1 };
    const width = characters * POINTS_PER_CHARACTER + POINTS_BESIDE;
    sheet.getRange(cellsOf(area)).format.columnWidth = width;
  }
}
