import type { Engine, SheetArea } from "../engine/engine";
import type { CellResult } from "../functions/result";
import { element } from "../elements";
import type { GridPlace } from "./grid-place";

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
