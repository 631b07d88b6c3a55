import { LIMITS } from "./limits";

/** A cell by its row and column, counted from 1. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells. */
export interface CellArea {
  readonly first: CellAddress;
  readonly last: CellAddress;
}

/** Cells as a formula or a part names them; dollar signs are passed over. Undefined for anything else. */
export function readCellArea(text: string): CellArea | undefined {
  const [from = "", to = from, ...more] = text.split(":");
  const [first, last] = [readCellAddress(from), readCellAddress(to)];
  if (first === undefined || last === undefined || more.length > 0) {
    return undefined;
  }
  return { first, last };
}

/** A cell as a formula or a part names it. Undefined for anything else, and for what lies beyond the sheet. */
export function readCellAddress(text: string): CellAddress | undefined {
  const match = /^\$?([a-z]{1,3})\$?([1-9][0-9]{0,6})$/i.exec(text);
  if (match === null) {
    return undefined;
  }
  const [row, column] = [Number(match[2]), columnNumber(match[1] ?? "")];
  return row <= LIMITS.rows && column <= LIMITS.columns ? { row, column } : undefined;
}

/** A cell as a part names it, such as B4. */
export const cellName = ({ row, column }: CellAddress): string => `${columnName(column)}${row}`;

/** Cells as a part names them, such as B4:D6, or B4 for a single one. */
export const areaName = ({ first, last }: CellArea): string => {
  const [from, to] = [cellName(first), cellName(last)];
  return from === to ? from : `${from}:${to}`;
};

/** The area of so many rows and columns from a cell on. */
export const areaFrom = (first: CellAddress, rows: number, columns: number): CellArea => ({
  first,
  last: { row: first.row + rows - 1, column: first.column + columns - 1 },
});

/** The cells of an area, row by row. */
export function* cellsOfArea({ first, last }: CellArea): Generator<CellAddress> {
  for (let { row } = first; row <= last.row; row += 1) {
    for (let { column } = first; column <= last.column; column += 1) {
      yield { row, column };
    }
  }
}

/** Number of a column by its letters; A is 1. */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Letters of a column. */
export function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return rest === 0 ? letter : columnName(rest) + letter;
}

/** A sheet's title as a formula writes it: in quotes unless it is one plain word that is no cell. */
export const quotedTitle = (title: string): string => {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(title) &&
    !/^([a-z]{1,3}\d+|r\d*c\d*|r|c|true|false)$/i.test(title);
  return isPlain ? title : `'${title.replaceAll("'", "''")}'`;
};
