import { asNumber, asText } from "../json";
import { areaOf } from "../model/address";
import type { Book } from "../model/book";
import { type ChartAccess, type ChartState, chartTypeOf } from "../model/chart-book";
import {
  type ApiMethod,
  type ApiNode,
  type ApiProperty,
  invalidArgument,
  itemNotFound,
  reads,
  readsAndWrites,
} from "../richapi/node";
import { axesNode, titleNode } from "./axis-nodes";
import { seriesCollection } from "./series-nodes";
import { seriesOf } from "./source-data";

const PIXELS_PER_POINT = 4 / 3;

/** A chart, by its id. */
export function chartNode(book: Book, id: string): ApiNode {
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
      const area = areaOf(source);
      if (!area) {
        throw invalidArgument("the source of a chart");
      }
      const { chartType } = state();
      change({ series: seriesOf(book, area, asText(seriesBy, "Auto"), chartType) });
    },
    setPosition: (from, to) => change(position(book, state(), from, to)),
    activate: () => book.engine.sheets.activate(state().sheetId),
  };
}

/** Sizes are in points, as everywhere in the API; the grid counts pixels. */
function position(book: Book, chart: ChartState, from: unknown, to: unknown): Partial<ChartState> {
  const cellsOf = (argument: unknown) =>
    typeof argument === "string" ? book.area(argument, chart.sheetId) : areaOf(argument);
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
