import { svgText, svgElement } from "../elements";
import type { SeriesData } from "./chart-data";

const ROW_HEIGHT = 18;

interface Placed {
  readonly series: SeriesData;
  readonly x: number;
  readonly row: number;
}

export function legendHeight(series: readonly SeriesData[], width: number): number {
  const rows = Math.max(0, ...place(series, width).map(({ row }) => row + 1));
  return rows * ROW_HEIGHT + 8;
}

/** The keys of the series below the plot, in as many rows as they need. */
export function legend(series: readonly SeriesData[], width: number, top: number): SVGElement[] {
  return place(series, width).flatMap(({ series: { name, color, isLine }, x, row }) => {
    const y = top + row * ROW_HEIGHT + 6;
    const height = isLine ? 2 : 9;
    return [
      svgElement("rect", {
        x,
        y: y + (9 - height) / 2,
        width: isLine ? 14 : 9,
        height,
        fill: color,
      }),
      svgText(name, { x: x + 18, y: y + 9, "font-size": 11, class: "chart-label" }),
    ];
  });
}

function place(series: readonly SeriesData[], width: number): Placed[] {
  let x = 16;
  let row = 0;
  return series.map((item) => {
    const needed = 34 + textWidth(item.name);
    if (x + needed > width && x > 16) {
      x = 16;
      row += 1;
    }
    const placed = { series: item, x, row };
    x += needed;
    return placed;
  });
}

/** A rough width: full-width characters are twice as wide as Latin ones. */
function textWidth(text: string): number {
  return [...text].reduce((sum, c) => sum + (c.charCodeAt(0) > 0x2e80 ? 11 : 6), 0);
}
