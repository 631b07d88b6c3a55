import type { Table } from "./tables";

/** Fields that hold numbers, and so become numbers in cells; every other field stays text. */
const NUMERIC: ReadonlySet<string> = new Set([
  "fiscal_year",
  "value",
  "low",
  "high",
  "amount_jpy",
  "share",
  "ratio",
  "from_fiscal_year",
  "by_fiscal_year",
  "year",
  "core_percent_of_gdp",
]);

/** A cell of a table as a sheet holds it. */
export type TableCell = string | number;

/** The rows of a table as cells; the nearest double for a number, "" where there is none. */
export function cellsOf(table: Table): readonly (readonly TableCell[])[] {
  const isNumeric = table.fields.map((field) => NUMERIC.has(field));
  return table.rows.map((row) =>
    row.map((text, column) => (isNumeric[column] === true && text !== "" ? Number(text) : text)),
  );
}
