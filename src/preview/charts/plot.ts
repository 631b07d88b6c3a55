import type { ChartState } from "../model/chart-book";
import type { ChartData, SeriesData } from "./chart-data";
import type { SvgShape } from "../elements";
import { format } from "numfmt";

/** The size of a chart in pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** The part of a chart that shows values, in pixels, with its scales. */
export interface Plot extends ChartSize {
  readonly left: number;
  readonly top: number;
  readonly primary: AxisScale;
  /** The scale on the right, if a series has it. */
  readonly secondary: AxisScale | undefined;
  /** Where the legend begins. */
  readonly legendTop: number;
}

const FREE_LIMITS = { minimum: undefined, maximum: undefined };

/** The plot of a chart: what its title, axes and legend leave of its size. */
export function plotOf(chart: ChartState, data: ChartData, { width, height }: ChartSize): Plot {
  const top = data.title ? 30 : 10;
  const bottom = chart.legendVisible ? legendHeight(data.series, width) : 6;
  const axisTitle = chart.valueAxis.titleVisible && chart.valueAxis.title ? 16 : 0;
  const hasSecondary = data.series.some(({ isSecondary }) => isSecondary);
  return {
    left: 54 + axisTitle,
    top,
    width: Math.max(20, width - 66 - axisTitle - (hasSecondary ? 44 : 0)),
    height: Math.max(20, height - top - bottom - 24),
    primary: scaleOf(axisValues(data, false), chart.valueAxis),
    secondary: hasSecondary ? scaleOf(axisValues(data, true), FREE_LIMITS) : undefined,
    legendTop: height - bottom + 4,
  };
}

/** The values that an axis must span: those of lines, and the ends of columns or their stacks. */
function axisValues(data: ChartData, isSecondary: boolean): number[] {
  const series = data.series.filter((item) => item.isSecondary === isSecondary);
  const lineValues = series.filter(({ isLine }) => isLine).flatMap(numbersOf);
  const columns = series.filter(({ isLine }) => !isLine);
  if (data.isPercent && columns.length > 0) {
    return [...lineValues, 1];
  }
  if (!data.isStacked) {
    return [...lineValues, ...columns.flatMap(numbersOf)];
  }
  const totals = data.categories.flatMap((_, i) => {
    const parts = columns.map(({ values }) => values[i] ?? 0);
    return [sum(parts.filter((part) => part > 0)), sum(parts.filter((part) => part < 0))];
  });
  return [...lineValues, ...totals];
}

function numbersOf({ values }: SeriesData): number[] {
  return values.flatMap((value) => (value === undefined ? [] : [value]));
}

/** The sum of numbers. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The height of a value in a plot, in pixels from the top of the chart. */
export function yOf(plot: Plot, scale: AxisScale, value: number): number {
  const share = (value - scale.minimum) / (scale.maximum - scale.minimum);
  return plot.top + plot.height * (1 - share);
}

/** The width of a category in a plot, in pixels. */
export function slotWidth(plot: Plot, data: ChartData): number {
  return plot.width / Math.max(1, data.categories.length);
}

const ROW_HEIGHT = 18;
const LEFT = 16;

/** Where the key of a series is: pixels from the left, and a row counted from 0. */
interface LegendKey {
  readonly series: SeriesData;
  readonly x: number;
  readonly row: number;
}

/** The height in pixels of the legend of a chart of that width. */
export function legendHeight(series: readonly SeriesData[], width: number): number {
  const rows = Math.max(0, ...keys(series, width).map(({ row }) => row + 1));
  return rows * ROW_HEIGHT + 8;
}

/** The keys of the series from `top` down, in as many rows as they need. */
export function legend(series: readonly SeriesData[], width: number, top: number): SvgShape[] {
  return keys(series, width).flatMap(({ series: { name, color, isLine }, x, row }) => {
    const y = top + row * ROW_HEIGHT + 6;
    const height = isLine ? 2 : 9;
    const mark = { x, y: y + (9 - height) / 2, width: isLine ? 14 : 9, height, fill: color };
    const text = { x: x + 18, y: y + 9, "font-size": 11, class: "chart-label" };
    return [
      { tag: "rect", attributes: mark },
      { tag: "text", attributes: text, text: name },
    ];
  });
}

function keys(series: readonly SeriesData[], width: number): LegendKey[] {
  let x = LEFT;
  let row = 0;
  return series.map((item) => {
    const needed = 34 + textWidth(item.name);
    if (x + needed > width && x > LEFT) {
      x = LEFT;
      row += 1;
    }
    const key = { series: item, x, row };
    x += needed;
    return key;
  });
}

/** A rough width in pixels: full-width characters are twice as wide as Latin ones. */
function textWidth(text: string): number {
  return [...text].reduce((sum, c) => sum + (c.charCodeAt(0) > 0x2e80 ? 11 : 6), 0);
}

/** A scale of round steps over values. */
interface AxisScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly number[];
}

/** The ends of an axis that the user has set; an end that is undefined follows the values. */
interface AxisLimits {
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
}

const WANTED_STEPS = 5;
const ROUND_STEPS = [1, 2, 2.5, 5, 10];

/** A scale that spans the values and zero by about five round steps, within the limits set. */
export function scaleOf(values: readonly number[], limits: AxisLimits): AxisScale {
  const low = limits.minimum ?? Math.min(0, ...values);
  const highest = limits.maximum ?? Math.max(0, ...values);
  const high = highest > low ? highest : low + 1;
  const step = roundStep(high - low);
  const minimum = limits.minimum ?? Math.floor(low / step) * step;
  const maximum = limits.maximum ?? Math.max(Math.ceil(high / step) * step, minimum + step);
  const count = Math.round((maximum - minimum) / step);
  const ticks = Array.from({ length: count + 1 }, (_, i) => minimum + i * step);
  return { minimum, maximum, ticks };
}

function roundStep(span: number): number {
  const power = 10 ** Math.floor(Math.log10(span / WANTED_STEPS));
  return power * (ROUND_STEPS.find((s) => s * power * WANTED_STEPS >= span * 0.999) ?? 10);
}

/** The text of a tick in an Excel number format; "######" if the format is not valid. */
export function tickLabel(value: number, numberFormat: string): string {
  return format(numberFormat, value, { throws: false });
}
