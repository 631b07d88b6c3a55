import type { SheetArea } from "../engine/engine";
import type { Book } from "../model/book";
import type { ChartState, SeriesState } from "../model/chart-book";
import { seriesName } from "./series-nodes";

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
