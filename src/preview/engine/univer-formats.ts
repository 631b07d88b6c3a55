import {
  BorderStyleTypes,
  BorderType,
  type ICellData,
  type IStyleData,
  type Nullable,
  ObjectMatrix,
} from "@univerjs/core";
import type { FRange, FWorksheet } from "@univerjs/sheets/facade";
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
} from "@univerjs/sheets";
import type { SheetArea, CellBorder, CellFormat, FormatsPort } from "./engine";
import type { UniverAccess } from "./univer-access";
import type { UniverCells } from "./univer-cells";
import { ensureSize } from "./univer-sheets";
import { WORKBOOK_ID } from "./univer-workbook";
import { readStyle, writeStyle } from "./univer-style";

/** The style to merge into the cell at that row and column of an area. */
type StyleAt = (row: number, column: number) => Nullable<IStyleData> | undefined;

/** Formats of cells, columns and rows in Univer. */
export class UniverFormats implements FormatsPort {
  constructor(
    private readonly access: UniverAccess,
    private readonly cells: UniverCells,
  ) {}

  style(sheetId: string, row: number, column: number): CellFormat {
    const cell = this.access.sheet(sheetId).getCellMatrix().getValue(row, column);
    return readStyle(this.access.workbook.getStyles().getStyleByCell(cell));
  }

  setStyle(area: SheetArea, style: Partial<CellFormat>): void {
    const s = writeStyle(style);
    this.patch(area, () => s);
  }

  clearStyle(area: SheetArea): void {
    this.patch(area, () => null);
  }

  setNumberFormats(area: SheetArea, formats: readonly (readonly (string | undefined)[])[]): void {
    this.patch(area, (r, c) => {
      const numberFormat = formats[r]?.[c];
      return numberFormat ? writeStyle({ numberFormat }) : undefined;
    });
  }

  setBorder(area: SheetArea, { edge, style, color }: CellBorder): void {
    const type = BORDER_TYPES[edge] ?? BorderType.ALL;
    const line = BORDER_STYLES[style] ?? BorderStyleTypes.THIN;
    this.access.own(() => this.range(area).setBorder(type, line, color));
  }

  columnWidth(sheetId: string, column: number): number {
    return this.access.sheet(sheetId).getColumnWidth(column);
  }

  rowHeight(sheetId: string, row: number): number {
    return this.access.sheet(sheetId).getRowHeight(row);
  }

  setColumnWidth(area: SheetArea, pixels: number): void {
    this.onSheet(area, (sheet) => sheet.setColumnWidths(area.column, area.columns, pixels));
  }

  setRowHeight(area: SheetArea, pixels: number): void {
    this.onSheet(area, (sheet) => sheet.setRowHeightsForced(area.row, area.rows, pixels));
  }

  /** Univer fits columns to what is drawn; without drawing the texts are measured. */
  autofitColumns(area: SheetArea): void {
    const used = this.cells.used(area.sheetId, true);
    if (!used) {
      return;
    }
    const measure = textMeasure();
    for (let c = area.column; c < area.column + area.columns; c++) {
      const last = Math.min(area.row + area.rows, used.row + used.rows);
      let widest = 0;
      for (let r = area.row; r < last; r++) {
        widest = Math.max(
          widest,
          measure(this.cells.text(area.sheetId, r, c), this.style(area.sheetId, r, c)),
        );
      }
      if (widest > 0) {
        this.setColumnWidth({ ...area, column: c, columns: 1 }, Math.ceil(widest) + 18);
      }
    }
  }

  autofitRows(area: SheetArea): void {
    const used = this.cells.used(area.sheetId, true);
    if (!used) {
      return;
    }
    const rows = Math.min(area.rows, used.row + used.rows - area.row);
    if (rows > 0) {
      this.onSheet(area, (sheet) => sheet.setRowAutoHeight(area.row, rows));
    }
  }

  /** Merges a style into each cell; null clears the cell's style, undefined leaves it. */
  private patch(area: SheetArea, styleAt: StyleAt): void {
    this.cells.flush();
    const params = {
      unitId: WORKBOOK_ID,
      subUnitId: area.sheetId,
      cellValue: this.stylesIn(area, styleAt).getMatrix(),
      trigger: SetStyleCommand.id,
    };
    const undo = SetRangeValuesUndoMutationFactory(this.access.spreadsheet.injector, params);
    const { id } = SetRangeValuesMutation;
    const back = { ...undo, trigger: SetStyleCommand.id };
    this.access.mutate({ id, params }, { id, params: back });
  }

  /** A sheet grows to hold the area, but not for whole columns or rows, which stop at its end. */
  private stylesIn(area: SheetArea, styleAt: StyleAt): ObjectMatrix<Nullable<ICellData>> {
    const sheet = this.access.sheet(area.sheetId);
    const isWhole = area.rows > sheet.getRowCount() * 50 || area.columns > 2000;
    if (!isWhole) {
      ensureSize(this.access, area.sheetId, area.row + area.rows, area.column + area.columns);
    }
    const rows = Math.min(area.rows, sheet.getRowCount() - area.row);
    const columns = Math.min(area.columns, sheet.getColumnCount() - area.column);
    const matrix = new ObjectMatrix<Nullable<ICellData>>();
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        const s = styleAt(r, c);
        if (s !== undefined) {
          matrix.setValue(area.row + r, area.column + c, { s });
        }
      }
    }
    return matrix;
  }

  private range(area: SheetArea): FRange {
    const { row, column, rows, columns } = area;
    return this.facade(area.sheetId).getRange(row, column, rows, columns);
  }

  private onSheet(area: SheetArea, change: (sheet: FWorksheet) => void): void {
    this.cells.flush();
    this.access.own(() => change(this.facade(area.sheetId)));
  }

  private facade(sheetId: string): FWorksheet {
    const sheet = this.access.spreadsheet.api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
    if (!sheet) {
      throw new Error(`no sheet ${sheetId}`);
    }
    return sheet;
  }
}

const BORDER_TYPES: Readonly<Record<string, BorderType>> = {
  EdgeTop: BorderType.TOP,
  EdgeBottom: BorderType.BOTTOM,
  EdgeLeft: BorderType.LEFT,
  EdgeRight: BorderType.RIGHT,
  InsideVertical: BorderType.VERTICAL,
  InsideHorizontal: BorderType.HORIZONTAL,
};

const BORDER_STYLES: Readonly<Record<string, BorderStyleTypes>> = {
  None: BorderStyleTypes.NONE,
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
};

function textMeasure(): (text: string, style: CellFormat) => number {
  const context = document.createElement("canvas").getContext("2d");
  return (text, style) => {
    if (!context || text === "") {
      return 0;
    }
    const weight = style.bold ? "bold " : "";
    context.font = `${weight}${style.fontSize * (4 / 3)}px ${style.fontName}`;
    return Math.max(...text.split("\n").map((line) => context.measureText(line).width));
  };
}
