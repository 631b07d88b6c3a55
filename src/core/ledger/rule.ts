import { Decimal } from "../decimal";
import { cellText, columnsOf, isBlank, usedRows, wrongCell } from "../table";
import type { CellPlace, CellValue, Range } from "../table";
import { TEXT_COLUMNS } from "./ledger";
import type { TextColumn } from "./ledger";
import { fold } from "../text";
import { readMatcher } from "./matcher";
import type { Matcher } from "./matcher";

/** Puts a share of the budget lines it matches into a category. */
export interface Rule {
  readonly id: string;
  /** The matcher of each column; undefined where any text matches. */
  readonly matchers: Readonly<Record<TextColumn, Matcher | undefined>>;
  readonly category: string;
  /** From 0 to 1; 0 ends the line. */
  readonly share: Decimal;
}

const COLUMNS = ["rule", ...TEXT_COLUMNS, "category", "share"] as const;

type Column = (typeof COLUMNS)[number];

/** The cells of one row of rules, by column. */
type RuleRow = (column: Column) => CellValue;

/**
 * The rules of a range, in order; wholly blank rows are skipped.
 *
 * @param range - Headings in the first row: rule, ministry, organization, section, item,
 *   major_expense, category, share in any order; other columns are ignored.
 * @param categories - The ids a rule may name.
 * @throws {Problem} `wrong-argument` naming the row and the column.
 */
export function readRules(range: Range, categories: ReadonlySet<string>): readonly Rule[] {
  const positions = columnsOf(range, "rules", COLUMNS);
  const ids = new Set<string>();
  return usedRows(range)
    .slice(1)
    .flatMap((cells, index) => {
      const row: RuleRow = (column) => cells[positions.get(column) ?? -1];
      if (COLUMNS.every((column) => isBlank(row(column)))) return [];
      const place = (column: Column): CellPlace => ({
        argument: "rules",
        row: index + 1,
        heading: column,
      });
      const rule = {
        id: readId(row("rule"), place("rule"), ids),
        matchers: readMatchers(row, place),
        category: readCategory(row("category"), place("category"), categories),
        share: readShare(row("share"), place("share")),
      };
      return [rule];
    });
}

function readId(cell: CellValue, place: CellPlace, ids: Set<string>): string {
  const id = cellText(cell).trim();
  if (id === "" || typeof cell === "object") throw wrongCell(place, cell, ALLOWED.id);
  if (ids.has(fold(id))) throw wrongCell(place, cell, ALLOWED.uniqueId);
  ids.add(fold(id));
  return id;
}

function readMatchers(row: RuleRow, place: (column: Column) => CellPlace): Rule["matchers"] {
  const at = (column: TextColumn): Matcher | undefined => {
    const cell = row(column);
    if (isBlank(cell)) return undefined;
    const matcher = typeof cell === "string" ? readMatcher(cell) : undefined;
    if (matcher === undefined) throw wrongCell(place(column), cell, ALLOWED.matcher);
    return matcher;
  };
  return {
    ministry: at("ministry"),
    organization: at("organization"),
    section: at("section"),
    item: at("item"),
    major_expense: at("major_expense"),
  };
}

function readCategory(cell: CellValue, place: CellPlace, categories: ReadonlySet<string>): string {
  const category = cellText(cell).trim();
  if (categories.has(category)) return category;
  const known = [...categories].join(", ");
  throw wrongCell(place, cell, {
    en: `give one of ${known}`,
    ja: `次のどれかにしてください: ${known}`,
  });
}

function readShare(cell: CellValue, place: CellPlace): Decimal {
  const share = shareOf(cell);
  if (share === undefined || share.lt(0) || share.gt(1)) {
    throw wrongCell(place, cell, ALLOWED.share);
  }
  return share;
}

function shareOf(cell: CellValue): Decimal | undefined {
  if (isBlank(cell)) return new Decimal(0);
  if (typeof cell === "number" && Number.isFinite(cell)) return new Decimal(cell);
  if (typeof cell !== "string") return undefined;
  const text = fold(cell);
  return /^\d(\.\d{1,30})?$/.test(text) ? new Decimal(text) : undefined;
}

const ALLOWED = {
  id: { en: "give each rule a name", ja: "規則ごとに名前を付けてください" },
  uniqueId: { en: "an earlier rule has this name", ja: "同じ名前の規則が上にあります" },
  matcher: {
    en: "write =a|b (equal), ~a|b (contains) or ^a|b (starts with) without an empty alternative, or leave it blank",
    ja: "=a|b (一致)、~a|b (含む)、^a|b (前方一致) の形で、空の候補なしで書くか、空白にしてください",
  },
  share: { en: "give a number from 0 to 1", ja: "0 から 1 の数値にしてください" },
} as const;
