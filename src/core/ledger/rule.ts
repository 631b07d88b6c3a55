import type { Decimal } from "../decimal";
import { wrongArgument, type CellPlace } from "../problem";
import { cellText, columnsOf, isBlank, usedRows, type CellValue, type Range } from "../table";
import { fold, readShare } from "../text";
import { TEXT_COLUMNS, type TextColumn } from "./ledger";
import { readMatcher, type Matcher } from "./matcher";

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
        share: readShare(place("share"), row("share")),
      };
      return [rule];
    });
}

function readId(cell: CellValue, place: CellPlace, ids: Set<string>): string {
  const id = cellText(cell).trim();
  if (id === "" || typeof cell === "object") {
    throw wrongArgument(place, cell, { kind: "rule-name" });
  }
  if (ids.has(fold(id))) throw wrongArgument(place, cell, { kind: "other-rule-name" });
  ids.add(fold(id));
  return id;
}

function readMatchers(row: RuleRow, place: (column: Column) => CellPlace): Rule["matchers"] {
  const at = (column: TextColumn): Matcher | undefined => {
    const cell = row(column);
    if (isBlank(cell)) return undefined;
    const matcher = typeof cell === "string" ? readMatcher(cell) : undefined;
    if (matcher === undefined) throw wrongArgument(place(column), cell, { kind: "matcher" });
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
  throw wrongArgument(place, cell, { kind: "one-of", values: [...categories] });
}
