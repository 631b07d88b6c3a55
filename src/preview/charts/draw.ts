import type { SvgShape } from "../elements";
import type { ChartState } from "../model/chart-book";
import type { ChartData, SeriesData } from "./chart-data";
import { legend, type ChartSize, type Plot, plotOf, slotWidth, sum, yOf, tickLabel } from "./plot";

const SMALL_TEXT = { "font-size": 11, class: "chart-label" };

/** A chart as SVG: columns side by side or stacked, and lines over them. */
export function drawChart(chart: ChartState, data: ChartData, size: ChartSize): SvgShape {
  const { width, height } = size;
  const plot = plotOf(chart, data, size);
  const { numberFormat } = chart.valueAxis;
  return {
    tag: "svg",
    attributes: {
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-label": data.title || chart.name,
    },
    children: [
      ...title(data.title, width),
      ...grid(plot, data.isPercent ? "0%" : numberFormat),
      ...secondaryTicks(plot),
      ...axisTitle(plot, chart),
      ...columns(plot, data),
      ...lines(plot, data),
      ...categories(plot, data),
      ...(chart.legendVisible ? legend(data.series, width, plot.legendTop) : []),
    ],
  };
}

function text(content: string, attributes: SvgShape["attributes"]): SvgShape {
  return { tag: "text", attributes, text: content };
}

function title(content: string, width: number): SvgShape[] {
  const place = { x: width / 2, y: 20, "text-anchor": "middle", class: "chart-title" };
  return content ? [text(content, place)] : [];
}

function grid(plot: Plot, numberFormat: string): SvgShape[] {
  const { left, width, primary } = plot;
  return primary.ticks.flatMap((tick) => {
    const y = yOf(plot, primary, tick);
    const line = { x1: left, x2: left + width, y1: y, y2: y, class: "chart-grid" };
    const place = { ...SMALL_TEXT, x: left - 6, y: y + 4, "text-anchor": "end" };
    return [{ tag: "line", attributes: line }, text(tickLabel(tick, numberFormat), place)];
  });
}

function secondaryTicks(plot: Plot): SvgShape[] {
  const { left, width, secondary } = plot;
  if (!secondary) {
    return [];
  }
  return secondary.ticks.map((tick) => {
    const place = { x: left + width + 6, y: yOf(plot, secondary, tick) + 4 };
    return text(tickLabel(tick, "General"), { ...SMALL_TEXT, ...place });
  });
}

function axisTitle({ top, height }: Plot, { valueAxis }: ChartState): SvgShape[] {
  if (!valueAxis.titleVisible || !valueAxis.title) {
    return [];
  }
  const transform = `translate(14 ${top + height / 2}) rotate(-90)`;
  return [text(valueAxis.title, { ...SMALL_TEXT, "text-anchor": "middle", transform })];
}

function columns(plot: Plot, data: ChartData): SvgShape[] {
  const bars = data.series.filter(({ isLine }) => !isLine);
  const slot = slotWidth(plot, data);
  const room = slot * 0.6;
  const width = data.isStacked ? room : room / Math.max(1, bars.length);
  return data.categories.flatMap((_, i) => {
    const left = plot.left + i * slot + (slot - room) / 2;
    return columnEnds(bars, data, i).map(([from, to], s) => {
      const [y1, y2] = [yOf(plot, plot.primary, from), yOf(plot, plot.primary, to)];
      const attributes = {
        x: left + (data.isStacked ? 0 : s * width),
        y: Math.min(y1, y2),
        width,
        height: Math.abs(y1 - y2),
        fill: bars[s]?.color ?? "none",
      };
      return { tag: "rect", attributes };
    });
  });
}

/** Where the column of each series begins and ends in a category: stacks grow away from zero. */
function columnEnds(
  bars: readonly SeriesData[],
  { isStacked, isPercent }: ChartData,
  category: number,
): (readonly [number, number])[] {
  const values = bars.map((bar) => bar.values[category] ?? 0);
  const total = isPercent ? sum(values.map(Math.abs)) || 1 : 1;
  let above = 0;
  let below = 0;
  return values.map((value) => {
    const part = value / total;
    if (!isStacked) {
      return [0, part];
    }
    const from = part < 0 ? below : above;
    if (part < 0) {
      below += part;
    } else {
      above += part;
    }
    return [from, from + part];
  });
}

function lines(plot: Plot, data: ChartData): SvgShape[] {
  const slot = slotWidth(plot, data);
  return data.series
    .filter(({ isLine }) => isLine)
    .map((series) => {
      const scale = (series.isSecondary ? plot.secondary : undefined) ?? plot.primary;
      const point = (i: number, value: number) =>
        `${(plot.left + (i + 0.5) * slot).toFixed(1)} ${yOf(plot, scale, value).toFixed(1)}`;
      const attributes = {
        d: linePath(series.values, point),
        fill: "none",
        stroke: series.color,
        "stroke-width": series.width,
        "stroke-linejoin": "round",
      };
      return { tag: "path", attributes };
    });
}

/** A path through the points; a value that is missing leaves a gap. */
function linePath(
  values: SeriesData["values"],
  point: (i: number, value: number) => string,
): string {
  return values
    .map((value, i) => {
      if (value === undefined) {
        return "";
      }
      return `${values[i - 1] === undefined ? "M" : "L"}${point(i, value)}`;
    })
    .join(" ");
}

/** The names of the categories: as many as fit, each cut to the room it has. */
function categories(plot: Plot, data: ChartData): SvgShape[] {
  const slot = slotWidth(plot, data);
  const every = Math.max(1, Math.ceil(44 / slot));
  const longest = Math.max(4, Math.floor((slot * every) / 7));
  return data.categories.flatMap((name, i) => {
    if (i % every !== 0) {
      return [];
    }
    const short = name.length > longest ? `${name.slice(0, longest - 1)}…` : name;
    const place = { x: plot.left + (i + 0.5) * slot, y: plot.top + plot.height + 16 };
    return [text(short, { ...SMALL_TEXT, ...place, "text-anchor": "middle" })];
  });
}
