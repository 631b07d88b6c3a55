import { Problem } from "../problem";
import type { Cell } from "./cell";
import type { Ledger } from "./ledger";
import { readLine } from "./line";
import type { Line } from "./line";
import { OUTSIDE } from "./placement";
import type { Placement } from "./placement";
import { portionOf } from "./portion";
import { Reclassification } from "./reclassification";
import type { LedgerSummary, ReclassificationOptions } from "./reclassification";
import type { Rule } from "./rule";
import { compile } from "./rule-set";

/** How a table of results is written. */
export interface TableOptions {
  /** The cell that shows a problem. */
  readonly problemCell: (problem: Problem) => Cell;
  /** The most rows a host takes, the heading row among them. */
  readonly maximumRows: number;
}

export const LINES_HEADING = ["row", "category", "share", "amount", "rule"] as const;
export const ROWS_HEADING = ["category", "rule", "placed", "outside"] as const;

/** The category of rows without an amount and of rows that cannot be read. */
const NO_AMOUNT = "no_amount";
const UNREADABLE = "unreadable";

/**
 * What a ledger comes to under the rules.
 */
export const summarize = (
  ledger: Ledger,
  rules: readonly Rule[],
  options: ReclassificationOptions = {},
): LedgerSummary =>
  new Reclassification(rules, ledger.columns, options).add(ledger.range, 1).summary();

/**
 * The parts of every line in ledger order: row (from 1 below the headings), category, share,
 * amount as the nearest double, rule ("" for outside), below a heading row.
 *
 * @throws {Problem} `too-large` if there are more rows than the host takes.
 */
export function linesTable(
  ledger: Ledger,
  rules: readonly Rule[],
  options: TableOptions,
): Cell[][] {
  const ruleSet = compile(rules);
  const table: Cell[][] = [[...LINES_HEADING]];
  for (const { row, number, line } of rowsOf(ledger)) {
    if (line === "blank") continue;
    if (line === "no_amount") table.push([number, NO_AMOUNT, "", "", ""]);
    else if (typeof line !== "number") {
      table.push([number, UNREADABLE, "", options.problemCell(line), ""]);
    } else {
      for (const [category, share, rule] of partsOf(ruleSet.place(row, ledger.columns))) {
        table.push([number, category, share.toNumber(), portionOf(share)(line), rule]);
      }
    }
    if (table.length > options.maximumRows) throw tooManyRows(table.length, options.maximumRows);
  }
  return table;
}

/**
 * One row for each ledger row below a heading row: categories and rules joined by "; ", the placed
 * and the outside amount as the nearest doubles; blank cells for a wholly blank row.
 *
 * @throws {Problem} `too-large` if there are more rows than the host takes.
 */
export function rowsTable(ledger: Ledger, rules: readonly Rule[], options: TableOptions): Cell[][] {
  if (ledger.range.length > options.maximumRows) {
    throw tooManyRows(ledger.range.length, options.maximumRows);
  }
  const ruleSet = compile(rules);
  const table: Cell[][] = [[...ROWS_HEADING]];
  for (const { row, line } of rowsOf(ledger)) {
    if (line === "blank") table.push(["", "", "", ""]);
    else if (line === "no_amount") table.push([NO_AMOUNT, "", "", ""]);
    else if (typeof line !== "number") {
      const cell = options.problemCell(line);
      table.push([UNREADABLE, "", cell, cell]);
    } else {
      const placement = ruleSet.place(row, ledger.columns);
      table.push([
        placement.parts.map(({ rule }) => rule.category).join("; ") || OUTSIDE,
        placement.parts.map(({ rule }) => rule.id).join("; "),
        portionOf(placement.placed)(line),
        portionOf(placement.outside)(line),
      ]);
    }
  }
  return table;
}

function* rowsOf(ledger: Ledger): Iterable<{ row: readonly Cell[]; number: number; line: Line }> {
  for (const [number, row] of ledger.range.entries()) {
    if (number > 0) yield { row, number, line: readLine(row, ledger.columns, number) };
  }
}

function* partsOf({ parts, outside }: Placement) {
  for (const { rule, share } of parts) yield [rule.category, share, rule.id] as const;
  if (!outside.isZero()) yield [OUTSIDE, outside, ""] as const;
}

const tooManyRows = (rows: number, maximum: number): Problem =>
  new Problem("too-large", {
    en: `The result has at least ${rows} rows and only ${maximum} fit; ask for the output "summary".`,
    ja: `結果は ${rows} 行以上になり、${maximum} 行までしか入りません。出力に "summary" を指定してください。`,
  });
