import { HOME } from "../../dataset/bundled";
import { ledgerReadingOf } from "../../dataset/ledger-reading";
import { RECENT_LINES } from "../../dataset/recent-lines";
import { asRange, cellsOf, type TableCell } from "../../dataset/tables";
import { OUTSIDE } from "../../core/ledger/split";
import type { LedgerSummary } from "../../core/ledger/reclassification";
import type { CellRow, Range } from "../../core/table";
import { AT_HOME } from "../offered";
import type { Area } from "../../excel/address";
import { headingsRead, unitInHeading, UNITS, type Mapping } from "./mapping";
import type { SummaryJob } from "./worker/protocol";

/** A range of the workbook that was picked, read when it is needed. */
export interface PickedRange {
  readonly name: string;
  /** How a formula refers to it. */
  readonly reference: string;
  /** The table that it is, found anew wherever it is then. */
  readonly table?: string;
}

/** A ledger that was picked. */
export interface PickedLedger extends PickedRange {
  /** Undefined for the bundled lines, which are on no sheet. */
  readonly area: Area | undefined;
  readonly headings: CellRow;
  /** Number of rows below the headings. */
  readonly lines: number;
}

/** Rules of the workbook that were picked. */
export interface PickedRules extends PickedRange {
  readonly area: Area;
}

/** How many of the largest lines outside are kept. */
const LARGEST = 60;

/** The bundled budget lines of a year and stage, under their headings. */
export const bundledLedger = (year: number, stage: string): readonly (readonly TableCell[])[] => [
  RECENT_LINES.fields,
  ...cellsOf(RECENT_LINES).filter((row) => row[0] === year && row[1] === stage),
];

/** Year and stage of bundled budget lines. */
export interface BundledChoice {
  readonly year: number;
  readonly stage: string;
}

/** The years and stages for which the dataset has budget lines. */
export const bundledLedgers = (): readonly BundledChoice[] => [
  ...new Map(
    cellsOf(RECENT_LINES).map(([year, stage]) => [
      `${year} ${stage}`,
      { year: Number(year), stage: String(stage) },
    ]),
  ).values(),
];

/** The bundled lines that are offered first: those of the start year and stage if there are any. */
export const FIRST_LEDGER: BundledChoice = bundledLedgers().find(
  ({ year, stage }) => year === AT_HOME.startYear && stage === AT_HOME.startStage,
) ??
  bundledLedgers()[0] ?? { year: AT_HOME.startYear, stage: AT_HOME.startStage };

/** The rules of the dataset as a range. */
export const defaultRules = (): Range => asRange(HOME.tables.rules);

/** How a ledger is read, as the pane's choices say. */
export interface ReadingChoices {
  readonly mapping: Mapping;
  /** First name of the unit that was chosen; undefined for the one of the heading. */
  readonly unit: string | undefined;
  readonly fillsDown: boolean;
  readonly countsTotals: boolean;
}

/** The unit that amounts are read in; undefined for the one that the functions find themselves. */
export function unitOf(headings: CellRow, { mapping, unit }: ReadingChoices) {
  const chosen = UNITS.find(({ name }) => name === unit);
  return chosen ?? (mapping.size === 0 ? undefined : unitInHeading(headings, mapping));
}

/** What a summary of a ledger asks for under the rules of a range. */
export const jobOf = (headings: CellRow, choices: ReadingChoices, rules: Range): SummaryJob => ({
  headings: headingsRead(headings, choices.mapping),
  reading: {
    unit: unitOf(headings, choices),
    fillsDown: choices.fillsDown,
    countsTotals: choices.countsTotals,
  },
  rules,
  categories: [...HOME.categories.ids],
  words: ledgerReadingOf(HOME).vocabulary.words,
  fiscalYears: HOME.country.calendar.form,
  currency: HOME.country.currency.code,
  largest: LARGEST,
});

/** The categories of a summary in their order, `outside` last. */
export const categorySums = (summary: Pick<LedgerSummary, "categories">) =>
  HOME.categories.all.flatMap(({ id }) => {
    const sum = summary.categories.get(id);
    return sum === undefined ? [] : [{ id, isOutside: id === OUTSIDE, ...sum }];
  });
