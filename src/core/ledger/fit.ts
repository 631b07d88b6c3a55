import { Problem } from "../problem";
import { isBlank } from "../table";
import type { CellValue, Range } from "../table";
import type { LedgerColumns } from "./ledger";
import { TEXT_COLUMNS } from "./vocabulary";
import type { LedgerColumn, TextColumn } from "./vocabulary";

/**
 * What to do about a column that rules match and the ledger lacks: refuse the ledger, name it in
 * the summary but refuse the ledger if a heading that means nothing may be it, or go on.
 */
export type LackingColumns = "refuse" | "name" | "ignore";

/** How many rows show what an unknown column holds. */
export const SAMPLE_ROWS = 200;

/** The columns that rules match and a ledger lacks. */
export const lackingColumns = (
  columns: LedgerColumns,
  matched: readonly TextColumn[],
): readonly TextColumn[] =>
  TEXT_COLUMNS.filter((column) => matched.includes(column) && columns.text[column] === undefined);

/** What of a ledger is checked before its lines are split. */
export interface Fit {
  readonly columns: LedgerColumns;
  /** The columns that the rules match. */
  readonly matched: readonly TextColumn[];
  /** The first rows below the headings. */
  readonly rows: Range;
  readonly lacking: LackingColumns;
  /** Whether only the rows of a fiscal year count. */
  readonly isOfYear: boolean;
}

/**
 * Refuses a ledger whose lines would be split without a column that the rules match.
 *
 * @returns The columns that it lacks all the same, a fiscal year under an unknown heading among them.
 * @throws {Problem} `ledger-columns-unread` or `ledger-columns-absent` naming the columns.
 */
export function refuseUnfit({ columns, matched, rows, lacking, isOfYear }: Fit) {
  const absent: readonly LedgerColumn[] = lackingColumns(columns, matched);
  const year = unknownYear(columns, rows);
  if (lacking !== "ignore") {
    const unread = columns.unknown
      .filter(({ position }) => rows.some((row) => isText(row[position])))
      .map(({ heading }) => heading);
    if (absent.length > 0 && unread.length > 0) {
      throw new Problem({ kind: "ledger-columns-unread", columns: absent, unknown: unread });
    }
    if (absent.length > 0 && lacking === "refuse") {
      throw new Problem({ kind: "ledger-columns-absent", columns: absent });
    }
    if (year !== undefined && isOfYear) {
      throw new Problem({
        kind: "ledger-columns-unread",
        columns: ["fiscal_year"],
        unknown: [year],
      });
    }
  }
  return year === undefined ? absent : [...absent, "fiscal_year" as const];
}

/** The heading of a column that holds nothing but years, where the ledger has no other. */
function unknownYear(columns: LedgerColumns, rows: Range): string | undefined {
  if (columns.fiscalYear !== undefined || columns.amountYear !== undefined) {
    return undefined;
  }
  return columns.unknown.find(({ position }) => {
    const cells = rows.map((row) => row[position]).filter((cell) => !isBlank(cell));
    return cells.length > 0 && cells.every((cell) => columns.yearOf(cell) !== undefined);
  })?.heading;
}

const isText = (cell: CellValue): boolean => typeof cell === "string" && cell.trim() !== "";
