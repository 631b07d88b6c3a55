import { ONE, type Decimal } from "../decimal";
import { nearest, fold, readShare } from "../text";
import { wrongArgument, type CellPlace } from "../problem";
import { cellText, columnsOf, isBlank, usedRows } from "../table";
import type { CellRow, CellValue, Range } from "../table";
import { HeadingReader, twoColumns } from "./heading";
import type { Heading } from "./heading";
import { plainHeading, TEXT_COLUMNS } from "./vocabulary";
import type { LedgerWords, TextColumn, Vocabulary } from "./vocabulary";

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

/** What rules are read by. */
export interface RuleWords {
  /** The ids that a rule may name. */
  readonly categories: ReadonlySet<string>;
  readonly vocabulary: Vocabulary;
}

/** One row of rules: its number below the headings and its cells by column. */
interface RuleRow {
  readonly number: number;
  readonly cell: (column: Column) => CellValue;
  readonly place: (column: Column) => CellPlace;
}

/**
 * The rules of a range, in order; wholly blank rows are skipped.
 *
 * @param range - Headings in the first row, in any order: category, and any of rule (the row's
 *   number by default), ministry, organization, section, item, major_expense (any text by default)
 *   and share (1 by default); other columns are ignored.
 * @throws {Problem} `wrong-argument` naming the row and the column.
 */
export function readRules(range: Range, words: RuleWords): readonly Rule[] {
  const positions = ruleColumns(range, words.vocabulary);
  const rows = usedRows(range)
    .slice(1)
    .map((cells, index) => ruleRow(cells, index + 1, positions))
    .filter(({ cell }) => COLUMNS.some((column) => !isBlank(cell(column))));
  const ids = idsOf(rows);
  const hasShare = positions.has("share");
  return rows.map((row, index) => ({
    id: ids[index] ?? "",
    matchers: readMatchers(row, words.vocabulary.words.matchers),
    category: readCategory(row.cell("category"), row.place("category"), words.categories),
    share: hasShare ? readShare(row.place("share"), row.cell("share")) : ONE,
  }));
}

const ruleRow = (
  cells: CellRow,
  number: number,
  positions: ReadonlyMap<Column, number>,
): RuleRow => ({
  number,
  cell: (column) => cells[positions.get(column) ?? -1],
  place: (column) => ({ argument: "rules", row: number, heading: column }),
});

/** Tiers of headings that name the column of a matcher; later ones mean too much. */
const MATCHER_TIERS = 2;

/**
 * The positions of the columns that rules have, by their headings.
 *
 * @throws {Problem} `column-twice`, `heading-twice` or `headings-missing`.
 */
export function ruleColumns(range: Range, vocabulary: Vocabulary): ReadonlyMap<Column, number> {
  columnsOf(range, "rules", []);
  const reader = new HeadingReader(vocabulary);
  const found = new Map<Column, { readonly text: string; readonly position: number }>();
  for (const [position, cell] of (range[0] ?? []).entries()) {
    const column = ruleColumn(reader.read(cell), vocabulary);
    if (column === undefined) {
      continue;
    }
    const before = found.get(column);
    if (before !== undefined) {
      throw twoColumns("rules", before.text, cellText(cell));
    }
    found.set(column, { text: cellText(cell), position });
  }
  if (!found.has("category")) {
    columnsOf(range, "rules", ["category"]);
  }
  return new Map([...found].map(([column, { position }]) => [column, position]));
}

function ruleColumn({ text, column, tier }: Heading, { words }: Vocabulary): Column | undefined {
  const plain = plainHeading(text);
  const own = (["rule", "category", "share"] as const).find((name) =>
    words.ruleHeadings[name].some((heading) => plainHeading(heading) === plain),
  );
  if (own !== undefined || tier >= MATCHER_TIERS) {
    return own;
  }
  return TEXT_COLUMNS.find((name) => name === column);
}

/** The names of rules; one without a name has its row's number. */
function idsOf(rows: readonly RuleRow[]): readonly string[] {
  const ids = new Set<string>();
  const stated = rows.map(({ cell, place }) => {
    const id = cellText(cell("rule")).trim();
    if (typeof cell("rule") === "object" && id !== "") {
      throw wrongArgument(place("rule"), cell("rule"), { kind: "rule-name" });
    }
    if (ids.has(fold(id))) {
      throw wrongArgument(place("rule"), cell("rule"), { kind: "other-rule-name" });
    }
    if (id !== "") {
      ids.add(fold(id));
    }
    return id;
  });
  return stated.map((id, index) => id || unused(String(rows[index]?.number), ids));
}

const unused = (id: string, ids: ReadonlySet<string>): string =>
  ids.has(id) ? unused(`${id}'`, ids) : id;

function readMatchers({ cell, place }: RuleRow, words: LedgerWords["matchers"]): Rule["matchers"] {
  const at = (column: TextColumn): Matcher | undefined => {
    const written = cell(column);
    if (isBlank(written)) {
      return undefined;
    }
    const isText = typeof written === "string" || typeof written === "number";
    const matcher = isText ? readMatcher(String(written), words) : undefined;
    if (matcher === undefined) {
      throw wrongArgument(place(column), written, { kind: "matcher" });
    }
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
  if (categories.has(category)) {
    return category;
  }
  const values = [...categories];
  const meant = nearest(category, categories);
  throw wrongArgument(
    place,
    cell,
    meant === undefined ? { kind: "one-of", values } : { kind: "meant", meant, values },
  );
}

/** How a text is compared: equal, contains, starts with. */
export type Mark = "=" | "~" | "^";

/** What a text must equal, contain or start with: any of the alternatives, which are folded. */
export interface Matcher {
  readonly mark: Mark;
  readonly alternatives: readonly string[];
}

/**
 * A matcher as written in a rule: `=a|b` or `equals a|b`, `~a|b` or `contains a|b`, `^a|b` or
 * `starts a|b`; a bare text must be equal.
 *
 * @param words - The words for each mark.
 * @returns Undefined if an alternative is empty.
 */
export function readMatcher(text: string, words: LedgerWords["matchers"]): Matcher | undefined {
  const plain = fold(text);
  const marked = MARKS.find((mark) => plain.startsWith(mark));
  const named = marked === undefined ? namedMark(plain, words) : undefined;
  const mark = marked ?? named?.mark ?? "=";
  const rest = marked === undefined ? (named?.rest ?? plain) : plain.slice(marked.length);
  const alternatives = rest.split("|").map(fold);
  return alternatives.includes("") ? undefined : { mark, alternatives };
}

const MARKS = ["=", "~", "^"] as const;

/** The mark that a word at the start names, the longest word first, and the text behind it. */
function namedMark(plain: string, words: LedgerWords["matchers"]) {
  const all = MARKS.flatMap((mark) =>
    words[mark].map((word) => ({ mark, start: `${fold(word)} ` })),
  );
  const found = all
    .filter(({ start }) => plain.startsWith(start))
    .sort((a, b) => b.start.length - a.start.length)[0];
  return found && { mark: found.mark, rest: plain.slice(found.start.length) };
}
