import { Problem } from "../problem";
import type { CellValue } from "../table";
import { textPositions } from "./ledger";
import type { Ledger } from "./ledger";
import { hasError, isAmount, skippedRow } from "./line";
import type { SkippedRow } from "./line";
import type { Placement } from "./placement";
import { Reclassification, SAMPLE_ROWS } from "./reclassification";
import type { LedgerSummary, ReclassificationOptions } from "./reclassification";
import type { RuleSet } from "./matching/rule-set";

/** How a table of results is written. */
export interface TableOptions {
  /** The cell that shows a problem. */
  readonly problemCell: (problem: Problem) => CellValue;
  /** The most rows a host takes, the heading row among them. */
  readonly maximumRows: number;
}

export const LINES_HEADING = ["row", "category", "share", "amount", "rule"] as const;
export const ROWS_HEADING = ["category", "rule", "placed", "outside"] as const;

/** The categories of rows without an amount and of rows that cannot be read. */
const NO_AMOUNT = "no_amount";
const UNREADABLE = "unreadable";

/** The totals of a ledger under the rules. */
export const summarize = (
  ledger: Ledger,
  ruleSet: RuleSet,
  options: ReclassificationOptions = {},
): LedgerSummary =>
  new Reclassification(ruleSet, ledger.columns, options).add(ledger.range, 1).summary();

/**
 * The parts of every line in ledger order below a heading row: row (from 1 below the ledger's
 * headings), category, share, amount as the nearest double, rule ("" for outside).
 *
 * @throws {Problem} `too-large` if there are more rows than the host takes.
 */
export function linesTable(
  ledger: Ledger,
  ruleSet: RuleSet,
  { problemCell, maximumRows }: TableOptions,
): CellValue[][] {
  const table: CellValue[][] = [[...LINES_HEADING]];
  let rows = table.length;
  walk(ledger, ruleSet, {
    line: (row, { parts }, amount) => {
      rows += parts.length;
      if (rows > maximumRows) return;
      for (const { category, shareCell, portion, rule } of parts) {
        table.push([row, category, shareCell, portion(amount), rule]);
      }
    },
    skipped: (row, reason) => {
      if (reason === "blank") return;
      rows += 1;
      if (rows > maximumRows) return;
      if (reason === "no_amount") table.push([row, NO_AMOUNT, "", "", ""]);
      else table.push([row, UNREADABLE, "", problemCell(reason), ""]);
    },
  });
  if (rows > maximumRows) throw tooManyRows(rows, maximumRows);
  return table;
}

/**
 * One row for each ledger row below a heading row: categories and rules joined by "; ", the placed
 * and the outside amount as the nearest doubles; blank cells for a wholly blank row.
 *
 * @throws {Problem} `too-large` if there are more rows than the host takes.
 */
export function rowsTable(
  ledger: Ledger,
  ruleSet: RuleSet,
  { problemCell, maximumRows }: TableOptions,
): CellValue[][] {
  const { length } = ledger.range;
  if (length > maximumRows) throw tooManyRows(length, maximumRows);
  const table: CellValue[][] = [[...ROWS_HEADING]];
  walk(ledger, ruleSet, {
    line: (_, placement, amount) => {
      const { categories, rules: ids, placed, outside } = placement;
      table.push([categories, ids, placed(amount), outside(amount)]);
    },
    skipped: (_, reason) => {
      if (reason === "blank") table.push(["", "", "", ""]);
      else if (reason === "no_amount") table.push([NO_AMOUNT, "", "", ""]);
      else table.push([UNREADABLE, "", problemCell(reason), problemCell(reason)]);
    },
  });
  return table;
}

/** What to do with each row of a ledger; rows are counted from 1 below the headings. */
interface Visitor {
  readonly line: (row: number, placement: Placement, amount: number) => void;
  readonly skipped: (row: number, reason: SkippedRow) => void;
}

function walk({ range, columns }: Ledger, ruleSet: RuleSet, { line, skipped }: Visitor): void {
  const texts = textPositions(columns);
  const positions = ruleSet.positions(columns, range.slice(1, 1 + SAMPLE_ROWS));
  for (let index = 1; index < range.length; index += 1) {
    const row = range[index] ?? [];
    const amount = row[columns.amount];
    if (isAmount(amount) && !hasError(row, texts)) {
      line(index, ruleSet.place(row, positions), amount);
    } else {
      skipped(index, skippedRow(row, columns, index));
    }
  }
}

const tooManyRows = (rows: number, maximum: number): Problem =>
  new Problem("too-large", {
    en: `The result has ${rows} rows and ${maximum} fit; ask for the output "summary".`,
    ja: `結果は ${rows} 行になり、${maximum} 行までしか入りません。出力に "summary" を指定してください。`,
  });
