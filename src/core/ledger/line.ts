import { wrongArgument, type CellPlace, type Problem } from "../problem";
import { isBlankRow, isErrorCell } from "../table";
import type { CellRow } from "../table";
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
    if (isErrorCell(row[positions[index] ?? 0])) return true;
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
  if (hasError(row, positions) || Number.isNaN(amount)) return "unreadable";
  if (amount !== 0) return "total_row";
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
    if (isErrorCell(cell)) return wrongArgument(placeOf(number, heading), cell, { kind: "text" });
  }
  return wrongArgument(placeOf(number, "amount"), row[columns.amount], { kind: "amount" });
}

const placeOf = (row: number, heading: string): CellPlace => ({ argument: "ledger", row, heading });
