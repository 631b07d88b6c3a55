import { hostCell, type ChartPlan, type Content, type Contents, type Style } from "./action";
import { addressOf, type Area } from "./address";
import { Cancelled, HostRefusal } from "./port";

/** The range of an area. */
export const rangeOf = (context: Excel.RequestContext, area: Area): Excel.Range =>
  context.workbook.worksheets.getItem(area.sheet).getRange(addressOf(area));

/** What a failed request means: the host's own refusals by their code, anything else as it is. */
export function failed(error: unknown): unknown {
  if (error instanceof HostRefusal || error instanceof Cancelled) {
    return error;
  }
  if (!(error instanceof Error) || !("code" in error)) {
    return error;
  }
  return new HostRefusal(String(error.code), error.message);
}

/** Points that a character of the standard font is wide, and what a column has beside them. */
const POINTS_PER_CHARACTER = 5.25;
const POINTS_BESIDE = 3.75;

/** Gives cells a look; what a style leaves out stays. */
export function paint(context: Excel.RequestContext, area: Area, style: Style): void {
  const range = rangeOf(context, area);
  const { format } = range;
  paintFont(format.font, style);
  if (style.fill !== undefined) {
    format.fill.color = style.fill;
  }
  if (style.align !== undefined) {
    format.horizontalAlignment = style.align;
  }
  if (style.wraps !== undefined) {
    format.wrapText = style.wraps;
  }
  if (style.format !== undefined) {
    range.numberFormat = filled(area, style.format);
  }
}

function paintFont(font: Excel.RangeFont, style: Style): void {
  if (style.bold !== undefined) {
    font.bold = style.bold;
  }
  if (style.italic !== undefined) {
    font.italic = style.italic;
  }
  if (style.size !== undefined) {
    font.size = style.size;
  }
  if (style.color !== undefined) {
    font.color = style.color;
  }
}

const filled = (area: Area, format: string): string[][] =>
  Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => format));

/** Gives the first columns of a sheet their widths in characters. */
export function setWidths(sheet: Excel.Worksheet, widths: readonly number[]): void {
  for (const [column, characters] of widths.entries()) {
    const area = { row: 0, column, rows: 1, columns: 1 };
    const width = characters * POINTS_PER_CHARACTER + POINTS_BESIDE;
    sheet.getRange(addressOf(area)).format.columnWidth = width;
  }
}

const LOOK = "TableStyleLight1";

/** Makes a table of cells whose first row holds the headings. */
export function addTable(context: Excel.RequestContext, area: Area, name: string): void {
  const table = context.workbook.tables.add(rangeOf(context, area), true);
  table.name = name;
  table.style = LOOK;
}

/** Puts a column after the last of a table: its heading, then the cells below. */
export function addColumn(
  context: Excel.RequestContext,
  table: string,
  cells: readonly Content[],
): void {
  const values = cells.map((cell) => [hostCell(cell) ?? ""]);
  context.workbook.tables.getItem(table).columns.add(undefined, values);
}

/** Puts rows below the last of a table. */
export function addRows(context: Excel.RequestContext, table: string, rows: Contents): void {
  const values = rows.map((row) => row.map((cell) => hostCell(cell) ?? ""));
  context.workbook.tables.getItem(table).rows.add(undefined, values);
}

/** Takes a column out of a table. */
export function removeColumn(context: Excel.RequestContext, table: string, heading: string): void {
  context.workbook.tables.getItem(table).columns.getItem(heading).delete();
}

/** Draws a stacked column chart whose last series is a line; replaces the one of that name. */
export async function addChart(context: Excel.RequestContext, plan: ChartPlan): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(plan.over.sheet);
  const existing = sheet.charts.getItemOrNullObject(plan.name);
  existing.load("name");
  await context.sync();
  if (!existing.isNullObject) {
    existing.delete();
  }
  const chart = sheet.charts.add("ColumnStacked", rangeOf(context, plan.data), "Columns");
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.legend.position = "Bottom";
  chart.axes.valueAxis.numberFormat = "0.0%";
  const [first = "", last = first] = addressOf(plan.over).split(":");
  chart.setPosition(first, last);
  for (const [index, color] of plan.colors.entries()) {
    const series = chart.series.getItemAt(index);
    if (index === plan.colors.length - 1) {
      series.chartType = "Line";
      series.format.line.color = color;
    } else {
      series.format.fill.setSolidColor(color);
    }
  }
}
