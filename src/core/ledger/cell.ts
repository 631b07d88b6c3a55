import { wrongArgument } from "../problem";
import type { Problem, Sentence } from "../problem";
import { isBlank } from "../table";

/** What a range holds: a number, text, a boolean, null, or an object for an error. */
export type Cell = unknown;

/** The cells of a row of a range. */
export type Row = readonly Cell[];

/** Where a cell stands: the argument, the row counted below the headings, the column's heading. */
export interface Place {
  readonly table: string;
  readonly row: number;
  readonly column: string;
}

/** Whether a cell holds neither a number, nor text, nor a boolean, nor nothing. */
export const isError = (cell: Cell): boolean => typeof cell === "object" && cell !== null;

/** A cell as text: "" when blank, a number or boolean as it is written. */
export function textOf(cell: Cell): string {
  if (typeof cell === "string") return cell;
  return isBlank(cell) ? "" : String(cell);
}

/**
 * A refused cell of a table.
 *
 * @param allowed - What to give instead, in both languages.
 */
export const wrongCell = ({ table, row, column }: Place, given: Cell, allowed: Sentence): Problem =>
  wrongArgument(
    {
      en: `${table}, row ${row} below the headings: ${column}`,
      ja: `${table} の見出しの下 ${row} 行目の ${column}`,
    },
    given,
    allowed,
  );
