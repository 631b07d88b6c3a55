import { Problem, show } from "../problem";
import type { Sentence } from "../problem";
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
export function wrongCell(place: Place, given: Cell, allowed: Sentence): Problem {
  const { table, row, column } = place;
  const shown = show(given);
  return new Problem("wrong-argument", {
    en: `${table}, row ${row} below the headings: ${column} is ${shown.en}; ${allowed.en}.`,
    ja: `${table} の見出しの下 ${row} 行目の ${column} は ${shown.ja} です。${allowed.ja}。`,
  });
}
