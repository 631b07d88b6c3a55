import { BooleanNumber } from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { SheetArea, SheetsPort, EngineSheet } from "./engine";
import type { UniverAccess } from "./univer-access";
import { DEFAULT_COLUMNS, DEFAULT_ROWS, WORKBOOK_ID } from "./univer-workbook";
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";

/** The sheets of Univer's workbook. */
export class UniverSheets implements SheetsPort {
  constructor(private readonly access: UniverAccess) {}

  list(): readonly EngineSheet[] {
    return this.access.workbook.getSheets().map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getName(),
      visible: sheet.isSheetHidden() !== BooleanNumber.TRUE,
    }));
  }

  active(): string {
    return this.workbook().getActiveSheet().getSheetId();
  }

  activate(id: string): void {
    if (this.active() !== id) {
      this.change(id, (sheet) => sheet.activate());
    }
  }

  add(name: string): string {
    const active = this.active();
    const index = this.access.workbook.getSheets().length;
    const made = this.access.own(() =>
      this.workbook().create(name, DEFAULT_ROWS, DEFAULT_COLUMNS, { index }),
    );
    this.activate(active);
    return made.getSheetId();
  }

  remove(id: string): void {
    this.access.own(() => this.workbook().deleteSheet(id));
  }

  rename(id: string, name: string): void {
    this.change(id, (sheet) => sheet.setName(name));
  }

  move(id: string, position: number): void {
    this.change(id, (sheet) => this.workbook().moveSheet(sheet, position));
  }

  show(id: string, visible: boolean): void {
    this.change(id, (sheet) => (visible ? sheet.showSheet() : sheet.hideSheet()));
  }

  freeze(id: string, rows: number, columns: number): void {
    const at = { startRow: rows || -1, startColumn: columns || -1 };
    const frozen = { ...at, xSplit: columns, ySplit: rows };
    this.change(id, (sheet) => (rows + columns ? sheet.setFreeze(frozen) : sheet.cancelFreeze()));
  }

  frozen(id: string) {
    const { xSplit, ySplit } = this.sheet(id).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  gridlines(id: string): boolean {
    return !this.sheet(id).hasHiddenGridLines();
  }

  setGridlines(id: string, visible: boolean): void {
    this.change(id, (sheet) => sheet.setHiddenGridlines(!visible));
  }

  tabColor(id: string): string {
    return this.sheet(id).getTabColor() ?? "";
  }

  setTabColor(id: string, color: string): void {
    this.change(id, (sheet) => sheet.setTabColor(color));
  }

  selection(): SheetArea {
    const range = this.workbook().getActiveRange();
    const sheetId = this.active();
    if (!range) {
      return { sheetId, row: 0, column: 0, rows: 1, columns: 1 };
    }
    return {
      sheetId,
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getHeight(),
      columns: range.getWidth(),
    };
  }

  select(area: SheetArea): void {
    this.activate(area.sheetId);
    const { row, column } = area;
    this.change(area.sheetId, (sheet) => {
      const rows = Math.min(area.rows, sheet.getMaxRows() - row);
      const columns = Math.min(area.columns, sheet.getMaxColumns() - column);
      sheet.getRange(row, column, Math.max(1, rows), Math.max(1, columns)).activate();
    });
  }

  private change(id: string, change: (sheet: FWorksheet) => void): void {
    this.access.own(() => change(this.sheet(id)));
  }

  private workbook(): FWorkbook {
    const workbook = this.access.spreadsheet.api.getActiveWorkbook();
    if (!workbook) {
      throw new Error("Univer has no workbook");
    }
    return workbook;
  }

  private sheet(id: string): FWorksheet {
    const sheet = this.workbook().getSheetBySheetId(id);
    if (!sheet) {
      throw new Error(`no sheet ${id}`);
    }
    return sheet;
  }
}

const SPARE_ROWS = 200;
const SPARE_COLUMNS = 5;

/** Lets a sheet grow: Univer's sheets are as large as they are made, Excel's are all one size. */
export function ensureSize(
  access: UniverAccess,
  subUnitId: string,
  rows: number,
  columns: number,
): void {
  const sheet = access.sheet(subUnitId);
  if (rows > sheet.getRowCount()) {
    access.run(SetWorksheetRowCountMutation.id, {
      unitId: WORKBOOK_ID,
      subUnitId,
      rowCount: rows + SPARE_ROWS,
    });
  }
  if (columns > sheet.getColumnCount()) {
    access.run(SetWorksheetColumnCountMutation.id, {
      unitId: WORKBOOK_ID,
      subUnitId,
      columnCount: columns + SPARE_COLUMNS,
    });
  }
}
