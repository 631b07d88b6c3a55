import { format } from "numfmt";

/** A scale of round steps over values. */
export interface AxisScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly number[];
}

/** The ends of an axis that the user has set; an end that is undefined follows the values. */
export interface AxisLimits {
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
