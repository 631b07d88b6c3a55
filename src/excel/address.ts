/** A cell of a sheet, counted from 0. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells of a sheet. */
export interface Area extends Place {
  readonly rows: number;
  readonly columns: number;
}

/** The area of rows x columns whose top left cell is a place. */
export const areaAt = (place: Place, rows: number, columns: number): Area => ({
  sheet: place.sheet,
  row: place.row,
  column: place.column,
  rows,
  columns,
});

/** Letters of a column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const last = String.fromCharCode(65 + (column % 26));
  return rest > 0 ? columnLetters(rest - 1) + last : last;
}

/** Relative address without the sheet, such as `B2:C5`. */
export const addressOf = (area: Omit<Area, "sheet">): string => address(area, "");

/** Absolute address without the sheet, such as `$B$2:$C$5`. */
export const fixedAddressOf = (area: Omit<Area, "sheet">): string => address(area, "$");

/** Absolute address with the sheet, such as `'My sheet'!$B$2`. */
export const fullAddressOf = (area: Area): string =>
  `${quoted(area.sheet)}!${fixedAddressOf(area)}`;

/** Headings and lines of a table as a formula reads them, with no totals row that it may get. */
export const tableReference = (table: string): string => `${table}[[#Headers],[#Data]]`;

/** Whether a cell is one of an area. */
export const isIn = (cell: Place, area: Area): boolean =>
  cell.sheet === area.sheet &&
  cell.row >= area.row &&
  cell.row < area.row + area.rows &&
  cell.column >= area.column &&
  cell.column < area.column + area.columns;

/** A sheet's name as a formula writes it; quotes are always allowed. */
export const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/**
 * Area that an address of the host names.
 *
 * @param text - Such as `Scope!$A$4:$B$10` or `='My sheet'!A1`.
 * @returns Undefined if it is no rectangle of one sheet.
 */
export function readAddress(text: string): Area | undefined {
  const match = ADDRESS.exec(text);
  if (match === null) {
    return undefined;
  }
  const [, plain, inQuotes, letters = "", digits = "", toLetters, toDigits] = match;
  const sheet = plain ?? inQuotes?.replaceAll("''", "'") ?? "";
  const row = Number(digits) - 1;
  const column = columnNumber(letters);
  return {
    sheet,
    row,
    column,
    rows: Number(toDigits ?? digits) - row,
    columns: columnNumber(toLetters ?? letters) - column + 1,
  };
}

const ADDRESS =
  /^=?(?:([^'!]+)|'((?:[^']|'')+)')!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function address({ row, column, rows, columns }: Omit<Area, "sheet">, fix: string): string {
  const corner = (atRow: number, atColumn: number): string =>
    `${fix}${columnLetters(atColumn)}${fix}${atRow + 1}`;
  const first = corner(row, column);
  if (rows === 1 && columns === 1) {
    return first;
  }
  return `${first}:${corner(row + rows - 1, column + columns - 1)}`;
}

/** Longest name of a sheet. */
const LONGEST = 31;

/**
 * A name that no sheet has yet: the wanted one, or "wanted (2)" and so on.
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  return freeName(wanted, taken, (count) => {
    const ending = ` (${count})`;
    return wanted.slice(0, LONGEST - ending.length) + ending;
  });
}

/** A table's name that nothing in the workbook has yet: the wanted one, or wanted_2 and so on. */
export const freeTableName = (wanted: string, taken: readonly string[]): string =>
  freeName(wanted, taken, (count) => `${wanted}_${count}`);

function freeName(
  wanted: string,
  taken: readonly string[],
  numbered: (count: number) => string,
): string {
  const inUse = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let count = 2; inUse.has(name.toLowerCase()); count += 1) {
    name = numbered(count);
  }
  return name;
}
