import { asNumber, asText } from "../json";
import type { Book } from "../model/book";
import { areaOf } from "../model/address";
import {
  invalidArgument,
  itemNotFound,
  type ApiNode,
  type ApiMethod,
  reads,
  readsAndWrites,
} from "../richapi/node";
import { chartTypeOf, type ChartAccess, type SeriesState } from "../model/chart-book";
import { emptySeries } from "./source-data";

export function seriesCollection(book: Book, access: ChartAccess): ApiNode {
  const { state, change } = access;
  const node = (series: SeriesState) => seriesNode(book, access, series.id);
  return {
    type: "ChartSeriesCollection",
    properties: { count: reads(() => state().series.length) },
    items: () => state().series.map(node),
    methods: {
      getCount: () => state().series.length,
      getItemAt: (index) => node(state().series[asNumber(index)] ?? missing()),
      add: (name, index) => {
        const series = { ...emptySeries(state().chartType), name: asText(name) };
        const at = typeof index === "number" ? index : state().series.length;
        const { series: others } = state();
        change({ series: [...others.slice(0, at), series, ...others.slice(at)] });
        return node(series);
      },
    },
  };
}

function missing(): never {
  throw itemNotFound("chart series");
}

function seriesNode(book: Book, { state, change }: ChartAccess, id: string): ApiNode {
  const series = () => state().series.find((item) => item.id === id) ?? missing();
  const set = (part: Partial<SeriesState>) =>
    change({
      series: state().series.map((item) => (item.id === id ? { ...item, ...part } : item)),
    });
  const setArea =
    (key: "values" | "categories"): ApiMethod =>
    (range) => {
      const area = areaOf(range);
      if (!area) {
        throw invalidArgument(`the ${key} of a series`);
      }
      set({ [key]: area });
    };
  return {
    type: "ChartSeries",
    identity: { _Id: id },
    properties: {
      name: readsAndWrites(
        () => seriesName(book, series()),
        (value) => set({ name: asText(value), nameArea: null }),
      ),
      chartType: readsAndWrites(
        () => series().chartType,
        (value) => set({ chartType: chartTypeOf(value) }),
      ),
      axisGroup: readsAndWrites(
        () => series().axisGroup,
        (value) => set({ axisGroup: value === "Secondary" ? "Secondary" : "Primary" }),
      ),
      format: reads(() => seriesFormat(series, set)),
    },
    methods: {
      setValues: setArea("values"),
      setXAxisValues: setArea("categories"),
      delete: () => change({ series: state().series.filter((item) => item.id !== id) }),
    },
  };
}

export function seriesName(book: Book, { name, nameArea }: SeriesState): string {
  if (!nameArea) {
    return name;
  }
  return book.engine.cells.text(nameArea.sheetId, nameArea.row, nameArea.column);
}

function seriesFormat(
  series: () => SeriesState,
  set: (part: Partial<SeriesState>) => void,
): ApiNode {
  const fill: ApiNode = {
    type: "ChartFill",
    properties: {},
    methods: {
      setSolidColor: (color) => set({ color: asText(color) }),
      clear: () => set({ color: "none" }),
    },
  };
  const line: ApiNode = {
    type: "ChartLineFormat",
    properties: {
      color: readsAndWrites(
        () => series().lineColor,
        (value) => set({ lineColor: asText(value) }),
      ),
      weight: readsAndWrites(
        () => series().lineWeight,
        (value) => set({ lineWeight: asNumber(value, 2) }),
      ),
    },
    methods: { clear: () => set({ lineColor: "none" }) },
  };
  return {
    type: "ChartSeriesFormat",
    properties: { fill: reads(() => fill), line: reads(() => line) },
    methods: {},
  };
}
