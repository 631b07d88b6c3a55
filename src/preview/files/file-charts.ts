import { areaName, quotedTitle, type CellArea } from "../../xlsx/address";
import type { NewChart, NewSeries } from "../../xlsx/new-chart";
import { chartCells, chartsOf } from "../../xlsx/read-charts";
import type { Sheet } from "../../xlsx/workbook";
import { emptySeries } from "../charts/chart-data";
import type { SheetArea } from "../engine/engine";
import type { Book } from "../model/book";
import type { AxisState, ChartState, SeriesState } from "../model/chart-book";
import type { OpenedFile } from "./opened-file";

const POINTS_PER_PIXEL = 0.75;

const PLAIN_AXIS: AxisState = {
  ...{ title: "", titleVisible: false, numberFormat: "General" },
  ...{ minimum: undefined, maximum: undefined },
};

const TYPES = {
  col: {
    clustered: "ColumnClustered",
    stacked: "ColumnStacked",
    percentStacked: "ColumnStacked100",
  },
  bar: { clustered: "BarClustered", stacked: "BarStacked", percentStacked: "BarStacked" },
} as const;

/**
 * Draws the charts of a sheet that the page can draw.
 *
 * @returns How many drawings it cannot.
 */
export function addCharts(
  book: Book,
  file: OpenedFile,
  { sheet, id }: { readonly sheet: Sheet; readonly id: string },
): number {
  const { charts, others } = chartsOf(file.package, sheet);
  for (const chart of charts) {
    book.charts.put(stateOf(book, id, chart));
  }
  return others;
}

function stateOf(book: Book, sheetId: string, chart: NewChart): ChartState {
  const { first, last } = chart.over;
  const left = widthUpTo(book, sheetId, first.column - 1);
  const top = heightUpTo(book, sheetId, first.row - 1);
  const chartType = TYPES[chart.direction][chart.grouping];
  return {
    ...{ id: book.charts.nextId(), name: chart.name, sheetId, chartType, title: chart.title },
    ...{ titleVisible: chart.title !== "", legendVisible: true, legendPosition: "Bottom" },
    categoryAxis: PLAIN_AXIS,
    valueAxis: { ...PLAIN_AXIS, numberFormat: chart.format ?? "General" },
    ...{ left, top },
    width: widthUpTo(book, sheetId, last.column) - left,
    height: heightUpTo(book, sheetId, last.row) - top,
    series: chart.series.map((series) => seriesState(book, series, chartType)),
  };
}

function seriesState(book: Book, series: NewSeries, chartType: string): SeriesState {
  const area = (cells: string | undefined): SheetArea | undefined => areaOf(book, cells ?? "");
  const color = series.color === undefined ? "" : `#${series.color}`;
  return {
    ...emptySeries(series.isLine ? "Line" : chartType),
    ...("cells" in series.name
      ? { nameArea: area(series.name.cells) }
      : { name: series.name.text }),
    values: area(series.values),
    categories: area(series.categories),
    ...(series.isLine ? { lineColor: color } : { color }),
  };
}

function areaOf(book: Book, formula: string): SheetArea | undefined {
  const found = chartCells(formula);
  const sheetId = found && book.sheetId(found.sheet);
  if (found === undefined || sheetId === undefined) {
    return undefined;
  }
  const { first, last } = found.area;
  return {
    ...{ sheetId, row: first.row - 1, column: first.column - 1 },
    ...{ rows: last.row - first.row + 1, columns: last.column - first.column + 1 },
  };
}

/** The charts of a sheet of the grid as a file holds them. */
export const chartsOnSheet = (book: Book, sheetId: string): readonly NewChart[] =>
  book.charts
    .list()
    .filter((chart) => chart.sheetId === sheetId)
    .map((chart) => newChart(book, chart));

function newChart(book: Book, chart: ChartState): NewChart {
  const { chartType, valueAxis } = chart;
  return {
    ...{ name: chart.name, title: chart.titleVisible ? chart.title : "" },
    over: cellsUnder(book, chart),
    direction: chartType.startsWith("Bar") ? "bar" : "col",
    grouping: chartType.endsWith("100")
      ? "percentStacked"
      : chartType.endsWith("Stacked")
        ? "stacked"
        : "clustered",
    series: chart.series.map((series) => newSeries(book, series)),
    format: valueAxis.numberFormat,
  };
}

function newSeries(book: Book, series: SeriesState): NewSeries {
  const isLine = series.chartType.startsWith("Line");
  const color = isLine ? series.lineColor || series.color : series.color;
  const { nameArea, categories, values } = series;
  return {
    name: nameArea === undefined ? { text: series.name } : { cells: cellsText(book, nameArea) },
    ...(categories !== undefined && { categories: cellsText(book, categories) }),
    values: values === undefined ? "" : cellsText(book, values),
    ...(/^#[0-9a-f]{6}$/i.test(color) && { color: color.slice(1).toUpperCase() }),
    isLine,
  };
}

function cellsText(book: Book, { sheetId, row, column, rows, columns }: SheetArea): string {
  const first = { row: row + 1, column: column + 1 };
  const last = { row: row + rows, column: column + columns };
  const cells = areaName({ first, last }).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `${quotedTitle(book.sheetName(sheetId))}!${cells}`;
}

/** The cells that a chart covers, at least one. */
function cellsUnder(book: Book, { sheetId, left, top, width, height }: ChartState): CellArea {
  const column = (points: number): number => countUpTo(points, (at) => widthOf(book, sheetId, at));
  const row = (points: number): number => countUpTo(points, (at) => heightOf(book, sheetId, at));
  const first = { row: row(top) + 1, column: column(left) + 1 };
  const end = { row: row(top + height), column: column(left + width) };
  return {
    first,
    last: { row: Math.max(first.row, end.row), column: Math.max(first.column, end.column) },
  };
}

/** How many columns or rows end before a place. */
function countUpTo(points: number, sizeOf: (at: number) => number): number {
  let [count, sum] = [0, 0];
  while (count < 5_000 && sum + sizeOf(count) / 2 < points) {
    sum += sizeOf(count);
    count += 1;
  }
  return count;
}

const widthOf = ({ engine }: Book, sheetId: string, column: number): number =>
  engine.formats.columnWidth(sheetId, column) * POINTS_PER_PIXEL;

const heightOf = ({ engine }: Book, sheetId: string, row: number): number =>
  engine.formats.rowHeight(sheetId, row) * POINTS_PER_PIXEL;

const widthUpTo = (book: Book, sheetId: string, columns: number): number =>
  Array.from({ length: columns }, (_, at) => widthOf(book, sheetId, at)).reduce((a, b) => a + b, 0);

const heightUpTo = (book: Book, sheetId: string, rows: number): number =>
  Array.from({ length: rows }, (_, at) => heightOf(book, sheetId, at)).reduce((a, b) => a + b, 0);
