import type { SheetArea } from "../engine/engine";
import type { Book } from "../model/book";
import type { ChartState, SeriesState } from "../model/chart-book";

let lastSeries = 0;

/** A series without values. */
export function emptySeries(chartType: string): SeriesState {
  return {
    id: `series-${++lastSeries}`,
    name: "",
    nameArea: undefined,
    values: undefined,
    categories: undefined,
    chartType,
    axisGroup: "Primary",
    color: "",
    lineColor: "",
    lineWeight: 2,
  };
}

/** How a source range is read. A line is a row or a column of it, whichever a series is. */
interface SourceShape {
  readonly inRows: boolean;
  /** Whether each line begins with the name of its series. */
  readonly hasNames: boolean;
  /** Whether the first line holds the categories. */
  readonly hasCategories: boolean;
}

/**
 * The series of a source range; names and categories are told from values as Excel does.
 *
 * @param seriesBy - "Rows", "Columns" or "Auto": the longer side holds the categories.
 */
export function sourceSeries(
  book: Book,
  source: SheetArea,
  seriesBy: string,
  chartType: string,
): readonly SeriesState[] {
  const { inRows, hasNames, hasCategories } = shapeOf(book, source, seriesBy);
  const [lines, length] = inRows ? [source.rows, source.columns] : [source.columns, source.rows];
  const firstLine = hasCategories ? 1 : 0;
  const first = hasNames ? 1 : 0;
  const part = (line: number, at: number, count: number): SheetArea => ({
    sheetId: source.sheetId,
    row: source.row + (inRows ? line : at),
    column: source.column + (inRows ? at : line),
    rows: inRows ? 1 : count,
    columns: inRows ? count : 1,
  });
  return Array.from({ length: lines - firstLine }, (_, i) => ({
    ...emptySeries(chartType),
    values: part(firstLine + i, first, length - first),
    nameArea: hasNames ? part(firstLine + i, 0, 1) : undefined,
    categories: hasCategories ? part(0, first, length - first) : undefined,
  }));
}

/** The first row or column holds headings if it ends in a text or a blank cell. */
function shapeOf({ engine }: Book, source: SheetArea, seriesBy: string): SourceShape {
  const isText = (row: number, column: number) => {
    const { value } = engine.cells.read(source.sheetId, source.row + row, source.column + column);
    return typeof value === "string" || value === undefined;
  };
  const inRows = seriesBy === "Rows" || (seriesBy === "Auto" && source.columns > source.rows);
  const hasHeadRow = source.rows > 1 && isText(0, source.columns - 1);
  const hasHeadColumn = source.columns > 1 && isText(source.rows - 1, 0);
  return inRows
    ? { inRows, hasNames: hasHeadColumn, hasCategories: hasHeadRow }
    : { inRows, hasNames: hasHeadRow, hasCategories: hasHeadColumn };
}

/** A series with the values of its cells; a gap is undefined. The width of a line is in points. */
export interface SeriesData {
  readonly name: string;
  readonly values: readonly (number | undefined)[];
  readonly isLine: boolean;
  readonly isSecondary: boolean;
  readonly color: string;
  readonly width: number;
}

/** What a chart shows now. */
export interface ChartData {
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly SeriesData[];
  readonly isStacked: boolean;
  readonly isPercent: boolean;
}

const FIRST_COLOR = "#0f6cbd";
const COLORS = [FIRST_COLOR, "#e3742b", "#5c8a3a", "#b88a00", "#7a5ea8", "#c4314b", "#2a9d8f"];

/** Reads a chart's cells; what is not a number leaves a gap. */
export function readChart(book: Book, chart: ChartState): ChartData {
  const first = chart.series.find(({ categories }) => categories);
  const length = Math.max(0, ...chart.series.map(({ values }) => sizeOf(values)));
  const names = texts(book, first?.categories);
  return {
    title: titleOf(book, chart),
    categories: Array.from({ length }, (_, i) => names[i] ?? String(i + 1)),
    series: chart.series.map((series, i) => readSeries(book, series, i)),
    isStacked: /Stacked/.test(chart.chartType),
    isPercent: /Stacked100/.test(chart.chartType),
  };
}

function titleOf(book: Book, chart: ChartState): string {
  if (!chart.titleVisible) {
    return "";
  }
  const only = chart.series.length === 1 ? chart.series[0] : undefined;
  return chart.title || (only ? seriesName(book, only) : "");
}

function readSeries(book: Book, series: SeriesState, i: number): SeriesData {
  const isLine = series.chartType.startsWith("Line");
  const color = isLine ? series.lineColor || series.color : series.color;
  return {
    name: seriesName(book, series) || `Series${i + 1}`,
    values: numbers(book, series.values),
    isLine,
    isSecondary: series.axisGroup === "Secondary",
    color: color || (COLORS[i % COLORS.length] ?? FIRST_COLOR),
    width: series.lineWeight,
  };
}

/** The name of a series: the text of its cell, or the name that was set. */
export function seriesName(book: Book, { name, nameArea }: SeriesState): string {
  if (!nameArea) {
    return name;
  }
  return book.engine.cells.text(nameArea.sheetId, nameArea.row, nameArea.column);
}

function sizeOf(area: SheetArea | undefined): number {
  return area ? area.rows * area.columns : 0;
}

function texts(book: Book, area: SheetArea | undefined): string[] {
  return cells(area, (sheetId, row, column) => book.engine.cells.text(sheetId, row, column));
}

function numbers(book: Book, area: SheetArea | undefined): (number | undefined)[] {
  return cells(area, (sheetId, row, column) => {
    const { value } = book.engine.cells.read(sheetId, row, column);
    return typeof value === "number" ? value : undefined;
  });
}

function cells<Value>(
  area: SheetArea | undefined,
  read: (sheetId: string, row: number, column: number) => Value,
): Value[] {
  if (!area) {
    return [];
  }
  const { sheetId, row, column, columns } = area;
  return Array.from({ length: sizeOf(area) }, (_, i) =>
    read(sheetId, row + Math.floor(i / columns), column + (i % columns)),
  );
}
