import type { SheetArea } from "../engine/engine";
import type { Book } from "../model/book";
import type { ChartState } from "../model/chart-book";
import { seriesName } from "./series-nodes";

export interface SeriesData {
  readonly name: string;
  readonly values: readonly (number | null)[];
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
  readonly isHorizontal: boolean;
}

const SERIES_COLORS = ["#0f6cbd", "#e3742b", "#5c8a3a", "#b88a00", "#7a5ea8", "#c4314b", "#2a9d8f"];

/** Reads a chart's cells; what is not a number leaves a gap. */
export function readChart(book: Book, chart: ChartState): ChartData {
  const first = chart.series.find(({ categories }) => categories);
  const length = Math.max(0, ...chart.series.map(({ values }) => sizeOf(values)));
  const categories = first?.categories ? texts(book, first.categories) : [];
  return {
    title: titleOf(book, chart),
    categories: Array.from({ length }, (_, i) => categories[i] ?? String(i + 1)),
    series: chart.series.map((series, i) => {
      const isLine = series.chartType.startsWith("Line");
      const own = isLine ? series.lineColor || series.color : series.color;
      return {
        name: seriesName(book, series) || `Series${i + 1}`,
        values: series.values ? numbers(book, series.values) : [],
        isLine,
        isSecondary: series.axisGroup === "Secondary",
        color: own || (SERIES_COLORS[i % SERIES_COLORS.length] ?? "#0f6cbd"),
        width: series.lineWeight,
      };
    }),
    isStacked: /Stacked/.test(chart.chartType),
    isPercent: /Stacked100/.test(chart.chartType),
    isHorizontal: chart.chartType.startsWith("Bar"),
  };
}

function titleOf(book: Book, chart: ChartState): string {
  if (!chart.titleVisible) {
    return "";
  }
  const only = chart.series.length === 1 ? chart.series[0] : undefined;
  return chart.title || (only ? seriesName(book, only) : "");
}

function sizeOf(area: SheetArea | null): number {
  return area ? area.rows * area.columns : 0;
}

function cells<Value>(area: SheetArea, read: (row: number, column: number) => Value): Value[] {
  return Array.from({ length: sizeOf(area) }, (_, i) =>
    read(area.row + Math.floor(i / area.columns), area.column + (i % area.columns)),
  );
}

function texts(book: Book, area: SheetArea): string[] {
  return cells(area, (r, c) => book.engine.cells.text(area.sheetId, r, c));
}

function numbers(book: Book, area: SheetArea): (number | null)[] {
  return cells(area, (r, c) => {
    const { value } = book.engine.cells.read(area.sheetId, r, c);
    return typeof value === "number" ? value : null;
  });
}
