import type { SheetValue } from "../cell-value";

/** Rows of a sheet of Excel. */
export const MAX_ROWS = 1_048_576;

/** Columns of a sheet of Excel. */
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells on a sheet, counted from 0. */
export interface SheetArea {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A sheet, in the order of the tabs. */
export interface EngineSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
}

/** What a cell holds: a constant, or a formula (with its leading "=") and its latest result. */
export interface EngineCell {
  readonly value: SheetValue;
  readonly formula?: string;
}

/** What to put into a cell; a value that is undefined clears it. */
export type CellInput =
  | {
      readonly value: SheetValue;
      readonly asText?: boolean;
      readonly numberFormat?: string;
      readonly style?: Partial<CellFormat>;
    }
  | { readonly formula: string; readonly style?: Partial<CellFormat> };

/** How a cell is formatted. Colours are "#RRGGBB", empty for none; the font size is in points. */
export interface CellFormat {
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

/** A border, by Excel's names of edges (`EdgeTop`) and line styles (`Continuous`). */
export interface CellBorder {
  readonly edge: string;
  readonly style: string;
  readonly color: string;
}

/** A defined name of the workbook. */
export interface EngineName {
  readonly name: string;
  /** With the leading equals sign, as Excel gives it. */
  readonly formula: string;
}

/** A table; its area has one row of headings. */
export interface EngineTable {
  readonly id: string;
  readonly name: string;
  readonly area: SheetArea;
  /** Excel's name of the style, such as "TableStyleMedium2". */
  readonly style: string;
}

/** A change of cells by the user, with the value of the first cell before and after. */
export interface CellEdit {
  readonly area: SheetArea;
  readonly before: SheetValue;
  readonly after: SheetValue;
}

/** What the user or the engine did by itself. */
export interface EngineListener {
  readonly edited?: (edit: CellEdit) => void;
  readonly selected?: (area: SheetArea) => void;
  readonly activated?: (sheetId: string, earlier: string) => void;
  /** Told when a calculation ends, with the sheets that have new results. */
  readonly calculated?: (sheetIds: readonly string[]) => void;
}

/** The sheets of the workbook, by their ids. */
export interface SheetsPort {
  list(): readonly EngineSheet[];
  active(): string;
  activate(id: string): void;
  /** Adds a sheet after the others and gives its id. */
  add(name: string): string;
  remove(id: string): void;
  rename(id: string, name: string): void;
  move(id: string, position: number): void;
  show(id: string, visible: boolean): void;
  /** Freezes the first rows and columns; 0 of both unfreezes. */
  freeze(id: string, rows: number, columns: number): void;
  frozen(id: string): { readonly rows: number; readonly columns: number };
  gridlines(id: string): boolean;
  setGridlines(id: string, visible: boolean): void;
  tabColor(id: string): string;
  setTabColor(id: string, color: string): void;
  selection(): SheetArea;
  select(area: SheetArea): void;
}

/** The contents of cells. */
export interface CellsPort {
  read(sheetId: string, row: number, column: number): EngineCell;
  /** The formatted text of a cell. */
  text(sheetId: string, row: number, column: number): string;
  /** Writes rows of inputs; where one is undefined the cell stays as it is. */
  write(area: SheetArea, inputs: readonly (readonly (CellInput | undefined)[])[]): void;
  /** The smallest area with all content (and formats, unless only values count), if any. */
  used(sheetId: string, onlyValues: boolean): SheetArea | undefined;
  /** The area that the formula in that cell spills over, if it does. */
  spill(sheetId: string, row: number, column: number): SheetArea | undefined;
  /** The area of the spill that covers that cell, if one does. */
  spillOver(sheetId: string, row: number, column: number): SheetArea | undefined;
}

/** The formats of cells, and the sizes of columns and rows in pixels. */
export interface FormatsPort {
  style(sheetId: string, row: number, column: number): CellFormat;
  setStyle(area: SheetArea, style: Partial<CellFormat>): void;
  clearStyle(area: SheetArea): void;
  /** Sets rows of number formats; where one is undefined the cell keeps its own. */
  setNumberFormats(area: SheetArea, formats: readonly (readonly (string | undefined)[])[]): void;
  setBorder(area: SheetArea, border: CellBorder): void;
  columnWidth(sheetId: string, column: number): number;
  rowHeight(sheetId: string, row: number): number;
  setColumnWidth(area: SheetArea, pixels: number): void;
  setRowHeight(area: SheetArea, pixels: number): void;
  autofitColumns(area: SheetArea): void;
  autofitRows(area: SheetArea): void;
}

/** The defined names of the workbook. */
export interface NamesPort {
  list(): readonly EngineName[];
  set(name: string, formula: string): void;
  remove(name: string): void;
}

/** The tables of the workbook. */
export interface TablesPort {
  list(): readonly EngineTable[];
  add(table: EngineTable): void;
  change(id: string, change: Partial<Omit<EngineTable, "id">>): void;
  /** Removes a table and leaves its cells. */
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
  /** Calculates what is due; a full calculation calls custom functions again. */
  calculate(full: boolean): void;
  /** Resolves when nothing is left to calculate. */
  settled(): Promise<void>;
  /** Keeps what changes from now on, until the next call, as one step of Undo. */
  groupUndo(): void;
  /** Makes what changes from now on another step of Undo. */
  endUndoGroup(): void;
}
