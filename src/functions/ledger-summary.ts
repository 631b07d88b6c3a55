import { Decimal } from "../core/decimal";
import type { Ledger } from "../core/ledger/ledger";
import type { LedgerSummary } from "../core/ledger/reclassification";
import type { Range } from "../core/table";
import type { Pack } from "../dataset/pack";
import type { ResultLabels } from "../messages/catalogue";
import type { Language } from "../messages/language";
import { plainFigure, type Out } from "./card";

const SUMMARY_HEADINGS = ["category", "label", "lines", "amount"] as const;

/** What a summary takes from its call. */
export interface SummaryContext {
  readonly pack: Pack;
  readonly language: Language;
  readonly labels: ResultLabels;
}

/** A ledger's summary as a table: a row for each category, for what is no line, and the total. */
export function summaryTable(
  ledger: Ledger,
  summary: LedgerSummary,
  context: SummaryContext,
): Range {
  const { pack, language, labels } = context;
  const rows: (readonly Out[])[] = [];
  for (const { id } of pack.categories.all) {
    const sum = summary.categories.get(id);
    if (sum === undefined) {
      continue;
    }
    rows.push([id, pack.categories.labelOf(id, language), sum.lines, amountCell(sum.amount)]);
  }
  rows.push(...rowsBesideLines(summary, labels), ...rowsOfLedger(ledger, summary, context));
  const { firstProblem, lines, noAmount, totalRows, unreadable, total } = summary;
  const count = lines + noAmount + totalRows + unreadable;
  rows.push(["total", labels.ledgerTotal, count, firstProblem ?? amountCell(total)]);
  return [SUMMARY_HEADINGS, ...rows];
}

/** A row for each kind of ledger row that is no line. */
function rowsBesideLines(
  { noAmount, totalRows, unreadable, firstProblem }: LedgerSummary,
  labels: ResultLabels,
): readonly (readonly Out[])[] {
  const rows: (readonly Out[])[] = [];
  if (noAmount > 0) {
    rows.push(["no_amount", labels.noAmount, noAmount, 0]);
  }
  if (totalRows > 0) {
    rows.push(["total_row", labels.totalRow, totalRows, 0]);
  }
  if (firstProblem !== undefined) {
    rows.push(["unreadable", labels.unreadable, unreadable, firstProblem]);
  }
  return rows;
}

/** What has to be said of the ledger: the columns that it lacks, and its unit unless it is the currency. */
function rowsOfLedger(
  { columns: { unit, fillsDown } }: Ledger,
  { lacking, blankBelow }: LedgerSummary,
  { pack, labels }: SummaryContext,
): readonly (readonly Out[])[] {
  const rows: (readonly Out[])[] = [];
  if (lacking.length > 0) {
    const label = `${labels.lackingColumn}: ${lacking.join(", ")}`;
    rows.push(["lacking_column", label, lacking.length, 0]);
  }
  if (fillsDown && blankBelow > 0) {
    rows.push(["filled_down", labels.filledDown, blankBelow, 0]);
  }
  if (unit.scale !== 1 || unit.currency !== pack.country.currency.code) {
    const label = `${labels.unit}: ${unit.name}`;
    rows.push(["unit", label, 0, amountCell(new Decimal(unit.scale))]);
  }
  return rows;
}

const amountCell = (amount: Decimal): Out => plainFigure(amount, "#,##0");
