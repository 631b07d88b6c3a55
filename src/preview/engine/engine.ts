import type { Scalar } from "../functions/result";

/** A rectangle of cells on a sheet, counted from 0. */
export interface SheetArea {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface EngineSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
}

/** A cell as it stands: a formula (with its result), a constant, or blank (null). */
export interface EngineCell {
  readonly value: Scalar;
  readonly formula: string | null;
}

/** What to put into a cell; null clears it. */
export type CellInput =
  | { readonly value: Scalar; readonly asText?: boolean; readonly numberFormat?: string }
  | { readonly formula: string };

export interface CellStyle {
  readonly numberFormat: string;
  readonly fillColor: string;
  readonly fontColor: string;
  readonly fontSize: number;
  readonly fontName: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly wrapText: boolean;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
}

export interface CellBorder {
  readonly edge: string;
  readonly style: string;
  readonly color: string;
}

export interface EngineName {
  readonly name: string;
  /** With the leading equals sign, as Excel gives it. */
  readonly formula: string;
}

export interface EngineTable {
  readonly id: string;
  readonly name: string;
  readonly area: SheetArea;
  readonly style: string;
}

export interface CellEdit {
  readonly area: SheetArea;
  readonly before: Scalar;
  readonly after: Scalar;
}

/** What the user or the engine did by itself. */
export interface EngineListener {
  readonly edited?: (edit: CellEdit) => void;
  readonly selected?: (area: SheetArea) => void;
  readonly activated?: (sheetId: string, earlier: string) => void;
  readonly calculated?: (sheetIds: readonly string[]) => void;
}

export interface SheetsPort {
  list(): readonly EngineSheet[];
  active(): string;
  activate(id: string): void;
  add(name: string): string;
  remove(id: string): void;
  rename(id: string, name: string): void;
  move(id: string, position: number): void;
  show(id: string, visible: boolean): void;
  freeze(id: string, rows: number, columns: number): void;
  frozen(id: string): { readonly rows: number; readonly columns: number };
  gridlines(id: string): boolean;
  setGridlines(id: string, shown: boolean): void;
  tabColor(id: string): string;
  setTabColor(id: string, color: string): void;
  selection(): SheetArea;
  select(area: SheetArea): void;
}

export interface CellsPort {
  read(sheetId: string, row: number, column: number): EngineCell;
  text(sheetId: string, row: number, column: number): string;
  /** Rows of inputs; undefined leaves a cell as it is, null clears it. */
  write(area: SheetArea, inputs: readonly (readonly (CellInput | null | undefined)[])[]): void;
  /** The smallest area with all content (and formats, unless only values count), or null. */
  used(sheetId: string, onlyValues: boolean): SheetArea | null;
  /** The area a formula in that cell spills over, or null. */
  spill(sheetId: string, row: number, column: number): SheetArea | null;
  /** The spill that covers that cell, or null. */
  spillOver(sheetId: string, row: number, column: number): SheetArea | null;
}

export interface FormatsPort {
  style(sheetId: string, row: number, column: number): CellStyle;
  setStyle(area: SheetArea, style: Partial<CellStyle>): void;
  clearStyle(area: SheetArea): void;
  setNumberFormats(area: SheetArea, formats: readonly (readonly (string | null)[])[]): void;
  setBorder(area: SheetArea, border: CellBorder): void;
  columnWidth(sheetId: string, column: number): number;
  rowHeight(sheetId: string, row: number): number;
  setColumnWidth(area: SheetArea, pixels: number): void;
  setRowHeight(area: SheetArea, pixels: number): void;
  autofitColumns(area: SheetArea): void;
  autofitRows(area: SheetArea): void;
}

export interface NamesPort {
  list(): readonly EngineName[];
  set(name: string, formula: string): void;
  remove(name: string): void;
}

export interface TablesPort {
  list(): readonly EngineTable[];
  add(table: EngineTable): void;
  change(id: string, change: Partial<Omit<EngineTable, "id">>): void;
  remove(id: string): void;
}

/** A spreadsheet that the object model works on. */
export interface Engine {
  readonly sheets: SheetsPort;
  readonly cells: CellsPort;
  readonly formats: FormatsPort;
  readonly names: NamesPort;
  readonly tables: TablesPort;
  listen(listener: EngineListener): void;
  /** Puts what was written in place; reading does so by itself. */
  flush(): void;
  calculate(full: boolean): void;
  /** Resolves when nothing is left to calculate. */
  settled(): Promise<void>;
  /** Keeps what changes from now on, until the next call, as one step of Undo. */
  groupUndo(): void;
  /** Makes what changes from now on another step of Undo. */
  endUndoGroup(): void;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
