import { type SheetValue, errorData, valueType } from "../cell-value";
import type { EngineCell, SheetArea } from "../engine/engine";
import type { Json, JsonObject } from "../json";
import { ApiError, type ApiProperty, reads, readsAndWrites } from "../richapi/node";
import { firstCell } from "./address";
import type { Book } from "./book";
import { checkFormula, filledGrid, readInputs } from "./input";

/** More cells than this are refused, as Excel refuses too large answers. */
const MAX_CELLS_READ = 5_000_000;
const GENERAL = "General";

/** The properties of a range that are grids: values, formulas, formats, texts. */
export function rangeContents(book: Book, area: SheetArea): Record<string, ApiProperty> {
  const { cells } = book.engine;
  const read = <Value extends Json>(of: (cell: EngineCell) => Value) =>
    grid(area, (row, column) => of(cells.read(area.sheetId, row, column)));
  const write = (assigned: unknown) => writeCells(book, area, assigned);
  const formulas = readsAndWrites(() => read((cell) => cell.formula ?? cell.value ?? ""), write);
  const numberFormat = formatProperty(book, area);
  return {
    // A blank cell reads as an empty text.
    values: readsAndWrites(() => read((cell) => cell.value ?? ""), write),
    formulas,
    formulasLocal: formulas,
    numberFormat,
    numberFormatLocal: numberFormat,
    valuesAsJson: reads(() =>
      grid(area, (row, column) => cellJson(book, firstCell({ ...area, row, column }))),
    ),
    text: reads(() => grid(area, (row, column) => cells.text(area.sheetId, row, column))),
    valueTypes: reads(() => read((cell) => valueType(cell.value))),
    hasSpill: reads(() => hasSpill(book, area)),
  };
}

function grid<Value extends Json>(area: SheetArea, at: (row: number, column: number) => Value) {
  if (area.rows * area.columns > MAX_CELLS_READ) {
    throw new ApiError("RangeExceedsLimit", "The range is too large to be read at once.");
  }
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => at(area.row + r, area.column + c)),
  );
}

function writeCells(book: Book, area: SheetArea, assigned: unknown): void {
  const { cells, formats } = book.engine;
  book.guard(area.sheetId);
  const isText = (r: number, c: number) =>
    formats.style(area.sheetId, area.row + r, area.column + c).numberFormat === "@";
  const inputs = readInputs(assigned, area.rows, area.columns, isText);
  const tables = once(() => book.tablesWithColumns());
  for (const input of inputs.flat()) {
    if (input && "formula" in input) {
      checkFormula(input.formula, tables);
    }
  }
  cells.write(area, inputs);
  book.changed(area, "ThisLocalAddin");
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function formatProperty(book: Book, area: SheetArea): ApiProperty {
  const { formats } = book.engine;
  return readsAndWrites(
    () => grid(area, (row, column) => formats.style(area.sheetId, row, column).numberFormat),
    (assigned) => {
      book.guard(area.sheetId);
      const rows = filledGrid(assigned, area.rows, area.columns);
      formats.setNumberFormats(
        area,
        rows.map((row) => row.map(formatOf)),
      );
    },
  );
}

function formatOf(value: unknown): string | undefined {
  if (value === null || value === undefined) {
    return undefined;
  }
  return typeof value === "string" && value !== "" ? value : GENERAL;
}

/** Null when only some of the cells belong to a spill, as in Excel. */
function hasSpill(book: Book, area: SheetArea): boolean | null {
  const { cells } = book.engine;
  const isSpilled = (r: number, c: number) =>
    cells.spillOver(area.sheetId, area.row + r, area.column + c) !== undefined;
  const first = isSpilled(0, 0);
  for (let r = 0; r < area.rows; r++) {
    for (let c = 0; c < area.columns; c++) {
      if (isSpilled(r, c) !== first) {
        return null;
      }
    }
  }
  return first;
}

/** A cell as a data type: what `Range.valuesAsJson` gives. */
function cellJson(book: Book, cell: SheetArea): Json {
  const value: SheetValue = book.engine.cells.read(cell.sheetId, cell.row, cell.column).value;
  if (value === undefined) {
    return { type: "Empty", basicType: "Empty", basicValue: "" };
  }
  const type = valueType(value);
  if (type === "Error") {
    return errorData(String(value));
  }
  return { type, basicType: type, basicValue: value, ...decoration(book, cell) };
}

function decoration(book: Book, cell: SheetArea): JsonObject {
  const rich = book.richAt(cell);
  const properties = Object.entries(rich?.properties ?? {}).map(
    ([name, text]) => [name, { type: "String", basicType: "String", basicValue: text }] as const,
  );
  return {
    ...(rich?.numberFormat ? { numberFormat: rich.numberFormat } : {}),
    ...(properties.length > 0 ? { properties: Object.fromEntries(properties) } : {}),
  };
}
