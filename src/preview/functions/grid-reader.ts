import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { type BaseReferenceObject, ERROR_TYPE_SET, ErrorType } from "@univerjs/engine-formula";
import { type CellArgument, ErrorArgument } from "./arguments";

const ERROR_TEXTS: ReadonlySet<string> = new Set<string>([...ERROR_TYPE_SET, ErrorType.CONNECT]);

/** The values of a referenced range, reading the engine's layers without a copy of each cell. */
export function readGrid(reference: BaseReferenceObject): CellArgument[][] {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const cellAt = layers(reference);
  const rows: CellArgument[][] = [];
  for (let r = startRow; r <= endRow; r++) {
    const row: CellArgument[] = [];
    for (let c = startColumn; c <= endColumn; c++) {
      row.push(argumentOf(cellAt(r, c)));
    }
    rows.push(row);
  }
  return rows;
}

/** What one of Univer's cells holds for a function. */
export function argumentOf(cell: Nullable<ICellData>): CellArgument {
  const value = cell?.v;
  if (value === null || value === undefined) {
    return undefined;
  }
  if (typeof value === "string") {
    if (ERROR_TEXTS.has(value)) {
      return new ErrorArgument(value);
    }
    return value === "" && cell?.f === undefined && cell?.si === undefined ? undefined : value;
  }
  if (cell?.t === CellValueType.BOOLEAN) {
    return value === 1 || value === true;
  }
  return value;
}

type CellAt = (row: number, column: number) => Nullable<ICellData>;

/** Results of this calculation come before earlier spills, and those before what cells hold. */
function layers(reference: BaseReferenceObject): CellAt {
  const spilledBefore = reference.getCurrentActiveArrayFormulaCellData();
  const spilledNow = reference.getCurrentRuntimeActiveArrayFormulaCellData();
  const computed = reference.getCurrentRuntimeSheetData();
  const cells = reference.getCurrentActiveSheetData()?.cellData;
  if (spilledBefore?.getSizeOf() || spilledNow?.getSizeOf()) {
    return (r, c) => reference.getCellData(r, c);
  }
  return (r, c) => computed?.getValue(r, c) ?? cells?.getValue(r, c);
}
