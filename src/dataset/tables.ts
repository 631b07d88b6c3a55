import type { Range } from "../core/table";
import { eachLanguage, type Language } from "../messages/language";

/** A bundled table: texts as the data package has them, with their headings. */
export interface Table {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One row of a table by heading; a heading that does not exist is an internal error and throws. */
export type TableRow = (heading: string) => string;

/** The rows of a table, each to be asked by heading. */
export function rowsOf(table: Table): readonly TableRow[] {
  const position = new Map(table.fields.map((field, index) => [field, index]));
  return table.rows.map((cells) => (heading) => {
    const text = cells[position.get(heading) ?? -1];
    if (text === undefined) {
      throw new Error(`No field ${heading} in this table.`);
    }
    return text;
  });
}

/** The labels of a row: one column a language, such as label_en. */
export const labelsOf = (row: TableRow): Readonly<Record<Language, string>> =>
  eachLanguage((language) => row(`label_${language}`));

/** A table as a range: its headings, then its rows. */
export const asRange = (table: Table): Range => [table.fields, ...table.rows];

/** Fields that hold numbers, and so become numbers in cells; every other field stays text. */
const NUMERIC: ReadonlySet<string> = new Set([
  "fiscal_year",
  "value",
  "low",
  "high",
  "amount_jpy",
  "amount_eur",
  "share",
  "ratio",
  "from_fiscal_year",
  "from_year",
  "to_year",
  "base",
  "by_fiscal_year",
  "year",
  "percent_of_gdp",
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
