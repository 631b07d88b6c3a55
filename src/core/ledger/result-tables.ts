import { Problem } from "../problem";
import type { CellValue } from "../table";
import { textPositions } from "./ledger";
import type { Ledger } from "./ledger";
import { refuseUnfit, SAMPLE_ROWS } from "./fit";
import { FillDown, hasError, problemOf, skippedRow } from "./line";
import type { SkippedRow } from "./line";
import { Reclassification } from "./reclassification";
import type { LedgerSummary, ReclassificationOptions } from "./reclassification";
import type { RuleSet } from "./matching/rule-set";
import { OUTSIDE, partsOf } from "./split";
import type { Split } from "./split";

/** How a table of results is written. */
export interface TableOptions {
  /** The cell that shows a problem. */
  readonly problemCell: (problem: Problem) => CellValue;
  /** The most rows a host takes, the heading row among them. */
  readonly maximumRows: number;
}

/** Headings of the table with a row a part. */
export const LINES_HEADING = ["row", "category", "share", "amount", "rule"] as const;
/** Headings of the table with a row a ledger row. */
export const ROWS_HEADING = ["category", "rule", "placed", "outside"] as const;

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
 * Rows beyond what the host takes are counted, not written.
 *
 * @throws {Problem} `too-many-rows` if there are more rows than the host takes.
 */
export function linesTable(
  ledger: Ledger,
  ruleSet: RuleSet,
  { problemCell, maximumRows }: TableOptions,
): CellValue[][] {
  const table: CellValue[][] = [[...LINES_HEADING]];
  let rows = 1;
  walk(ledger, ruleSet, problemCell, {
    line: (row, split, amount) => {
      rows += split.count;
      if (rows <= maximumRows) {
        pushParts(table, row, split, amount);
      }
    },
    skipped: (row, reason, problem) => {
      rows += reason === "blank" ? 0 : 1;
      if (reason !== "blank" && rows <= maximumRows) {
        table.push([row, reason, "", problem(), ""]);
      }
    },
  });
  refuseBeyond(maximumRows, rows);
  return table;
}

/** @throws {Problem} `too-many-rows` if the host does not take as many. */
function refuseBeyond(maximumRows: number, rows: number): void {
  if (rows > maximumRows) {
    throw tooManyRows(rows, maximumRows);
  }
}

function pushParts(
  table: CellValue[][],
  row: number,
  { ids, count, parts }: Split,
  amount: number,
) {
  for (let index = 0; index < count; index += 1) {
    const part = parts[ids[index] ?? 0];
    if (part === undefined) {
      continue;
    }
    const { category, shareCell, portion, rule } = part;
    table.push([row, category, shareCell, portion(amount), rule]);
  }
}

/**
 * One row for each ledger row below a heading row: categories and rules joined by "; ", the placed
 * and the outside amount as the nearest doubles; blank cells for a wholly blank row. A range as tall
 * as the host takes, such as a whole column, is answered as far as it is used.
 *
 * @throws {Problem} `too-many-rows` if there are more rows than the host takes.
 */
export function rowsTable(
  ledger: Ledger,
  ruleSet: RuleSet,
  { problemCell, maximumRows }: TableOptions,
): CellValue[][] {
  const { range, receivedRows } = ledger;
  refuseBeyond(maximumRows, range.length);
  const table: CellValue[][] = [[...ROWS_HEADING]];
  walk(ledger, ruleSet, problemCell, {
    line: (_, split, amount) => {
      table.push([...takenIn(split), split.placed(amount), split.outside(amount)]);
    },
    skipped: (_, reason, problem) => {
      const cell = problem();
      table.push([reason === "blank" ? "" : reason, "", cell, cell]);
    },
  });
  const blanks = receivedRows < maximumRows ? receivedRows - range.length : 0;
  return [...table, ...Array.from({ length: blanks }, () => ["", "", "", ""])];
}

/** The categories and the rules that take parts of a line. */
function takenIn(split: Split): readonly [categories: string, rules: string] {
  const taken = partsOf(split).filter(({ rule }) => rule !== "");
  const categories = taken.map(({ category }) => category).join("; ") || OUTSIDE;
  return [categories, taken.map(({ rule }) => rule).join("; ")];
}

/** What to do with each row of a ledger; rows are counted from 1 below the headings. */
interface Visitor {
  readonly line: (row: number, split: Split, amount: number) => void;
  /** Its last argument gives the cell that shows why a row cannot be read; "" for other rows. */
  readonly skipped: (row: number, reason: SkippedRow, problem: () => CellValue) => void;
}

function walk(
  { range, columns }: Ledger,
  ruleSet: RuleSet,
  problemCell: TableOptions["problemCell"],
  { line, skipped }: Visitor,
): void {
  const [rows, matched] = [range.slice(1, 1 + SAMPLE_ROWS), ruleSet.columns];
  refuseUnfit({ columns, matched, rows, lacking: "name", isOfYear: false });
  const texts = textPositions(columns);
  const positions = ruleSet.positions(columns);
  const fillDown = new FillDown(columns);
  for (let index = 1; index < range.length; index += 1) {
    const row = fillDown.read(range[index] ?? []);
    const amount = columns.amountOf(row[columns.amount]);
    const isUsable = amount !== 0 && !Number.isNaN(amount) && !hasError(row, texts);
    if (isUsable && !columns.isTotalRow(row)) {
      line(index, ruleSet.split(row, positions), amount);
      continue;
    }
    const reason = skippedRow(row, amount, texts);
    skipped(index, reason, () =>
      reason === "unreadable" ? problemCell(problemOf(row, columns, index)) : "",
    );
  }
}

const tooManyRows = (rows: number, maximum: number): Problem =>
  new Problem({ kind: "too-many-rows", rows, maximum });
