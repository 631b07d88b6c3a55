import {
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  ObjectMatrix,
  type Nullable,
} from "@univerjs/core";
import { ErrorType } from "@univerjs/engine-formula";
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
} from "@univerjs/sheets";
import type { SheetValue } from "../cell-value";
import type { SheetArea, EngineCell, CellInput, CellsPort } from "./engine";
import type { UniverAccess } from "./univer-access";
import { ensureSize } from "./univer-sheets";
import { writeStyle } from "./univer-style";
import { WORKBOOK_ID } from "./univer-workbook";

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Cells in Univer. Writes wait until something is read, so that many become one change. */
export class UniverCells implements CellsPort {
  private readonly waiting = new Map<string, ObjectMatrix<Nullable<ICellData>>>();

  constructor(
    private readonly access: UniverAccess,
    private readonly written: (params: ISetRangeValuesMutationParams) => void,
  ) {}

  read(sheetId: string, row: number, column: number): EngineCell {
    this.flush();
    const spilled = this.spilledCell(sheetId, row, column);
    if (spilled) {
      return { value: valueOf(spilled) };
    }
    const cell = this.access.sheet(sheetId).getCellMatrix().getValue(row, column);
    if (!cell) {
      return { value: undefined };
    }
    const formula = this.formula(sheetId, row, column, cell);
    return { value: valueOf(cell), ...(formula === undefined ? {} : { formula }) };
  }

  text(sheetId: string, row: number, column: number): string {
    this.flush();
    const cell = this.access.sheet(sheetId).getCell(row, column);
    return textOf(cell?.v);
  }

  write(area: SheetArea, inputs: readonly (readonly (CellInput | undefined)[])[]): void {
    const matrix = this.waiting.get(area.sheetId) ?? new ObjectMatrix<Nullable<ICellData>>();
    for (const [r, line] of inputs.entries()) {
      for (const [c, input] of line.entries()) {
        if (input !== undefined) {
          matrix.setValue(area.row + r, area.column + c, cellData(input));
        }
      }
    }
    this.waiting.set(area.sheetId, matrix);
  }

  /** Gives Univer what was written since. */
  flush(): void {
    if (this.waiting.size === 0) {
      return;
    }
    const changes = [...this.waiting];
    this.waiting.clear();
    for (const [sheetId, matrix] of changes) {
      const scope = matrix.getStartEndScope();
      ensureSize(this.access, sheetId, scope.endRow + 1, scope.endColumn + 1);
      this.change(sheetId, matrix.getMatrix());
    }
  }

