import type { Range } from "../table";
import { ledgerColumns } from "./columns";
import type { LedgerColumns } from "./columns";

/** A table of budget lines: the range as received, headings first, and where its columns stand. */
export interface Ledger {
  readonly range: Range;
  readonly columns: LedgerColumns;
}

/**
 * A ledger over a range, which is kept and not copied.
 *
 * @param range - Headings in the first row, a budget line in each row below.
 * @throws {Problem} `wrong-argument` if the headings do not make a ledger.
 */
export const readLedger = (range: Range): Ledger => ({
  range,
  columns: ledgerColumns(range[0] ?? []),
});
