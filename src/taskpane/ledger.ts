import { TEXT_COLUMNS, ledgerColumns, type LedgerColumns } from "../core/ledger/columns";
import { OUTSIDE } from "../core/ledger/placement";
import { Reclassification, type LedgerSummary } from "../core/ledger/reclassification";
import { readRules, type Rule } from "../core/ledger/rule";
import type { Range } from "../core/table";
import { CATEGORIES, CATEGORY_IDS } from "../dataset/categories";
import { cellsOf } from "../dataset/cells";
import { RULES } from "../dataset/rules";
import { TABLES } from "../dataset/tables";
import { Cancelled, type Progress } from "../excel/port";

/** A field of a ledger, as a person matches it to a column. */
export type Field = "amount" | "fiscal_year" | (typeof TEXT_COLUMNS)[number];

export const FIELDS: readonly Field[] = ["amount", "fiscal_year", ...TEXT_COLUMNS];

/** How many of the largest lines outside are shown. */
const LARGEST = 10;

/** Rows that are added before the page may answer again. */
const BLOCK_ROWS = 5_000;

/** The bundled budget lines of a year and stage, under their headings. */
export const bundledLedger = (year: number, stage: string): Range => [
  TABLES.budgetLines.fields,
  ...cellsOf(TABLES.budgetLines).filter((row) => row[0] === year && row[1] === stage),
];

/** The years and stages for which the dataset has budget lines. */
export const bundledLedgers = (): readonly { readonly year: number; readonly stage: string }[] => [
  ...new Map(
    cellsOf(TABLES.budgetLines).map(([year, stage]) => [
      `${year} ${stage}`,
      { year: Number(year), stage: String(stage) },
    ]),
  ).values(),
];

/**
 * Column of each field, by the ledger's headings.
 *
 * @throws {Problem} `wrong-argument` as the functions give it.
 */
export function matchedColumns(ledger: Range): ReadonlyMap<Field, number> {
  const { amount, fiscalYear, text } = ledgerColumns(ledger[0] ?? []);
  const found: readonly (readonly [Field, number | undefined])[] = [
    ["amount", amount],
    ["fiscal_year", fiscalYear],
    ...TEXT_COLUMNS.map((column) => [column, text[column]] as const),
  ];
  return new Map(
    found.flatMap(([field, at]): [Field, number][] => (at === undefined ? [] : [[field, at]])),
  );
}

/** The rules of a range, or the default rules without one. */
export const rulesOf = (range: Range | undefined): readonly Rule[] =>
  range === undefined ? RULES : readRules(range, CATEGORY_IDS);

/**
 * What a ledger comes to under rules, worked out in blocks so that the pane goes on answering.
 *
 * @throws {Cancelled} if the user stops it.
 */
export async function preview(
  ledger: Range,
  rules: readonly Rule[],
  progress: Progress,
): Promise<LedgerSummary> {
  const columns: LedgerColumns = ledgerColumns(ledger[0] ?? []);
  const sums = new Reclassification(rules, columns, { largest: LARGEST });
  for (let row = 1; row < ledger.length; row += BLOCK_ROWS) {
    if (progress.signal.aborted) throw new Cancelled();
    sums.add(ledger.slice(row, row + BLOCK_ROWS));
    progress.report(Math.min(1, (row + BLOCK_ROWS) / ledger.length));
    if (ledger.length > BLOCK_ROWS) await nextTask();
  }
  return sums.summary();
}

/** The categories of a summary in their order, `outside` last. */
export const inOrder = (summary: LedgerSummary) =>
  CATEGORIES.flatMap(({ id }) => {
    const sum = summary.categories.get(id);
    return sum === undefined ? [] : [{ id, isOutside: id === OUTSIDE, ...sum }];
  });

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
