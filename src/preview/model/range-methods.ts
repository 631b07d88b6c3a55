import { MAX_COLUMNS, MAX_ROWS, type SheetArea } from "../engine/engine";
import { asNumber, asText } from "../json";
import {
  ApiError,
  type ApiMethod,
  type ApiNode,
  invalidArgument,
  itemNotFound,
} from "../richapi/node";
import { areaIn, bounding, firstCell, intersection } from "./address";
import type { Book } from "./book";
import { blanksFor } from "./input";
import { surrounding } from "./surrounding";

type Methods = Record<string, ApiMethod>;

/** The methods of a range: those that give other ranges, and those that act on its cells. */
export function rangeMethods(book: Book, area: SheetArea): Methods {
  return {
    ...partMethods(book, area),
    ...neighbourMethods(book, area),
    ...sizeMethods(book, area),
    ...overlapMethods(book, area),
    ...usedMethods(book, area),
    ...spillMethods(book, area),
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

/** Gives the range that differs from an area in these measures, if it is within the sheet. */
function rangeWith(book: Book, area: SheetArea) {
  return (change: Partial<SheetArea>) => book.nodes.range(withinSheet({ ...area, ...change }));
}

function withinSheet(area: SheetArea): SheetArea {
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

function partMethods(book: Book, area: SheetArea): Methods {
  const range = rangeWith(book, area);
  const cell = rangeWith(book, firstCell(area));
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  return {
    getCell: (row, column) =>
      cell({ row: area.row + asNumber(row), column: area.column + asNumber(column) }),
    getRow: (row) => range({ row: area.row + asNumber(row), rows: 1 }),
    getColumn: (column) => range({ column: area.column + asNumber(column), columns: 1 }),
    getLastCell: () => cell({ row: lastRow, column: lastColumn }),
    getLastRow: () => range({ row: lastRow, rows: 1 }),
    getLastColumn: () => range({ column: lastColumn, columns: 1 }),
    getEntireColumn: () => range({ row: 0, rows: MAX_ROWS }),
    getEntireRow: () => range({ column: 0, columns: MAX_COLUMNS }),
  };
}

function neighbourMethods(book: Book, area: SheetArea): Methods {
  const range = rangeWith(book, area);
  const rows = (count: number) =>
    range({
      row: count > 0 ? area.row + area.rows : area.row + count,
      rows: Math.abs(count),
    });
  const columns = (count: number) =>
    range({
      column: count > 0 ? area.column + area.columns : area.column + count,
      columns: Math.abs(count),
    });
  return {
    getRowsBelow: (count) => rows(asNumber(count, 1)),
    getRowsAbove: (count) => rows(-asNumber(count, 1)),
    getColumnsAfter: (count) => columns(asNumber(count, 1)),
    getColumnsBefore: (count) => columns(-asNumber(count, 1)),
  };
}

function sizeMethods(book: Book, area: SheetArea): Methods {
  const range = rangeWith(book, area);
  return {
    getOffsetRange: (rows, columns) =>
      range({ row: area.row + asNumber(rows), column: area.column + asNumber(columns) }),
    getResizedRange: (rows, columns) =>
      range({ rows: area.rows + asNumber(rows), columns: area.columns + asNumber(columns) }),
    getAbsoluteResizedRange: (rows, columns) =>
      range({ rows: asNumber(rows), columns: asNumber(columns) }),
  };
}

function overlapMethods(book: Book, area: SheetArea): Methods {
  const other = (argument: unknown) => {
    const found =
      typeof argument === "string" ? book.area(argument, area.sheetId) : areaIn(argument);
    if (!found) {
      throw invalidArgument("a range");
    }
    return found;
  };
  const common = (argument: unknown) => intersection(area, other(argument));
  return {
    getBoundingRect: (argument) => book.nodes.range(bounding(area, other(argument))),
    getIntersection: (argument) => {
      const shared = common(argument);
      if (!shared) {
        throw itemNotFound("intersection");
      }
      return book.nodes.range(shared);
    },
    getIntersectionOrNullObject: (argument) => rangeOrNull(book, common(argument)),
  };
}

function rangeOrNull(book: Book, area: SheetArea | undefined) {
  return area ? book.nodes.range(area) : null;
}

function usedMethods(book: Book, area: SheetArea): Methods {
  const used = (onlyValues: unknown) => usedIn(book, area, onlyValues === true);
  return {
    getUsedRange: (onlyValues) => book.nodes.range(used(onlyValues) ?? firstCell(area)),
    getUsedRangeOrNullObject: (onlyValues) => rangeOrNull(book, used(onlyValues)),
    getSurroundingRegion: () => book.nodes.range(surrounding(book, area)),
  };
}

function usedIn(book: Book, area: SheetArea, onlyValues: boolean): SheetArea | undefined {
  const used = book.engine.cells.used(area.sheetId, onlyValues);
  return used && intersection(used, area);
}

/** Methods about what a formula spills; as in Excel they are about a single cell. */
function spillMethods(book: Book, area: SheetArea): Methods {
  const { cells } = book.engine;
  const spill = () => cells.spill(area.sheetId, area.row, area.column);
  const parent = () => {
    const over = cells.spillOver(area.sheetId, area.row, area.column);
    return over && firstCell(over);
  };
  const find = (of: () => SheetArea | undefined) => {
    if (area.rows * area.columns !== 1) {
      throw invalidArgument("a range of several cells has no spill");
    }
    return of();
  };
  return {
    getSpillingToRange: () => rangeOf(book, find(spill)),
    getSpillingToRangeOrNullObject: () => rangeOrNull(book, find(spill)),
    getSpillParent: () => rangeOf(book, find(parent)),
    getSpillParentOrNullObject: () => rangeOrNull(book, find(parent)),
  };
}

function rangeOf(book: Book, spill: SheetArea | undefined): ApiNode {
  if (!spill) {
    throw new ApiError("ItemNotFound", "The cell does not spill.");
  }
  return book.nodes.range(spill);
}

function clear(book: Book, area: SheetArea, applyTo: string): void {
  book.guard(area.sheetId);
  const part = usedIn(book, area, false);
  if (!part) {
    return;
  }
  if (applyTo !== "Formats") {
    book.engine.cells.write(part, blanksFor(part));
    book.changed(area, "ThisLocalAddin");
  }
  if (applyTo !== "Contents") {
    book.engine.formats.clearStyle(part);
  }
}
