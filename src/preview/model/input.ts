import type { CellInput } from "../engine/engine";
import { invalidArgument } from "../richapi/node";
import { engineFormula } from "./formula-check";

/** Rows of inputs for an area from what `range.values = …` gets: a grid, or one value for all. */
export function readInputs(
  given: unknown,
  rows: number,
  columns: number,
  isText: (row: number, column: number) => boolean,
): (CellInput | null | undefined)[][] {
  const grid = gridOf(given, rows, columns);
  return grid.map((line, r) => line.map((value, c) => readInput(value, isText(r, c))));
}

/** A grid of the area's size; a single value fills it, any other size is refused. */
export function gridOf(given: unknown, rows: number, columns: number): readonly unknown[][] {
  if (!Array.isArray(given)) {
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => given));
  }
  const grid = given.map((line) => (Array.isArray(line) ? line : [line]));
  if (grid.length === rows && grid.every((line) => line.length === columns)) {
    return grid;
  }
  const only = grid.length === 1 && grid[0]?.length === 1;
  if (only) {
    return gridOf(grid[0]?.[0], rows, columns);
  }
  throw invalidArgument(
    `${grid.length} x ${grid[0]?.length ?? 0} values for a range of ${rows} x ${columns}`,
  );
}

function readInput(value: unknown, isText: boolean): CellInput | null | undefined {
  if (value === null || value === undefined) {
    return undefined;
  }
  if (value === "") {
    return null;
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

/** Text is taken as Excel takes what is typed: numbers, percentages, truth values and dates. */
function typed(text: string): CellInput {
  const trimmed = text.trim();
  if (/\d/.test(trimmed) && NUMBER.test(trimmed)) {
    return { value: Number(trimmed.replaceAll(",", "")) };
  }
  const percent = /^(.*\d)%$/.exec(trimmed)?.[1];
  if (percent !== undefined && NUMBER.test(percent)) {
    return { value: Number(percent) / 100, numberFormat: percent.includes(".") ? "0.00%" : "0%" };
  }
  if (/^(true|false)$/i.test(trimmed)) {
    return { value: trimmed.toLowerCase() === "true" };
  }
  const date = DATE.exec(trimmed);
  if (!date) {
    return { value: text };
  }
  const time = Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3]));
  const isReal = new Date(time).getUTCDate() === Number(date[3]);
  if (!isReal) {
    return { value: text };
  }
  return { value: time / MS_PER_DAY + SERIAL_OF_UNIX_EPOCH, numberFormat: "yyyy-mm-dd" };
}
