import type { ChartState } from "../model/chart-book";
import type { ChartData, SeriesData } from "./chart-data";
import { legendHeight } from "./legend";
import { type AxisScale, scaleOf } from "./scale";

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
