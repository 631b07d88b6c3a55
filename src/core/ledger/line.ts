import type { Problem } from "../problem";
import { isBlank, isBlankRow } from "../table";
import { isError, wrongCell } from "./cell";
import type { Cell, Row } from "./cell";
import { TEXT_COLUMNS } from "./columns";
import type { LedgerColumns } from "./columns";

/** A ledger row that counts no amount: why. */
export type NoLine = "blank" | "no_amount" | Problem;

/** Whether a cell is an amount; a blank and 0 are none. */
export const isAmount = (cell: Cell): cell is number =>
  typeof cell === "number" && cell !== 0 && Number.isFinite(cell);

/**
 * Whether a row holds an error where rules look for text.
 *
 * @param positions - Where the text columns stand.
 */
export function hasError(row: Row, positions: readonly number[]): boolean {
  for (let index = 0; index < positions.length; index += 1) {
    if (isError(row[positions[index] ?? 0])) return true;
  }
  return false;
}

/**
 * Why a row is no line: the row is wholly blank, it has no amount, or a cell cannot be read.
 *
 * @param row - A row with no amount or with an error.
 * @param number - The row's number below the headings, for the message.
 */
export function reasonOf(row: Row, columns: LedgerColumns, number: number): NoLine {
  for (const column of TEXT_COLUMNS) {
    const at = columns.text[column];
    const cell = at === undefined ? "" : row[at];
    if (isError(cell)) return wrongCell({ table: "ledger", row: number, column }, cell, TEXT);
  }
  const amount = row[columns.amount];
  if (isBlank(amount)) return isBlankRow(row) ? "blank" : "no_amount";
  return wrongCell({ table: "ledger", row: number, column: "amount" }, amount, AMOUNT);
}

const TEXT = { en: "give text or leave it blank", ja: "文字にするか、空白にしてください" } as const;
const AMOUNT = {
  en: "give a number or leave it blank",
  ja: "数値にするか、空白にしてください",
} as const;
