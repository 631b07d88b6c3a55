import { Problem } from "../problem";
import { cellText, usedRows } from "../table";
import type { CellRow, CellValue, Range } from "../table";
import { fold } from "../text";

/** A table of budget lines: its range, headings first, and the place of its columns. */
export interface Ledger {
  /** Without the blank rows at the end. */
  readonly range: Range;
  /** The number of rows received, the blank ones at the end among them. */
  readonly receivedRows: number;
  readonly columns: LedgerColumns;
}

/** The columns of a ledger that rules can match. */
export const TEXT_COLUMNS = [
  "ministry",
  "organization",
  "section",
  "item",
  "major_expense",
] as const;

export type TextColumn = (typeof TEXT_COLUMNS)[number];

/** The index of each column of a ledger in a row; undefined where the ledger has none. */
export interface LedgerColumns {
  readonly amount: number;
  readonly fiscalYear: number | undefined;
  readonly text: Readonly<Record<TextColumn, number | undefined>>;
  /** Columns under headings that name nothing known, remarks aside. */
  readonly unknown: readonly UnknownColumn[];
}

/** A column whose heading is not known. */
export interface UnknownColumn {
  readonly heading: string;
  readonly position: number;
}

const HEADINGS = {
  fiscal_year: ["fiscal_year", "fiscal year", "year", "fy", "年度", "予算年度", "会計年度"],
  ministry: ["ministry", "所管", "府省庁"],
  organization: ["organization", "組織", "局・庁"],
  section: ["section", "項"],
  item: ["item", "事項", "事業名", "予算事業名"],
  major_expense: ["major_expense", "主要経費"],
  amount: ["amount", "amount_jpy", "金額", "予算額", "当初予算(合計)"],
} as const;

/** Headings of columns that no rule can ask for. */
const REMARKS: ReadonlySet<string> = new Set(["note", "remark", "stage", "source", "備考"]);

/** What a heading ends with that was set aside by hand. */
const SET_ASIDE = /\(unused(?: \d+)?\)$/;

/** A column that a ledger can have. */
export type LedgerColumn = keyof typeof HEADINGS;

export const LEDGER_COLUMNS: readonly LedgerColumn[] = ["amount", "fiscal_year", ...TEXT_COLUMNS];

const COLUMN_OF: ReadonlyMap<string, LedgerColumn> = new Map(
  LEDGER_COLUMNS.flatMap((column) =>
    HEADINGS[column].map((heading) => [fold(heading), column] as const),
  ),
);

/** The column that a heading names, if any. */
export const columnNamed = (heading: CellValue): LedgerColumn | undefined =>
  COLUMN_OF.get(fold(cellText(heading)));

/**
 * A ledger over a range, without the blank rows at its end.
 *
 * @param range - Headings in the first row, a budget line in each row below.
 * @throws {Problem} as {@link ledgerColumns}.
 */
export const readLedger = (range: Range): Ledger => ({
  range: usedRows(range),
  receivedRows: range.length,
  columns: ledgerColumns(range[0] ?? []),
});

/**
 * The columns of a ledger, found by their English or Japanese headings.
 *
 * @param heading - The first row of the ledger.
 * @throws {Problem} `ledger-column-twice`, `ledger-without-amount` or `ledger-without-text`.
 */
export function ledgerColumns(heading: CellRow): LedgerColumns {
  const at = (column: LedgerColumn) => position(heading, column);
  const amount = at("amount");
  const text = {
    ministry: at("ministry"),
    organization: at("organization"),
    section: at("section"),
    item: at("item"),
    major_expense: at("major_expense"),
  };
  if (amount === undefined) {
    throw new Problem({ kind: "ledger-without-amount", headings: HEADINGS.amount });
  }
  if (TEXT_COLUMNS.every((column) => text[column] === undefined)) {
    const headings = TEXT_COLUMNS.flatMap((column) => HEADINGS[column]);
    throw new Problem({ kind: "ledger-without-text", headings });
  }
  return { amount, fiscalYear: at("fiscal_year"), text, unknown: unknownColumns(heading) };
}

/**
 * Refuses a ledger that lacks a column which rules ask for while it has text under an unknown heading:
 * that may be the column, and its lines would be placed without it.
 *
 * @param needed - The columns that the rules look at.
 * @param rows - The first rows below the headings.
 * @throws {Problem} `ledger-columns-unread` naming the columns and the unknown headings.
 */
export function refuseUnreadColumns(
  columns: LedgerColumns,
  needed: readonly TextColumn[],
  rows: Range,
): void {
  const lacking = needed.filter((column) => columns.text[column] === undefined);
  if (lacking.length === 0) return;
  const unknown = columns.unknown
    .filter(({ position }) => rows.some((row) => isText(row[position])))
    .map(({ heading }) => heading);
  if (unknown.length === 0) return;
  throw new Problem({
    kind: "ledger-columns-unread",
    columns: lacking,
    headings: lacking.map((column) => HEADINGS[column]),
    unknown,
  });
}

const isText = (cell: CellValue): boolean => typeof cell === "string" && cell.trim() !== "";

const unknownColumns = (heading: CellRow): readonly UnknownColumn[] =>
  heading.flatMap((cell, position) => {
    const text = fold(cellText(cell));
    const isKnown = text === "" || COLUMN_OF.has(text) || REMARKS.has(text) || SET_ASIDE.test(text);
    return isKnown ? [] : [{ heading: cellText(cell), position }];
  });

/** The indexes of the text columns that a ledger has. */
export const textPositions = (columns: LedgerColumns): readonly number[] =>
  TEXT_COLUMNS.flatMap((column) => columns.text[column] ?? []);

function position(heading: CellRow, column: LedgerColumn): number | undefined {
  const [first, second] = heading.flatMap((cell, index) =>
    columnNamed(cell) === column ? [index] : [],
  );
  if (first === undefined || second === undefined) return first;
  const headings = [cellText(heading[first]), cellText(heading[second])];
  throw new Problem({ kind: "ledger-column-twice", headings });
}
