import { HOME } from "../../dataset/bundled";
import { asRange, cellsOf, type TableCell } from "../../dataset/tables";
import type { CellRow } from "../../core/table";
import { columnNamed, ledgerColumns } from "../../core/ledger/ledger";
import { TEXT_COLUMNS, type LedgerColumn } from "../../core/ledger/vocabulary";
import { OUTSIDE } from "../../core/ledger/split";
import type { LedgerSummary } from "../../core/ledger/reclassification";
import type { Range } from "../../core/table";
import { START_STAGE, START_YEAR } from "../offered";
import type { Area } from "../../excel/address";
import type { SummaryJob } from "./worker/protocol";

/** A ledger that was picked, whose lines are read when they are needed. */
export interface PickedLedger {
  readonly name: string;
  /** How a formula refers to it. */
  readonly reference: string;
  /** Undefined for the bundled lines, which are on no sheet. */
  readonly area: Area | undefined;
  readonly headings: CellRow;
  /** Number of rows below the headings. */
  readonly lines: number;
}

/** How many of the largest lines outside are shown. */
const LARGEST = 10;

/** The bundled budget lines of a year and stage, under their headings. */
export const bundledLedger = (year: number, stage: string): readonly (readonly TableCell[])[] => [
  HOME.tables.budgetLines.fields,
  ...cellsOf(HOME.tables.budgetLines).filter((row) => row[0] === year && row[1] === stage),
];

/** Year and stage of bundled budget lines. */
export interface BundledChoice {
  readonly year: number;
  readonly stage: string;
}

/** The years and stages for which the dataset has budget lines. */
export const bundledLedgers = (): readonly BundledChoice[] => [
  ...new Map(
    cellsOf(HOME.tables.budgetLines).map(([year, stage]) => [
      `${year} ${stage}`,
      { year: Number(year), stage: String(stage) },
    ]),
  ).values(),
];

/** The bundled lines that are offered first: those of the start year and stage if there are any. */
export const FIRST_LEDGER: BundledChoice = bundledLedgers().find(
  ({ year, stage }) => year === START_YEAR && stage === START_STAGE,
) ??
  bundledLedgers()[0] ?? { year: START_YEAR, stage: START_STAGE };

/**
 * Column of each field, by the ledger's headings.
 *
 * @throws {Problem} `wrong-argument` as the functions give it.
 */
export function matchedColumns(headings: CellRow): ReadonlyMap<LedgerColumn, number> {
  const { amount, fiscalYear, text } = ledgerColumns(headings, HOME.vocabulary);
  const found: readonly (readonly [LedgerColumn, number | undefined])[] = [
    ["amount", amount],
    ["fiscal_year", fiscalYear],
    ...TEXT_COLUMNS.map((column) => [column, text[column]] as const),
  ];
  return new Map(
    found.flatMap(([field, at]): [LedgerColumn, number][] =>
      at === undefined ? [] : [[field, at]],
    ),
  );
}

/** Every column whose heading is known for a field, be the ledger readable or not. */
export const columnsNaming = (headings: CellRow, field: LedgerColumn): readonly number[] =>
  headings.flatMap((heading, at) => (columnNamed(heading, HOME.vocabulary) === field ? [at] : []));

/**
 * Corrections with one more. A column is of one field only; what the headings say already is no
 * correction.
 */
export function corrected(
  headings: CellRow,
  before: ReadonlyMap<LedgerColumn, number>,
  [field, column]: readonly [LedgerColumn, number],
): ReadonlyMap<LedgerColumn, number> {
  const others = [...before].filter(([one, at]) => one !== field && (at < 0 || at !== column));
  const named = columnsNaming(headings, field);
  const isSo = column < 0 ? named.length === 0 : named.length === 1 && named[0] === column;
  return new Map(isSo ? others : [...others, [field, column]]);
}

/** What a summary of a ledger asks for under the rules of a range, or the default ones without one. */
export const jobOf = (headings: CellRow, rules: Range | undefined): SummaryJob => ({
  headings,
  rules: rules ?? asRange(HOME.tables.rules),
  categories: [...HOME.categories.ids],
  words: HOME.vocabulary.words,
  fiscalYears: HOME.country.calendar.form,
  currency: HOME.country.currency.code,
  largest: LARGEST,
});

/** What a line is called: the texts of its ministry, section and item. */
export function nameOf(line: CellRow, columns: ReadonlyMap<LedgerColumn, number>): string {
  const texts = (["ministry", "section", "item"] as const).map((field) =>
    String(line[columns.get(field) ?? -1] ?? ""),
  );
  return [...new Set(texts.filter((text) => text !== ""))].join(" / ");
}

/** The categories of a summary in their order, `outside` last. */
export const inOrder = (summary: LedgerSummary) =>
  HOME.categories.all.flatMap(({ id }) => {
    const sum = summary.categories.get(id);
    return sum === undefined ? [] : [{ id, isOutside: id === OUTSIDE, ...sum }];
  });
