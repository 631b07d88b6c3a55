import type { Problem } from "../problem";
import { isBlank, isError, wrongCell } from "./cell";
import type { Cell, Range } from "./cell";
import { TEXT_COLUMNS } from "./columns";
import type { LedgerColumns } from "./columns";

/** What a ledger row is: its amount, or why it has none. */
export type Line = number | "blank" | "no_amount" | Problem;

/**
 * The amount of a ledger row; `no_amount` when it is blank or 0, `blank` when the whole row is.
 *
 * @param number - The row's number below the headings, for the message.
 * @returns A Problem if the amount is no finite number or a text column holds an error.
 */
export function readLine(row: Range[number], columns: LedgerColumns, number: number): Line {
  const amount = row[columns.amount];
  const broken = TEXT_COLUMNS.find((column) => isError(row[columns.text[column] ?? -1]));
  if (broken !== undefined) {
    return refuse(row[columns.text[broken] ?? -1], number, broken);
  }
  if (typeof amount === "number" && Number.isFinite(amount) && amount !== 0) return amount;
  if (!isBlank(amount)) return refuse(amount, number, "amount");
  return row.every(isBlank) ? "blank" : "no_amount";
}

const refuse = (cell: Cell, row: number, column: string): Problem =>
  wrongCell(
    { table: "ledger", row, column },
    cell,
    ALLOWED[column === "amount" ? "amount" : "text"],
  );

const ALLOWED = {
  amount: { en: "give a number or leave it blank", ja: "数値にするか、空白にしてください" },
  text: { en: "give text or leave it blank", ja: "文字にするか、空白にしてください" },
} as const;
