import { Problem } from "../problem";
import { cachedReader, usedRows } from "../table";
import type { CellRow, CellValue, Range } from "../table";
import { amountReader } from "./amount";
import type { AmountReader } from "./amount";
import { HeadingReader, twoColumns } from "./heading";
import type { Heading } from "./heading";
import { totalRowTest } from "./total-rows";
import { TEXT_COLUMNS } from "./vocabulary";
import type { LedgerColumn, TextColumn, LedgerUnit, Vocabulary } from "./vocabulary";

/** A table of budget lines: its range, headings first, and how its rows are read. */
export interface Ledger {
  /** Without the blank rows at the end. */
  readonly range: Range;
  /** The number of rows received, the blank ones at the end among them. */
  readonly receivedRows: number;
  readonly columns: LedgerColumns;
}

/** How the rows of a ledger are read: the index of each column, undefined where it has none. */
export interface LedgerColumns {
  readonly amount: number;
  readonly fiscalYear: number | undefined;
  readonly text: Readonly<Record<TextColumn, number | undefined>>;
  /** The columns whose headings mean nothing. */
  readonly unknown: readonly UnknownColumn[];
  /** The unit of the amounts, and the fiscal year, if the heading names one. */
  readonly unit: LedgerUnit;
  readonly amountYear: number | undefined;
  readonly amountOf: AmountReader;
  /** The fiscal year that a cell names, if any. */
  readonly yearOf: (cell: CellValue) => number | undefined;
  readonly isTotalRow: (row: CellRow) => boolean;
  /** Whether lines without a ministry take that of the row above. */
  readonly fillsDown: boolean;
}

/** A column whose heading means nothing. */
export interface UnknownColumn {
  readonly heading: string;
  readonly position: number;
}

/** What else is known of a ledger. */
export interface LedgerOptions {
  /** The unit of its amounts, whatever the heading says. */
  readonly unit?: LedgerUnit | undefined;
  /** The fiscal year that is wanted, where the amounts of several stand side by side. */
  readonly year?: number | undefined;
  /** Headings to go by instead of those of the range. */
  readonly headings?: CellRow | undefined;
  /** Whether lines without a ministry take that of the row above; not so by default. */
  readonly fillsDown?: boolean;
  /** Whether rows that hold a total count as lines; not so by default. */
  readonly countsTotals?: boolean;
}

/**
 * A ledger over a range, without the blank rows at its end.
 *
 * @param range - Headings in the first row, a budget line in each row below.
 * @throws {Problem} as {@link ledgerColumns}.
 */
export const readLedger = (
  range: Range,
  vocabulary: Vocabulary,
  options: LedgerOptions = {},
): Ledger => ({
  range: usedRows(range),
  receivedRows: range.length,
  columns: ledgerColumns(options.headings ?? range[0] ?? [], vocabulary, options),
});

/**
 * The columns of a ledger, found by their headings. Where two headings mean one column, the one
 * of the earlier tier counts, and of a tier the one that is marked as a name.
 *
 * @param heading - The first row of the ledger.
 * @throws {Problem} `column-twice`, `ledger-without-amount` or `ledger-without-text`.
 */
export function ledgerColumns(
  heading: CellRow,
  vocabulary: Vocabulary,
  options: LedgerOptions = {},
): LedgerColumns {
  const headings = headingsOf(heading, vocabulary);
  const positions = positionsOf(headings, options.year);
  const { amount } = positions;
  if (amount === undefined) {
    throw lacksColumn("ledger-without-amount", ["amount"], vocabulary);
  }
  if (TEXT_COLUMNS.every((column) => positions.text[column] === undefined)) {
    throw lacksColumn("ledger-without-text", TEXT_COLUMNS, vocabulary);
  }
  const unit = options.unit ?? unitOf(headings[amount], vocabulary.currency);
  return {
    ...positions,
    amount,
    unknown: unknownColumns(headings),
    amountYear: headings[amount]?.year,
    ...rowReaders(headings, vocabulary, unit),
    ...rowChoices(options),
  };
}

function positionsOf(headings: readonly Heading[], year: number | undefined) {
  const at = (column: LedgerColumn) => position(headings, column, year);
  return {
    amount: at("amount"),
    fiscalYear: at("fiscal_year"),
    text: {
      ministry: at("ministry"),
      organization: at("organization"),
      section: at("section"),
      item: at("item"),
      major_expense: at("major_expense"),
    },
  };
}

const unknownColumns = (headings: readonly Heading[]): readonly UnknownColumn[] =>
  headings.flatMap(({ text, column, isIgnored }, index) =>
    column === undefined && !isIgnored ? [{ heading: text, position: index }] : [],
  );

/** How the cells of rows are read; a total can be named in any column but those of numbers. */
function rowReaders(headings: readonly Heading[], vocabulary: Vocabulary, unit: LedgerUnit) {
  const labels = headings.flatMap(({ column }, index) =>
    column === "amount" || column === "fiscal_year" ? [] : [index],
  );
  return {
    unit,
    amountOf: amountReader(unit, vocabulary),
    yearOf: cachedReader((cell) => vocabulary.calendar.yearOf(cell)),
    isTotalRow: totalRowTest(vocabulary, labels),
  };
}

const rowChoices = ({ fillsDown = false, countsTotals = false }: LedgerOptions) => ({
  fillsDown,
  ...(countsTotals && { isTotalRow: () => false }),
});

/** What each heading of a ledger means. */
export function headingsOf(heading: CellRow, vocabulary: Vocabulary): readonly Heading[] {
  const reader = new HeadingReader(vocabulary);
  return heading.map((cell) => reader.read(cell));
}

/** The column that a heading means, if any. */
export const columnNamed = (heading: CellValue, vocabulary: Vocabulary): LedgerColumn | undefined =>
  new HeadingReader(vocabulary).read(heading).column;

/** The indexes of the text columns that a ledger has. */
export const textPositions = (columns: LedgerColumns): readonly number[] =>
  TEXT_COLUMNS.flatMap((column) => columns.text[column] ?? []);

/** A ledger without a column that it needs, with some headings as examples. */
function lacksColumn(
  kind: "ledger-without-amount" | "ledger-without-text",
  columns: readonly LedgerColumn[],
  { words }: Vocabulary,
): Problem {
  const headings = columns.flatMap((column) =>
    words.headings[column].slice(0, 2).flatMap((tier) => tier.slice(0, 2)),
  );
  return new Problem({ kind, headings });
}

function position(
  headings: readonly Heading[],
  column: LedgerColumn,
  year: number | undefined,
): number | undefined {
  const meant = headings
    .map((heading, index) => ({ ...heading, index }))
    .filter((heading) => heading.column === column);
  const tier = Math.min(...meant.map((heading) => heading.tier));
  const first = meant.filter((heading) => heading.tier === tier);
  const named = first.filter(({ isName }) => isName);
  const best = named.length > 0 ? named : first;
  const ofYear = best.filter((heading) => heading.year === year && year !== undefined);
  const [found, second] = ofYear.length > 0 ? ofYear : best;
  if (found === undefined || second === undefined) {
    return found?.index;
  }
  throw twoColumns("ledger", found.text, second.text);
}

const unitOf = (heading: Heading | undefined, currency: string): LedgerUnit => {
  const { unit } = heading ?? {};
  if (unit === undefined) {
    return { name: "", currency, scale: 1 };
  }
  return unit.currency === "" ? { ...unit, currency } : unit;
};
