import type { SheetArea } from "../engine/engine";
import { asNumber, asText } from "../json";
import type { Book } from "../model/book";
import { areaOf } from "../model/address";
import { invalidArgument, itemNotFound, type ApiNode, reads } from "../richapi/node";
import { type AxisState, type ChartState, chartTypeOf } from "../model/chart-book";
import { chartNode } from "./chart-node";
import { seriesOf } from "./source-data";

/** The charts of a sheet. */
export function chartCollection(book: Book, sheetId: string): ApiNode {
  const list = () => book.charts.list().filter((chart) => chart.sheetId === sheetId);
  const find = (key: unknown) => {
    const wanted = asText(key).toLowerCase();
    const chart = list().find(({ id, name }) => id === key || name.toLowerCase() === wanted);
    return chart ? chartNode(book, chart.id) : null;
  };
  const missing = (key: unknown): never => {
    throw itemNotFound(`chart ${String(key)}`);
  };
  return {
    type: "ChartCollection",
    properties: { count: reads(() => list().length) },
    items: () => list().map(({ id }) => chartNode(book, id)),
    methods: {
      add: (type, source, seriesBy) => {
        book.guard(sheetId);
        const area = areaOf(source);
        if (!area) {
          throw invalidArgument("the source of a chart");
        }
        const chart = newChart(book, {
          sheetId,
          area,
          chartType: chartTypeOf(type),
          seriesBy: asText(seriesBy, "Auto"),
        });
        book.charts.put(chart);
        return chartNode(book, chart.id);
      },
      getItem: (key) => find(key) ?? missing(key),
      getItemOrNullObject: find,
      getItemAt: (index) => {
        const chart = list()[asNumber(index)];
        return chart ? chartNode(book, chart.id) : missing(index);
      },
      getCount: () => list().length,
    },
  };
}

const PLAIN_AXIS: AxisState = {
  title: "",
  titleVisible: false,
  numberFormat: "General",
  minimum: null,
  maximum: null,
};

interface Source {
  readonly sheetId: string;
  readonly chartType: string;
  readonly area: SheetArea;
  readonly seriesBy: string;
}

function newChart(book: Book, { sheetId, chartType, area, seriesBy }: Source): ChartState {
  const id = book.charts.nextId();
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
    series: seriesOf(book, area, seriesBy, chartType),
  };
}
