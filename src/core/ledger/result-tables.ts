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
import type { Part, Split } from "./split";

/** How a table of results is written. */
export interface TableOptions {
  /** The cell that shows a problem. */
  readonly problemCell: (problem: Problem) => CellValue;
  /** The most rows a host takes, the heading row among them. */
  readonly maximumRows: number;
}

export const LINES_HEADING = ["row", "category", "share", "amount", "rule"] as const;
export const ROWS_HEADING = ["category", "rule", "placed", "outside"] as const;

/** The categories of rows that are no lines. */
const NO_AMOUNT = "no_amount";
const UNREADABLE = "unreadable";
const TOTAL = "total_row";

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
 * The number of rows is known before any is written.
 *
 * @throws {Problem} `too-many-rows` if there are more rows than the host takes.
 */
export function linesTable(
  ledger: Ledger,
  ruleSet: RuleSet,
  { problemCell, maximumRows }: TableOptions,
): CellValue[][] {
  const { range, columns } = ledger;
  const { parts, ends, rows } = partsOfLines(ledger, ruleSet, maximumRows);
  if (rows > maximumRows) throw tooManyRows(rows, maximumRows);
  const table: CellValue[][] = [[...LINES_HEADING]];
  let part = 0;
  for (let row = 1; row < range.length; row += 1) {
    const end = ends[row] ?? 0;
    if (end === NO_AMOUNT_ROW) table.push([row, NO_AMOUNT, "", "", ""]);
    if (end === TOTAL_ROW) table.push([row, TOTAL, "", "", ""]);
    if (end === UNREADABLE_ROW) {
      const problem = problemOf(range[row] ?? [], columns, row);
      table.push([row, UNREADABLE, "", problemCell(problem), ""]);
    }
    const amount = end > part ? columns.amountOf(range[row]?.[columns.amount]) : 0;
    for (; part < end; part += 1) table.push(partRow(row, parts[part], amount));
  }
  return table;
}

/** What `ends` holds for rows that are no lines; 0 for blank ones. */
const NO_AMOUNT_ROW = -1;
const UNREADABLE_ROW = -2;
const TOTAL_ROW = -3;

const END_OF = {
  no_amount: NO_AMOUNT_ROW,
  unreadable: UNREADABLE_ROW,
  total_row: TOTAL_ROW,
} as const;

/** The parts of all lines, one line after another. */
interface LineParts {
  readonly parts: readonly Part[];
  /** By row of the ledger: where its parts end, or that it has none. */
  readonly ends: Int32Array;
  /** The number of rows of the table, headings included. */
  readonly rows: number;
}

function partsOfLines(ledger: Ledger, ruleSet: RuleSet, maximumRows: number): LineParts {
  const parts: Part[] = [];
  const ends = new Int32Array(ledger.range.length);
  let rows = 1;
  walk(ledger, ruleSet, {
    line: (row, split) => {
      rows += split.count;
      if (rows > maximumRows) return;
      for (const part of partsOf(split)) parts.push(part);
      ends[row] = parts.length;
    },
    skipped: (row, reason) => {
      if (reason === "blank") return;
      rows += 1;
      ends[row] = END_OF[reason];
    },
  });
  return { parts, ends, rows };
}

function partRow(row: number, part: Part | undefined, amount: number): CellValue[] {
  if (part === undefined) return [];
  const { category, shareCell, portion, rule } = part;
  return [row, category, shareCell, portion(amount), rule];
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
  const { range, receivedRows, columns } = ledger;
  if (range.length > maximumRows) throw tooManyRows(range.length, maximumRows);
  const table: CellValue[][] = [[...ROWS_HEADING]];
  walk(ledger, ruleSet, {
    line: (_, split, amount) => {
      table.push([...takenIn(split), split.placed(amount), split.outside(amount)]);
    },
    skipped: (row, reason) => {
      if (reason === "blank") table.push(["", "", "", ""]);
      if (reason === "no_amount") table.push([NO_AMOUNT, "", "", ""]);
      if (reason === "total_row") table.push([TOTAL, "", "", ""]);
      if (reason !== "unreadable") return;
      const problem = problemCell(problemOf(range[row] ?? [], columns, row));
      table.push([UNREADABLE, "", problem, problem]);
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
  readonly skipped: (row: number, reason: SkippedRow) => void;
}

function walk({ range, columns }: Ledger, ruleSet: RuleSet, { line, skipped }: Visitor): void {
  const rows = range.slice(1, 1 + SAMPLE_ROWS);
  const matched = ruleSet.columns;
  refuseUnfit({ columns, matched, rows, lacking: "name", isOfYear: false });
  const texts = textPositions(columns);
  const positions = ruleSet.positions(columns);
  const fillDown = new FillDown(columns);
  for (let index = 1; index < range.length; index += 1) {
    const row = fillDown.read(range[index] ?? []);
    const amount = columns.amountOf(row[columns.amount]);
    if (
      amount !== 0 &&
      !Number.isNaN(amount) &&
      !hasError(row, texts) &&
      !columns.isTotalRow(row)
    ) {
      line(index, ruleSet.split(row, positions), amount);
    } else {
      skipped(index, skippedRow(row, amount, texts));
    }
  }
}

const tooManyRows = (rows: number, maximum: number): Problem =>
  new Problem({ kind: "too-many-rows", rows, maximum });
