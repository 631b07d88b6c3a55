import type { Book } from "../model/book";
import type { GridPlace } from "./grid-place";
import { element, svgElement } from "../elements";
import { readChart } from "../charts/chart-data";
import type { ChartState } from "../model/chart-book";
import { drawChart } from "../charts/draw";
import type { Engine, SheetArea } from "../engine/engine";
import type { CellResult } from "../functions/result";

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

/** The workbook, and what custom functions gave for its cells. */
interface CardSource {
  readonly engine: Pick<Engine, "listen" | "sheets">;
  readonly resultAt: (area: SheetArea) => CellResult | undefined;
}

/** Shows, beside the selected cell, the message of an error or the properties of a value. */
export class CellCard {
  private readonly card = element("div", "cell-card");
  private selected: SheetArea | undefined;

  constructor(
    private readonly source: CardSource,
    private readonly place: Pick<GridPlace, "isDrawn" | "window" | "cell" | "onMove">,
    holder: HTMLElement,
  ) {
    this.card.hidden = true;
    this.card.setAttribute("role", "status");
    holder.append(this.card);
    source.engine.listen({
      selected: (area) => {
        this.selected = area;
        this.show();
      },
      calculated: () => this.show(),
    });
    place.onMove(() => this.show());
  }

  private show(): void {
    if (!this.place.isDrawn) {
      return;
    }
    const area = this.selected;
    const sheetId = this.source.engine.sheets.active();
    const result = area?.sheetId === sheetId ? this.source.resultAt(area) : undefined;
    const content = result && contentOf(result);
    this.card.hidden = !content;
    if (!content || !area) {
      return;
    }
    this.card.replaceChildren(...content);
    const cell = this.place.cell(area.row, area.column);
    const visible = this.place.window();
    const left = Math.min(cell.left, visible.left + visible.width - this.card.offsetWidth - 20);
    const fits =
      cell.top + cell.height + this.card.offsetHeight + 24 < visible.top + visible.height;
    const top = fits ? cell.top + cell.height + 6 : cell.top - this.card.offsetHeight - 6;
    this.card.style.transform = `translate(${Math.max(left, visible.left)}px, ${top}px)`;
  }
}

function contentOf({ value, message, properties }: CellResult): Node[] | undefined {
  if (message) {
    return [element("strong", "", String(value)), element("p", "", message)];
  }
  if (!properties) {
    return undefined;
  }
  const rows = Object.entries(properties).map(([name, text]) =>
    element("tr", "", element("th", "", name), element("td", "", text)),
  );
  return [element("table", "", ...rows)];
}
