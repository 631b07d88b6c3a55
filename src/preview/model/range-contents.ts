import type { SheetArea, EngineCell } from "../engine/engine";
import type { Scalar } from "../functions/result";
import type { Json, JsonObject } from "../json";
import { ApiError, type ApiProperty, reads, readsAndWrites } from "../richapi/node";
import type { Book } from "./book";
import { checkFormula } from "./formula-check";
import { gridOf, readInputs } from "./input";

/** More cells than this are refused, as Excel refuses too large answers. */
const MAX_CELLS_READ = 5_000_000;
const GENERAL = "General";

/** The properties of a range that are grids: values, formulas, formats and what they show. */
export function rangeContents(book: Book, area: SheetArea): Record<string, ApiProperty> {
  const { cells, formats } = book.engine;
  const read = <Value extends Json>(of: (cell: EngineCell) => Value) =>
    grid(area, (row, column) => of(cells.read(area.sheetId, row, column)));
  const isText = (r: number, c: number) =>
    formats.style(area.sheetId, area.row + r, area.column + c).numberFormat === "@";
  const write = (given: unknown) => {
    book.guard(area.sheetId);
    const inputs = readInputs(given, area.rows, area.columns, isText);
    const tables = once(() => book.tablesWithColumns());
    for (const input of inputs.flat()) {
      if (input && "formula" in input) {
        checkFormula(input.formula, tables);
      }
    }
    cells.write(area, inputs);
    book.changed(area, "ThisLocalAddin");
  };
  const formulas = readsAndWrites(
    () => read((cell) => cell.formula ?? valueJson(cell.value)),
    write,
  );
  const numberFormat = readsAndWrites(
    () => grid(area, (row, column) => formats.style(area.sheetId, row, column).numberFormat),
    (given) => {
      book.guard(area.sheetId);
      formats.setNumberFormats(
        area,
        gridOf(given, area.rows, area.columns).map((r) => r.map(formatOf)),
      );
    },
  );
  return {
    values: readsAndWrites(() => read((cell) => valueJson(cell.value)), write),
    formulas,
    formulasLocal: formulas,
    numberFormat,
    numberFormatLocal: numberFormat,
    valuesAsJson: reads(() =>
      grid(area, (row, column) => cellJson(book, { ...area, row, column, rows: 1, columns: 1 })),
    ),
    text: reads(() => grid(area, (row, column) => cells.text(area.sheetId, row, column))),
    valueTypes: reads(() => read((cell) => valueType(cell.value))),
    hasSpill: reads(() => hasSpill(book, area)),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function grid<Value extends Json>(
  area: SheetArea,
  at: (row: number, column: number) => Value,
): Json {
  if (area.rows * area.columns > MAX_CELLS_READ) {
    throw new ApiError("RangeExceedsLimit", "The range is too large to be read at once.");
  }
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => at(area.row + r, area.column + c)),
  );
}

/** A blank cell reads as an empty text. */
function valueJson(value: Scalar): string | number | boolean {
  return value ?? "";
}

const ERROR_TEXT = /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|CYCLE!)$/;

export function valueType(value: Scalar): string {
  if (value === null) {
    return "Empty";
  }
  if (typeof value === "boolean") {
    return "Boolean";
  }
  if (typeof value === "number") {
    return "Double";
  }
  return ERROR_TEXT.test(value) ? "Error" : "String";
}

function formatOf(value: unknown): string | null {
  if (value === null || value === undefined) {
    return null;
  }
  return typeof value === "string" && value !== "" ? value : GENERAL;
}

/** Excel gives null when only some cells belong to a spill. */
function hasSpill(book: Book, area: SheetArea): boolean | null {
  const { cells } = book.engine;
  const first = cells.spillOver(area.sheetId, area.row, area.column) !== null;
  for (let r = 0; r < area.rows; r++) {
    for (let c = 0; c < area.columns; c++) {
      const over = cells.spillOver(area.sheetId, area.row + r, area.column + c) !== null;
      if (over !== first) {
        return null;
      }
    }
  }
  return first;
}

const ERROR_TYPES: Readonly<Record<string, string>> = {
  "#BUSY!": "Busy",
  "#CALC!": "Calc",
  "#DIV/0!": "Div0",
  "#N/A": "NotAvailable",
  "#NAME?": "Name",
  "#NULL!": "Null",
  "#NUM!": "Num",
  "#REF!": "Ref",
  "#SPILL!": "Spill",
  "#VALUE!": "Value",
};

/** A cell as a data type: what `range.valuesAsJson` gives. */
export function cellJson(book: Book, area: SheetArea): Json {
  const { value } = book.engine.cells.read(area.sheetId, area.row, area.column);
  const type = valueType(value);
  if (type === "Empty") {
    return { type, basicType: type, basicValue: "" };
  }
  if (type === "Error") {
    const errorType = ERROR_TYPES[String(value)] ?? "Value";
    return { type, basicType: type, basicValue: value, errorType };
  }
  return { type, basicType: type, basicValue: value, ...decoration(book, area) };
}

function decoration(book: Book, area: SheetArea): JsonObject {
  const rich = book.richAt(area);
  const properties = Object.entries(rich?.properties ?? {}).map(
    ([name, text]) => [name, { type: "String", basicType: "String", basicValue: text }] as const,
  );
  return {
    ...(rich?.numberFormat ? { numberFormat: rich.numberFormat } : {}),
    ...(properties.length > 0 ? { properties: Object.fromEntries(properties) } : {}),
  };
}
