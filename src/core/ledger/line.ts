import { wrongArgument, type CellPlace, type Problem } from "../problem";
import { isBlank, isBlankRow, isErrorCell } from "../table";
import type { CellRow, CellValue } from "../table";
import type { LedgerColumns } from "./ledger";
import { TEXT_COLUMNS } from "./vocabulary";

/** Why a row is no line. */
export type SkippedRow = "blank" | "no_amount" | "total_row" | "unreadable";

/**
 * Whether a row holds an error in a text column.
 *
 * @param positions - The indexes of the text columns.
 */
export function hasError(row: CellRow, positions: readonly number[]): boolean {
  for (let index = 0; index < positions.length; index += 1) {
    if (isErrorCell(row[positions[index] ?? 0])) {
      return true;
    }
  }
  return false;
}

/**
 * Why a row is skipped: it is blank, it has no amount, it holds a total, or a cell cannot be read.
 *
 * @param amount - Its amount: 0 if it has none, NaN if it cannot be read.
 * @param positions - The indexes of the text columns.
 */
export function skippedRow(row: CellRow, amount: number, positions: readonly number[]): SkippedRow {
  if (hasError(row, positions) || Number.isNaN(amount)) {
    return "unreadable";
  }
  if (amount !== 0) {
    return "total_row";
  }
  return isBlankRow(row) ? "blank" : "no_amount";
}

/**
 * What is wrong with an unreadable row: the first text column with an error, or else the amount.
 *
 * @param number - The row's number, counted from 1 below the headings.
 */
export function problemOf(row: CellRow, columns: LedgerColumns, number: number): Problem {
  for (const heading of TEXT_COLUMNS) {
    const cell = row[columns.text[heading] ?? -1];
    if (isErrorCell(cell)) {
      return wrongArgument(placeOf(number, heading), cell, { kind: "text" });
    }
  }
  return wrongArgument(placeOf(number, "amount"), row[columns.amount], { kind: "amount" });
}

const placeOf = (row: number, heading: string): CellPlace => ({ argument: "ledger", row, heading });

/**
 * Reads lines whose ministry is blank below one that has a ministry, as merged cells look to a
 * function. Where the ledger says so they take the ministry of the row above, and its organization
 * if theirs is blank, too.
 */
export class FillDown {
  private above: CellRow | undefined;
  /** The number of such lines so far. */
  count = 0;

  constructor(private readonly columns: LedgerColumns) {}

  /** The next row of the ledger, filled where it is to be. */
  read(row: CellRow): CellRow {
    const { amount, text, isTotalRow, fillsDown } = this.columns;
    if (text.ministry === undefined) {
      return row;
    }
    if (!isBlankText(row[text.ministry])) {
      this.above = row;
      return row;
    }
    const { above } = this;
    if (above === undefined || isBlankText(row[amount])) {
      return row;
    }
    if (isTotalRow(row) || isTotalRow(above)) {
      return row;
    }
    this.count += 1;
    if (!fillsDown) {
      return row;
    }
    this.above = filled(row, above, text);
    return this.above;
  }
}

function filled(row: CellRow, above: CellRow, text: LedgerColumns["text"]): CellRow {
  return row.map((cell, index) => {
    const isTaken = index === text.ministry || (index === text.organization && isBlankText(cell));
    return isTaken ? above[index] : cell;
  });
}

const isBlankText = (cell: CellValue): boolean =>
  isBlank(cell) || (typeof cell === "string" && cell.trim() === "");
