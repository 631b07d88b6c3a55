import { LifecycleStages } from "@univerjs/core";
import type { Spreadsheet } from "../engine/univer-workbook";

/** Where cells are on the screen, relative to the element that holds the grid. */
export class GridPlace {
  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly holder: HTMLElement,
  ) {}

  /** Whether the grid is drawn; before that no cell has a place. */
  get isDrawn(): boolean {
    return this.spreadsheet.api.getCurrentLifecycleStage() >= LifecycleStages.Rendered;
  }

  /** The visible part of the cells, without headings. */
  window() {
    const canvas = this.holder.querySelector("canvas[id^='univer-sheet-main-canvas']");
    const box = (canvas ?? this.holder).getBoundingClientRect();
    const outer = this.holder.getBoundingClientRect();
    const { headerWidth, headerHeight } = this.headings();
    return {
      left: box.left - outer.left + headerWidth,
      top: box.top - outer.top + headerHeight,
      width: box.width - headerWidth,
      height: box.height - headerHeight,
    };
  }

  /** How far the sheet is scrolled, and its zoom. */
  scroll() {
    const sheet = this.sheet();
    if (!sheet) {
      return { x: 0, y: 0, zoom: 1 };
    }
    const state = sheet.getScrollState();
    const start = sheet.getRange(state.sheetViewStartRow, state.sheetViewStartColumn).getCellRect();
    const { headerWidth, headerHeight } = this.headings();
    const zoom = sheet.getZoom();
    return {
      x: start.x - headerWidth + state.offsetX,
      y: start.y - headerHeight + state.offsetY,
      zoom,
    };
  }

  /** The cell's rectangle on the screen. */
  cell(row: number, column: number) {
    const rect = this.sheet()?.getRange(row, column).getCellRect();
    const { headerWidth, headerHeight } = this.headings();
    const { x, y, zoom } = this.scroll();
    const { left, top } = this.window();
    const [cellX, cellY] = [rect?.x ?? 0, rect?.y ?? 0];
    return {
      left: left + (cellX - headerWidth - x) * zoom,
      top: top + (cellY - headerHeight - y) * zoom,
      width: (rect?.width ?? 0) * zoom,
      height: (rect?.height ?? 0) * zoom,
    };
  }

  /** Calls back whenever the view moves: scrolling, zoom, another sheet, another size. */
  onMove(listener: () => void): void {
    let last = "";
    const check = () => {
      requestAnimationFrame(check);
      if (!this.isDrawn) {
        return;
      }
      const now = JSON.stringify([this.scroll(), this.window(), this.sheet()?.getSheetId()]);
      if (now !== last) {
        last = now;
        listener();
      }
    };
    requestAnimationFrame(check);
  }

  private headings() {
    return { headerWidth: 46, headerHeight: 20 };
  }

  private sheet() {
    return this.spreadsheet.api.getActiveWorkbook()?.getActiveSheet();
  }
}
