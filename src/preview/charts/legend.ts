import type { SvgShape } from "../elements";
import type { SeriesData } from "./chart-data";

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
