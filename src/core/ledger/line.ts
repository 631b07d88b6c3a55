import { wrongArgument, type CellPlace, type Problem } from "../problem";
import { isBlank, isBlankRow, isErrorCell } from "../table";
import type { CellValue, CellRow } from "../table";
import { TEXT_COLUMNS } from "./ledger";
import type { LedgerColumns } from "./ledger";

/** Why a row has no usable amount. */
export type SkippedRow = "blank" | "no_amount" | "unreadable";

/** Whether a cell is an amount; a blank cell and 0 are not. */
export const isAmount = (cell: CellValue): cell is number =>
  typeof cell === "number" && cell !== 0 && Number.isFinite(cell);

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
 * Why a row is skipped: it is blank, it has no amount, or a cell cannot be read.
 *
 * @param row - A row without an amount or with an error.
 * @param positions - The indexes of the text columns.
 */
export function skippedRow(row: CellRow, amount: number, positions: readonly number[]): SkippedRow {
  if (hasError(row, positions) || !isBlank(row[amount])) return "unreadable";
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
