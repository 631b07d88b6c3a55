import { MAX_COLUMNS, MAX_ROWS, type SheetArea } from "../engine/engine";

/** A range as it is written: the sheet (if named) and a rectangle counted from 0. */
export interface RangeReference {
  readonly sheet: string | undefined;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

/** Reads `A1`, `A1:B2`, `A:B`, `1:2`, `Sheet1!A1`, `'My sheet'!A1`; undefined for other texts. */
export function readReference(text: string): RangeReference | undefined {
  const bang = text.lastIndexOf("!");
  const sheet = bang < 0 ? undefined : unquoted(text.slice(0, bang).replace(/^=/, ""));
  const [first = "", second = first, ...more] = text.slice(bang + 1).split(":");
  const from = corner(first);
  const to = corner(second);
  const isRange = more.length === 0 && from && to && from.kind === to.kind;
  if (!isRange || (from.kind !== "cell" && !text.includes(":"))) {
    return undefined;
  }
  const row = Math.min(from.row, to.row);
  const column = Math.min(from.column, to.column);
  const rows = from.kind === "column" ? MAX_ROWS : Math.abs(from.row - to.row) + 1;
  const columns = from.kind === "row" ? MAX_COLUMNS : Math.abs(from.column - to.column) + 1;
  return { sheet, row, column, rows, columns };
}

interface Corner {
  readonly kind: "cell" | "column" | "row";
  readonly row: number;
  readonly column: number;
}

function corner(text: string): Corner | undefined {
  const cell = CELL.exec(text);
  if (cell) {
    const row = Number(cell[2]) - 1;
    return withinSheet({ kind: "cell", row, column: columnNumber(cell[1] ?? "") });
  }
  const column = COLUMN.exec(text);
  if (column) {
    return withinSheet({ kind: "column", row: 0, column: columnNumber(column[1] ?? "") });
  }
  const row = ROW.exec(text);
  return row ? withinSheet({ kind: "row", row: Number(row[1]) - 1, column: 0 }) : undefined;
}

function withinSheet(at: Corner): Corner | undefined {
  return at.row >= 0 && at.row < MAX_ROWS && at.column < MAX_COLUMNS ? at : undefined;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1;
}

/** Excel's name of a column counted from 0: A, …, Z, AA, …, XFD. */
export function columnLabel(column: number): string {
  const rest = Math.floor(column / 26);
  const last = String.fromCharCode(65 + (column % 26));
  return rest > 0 ? columnLabel(rest - 1) + last : last;
}

/** The address of an area without its sheet, such as `B2:C5`, `B:C` or `3:4`. */
export function cellsAddress(area: Omit<SheetArea, "sheetId">): string {
  const { row, column, rows, columns } = area;
  if (rows >= MAX_ROWS) {
    return `${columnLabel(column)}:${columnLabel(column + columns - 1)}`;
  }
  if (columns >= MAX_COLUMNS) {
    return `${row + 1}:${row + rows}`;
  }
  const from = `${columnLabel(column)}${row + 1}`;
  if (rows === 1 && columns === 1) {
    return from;
  }
  return `${from}:${columnLabel(column + columns - 1)}${row + rows}`;
}

/** A sheet's name as an address holds it: in quotes where Excel needs them. */
export function quotedSheetName(sheetName: string): string {
  const isBare = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) && !CELL.test(sheetName);
  return isBare ? sheetName : `'${sheetName.replaceAll("'", "''")}'`;
}

function unquoted(text: string): string {
  return text.startsWith("'") && text.endsWith("'")
    ? text.slice(1, -1).replaceAll("''", "'")
    : text;
}

/** The cells that both areas have, if there are any. */
export function intersection(a: SheetArea, b: SheetArea): SheetArea | undefined {
  if (a.sheetId !== b.sheetId) {
    return undefined;
  }
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { sheetId: a.sheetId, row, column, rows, columns } : undefined;
}

/** The smallest area that holds both areas, on the sheet of the first. */
export function bounding(a: SheetArea, b: SheetArea): SheetArea {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    sheetId: a.sheetId,
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** The first cell of an area. */
export function firstCell(area: SheetArea): SheetArea {
  return { ...area, rows: 1, columns: 1 };
}

/** The area behind an argument that is a range; undefined for all other arguments. */
export function areaIn(node: unknown): SheetArea | undefined {
  if (typeof node !== "object" || node === null || !("area" in node)) {
    return undefined;
  }
  return isArea(node.area) ? node.area : undefined;
}

function isArea(value: unknown): value is SheetArea {
  return typeof value === "object" && value !== null && "sheetId" in value && "rows" in value;
}
