import type { CellInput, CellsPort, SheetArea, EngineTable } from "../engine/engine";
import { invalidArgument, ApiNotFound } from "../richapi/node";

/**
 * Rows of inputs from what an add-in assigns to `range.values` or `range.formulas`: a grid, or one
 * value for all cells. Null leaves a cell as it is, an empty text clears it.
 *
 * @param isText - Whether the cell of that row and column (from 0) is formatted as text.
 * @throws {ApiError} `InvalidArgument` for a grid of another size, or a value that no cell takes.
 */
export function readInputs(
  assigned: unknown,
  rows: number,
  columns: number,
  isText: (row: number, column: number) => boolean,
): (CellInput | undefined)[][] {
  const grid = filledGrid(assigned, rows, columns);
  return grid.map((line, r) => line.map((value, c) => readInput(value, isText(r, c))));
}

/**
 * A grid of that size; a single value fills it.
 *
 * @throws {ApiError} `InvalidArgument` for a grid of another size.
 */
export function filledGrid(assigned: unknown, rows: number, columns: number): readonly unknown[][] {
  if (!Array.isArray(assigned)) {
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => assigned));
  }
  const grid = assigned.map((line) => (Array.isArray(line) ? line : [line]));
  if (grid.length === rows && grid.every((line) => line.length === columns)) {
    return grid;
  }
  const only = grid.length === 1 && grid[0]?.length === 1;
  if (only) {
    return filledGrid(grid[0]?.[0], rows, columns);
  }
  throw invalidArgument(
    `${grid.length} x ${grid[0]?.length ?? 0} values for a range of ${rows} x ${columns}`,
  );
}

/** Inputs that write the contents of an area, formulas as they are, into one of the same size. */
export function inputsOf(cells: CellsPort, area: SheetArea): CellInput[][] {
  return filled(area, (r, c) => {
    const { value, formula } = cells.read(area.sheetId, area.row + r, area.column + c);
    return formula === undefined ? { value } : { formula };
  });
}

/** Inputs that clear all cells of an area. */
export function blanksFor(area: SheetArea): CellInput[][] {
  return filled(area, () => ({ value: undefined }));
}

function filled(
  { rows, columns }: SheetArea,
  inputAt: (row: number, column: number) => CellInput,
): CellInput[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => inputAt(r, c)),
  );
}

function readInput(value: unknown, isText: boolean): CellInput | undefined {
  if (value === null || value === undefined) {
    return undefined;
  }
  if (value === "") {
    return { value: undefined };
  }
  if (typeof value === "number" || typeof value === "boolean") {
    return { value };
  }
  if (typeof value !== "string") {
    throw invalidArgument(`a cell value of type ${typeof value}`);
  }
  if (isText) {
    return { value, asText: true };
  }
  if (value.startsWith("'")) {
    return { value: value.slice(1), asText: true };
  }
  if (value.startsWith("=") && value.length > 1) {
    return { formula: engineFormula(value) };
  }
  return typed(value);
}

const NUMBER = /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?([eE][+-]?\d+)?$/;
const DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const MS_PER_DAY = 86_400_000;
const SERIAL_OF_UNIX_EPOCH = 25_569;

/** A text as Excel takes what is typed: a number, percentage, truth value, date, or the text. */
function typed(text: string): CellInput {
  const trimmed = text.trim();
  if (/\d/.test(trimmed) && NUMBER.test(trimmed)) {
    return { value: plainNumber(trimmed) };
  }
  const percent = /^(.*\d)%$/.exec(trimmed)?.[1];
  if (percent !== undefined && NUMBER.test(percent)) {
    const numberFormat = percent.includes(".") ? "0.00%" : "0%";
    return { value: plainNumber(percent) / 100, numberFormat };
  }
  if (/^(true|false)$/i.test(trimmed)) {
    return { value: trimmed.toLowerCase() === "true" };
  }
  return dateInput(trimmed) ?? { value: text };
}

function plainNumber(text: string): number {
  return Number(text.replaceAll(",", ""));
}

/** A day of the calendar as Excel's serial number. */
function dateInput(text: string): CellInput | undefined {
  const [, year, month, day] = DATE.exec(text) ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const date = new Date(time);
  const isDay = date.getUTCDate() === Number(day) && date.getUTCMonth() + 1 === Number(month);
  return isDay
    ? { value: time / MS_PER_DAY + SERIAL_OF_UNIX_EPOCH, numberFormat: "yyyy-mm-dd" }
    : undefined;
}

/** Parts of Excel's formula language that the preview's engine would compute wrongly. */
const UNSUPPORTED = [
  { pattern: /\[\s*@/, name: "[@Column]" },
  { pattern: /\$?[A-Z]{1,3}\$?\d+#/i, name: "the spill operator #" },
  { pattern: /\[\s*#[^\]]*\]\s*,\s*\[\s*#/, name: "two parts of a table" },
  { pattern: /(^|[=(,+\-*/&<>^;{ ])@/, name: "the operator @" },
];

/** A table's name and headings. */
export interface TableHeadings extends Pick<EngineTable, "name"> {
  readonly columns: readonly string[];
}

/** What in a formula the preview cannot compute as Excel does, if anything. */
export function unsupportedPart(formula: string): string | undefined {
  const bare = withoutTexts(formula);
  return UNSUPPORTED.find(({ pattern }) => pattern.test(bare))?.name;
}

/**
 * Refuses a formula that would show another figure than Excel's.
 *
 * @param tables - The tables of the workbook, read only if the formula names one.
 * @throws {ApiNotFound} If the preview cannot compute a part of it.
 * @throws {ApiError} `InvalidArgument` if a table has no such column.
 */
export function checkFormula(formula: string, tables: () => readonly TableHeadings[]): void {
  const part = unsupportedPart(formula);
  if (part !== undefined) {
    throw new ApiNotFound(`formula with ${part}`);
  }
  const unknown = unknownColumn(withoutTexts(formula), tables);
  if (unknown !== undefined) {
    throw invalidArgument(`the table column ${unknown}`);
  }
}

/** Texts and quoted sheet names may hold anything. */
function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, "S!");
}

/** A column that its table does not have: the engine would read a neighbour instead. */
function unknownColumn(
  formula: string,
  tables: () => readonly TableHeadings[],
): string | undefined {
  for (const [, name = "", column = ""] of formula.matchAll(
    /([\p{L}_][\p{L}\p{N}_.]*)\[([^[\]#]+)\]/gu,
  )) {
    const table = tables().find((other) => other.name.toLowerCase() === name.toLowerCase());
    const wanted = column.trim().toLowerCase();
    const isThere = table?.columns.some((heading) => heading.toLowerCase() === wanted);
    if (!isThere) {
      return `${name}[${column}]`;
    }
  }
  return undefined;
}

/** Texts, which stay as they are, "headings and data" of a table, or one part in its long form. */
const TEXT_OR_PARTS =
  /"(?:[^"]|"")*"|\[\[#Headers\],\s*\[#Data\]\]|\[\[#(?:All|Headers|Data|Totals)\]\]/gi;

/**
 * A formula as the engine can compute it, which knows one part of a table at a time. No table of
 * the preview has a totals row, so headings and data are all of it.
 */
export const engineFormula = (formula: string): string =>
  formula.replace(TEXT_OR_PARTS, (found) => {
    if (found.startsWith('"')) {
      return found;
    }
    return found.includes(",") ? "[#All]" : found.slice(1, -1);
  });
