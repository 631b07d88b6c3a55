import type { Book } from "../model/book";
import type { GridPlace } from "./grid-place";
import { element, svgElement } from "../elements";
import { readChart } from "../charts/chart-data";
import type { ChartState } from "../model/chart-book";
import { drawChart } from "../charts/draw";

const PIXELS_PER_POINT = 4 / 3;

/** Shows the active sheet's charts over its cells and draws them again when cells change. */
export class ChartView {
  private readonly layer = element("div", "charts");
  private drawn = new Map<string, { readonly box: HTMLElement; readonly print: string }>();

  constructor(
    private readonly book: Book,
    private readonly place: Pick<GridPlace, "isDrawn" | "window" | "scroll" | "onMove">,
    holder: HTMLElement,
  ) {
    holder.append(this.layer);
    book.charts.onChange(() => this.draw());
    book.engine.listen({ calculated: () => this.draw(), edited: () => this.draw() });
    place.onMove(() => this.draw());
  }

  draw(): void {
    if (!this.place.isDrawn) {
      return;
    }
    const sheetId = this.book.engine.sheets.active();
    const charts = this.book.charts.list().filter((chart) => chart.sheetId === sheetId);
    const { left, top, width, height } = this.place.window();
    this.layer.hidden = charts.length === 0;
    this.layer.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
    const kept = new Map(charts.map((chart) => [chart.id, this.drawOne(chart)]));
    for (const [id, { box }] of this.drawn) {
      if (!kept.has(id)) {
        box.remove();
      }
    }
    this.drawn = kept;
  }

  private drawOne(chart: ChartState) {
    const earlier = this.drawn.get(chart.id);
    const box = earlier?.box ?? element("div", "chart");
    const { x, y, zoom } = this.place.scroll();
    const [left, top] = [chart.left * PIXELS_PER_POINT - x, chart.top * PIXELS_PER_POINT - y];
    box.style.transform = `translate(${left * zoom}px, ${top * zoom}px) scale(${zoom})`;
    const [width, height] = [chart.width * PIXELS_PER_POINT, chart.height * PIXELS_PER_POINT];
    const data = readChart(this.book, chart);
    const print = JSON.stringify([data, width, height, chart]);
    if (print !== earlier?.print) {
      box.style.width = `${width}px`;
      box.style.height = `${height}px`;
      box.dataset["chart"] = chart.name;
      box.replaceChildren(svgElement(drawChart(chart, data, { width, height })));
    }
    if (!earlier) {
      this.layer.append(box);
    }
    return { box, print };
  }
}