  used(sheetId: string, onlyValues: boolean): SheetArea | undefined {
    this.flush();
    const bounds = new Bounds();
    this.access
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const filled = cell && (hasContent(cell) || (!onlyValues && cell.s));
        if (filled) {
          bounds.add(row, column);
        }
      });
    for (const range of this.spills(sheetId)) {
      bounds.add(range.startRow, range.startColumn);
      bounds.add(range.endRow, range.endColumn);
    }
    return bounds.area(sheetId);
  }

  spill(sheetId: string, row: number, column: number): SheetArea | undefined {
    this.flush();
    const range = this.spills(sheetId).find((r) => r.startRow === row && r.startColumn === column);
    return range && areaOf(sheetId, range);
  }

  spillOver(sheetId: string, row: number, column: number): SheetArea | undefined {
    this.flush();
    const range = this.spills(sheetId).find((r) => contains(r, row, column));
    return range && areaOf(sheetId, range);
  }

  /** The areas that formulas of a sheet spill over; one that is blocked spills over nothing. */
  private spills(sheetId: string): IRange[] {
    const ranges = this.access.formulas.getArrayFormulaRange()[WORKBOOK_ID]?.[sheetId];
    if (!ranges) {
      return [];
    }
    const found: IRange[] = [];
    const cells = this.access.sheet(sheetId).getCellMatrix();
    new ObjectMatrix(ranges).forValue((row, column, range) => {
      const isSingle = range.startRow === range.endRow && range.startColumn === range.endColumn;
      const anchor = cells.getValue(row, column);
      const isBlocked = anchor?.v === ErrorType.SPILL;
      if (!isSingle && !isBlocked && anchor && isFormula(anchor)) {
        found.push(range);
      }
    });
    return found;
  }

  private spilledCell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    const spills = this.access.formulas.getArrayFormulaCellData()[WORKBOOK_ID];
    const cell = spills?.[sheetId]?.[row]?.[column];
    return cell && this.isInSpill(sheetId, row, column) ? cell : undefined;
  }

  private isInSpill(sheetId: string, row: number, column: number): boolean {
    const cell = this.access.sheet(sheetId).getCellMatrix().getValue(row, column);
    return !cell || !isFormula(cell);
  }

  private formula(
    sheetId: string,
    row: number,
    column: number,
    cell: ICellData,
  ): string | undefined {
    if (!isFormula(cell)) {
      return undefined;
    }
    const found = this.access.formulas.getFormulaStringByCell(row, column, sheetId, WORKBOOK_ID);
    return found ?? cell.f ?? undefined;
  }

  private change(subUnitId: string, cellValue: Matrix): void {
    const params = { unitId: WORKBOOK_ID, subUnitId, cellValue };
    const accessor = this.access.spreadsheet.injector;
    const undo = SetRangeValuesUndoMutationFactory(accessor, params);
    const { id } = SetRangeValuesMutation;
    this.access.mutate({ id, params }, { id, params: undo });
    this.written(params);
  }
}

function hasContent(cell: ICellData): boolean {
  return (cell.v !== null && cell.v !== undefined && cell.v !== "") || isFormula(cell);
}

function isFormula(cell: ICellData): boolean {
  return Boolean(cell.f) || Boolean(cell.si);
}

function cellData(input: CellInput): ICellData {
  const look = input.style === undefined ? {} : { s: writeStyle(input.style) };
  const blank = { v: null, f: null, si: null, p: null, t: null, ...look };
  if ("formula" in input) {
    return { ...blank, f: input.formula };
  }
  const { value, numberFormat } = input;
  if (value === undefined) {
    return blank;
  }
  const style = numberFormat ? { s: { n: { pattern: numberFormat } } } : {};
  return { ...blank, ...style, ...typed(value) };
}

function typed(value: Exclude<SheetValue, undefined>): ICellData {
  if (typeof value === "boolean") {
    return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  if (typeof value === "number") {
    return { v: value, t: CellValueType.NUMBER };
  }
  return { v: value, t: CellValueType.STRING };
}

function valueOf(cell: ICellData): SheetValue {
  const { v, t, p } = cell;
  if (v === null || v === undefined) {
    return p?.body?.dataStream.trimEnd();
  }
  if (t === CellValueType.BOOLEAN) {
    return v === 1 || v === true;
  }
  return typeof v === "string" ? textOf(v) : v;
}

/** The text of a value; Univer's text for a result that is still to come is Excel's #BUSY!. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) {
    return "";
  }
  return value === ErrorType.CONNECT ? "#BUSY!" : String(value);
}

function contains(range: IRange, row: number, column: number): boolean {
  const { startRow, endRow, startColumn, endColumn } = range;
  return row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
}

function areaOf(sheetId: string, range: IRange): SheetArea {
  const { startRow: row, startColumn: column, endRow, endColumn } = range;
  return { sheetId, row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
}

class Bounds {
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  add(row: number, column: number): void {
    this.top = Math.min(this.top, row);
    this.left = Math.min(this.left, column);
    this.bottom = Math.max(this.bottom, row);
    this.right = Math.max(this.right, column);
  }

  area(sheetId: string): SheetArea | undefined {
    if (this.bottom < 0) {
      return undefined;
    }
    const { top: row, left: column } = this;
    return { sheetId, row, column, rows: this.bottom - row + 1, columns: this.right - column + 1 };
  }
}
