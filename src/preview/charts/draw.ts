import type { ChartState } from "../model/chart-book";
import { svgText, svgElement } from "../elements";
import type { ChartData, SeriesData } from "./chart-data";
import { legendHeight, legend } from "./legend";
import { type AxisScale, scaleOf, tickLabel } from "./scale";

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const SMALL_TEXT = { "font-size": 11, class: "chart-label" };

/** Draws a chart: columns side by side or stacked, and lines over them. */
export function drawChart(chart: ChartState, data: ChartData, width: number, height: number) {
  const root = svgElement("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "img" });
  root.setAttribute("aria-label", data.title || chart.name);
  const titleHeight = data.title ? 30 : 10;
  const bottom = chart.legendVisible ? legendHeight(data.series, width) : 6;
  const hasSecondary = data.series.some(({ isSecondary }) => isSecondary);
  const axisTitle = chart.valueAxis.titleVisible && chart.valueAxis.title ? 16 : 0;
  const box: Box = {
    left: 54 + axisTitle,
    top: titleHeight,
    width: Math.max(20, width - 66 - axisTitle - (hasSecondary ? 44 : 0)),
    height: Math.max(20, height - titleHeight - bottom - 24),
  };
  if (data.title) {
    root.append(
      svgText(data.title, { x: width / 2, y: 20, "text-anchor": "middle", class: "chart-title" }),
    );
  }
  const primary = scaleOf(axisValues(data, false), chart.valueAxis);
  const secondary = scaleOf(axisValues(data, true), { minimum: null, maximum: null });
  root.append(...grid(box, primary, data, chart.valueAxis.numberFormat));
  if (hasSecondary) {
    root.append(...secondaryTicks(box, secondary));
  }
  if (axisTitle) {
    root.append(
      svgText(chart.valueAxis.title, {
        ...SMALL_TEXT,
        "text-anchor": "middle",
        transform: `translate(14 ${box.top + box.height / 2}) rotate(-90)`,
      }),
    );
  }
  root.append(...columns(box, data, primary), ...lines(box, data, primary, secondary));
  root.append(...categories(box, data));
  if (chart.legendVisible) {
    root.append(...legend(data.series, width, height - bottom + 4));
  }
  return root;
}

function axisValues(data: ChartData, isSecondary: boolean): number[] {
  const own = data.series.filter((series) => series.isSecondary === isSecondary);
  const lineValues = own.filter(({ isLine }) => isLine).flatMap(({ values }) => numbersOf(values));
  const bars = own.filter(({ isLine }) => !isLine);
  if (data.isPercent && bars.length > 0) {
    return [...lineValues, 1];
  }
  if (!data.isStacked) {
    return [...lineValues, ...bars.flatMap(({ values }) => numbersOf(values))];
  }
  const totals = data.categories.flatMap((_, i) => {
    const parts = bars.map(({ values }) => values[i] ?? 0);
    return [sum(parts.filter((v) => v > 0)), sum(parts.filter((v) => v < 0))];
  });
  return [...lineValues, ...totals];
}

function numbersOf(values: readonly (number | null)[]): number[] {
  return values.flatMap((value) => (value === null ? [] : [value]));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function toY(box: Box, scale: AxisScale, value: number): number {
  const share = (value - scale.minimum) / (scale.maximum - scale.minimum);
  return box.top + box.height * (1 - share);
}

function grid(box: Box, scale: AxisScale, data: ChartData, numberFormat: string): SVGElement[] {
  return scale.ticks.flatMap((tick) => {
    const y = toY(box, scale, tick);
    const text = tickLabel(tick, data.isPercent ? "0%" : numberFormat);
    return [
      svgElement("line", {
        x1: box.left,
        x2: box.left + box.width,
        y1: y,
        y2: y,
        class: "chart-grid",
      }),
      svgText(text, { ...SMALL_TEXT, x: box.left - 6, y: y + 4, "text-anchor": "end" }),
    ];
  });
}

function secondaryTicks(box: Box, scale: AxisScale): SVGElement[] {
  return scale.ticks.map((tick) =>
    svgText(tickLabel(tick, "General"), {
      ...SMALL_TEXT,
      x: box.left + box.width + 6,
      y: toY(box, scale, tick) + 4,
    }),
  );
}

function columns(box: Box, data: ChartData, scale: AxisScale): SVGElement[] {
  const bars = data.series.filter(({ isLine }) => !isLine);
  const slot = box.width / Math.max(1, data.categories.length);
  const room = slot * 0.6;
  const width = data.isStacked ? room : room / Math.max(1, bars.length);
  return data.categories.flatMap((_, i) => {
    const total = sum(bars.map(({ values }) => Math.abs(values[i] ?? 0))) || 1;
    let above = 0;
    let below = 0;
    return bars.map((series, s) => {
      const value = (series.values[i] ?? 0) / (data.isPercent ? total : 1);
      const from = !data.isStacked ? 0 : value < 0 ? below : above;
      if (value < 0) {
        below += value;
      }
      if (value >= 0) {
        above += value;
      }
      const [y1, y2] = [toY(box, scale, from), toY(box, scale, from + value)];
      const offset = data.isStacked ? 0 : s * width;
      return svgElement("rect", {
        x: box.left + i * slot + (slot - room) / 2 + offset,
        y: Math.min(y1, y2),
        width,
        height: Math.abs(y1 - y2),
        fill: series.color,
      });
    });
  });
}

function lines(box: Box, data: ChartData, primary: AxisScale, secondary: AxisScale): SVGElement[] {
  const slot = box.width / Math.max(1, data.categories.length);
  return data.series
    .filter(({ isLine }) => isLine)
    .map((series) => {
      const scale = series.isSecondary ? secondary : primary;
      return svgElement("path", {
        d: linePath(series, (i, value) => [box.left + (i + 0.5) * slot, toY(box, scale, value)]),
        fill: "none",
        stroke: series.color,
        "stroke-width": series.width,
        "stroke-linejoin": "round",
      });
    });
}

function linePath(series: SeriesData, at: (i: number, value: number) => [number, number]): string {
  let isOpen = false;
  return series.values
    .map((value, i) => {
      if (value === null) {
        isOpen = false;
        return "";
      }
      const [x, y] = at(i, value);
      const command = isOpen ? "L" : "M";
      isOpen = true;
      return `${command}${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join(" ");
}

function categories(box: Box, data: ChartData): SVGElement[] {
  const slot = box.width / Math.max(1, data.categories.length);
  const every = Math.max(1, Math.ceil(44 / slot));
  const most = Math.max(4, Math.floor((slot * every) / 7));
  return data.categories.flatMap((text, i) => {
    if (i % every !== 0) {
      return [];
    }
    const short = text.length > most ? `${text.slice(0, most - 1)}…` : text;
    const x = box.left + (i + 0.5) * slot;
    return [
      svgText(short, { ...SMALL_TEXT, x, y: box.top + box.height + 16, "text-anchor": "middle" }),
    ];
  });
}
