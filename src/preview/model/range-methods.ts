import { type SheetArea, MAX_COLUMNS, MAX_ROWS } from "../engine/engine";
import { asNumber, asText } from "../json";
import {
  invalidArgument,
  itemNotFound,
  type ApiNode,
  type ApiMethod,
  ApiError,
} from "../richapi/node";
import { bounding, intersection, areaOf } from "./address";
import type { Book } from "./book";

/** Methods of a range that give other ranges, or act on all of its cells. */
export function rangeMethods(book: Book, area: SheetArea): Record<string, ApiMethod> {
  const range = (change: Partial<SheetArea>) => book.nodes.range(checked({ ...area, ...change }));
  const part = (change: Partial<SheetArea>) => range({ rows: 1, columns: 1, ...change });
  return {
    getCell: (row, column) =>
      part({ row: area.row + asNumber(row), column: area.column + asNumber(column) }),
    getRow: (row) => range({ row: area.row + asNumber(row), rows: 1 }),
    getColumn: (column) => range({ column: area.column + asNumber(column), columns: 1 }),
    getLastCell: () =>
      part({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 }),
    getLastRow: () => range({ row: area.row + area.rows - 1, rows: 1 }),
    getLastColumn: () => range({ column: area.column + area.columns - 1, columns: 1 }),
    getEntireColumn: () => range({ row: 0, rows: MAX_ROWS }),
    getEntireRow: () => range({ column: 0, columns: MAX_COLUMNS }),
    getRowsBelow: (count) => range(beside(area.row, area.rows, asNumber(count, 1), "rows")),
    getRowsAbove: (count) => range(beside(area.row, area.rows, -asNumber(count, 1), "rows")),
    getColumnsAfter: (count) =>
      range(beside(area.column, area.columns, asNumber(count, 1), "columns")),
    getColumnsBefore: (count) =>
      range(beside(area.column, area.columns, -asNumber(count, 1), "columns")),
    getOffsetRange: (rows, columns) =>
      range({ row: area.row + asNumber(rows), column: area.column + asNumber(columns) }),
    getResizedRange: (rows, columns) =>
      range({ rows: area.rows + asNumber(rows), columns: area.columns + asNumber(columns) }),
    getAbsoluteResizedRange: (rows, columns) =>
      range({ rows: asNumber(rows), columns: asNumber(columns) }),
    getBoundingRect: (other) => book.nodes.range(bounding(area, argument(book, area, other))),
    getIntersection: (other) => {
      const common = intersection(area, argument(book, area, other));
      if (!common) {
        throw itemNotFound("intersection");
      }
      return book.nodes.range(common);
    },
    getIntersectionOrNullObject: (other) =>
      orNull(book, intersection(area, argument(book, area, other))),
    getUsedRange: (onlyValues) =>
      book.nodes.range(usedIn(book, area, onlyValues) ?? { ...area, rows: 1, columns: 1 }),
    getUsedRangeOrNullObject: (onlyValues) => orNull(book, usedIn(book, area, onlyValues)),
    getSurroundingRegion: () => book.nodes.range(surrounding(book, area)),
    select: () => book.engine.sheets.select(area),
    clear: (applyTo) => clear(book, area, asText(applyTo, "All")),
    calculate: () => book.engine.calculate(false),
    setDirty: () => book.engine.calculate(true),
    _ValidateArraySize: (rows, columns) => {
      if (rows !== area.rows || columns !== area.columns) {
        throw invalidArgument(`${String(rows)} x ${String(columns)} values for another size`);
      }
    },
  };
}

function checked(area: SheetArea): SheetArea {
  const fits =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS;
  if (!fits) {
    throw invalidArgument("a range outside the sheet");
  }
  return area;
}

function beside(
  start: number,
  size: number,
  count: number,
  by: "rows" | "columns",
): Partial<SheetArea> {
  const at = count > 0 ? start + size : start + count;
  const length = Math.abs(count);
  return by === "rows" ? { row: at, rows: length } : { column: at, columns: length };
}

function argument(book: Book, area: SheetArea, other: unknown): SheetArea {
  const found = typeof other === "string" ? book.area(other, area.sheetId) : areaOf(other);
  if (!found) {
    throw invalidArgument("a range");
  }
  return found;
}

function orNull(book: Book, area: SheetArea | null): ApiNode | null {
  return area && book.nodes.range(area);
}

function usedIn(book: Book, area: SheetArea, onlyValues: unknown): SheetArea | null {
  const used = book.engine.cells.used(area.sheetId, onlyValues === true);
  return used && intersection(used, area);
}

/** The block of filled cells around a range, up to blank rows and columns. */
function surrounding(book: Book, start: SheetArea): SheetArea {
  const used = book.engine.cells.used(start.sheetId, true);
  let area = start;
  while (used) {
    const grown = [
      { ...area, row: area.row - 1, rows: area.rows + 1 },
      { ...area, rows: area.rows + 1 },
      { ...area, column: area.column - 1, columns: area.columns + 1 },
      { ...area, columns: area.columns + 1 },
    ].find((next) => next.row >= 0 && next.column >= 0 && adds(book, area, next));
    if (!grown) {
      return area;
    }
    area = grown;
  }
  return area;
}

function adds(book: Book, area: SheetArea, next: SheetArea): boolean {
  for (let r = next.row; r < next.row + next.rows; r++) {
    for (let c = next.column; c < next.column + next.columns; c++) {
      const isNew = !intersection(area, { ...area, row: r, column: c, rows: 1, columns: 1 });
      if (isNew && book.engine.cells.read(area.sheetId, r, c).value !== null) {
        return true;
      }
    }
  }
  return false;
}

function clear(book: Book, area: SheetArea, applyTo: string): void {
  book.guard(area.sheetId);
  const used = book.engine.cells.used(area.sheetId, false);
  const part = used && intersection(used, area);
  if (!part) {
    return;
  }
  if (applyTo !== "Formats") {
    const row = Array.from({ length: part.columns }, () => null);
    book.engine.cells.write(
      part,
      Array.from({ length: part.rows }, () => row),
    );
    book.changed(area, "ThisLocalAddin");
  }
  if (applyTo !== "Contents") {
    book.engine.formats.clearStyle(part);
  }
}

/** Methods about what a formula spills; as in Excel they are about a single cell. */
export function spillMethods(book: Book, area: SheetArea): Record<string, ApiMethod> {
  const { cells } = book.engine;
  const spill = () => cells.spill(area.sheetId, area.row, area.column);
  const parent = () => {
    const over = cells.spillOver(area.sheetId, area.row, area.column);
    return over && { ...over, rows: 1, columns: 1 };
  };
  return {
    getSpillingToRange: () => required(book, single(area, spill)),
    getSpillingToRangeOrNullObject: () => optional(book, single(area, spill)),
    getSpillParent: () => required(book, single(area, parent)),
    getSpillParentOrNullObject: () => optional(book, single(area, parent)),
  };
}

function single(area: SheetArea, find: () => SheetArea | null): SheetArea | null {
  if (area.rows * area.columns !== 1) {
    throw invalidArgument("spills are asked of a single cell");
  }
  return find();
}

function required(book: Book, area: SheetArea | null): ApiNode {
  if (!area) {
    throw new ApiError("ItemNotFound", "The cell does not spill.");
  }
  return book.nodes.range(area);
}

function optional(book: Book, area: SheetArea | null): ApiNode | null {
  return area && book.nodes.range(area);
}
