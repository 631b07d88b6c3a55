import { Problem } from "../problem";
import { textOf } from "./cell";
import type { Cell } from "./cell";
import { fold } from "./fold";

/** The columns of a ledger that rules look at. */
export const TEXT_COLUMNS = [
  "ministry",
  "organization",
  "section",
  "item",
  "major_expense",
] as const;

export type TextColumn = (typeof TEXT_COLUMNS)[number];

/** Where the columns of a ledger stand in a row, counted from 0; undefined where there is none. */
export interface LedgerColumns {
  readonly amount: number;
  readonly fiscalYear: number | undefined;
  readonly text: Readonly<Record<TextColumn, number | undefined>>;
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

/** A column that a ledger can have. */
export type LedgerColumn = keyof typeof HEADINGS;

export const LEDGER_COLUMNS: readonly LedgerColumn[] = ["amount", "fiscal_year", ...TEXT_COLUMNS];

const COLUMN_OF: ReadonlyMap<string, LedgerColumn> = new Map(
  LEDGER_COLUMNS.flatMap((column) =>
    HEADINGS[column].map((heading) => [fold(heading), column] as const),
  ),
);

/** The column that a heading names; undefined if it names none. */
export const columnNamed = (heading: Cell): LedgerColumn | undefined =>
  COLUMN_OF.get(fold(textOf(heading)));

/**
 * The columns of a ledger, found by their English or Japanese headings.
 *
 * @param heading - The first row of the ledger.
 * @throws {Problem} `wrong-argument` if a column stands there twice, if there is no amount, or if
 *   there is no text column.
 */
export function ledgerColumns(heading: readonly Cell[]): LedgerColumns {
  const at = (column: LedgerColumn) => position(heading, column);
  const amount = at("amount");
  const text = {
    ministry: at("ministry"),
    organization: at("organization"),
    section: at("section"),
    item: at("item"),
    major_expense: at("major_expense"),
  };
  if (amount === undefined) throw missing(HEADINGS.amount, "an amount", "金額");
  if (TEXT_COLUMNS.every((column) => text[column] === undefined)) {
    throw missing(
      TEXT_COLUMNS.flatMap((column) => HEADINGS[column]),
      "a text",
      "文字",
    );
  }
  return { amount, fiscalYear: at("fiscal_year"), text };
}

/** Where the text columns that a ledger has stand in a row. */
export const textPositions = (columns: LedgerColumns): readonly number[] =>
  TEXT_COLUMNS.flatMap((column) => columns.text[column] ?? []);

function position(heading: readonly Cell[], column: LedgerColumn): number | undefined {
  const [first, second] = heading.flatMap((cell, index) =>
    columnNamed(cell) === column ? [index] : [],
  );
  if (first === undefined || second === undefined) return first;
  const pair = `"${textOf(heading[first])}", "${textOf(heading[second])}"`;
  throw new Problem("wrong-argument", {
    en: `ledger has two columns for one thing: ${pair}; keep one of them.`,
    ja: `ledger に同じ意味の列が二つあります: ${pair}。一つだけにしてください。`,
  });
}

const missing = (known: readonly string[], en: string, ja: string): Problem =>
  new Problem("wrong-argument", {
    en: `ledger has no column for ${en}; its first row needs one of the headings ${known.join(", ")}.`,
    ja: `ledger に${ja}の列がありません。最初の行に次の見出しのどれかが必要です: ${known.join("、")}。`,
  });
