import { Decimal } from "../../core/decimal";
import { wrongArgument, type Sentence } from "../../core/problem";
import { OWN_SCOPE, type Scope } from "../../core/scope";
import { isBlank, isBlankRow, wrongCell, type CellPlace, type Range } from "../../core/table";
import { CATEGORIES, CATEGORY_IDS, GROUPS, membersOf } from "../../dataset/categories";
import { SCOPES } from "../../dataset/scopes";
import { asRange, single } from "./cells";

const DEFAULT = "official";

/**
 * Whether a range is the user's own scope: two columns, the first naming categories or the second holding
 * shares, below an optional heading. Any other range is a list of scope names.
 */
export function isOwnScope(range: Range): boolean {
  if (!range.every((row) => row.length === 2)) return false;
  const rows = range.slice(isHeading(range) ? 1 : 0);
  const holdsShares = ([, share]: readonly unknown[]): boolean =>
    typeof share === "number" || isBlank(share);
  if (rows.length === 0 || rows.some(([, second]) => scopeOf(second) !== undefined)) return false;
  return rows.some(namesCategory) || rows.every(holdsShares);
}

/**
 * Scope of the dataset that a cell names; blank is `official`.
 *
 * @throws {Problem} `wrong-argument` if there is none of that name.
 */
export function namedScope(cell: unknown): Scope {
  const scope = scopeOf(isBlank(cell) ? DEFAULT : cell);
  if (scope !== undefined) return scope;
  throw wrongArgument("scope", cell, {
    en: `give one of ${[...SCOPES.keys()].join(", ")}, or two columns with category and share`,
    ja: `${[...SCOPES.keys()].join("、")} のいずれか、またはカテゴリーと割合の 2 列を指定してください`,
  });
}

const scopeOf = (name: unknown): Scope | undefined =>
  typeof name === "string" ? SCOPES.get(plain(name)) : undefined;

/**
 * The user's own scope: two columns with category or group, and share.
 *
 * @param range - With or without a heading row; blank rows are skipped, a blank share is 0.
 * @throws {Problem} `wrong-argument` naming an unknown or repeated category or a share outside 0 to 1,
 *   or if no row names a category.
 */
export function ownScope(range: Range): Scope {
  const shares = new Map<string, Decimal>();
  const isHeadless = !isHeading(range);
  range.slice(isHeadless ? 0 : 1).forEach((row, index) => {
    if (isBlankRow(row)) return;
    const place: ScopeRow = { argument: "scope", row: index + 1, isHeadless };
    const share = shareOfCell(row[1], place);
    for (const category of categoriesOfCell(row[0], place)) {
      if (shares.has(category)) throw repeated(category, place);
      shares.set(category, share);
    }
  });
  if (shares.size === 0) throw wrongArgument("scope", null, KNOWN_CATEGORIES);
  const inOrder = CATEGORIES.flatMap(({ id }) => {
    const share = shares.get(id);
    return share === undefined ? [] : [{ category: id, share }];
  });
  return { name: OWN_SCOPE, shares: inOrder };
}

/**
 * The one scope of an argument, by name or the user's own.
 *
 * @throws {Problem} `wrong-argument` for several names or a wrong one.
 */
export function readOneScope(argument: unknown): Scope {
  const range = asRange(argument);
  return isOwnScope(range) ? ownScope(range) : namedScope(single("scope", argument));
}

/**
 * Category that a cell names.
 *
 * @throws {Problem} `wrong-argument` if it is no category.
 */
export function readCategory(cell: unknown): string {
  const id = typeof cell === "string" ? plain(cell) : "";
  if (CATEGORY_IDS.has(id)) return id;
  throw wrongArgument("category", cell, {
    en: `give one of ${[...CATEGORY_IDS].join(", ")}`,
    ja: `${[...CATEGORY_IDS].join("、")} のいずれかを指定してください`,
  });
}

/** A row of an own scope. */
type ScopeRow = Omit<CellPlace, "heading">;

/** A first row of two words is a heading, unless its first word is a category or group. */
const isHeading = (range: Range): boolean => {
  const [first, second] = range[0] ?? [];
  const words = typeof first === "string" && typeof second === "string" && second !== "";
  return words && membersOf(plain(first)).length === 0;
};

const namesCategory = ([name]: readonly unknown[]): boolean =>
  typeof name === "string" && membersOf(plain(name)).length > 0;

function categoriesOfCell(cell: unknown, row: ScopeRow): readonly string[] {
  const members = typeof cell === "string" ? membersOf(plain(cell)) : [];
  if (members.length > 0) return members;
  throw wrongCell({ ...row, heading: "category" }, cell, KNOWN_CATEGORIES);
}

function shareOfCell(cell: unknown, row: ScopeRow): Decimal {
  if (isBlank(cell)) return new Decimal(0);
  if (typeof cell === "number" && cell >= 0 && cell <= 1) return new Decimal(cell);
  throw wrongCell({ ...row, heading: "share" }, cell, {
    en: "give a share from 0 to 1",
    ja: "0～1 の割合を指定してください",
  });
}

const plain = (text: string): string => text.normalize("NFKC").trim().toLowerCase();

export const KNOWN_CATEGORIES: Sentence = {
  en: `give a category such as ${CATEGORIES[0]?.id ?? ""}, or a group (${[...GROUPS].join(", ")}); CATEGORIES() lists them`,
  ja: `${CATEGORIES[0]?.id ?? ""} のようなカテゴリー、またはグループ（${[...GROUPS].join("、")}）を指定してください。一覧は CATEGORIES() にあります`,
};

const repeated = (category: string, row: ScopeRow): Error =>
  wrongCell({ ...row, heading: "category" }, category, {
    en: "it is already in the scope; name each category once",
    ja: "すでに含まれています。カテゴリーは 1 回だけ指定してください",
  });
