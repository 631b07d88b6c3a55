import { isBlank } from "../table";
import type { CellRow, CellValue } from "../table";
import type { LedgerColumns } from "./ledger";

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
    if (text.ministry === undefined) return row;
    if (!isBlankText(row[text.ministry])) {
      this.above = row;
      return row;
    }
    const { above } = this;
    if (above === undefined || isBlankText(row[amount])) return row;
    if (isTotalRow(row) || isTotalRow(above)) return row;
    this.count += 1;
    if (!fillsDown) return row;
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
