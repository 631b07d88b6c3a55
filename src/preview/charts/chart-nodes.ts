import { asNumber, asText } from "../json";
import { areaOf } from "../model/address";
import type { Book } from "../model/book";
import { type AxisState, type ChartState, chartTypeOf } from "../model/chart-book";
import { type ApiNode, invalidArgument, itemMethods, notFound, reads } from "../richapi/node";
import { chartNode } from "./chart-node";
import { seriesOf } from "./source-data";

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
  const area = areaOf(source);
  if (!area) {
    throw invalidArgument("the source of a chart");
  }
  const chartType = chartTypeOf(type);
  const chart = {
    ...emptyChart(book.charts.nextId(), sheetId, chartType),
    series: seriesOf(book, area, asText(seriesBy, "Auto"), chartType),
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
