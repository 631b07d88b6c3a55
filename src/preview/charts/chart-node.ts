import { asNumber, asText } from "../json";
import type { Book } from "../model/book";
import { areaOf } from "../model/address";
import {
  invalidArgument,
  itemNotFound,
  type ApiNode,
  type ApiProperty,
  reads,
  readsAndWrites,
} from "../richapi/node";
import { chartTypeOf, type ChartState, type ChartAccess } from "../model/chart-book";
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
      name: readsAndWrites(
        () => state().name,
        (value) => change({ name: asText(value) }),
      ),
      chartType: readsAndWrites(
        () => state().chartType,
        (value) => change(retyped(state(), chartTypeOf(value))),
      ),
      ...places(access),
      worksheet: reads(() => book.nodes.worksheet(state().sheetId)),
      title: reads(() => titleNode(access)),
      legend: reads(() => legendNode(access)),
      axes: reads(() => axesNode(access)),
      series: reads(() => seriesCollection(book, access)),
    },
    methods: {
      delete: () => {
        book.guard(state().sheetId);
        book.charts.remove(id);
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
    },
  };
}

function missing(): never {
  throw itemNotFound("chart");
}

function retyped(chart: ChartState, chartType: string): Partial<ChartState> {
  return { chartType, series: chart.series.map((series) => ({ ...series, chartType })) };
}

function places({ state, change }: ChartAccess): Record<string, ApiProperty> {
  const place = (key: "left" | "top" | "width" | "height") =>
    readsAndWrites(
      () => state()[key],
      (value) => change({ [key]: Math.max(0, asNumber(value)) }),
    );
  return { left: place("left"), top: place("top"), width: place("width"), height: place("height") };
}

/** Sizes are in points, as everywhere in the API; the grid counts pixels. */
function position(book: Book, chart: ChartState, from: unknown, to: unknown): Partial<ChartState> {
  const cellsOf = (given: unknown) =>
    typeof given === "string" ? book.area(given, chart.sheetId) : areaOf(given);
  const first = cellsOf(from);
  if (!first) {
    throw invalidArgument("the first cell of a chart");
  }
  const last = cellsOf(to) ?? null;
  const { formats } = book.engine;
  const x = (column: number) => total(column, (c) => formats.columnWidth(chart.sheetId, c));
  const y = (row: number) => total(row, (r) => formats.rowHeight(chart.sheetId, r));
  const left = x(first.column);
  const top = y(first.row);
  if (!last) {
    return { left: left / PIXELS_PER_POINT, top: top / PIXELS_PER_POINT };
  }
  return {
    left: left / PIXELS_PER_POINT,
    top: top / PIXELS_PER_POINT,
    width: (x(last.column + last.columns) - left) / PIXELS_PER_POINT,
    height: (y(last.row + last.rows) - top) / PIXELS_PER_POINT,
  };
}

function total(count: number, size: (index: number) => number): number {
  return Array.from({ length: count }, (_, i) => size(i)).reduce((sum, part) => sum + part, 0);
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
