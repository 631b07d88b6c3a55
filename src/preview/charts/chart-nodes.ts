import { asNumber, asText } from "../json";
import { areaIn } from "../model/address";
import type { Book } from "../model/book";
import {
  type AxisState,
  type ChartState,
  chartTypeOf,
  type ChartAccess,
} from "../model/chart-book";
import {
  type ApiNode,
  invalidArgument,
  itemMethods,
  notFound,
  reads,
  type ApiMethod,
  type ApiProperty,
  itemNotFound,
  readsAndWrites,
} from "../richapi/node";
import { sourceSeries } from "./chart-data";
import { axesNode, titleNode, seriesCollection } from "./chart-parts";

/** The charts of a sheet. */
export function chartCollection(book: Book, sheetId: string): ApiNode {
  const list = () => book.charts.list().filter((chart) => chart.sheetId === sheetId);
  const count = () => list().length;
  const node = (chart: ChartState | undefined) => chart && chartNode(book, chart.id);
  const find = (key: unknown) => {
    const wanted = asText(key).toLowerCase();
    return node(list().find(({ id, name }) => id === key || name.toLowerCase() === wanted));
  };
  return {
    type: "ChartCollection",
    properties: { count: reads(count) },
    items: () => list().map(({ id }) => chartNode(book, id)),
    methods: {
      ...itemMethods({ kind: "chart", count, find }),
      getItemAt: (index) => node(list()[asNumber(index)]) ?? notFound("chart", index),
      add: (type, source, seriesBy) => {
        book.guard(sheetId);
        return add(book, sheetId, { type, source, seriesBy });
      },
    },
  };
}

/** The arguments of `ChartCollection.add`. */
interface NewChart {
  readonly type: unknown;
  readonly source: unknown;
  readonly seriesBy: unknown;
}

function add(book: Book, sheetId: string, { type, source, seriesBy }: NewChart): ApiNode {
  const area = areaIn(source);
  if (!area) {
    throw invalidArgument("the source of a chart");
  }
  const chartType = chartTypeOf(type);
  const chart = {
    ...emptyChart(book.charts.nextId(), sheetId, chartType),
    series: sourceSeries(book, area, asText(seriesBy, "Auto"), chartType),
  };
  book.charts.put(chart);
  return chartNode(book, chart.id);
}

const PLAIN_AXIS: AxisState = {
  title: "",
  titleVisible: false,
  numberFormat: "General",
  minimum: undefined,
  maximum: undefined,
};

function emptyChart(id: string, sheetId: string, chartType: string): ChartState {
  return {
    id,
    name: `Chart ${id.replace("chart-", "")}`,
    sheetId,
    chartType,
    title: "",
    titleVisible: true,
    legendVisible: true,
    legendPosition: "Bottom",
    categoryAxis: PLAIN_AXIS,
    valueAxis: PLAIN_AXIS,
    left: 240,
    top: 60,
    width: 360,
    height: 216,
    series: [],
  };
}

const PIXELS_PER_POINT = 4 / 3;

/** A chart, by its id. */
function chartNode(book: Book, id: string): ApiNode {
  const state = () => book.charts.get(id) ?? missing();
  const change = (part: Partial<ChartState>) => {
    book.guard(state().sheetId);
    book.charts.put({ ...state(), ...part });
  };
  const access: ChartAccess = { state, change };
  return {
    type: "Chart",
    identity: { Id: id },
    properties: {
      id: reads(() => id),
      ...ownProperties(access),
      worksheet: reads(() => book.nodes.worksheet(state().sheetId)),
      title: reads(() => titleNode(access)),
      legend: reads(() => legendNode(access)),
      axes: reads(() => axesNode(access)),
      series: reads(() => seriesCollection(book, access)),
    },
    methods: chartMethods(book, access),
  };
}

function missing(): never {
  throw itemNotFound("chart");
}

function ownProperties({ state, change }: ChartAccess): Record<string, ApiProperty> {
  const length = (key: "left" | "top" | "width" | "height") =>
    readsAndWrites(
      () => state()[key],
      (value) => change({ [key]: Math.max(0, asNumber(value)) }),
    );
  return {
    name: readsAndWrites(
      () => state().name,
      (value) => change({ name: asText(value) }),
    ),
    chartType: readsAndWrites(
      () => state().chartType,
      (value) => change(retyped(state(), chartTypeOf(value))),
    ),
    left: length("left"),
    top: length("top"),
    width: length("width"),
    height: length("height"),
  };
}

function retyped(chart: ChartState, chartType: string): Partial<ChartState> {
  return { chartType, series: chart.series.map((series) => ({ ...series, chartType })) };
}

function legendNode({ state, change }: ChartAccess): ApiNode {
  return {
    type: "ChartLegend",
    properties: {
      visible: readsAndWrites(
        () => state().legendVisible,
        (value) => change({ legendVisible: value === true }),
      ),
      position: readsAndWrites(
        () => state().legendPosition,
        (value) => change({ legendPosition: asText(value, "Bottom") }),
      ),
    },
    methods: {},
  };
}

function chartMethods(book: Book, { state, change }: ChartAccess): Record<string, ApiMethod> {
  return {
    delete: () => {
      book.guard(state().sheetId);
      book.charts.remove(state().id);
    },
    setData: (source, seriesBy) => {
      const area = areaIn(source);
      if (!area) {
        throw invalidArgument("the source of a chart");
      }
      const { chartType } = state();
      change({ series: sourceSeries(book, area, asText(seriesBy, "Auto"), chartType) });
    },
    setPosition: (from, to) => change(position(book, state(), from, to)),
    activate: () => book.engine.sheets.activate(state().sheetId),
  };
}

/** Sizes are in points, as everywhere in the API; the grid counts pixels. */
function position(book: Book, chart: ChartState, from: unknown, to: unknown): Partial<ChartState> {
  const cellsOf = (argument: unknown) =>
    typeof argument === "string" ? book.area(argument, chart.sheetId) : areaIn(argument);
  const first = cellsOf(from);
  if (!first) {
    throw invalidArgument("the first cell of a chart");
  }
  const { formats } = book.engine;
  const x = (column: number) => points(column, (c) => formats.columnWidth(chart.sheetId, c));
  const y = (row: number) => points(row, (r) => formats.rowHeight(chart.sheetId, r));
  const left = x(first.column);
  const top = y(first.row);
  const last = cellsOf(to);
  if (!last) {
    return { left, top };
  }
  const width = x(last.column + last.columns) - left;
  return { left, top, width, height: y(last.row + last.rows) - top };
}

function points(count: number, pixels: (index: number) => number): number {
  const total = Array.from({ length: count }, (_, i) => pixels(i)).reduce((a, b) => a + b, 0);
  return total / PIXELS_PER_POINT;
}
