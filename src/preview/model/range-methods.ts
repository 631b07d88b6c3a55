import { type Area, maxColumns, maxRows } from "../engine/engine";
import { numberOf, textOf } from "../json";
import {
  invalidArgument,
  itemNotFound,
  type ApiNode,
  type Method,
  ApiError,
} from "../richapi/node";
import { bounding, intersection, areaOf } from "./address";
import type { Book } from "./book";

/** Methods of a range that give other ranges, or act on all of its cells. */
export function rangeMethods(book: Book, area: Area): Record<string, Method> {
  const range = (change: Partial<Area>) => book.nodes.range(checked({ ...area, ...change }));
  const part = (change: Partial<Area>) => range({ rows: 1, columns: 1, ...change });
  return {
    getCell: (row, column) =>
      part({ row: area.row + numberOf(row), column: area.column + numberOf(column) }),
    getRow: (row) => range({ row: area.row + numberOf(row), rows: 1 }),
    getColumn: (column) => range({ column: area.column + numberOf(column), columns: 1 }),
    getLastCell: () =>
      part({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 }),
    getLastRow: () => range({ row: area.row + area.rows - 1, rows: 1 }),
    getLastColumn: () => range({ column: area.column + area.columns - 1, columns: 1 }),
    getEntireColumn: () => range({ row: 0, rows: maxRows }),
    getEntireRow: () => range({ column: 0, columns: maxColumns }),
    getRowsBelow: (count) => range(beside(area.row, area.rows, numberOf(count, 1), "rows")),
    getRowsAbove: (count) => range(beside(area.row, area.rows, -numberOf(count, 1), "rows")),
    getColumnsAfter: (count) =>
      range(beside(area.column, area.columns, numberOf(count, 1), "columns")),
    getColumnsBefore: (count) =>
      range(beside(area.column, area.columns, -numberOf(count, 1), "columns")),
    getOffsetRange: (rows, columns) =>
      range({ row: area.row + numberOf(rows), column: area.column + numberOf(columns) }),
    getResizedRange: (rows, columns) =>
      range({ rows: area.rows + numberOf(rows), columns: area.columns + numberOf(columns) }),
    getAbsoluteResizedRange: (rows, columns) =>
      range({ rows: numberOf(rows), columns: numberOf(columns) }),
    getBoundingRect: (other) => book.nodes.range(bounding(area, argument(book, area, other))),
    getIntersection: (other) => {
      const common = intersection(area, argument(book, area, other));
      if (!common) throw itemNotFound("intersection");
      return book.nodes.range(common);
    },
    getIntersectionOrNullObject: (other) =>
      orNull(book, intersection(area, argument(book, area, other))),
    getUsedRange: (onlyValues) =>
      book.nodes.range(usedIn(book, area, onlyValues) ?? { ...area, rows: 1, columns: 1 }),
    getUsedRangeOrNullObject: (onlyValues) => orNull(book, usedIn(book, area, onlyValues)),
    getSurroundingRegion: () => book.nodes.range(surrounding(book, area)),
    select: () => book.engine.sheets.select(area),
    clear: (applyTo) => clear(book, area, textOf(applyTo, "All")),
    calculate: () => book.engine.calculate(false),
    setDirty: () => book.engine.calculate(true),
    _ValidateArraySize: (rows, columns) => {
      if (rows !== area.rows || columns !== area.columns)
        throw invalidArgument(`${String(rows)} x ${String(columns)} values for another size`);
    },
  };
}

function checked(area: Area): Area {
  const fits =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= maxRows &&
    area.column + area.columns <= maxColumns;
  if (!fits) throw invalidArgument("a range outside the sheet");
  return area;
}

function beside(start: number, size: number, count: number, by: "rows" | "columns"): Partial<Area> {
  const at = count > 0 ? start + size : start + count;
  const length = Math.abs(count);
  return by === "rows" ? { row: at, rows: length } : { column: at, columns: length };
}

function argument(book: Book, area: Area, other: unknown): Area {
  const found = typeof other === "string" ? book.area(other, area.sheetId) : areaOf(other);
  if (!found) throw invalidArgument("a range");
  return found;
}

function orNull(book: Book, area: Area | null): ApiNode | null {
  return area && book.nodes.range(area);
}

function usedIn(book: Book, area: Area, onlyValues: unknown): Area | null {
  const used = book.engine.cells.used(area.sheetId, onlyValues === true);
  return used && intersection(used, area);
}

/** The block of filled cells around a range, up to blank rows and columns. */
function surrounding(book: Book, start: Area): Area {
  const used = book.engine.cells.used(start.sheetId, true);
  let area = start;
  while (used) {
    const grown = [
      { ...area, row: area.row - 1, rows: area.rows + 1 },
      { ...area, rows: area.rows + 1 },
      { ...area, column: area.column - 1, columns: area.columns + 1 },
      { ...area, columns: area.columns + 1 },
    ].find((next) => next.row >= 0 && next.column >= 0 && adds(book, area, next));
    if (!grown) return area;
    area = grown;
  }
  return area;
}

function adds(book: Book, area: Area, next: Area): boolean {
  for (let r = next.row; r < next.row + next.rows; r++)
    for (let c = next.column; c < next.column + next.columns; c++) {
      const isNew = !intersection(area, { ...area, row: r, column: c, rows: 1, columns: 1 });
      if (isNew && book.engine.cells.read(area.sheetId, r, c).value !== null) return true;
    }
  return false;
}

function clear(book: Book, area: Area, applyTo: string): void {
  book.guard(area.sheetId);
  const used = book.engine.cells.used(area.sheetId, false);
  const part = used && intersection(used, area);
  if (!part) return;
  if (applyTo !== "Formats") {
    const row = Array.from({ length: part.columns }, () => null);
    book.engine.cells.write(
      part,
      Array.from({ length: part.rows }, () => row),
    );
    book.changed(area, "ThisLocalAddin");
  }
  if (applyTo !== "Contents") book.engine.formats.clearStyle(part);
}

/** Methods about what a formula spills; as in Excel they are about a single cell. */
export function spillMethods(book: Book, area: Area): Record<string, Method> {
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

function single(area: Area, find: () => Area | null): Area | null {
  if (area.rows * area.columns !== 1) throw invalidArgument("spills are asked of a single cell");
  return find();
}

function required(book: Book, area: Area | null): ApiNode {
  if (!area) throw new ApiError("ItemNotFound", "The cell does not spill.");
  return book.nodes.range(area);
}

function optional(book: Book, area: Area | null): ApiNode | null {
  return area && book.nodes.range(area);
}
