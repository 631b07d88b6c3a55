import { asNumber, asText } from "../json";
import { areaIn } from "../model/address";
import type { Book } from "../model/book";
import { chartTypeOf } from "../model/chart-book";
import type { ChartAccess, SeriesState, AxisState } from "../model/chart-book";
import {
  type ApiMethod,
  type ApiNode,
  type ApiProperty,
  invalidArgument,
  itemNotFound,
  reads,
  readsAndWrites,
  ApiNotFound,
} from "../richapi/node";
import { emptySeries, seriesName } from "./chart-data";

/** The series of a chart. */
export function seriesCollection(book: Book, access: ChartAccess): ApiNode {
  const { state, change } = access;
  const count = () => state().series.length;
  const node = (series: SeriesState) => seriesNode(book, access, series.id);
  return {
    type: "ChartSeriesCollection",
    properties: { count: reads(count) },
    items: () => state().series.map(node),
    methods: {
      getCount: count,
      getItemAt: (index) => node(state().series[asNumber(index)] ?? missing()),
      add: (name, index) => {
        const series = { ...emptySeries(state().chartType), name: asText(name) };
        const at = typeof index === "number" ? index : count();
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

/** What the nodes of one series need: its state now, and how to change it. */
interface SeriesAccess {
  readonly series: () => SeriesState;
  readonly set: (part: Partial<SeriesState>) => void;
}

function seriesNode(book: Book, { state, change }: ChartAccess, id: string): ApiNode {
  const series = () => state().series.find((item) => item.id === id) ?? missing();
  const set = (part: Partial<SeriesState>) =>
    change({
      series: state().series.map((item) => (item.id === id ? { ...item, ...part } : item)),
    });
  return {
    type: "ChartSeries",
    identity: { _Id: id },
    properties: seriesProperties(book, { series, set }),
    methods: {
      setValues: (range) => set({ values: sourceOf(range, "values") }),
      setXAxisValues: (range) => set({ categories: sourceOf(range, "categories") }),
      delete: () => change({ series: state().series.filter((item) => item.id !== id) }),
    },
  };
}

function sourceOf(range: unknown, of: string) {
  const area = areaIn(range);
  if (!area) {
    throw invalidArgument(`the ${of} of a series`);
  }
  return area;
}

function seriesProperties(book: Book, access: SeriesAccess): Record<string, ApiProperty> {
  const { series, set } = access;
  return {
    name: readsAndWrites(
      () => seriesName(book, series()),
      (value) => set({ name: asText(value), nameArea: undefined }),
    ),
    chartType: readsAndWrites(
      () => series().chartType,
      (value) => set({ chartType: chartTypeOf(value) }),
    ),
    axisGroup: readsAndWrites(
      () => series().axisGroup,
      (value) => set({ axisGroup: value === "Secondary" ? "Secondary" : "Primary" }),
    ),
    format: reads(() => seriesFormat(access)),
  };
}

function seriesFormat(access: SeriesAccess): ApiNode {
  return {
    type: "ChartSeriesFormat",
    properties: {
      fill: reads(() => ({ type: "ChartFill", properties: {}, methods: fillMethods(access) })),
      line: reads(() => lineNode(access)),
    },
    methods: {},
  };
}

function fillMethods({ set }: SeriesAccess): Record<string, ApiMethod> {
  return {
    setSolidColor: (color) => set({ color: asText(color) }),
    clear: () => set({ color: "none" }),
  };
}

function lineNode({ series, set }: SeriesAccess): ApiNode {
  return {
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
}

/** The title of a chart. */
export function titleNode({ state, change }: ChartAccess): ApiNode {
  return textNode("ChartTitle", state, change);
}

/** A title that can be visible or hidden; setting its text makes it visible. */
function textNode(
  type: string,
  state: () => Pick<AxisState, "title" | "titleVisible">,
  change: (part: { readonly title?: string; readonly titleVisible: boolean }) => void,
): ApiNode {
  return {
    type,
    properties: {
      text: readsAndWrites(
        () => state().title,
        (value) => change({ title: asText(value), titleVisible: true }),
      ),
      visible: readsAndWrites(
        () => state().titleVisible,
        (value) => change({ titleVisible: value === true }),
      ),
    },
    methods: {},
  };
}

/** The axes of a chart; the preview has no secondary axes but for its series. */
export function axesNode(access: ChartAccess): ApiNode {
  const categoryAxis = () => axisNode(access, "categoryAxis");
  const valueAxis = () => axisNode(access, "valueAxis");
  return {
    type: "ChartAxes",
    properties: { categoryAxis: reads(categoryAxis), valueAxis: reads(valueAxis) },
    methods: {
      getItem: (type, group) => {
        if (group === "Secondary") {
          throw new ApiNotFound("ChartAxes.getItem(…, Secondary)");
        }
        return type === "Value" ? valueAxis() : categoryAxis();
      },
    },
  };
}

function axisNode({ state, change }: ChartAccess, key: "categoryAxis" | "valueAxis"): ApiNode {
  const axis = (): AxisState => state()[key];
  const set = (part: Partial<AxisState>) => change({ [key]: { ...axis(), ...part } });
  const limit = (name: "minimum" | "maximum") =>
    readsAndWrites(
      () => axis()[name] ?? "",
      (value) => set({ [name]: typeof value === "number" ? value : undefined }),
    );
  return {
    type: "ChartAxis",
    properties: {
      minimum: limit("minimum"),
      maximum: limit("maximum"),
      numberFormat: readsAndWrites(
        () => axis().numberFormat,
        (value) => set({ numberFormat: asText(value, "General") }),
      ),
      title: reads(() => textNode("ChartAxisTitle", axis, set)),
    },
    methods: {},
  };
}
