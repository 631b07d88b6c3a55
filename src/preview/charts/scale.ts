/** A scale of round steps over values. */
export interface AxisScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly number[];
}

const WANTED_STEPS = 5;
const ROUND_STEPS = [1, 2, 2.5, 5, 10];

export function scaleOf(
  values: readonly number[],
  fixed: { readonly minimum: number | null; readonly maximum: number | null },
): AxisScale {
  const low = fixed.minimum ?? Math.min(0, ...values);
  const highest = fixed.maximum ?? Math.max(0, ...values);
  const high = highest > low ? highest : low + 1;
  const span = high - low;
  const power = 10 ** Math.floor(Math.log10(span / WANTED_STEPS));
  const step = power * (ROUND_STEPS.find((s) => s * power * WANTED_STEPS >= span * 0.999) ?? 10);
  const minimum = fixed.minimum ?? Math.floor(low / step) * step;
  const maximum = fixed.maximum ?? Math.max(Math.ceil(high / step) * step, minimum + step);
  const count = Math.round((maximum - minimum) / step);
  return {
    minimum,
    maximum,
    ticks: Array.from({ length: count + 1 }, (_, i) => minimum + i * step),
  };
}

/** A tick's label: percentages by the format or small shares, long numbers with units. */
export function tickLabel(value: number, numberFormat: string): string {
  const decimals = /\.(0+)/.exec(numberFormat)?.[1]?.length ?? 0;
  if (numberFormat.includes("%")) {
    return `${(value * 100).toFixed(decimals)}%`;
  }
  if (numberFormat !== "General" && numberFormat.includes("0")) {
    return value.toLocaleString("en-US", {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
  }
  const rounded = Number(value.toPrecision(6));
  return rounded.toLocaleString("en-US", { maximumFractionDigits: 4 });
}
