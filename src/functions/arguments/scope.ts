import type { Decimal } from "../../core/decimal";
import { wrongArgument, type CellPlace, type Expected } from "../../core/problem";
import { OWN_SCOPE, type Scope } from "../../core/scope";
import { isBlank, isBlankRow, type Range } from "../../core/table";
import { plainName, readShare } from "../../core/text";
import type { Pack } from "../../dataset/pack";
import { asRange, single } from "./cells";

/**
 * Whether a range is the user's own scope: two columns, the first naming categories or the second holding
 * shares, below an optional heading. Any other range is a list of scope names.
 */
export function isOwnScope(range: Range, pack: Pack): boolean {
  if (!range.every((row) => row.length === 2)) return false;
  const rows = range.slice(hasHeading(range, pack) ? 1 : 0);
  const holdsShare = ([, share]: readonly unknown[]): boolean =>
    typeof share === "number" || isBlank(share);
  if (rows.length === 0 || rows.some(([, second]) => pack.scopes.has(plainName(second)))) {
    return false;
  }
  return rows.some(([name]) => membersOf(name, pack).length > 0) || rows.every(holdsShare);
}

/**
 * Scope of the dataset that a cell names; a blank one is the country's default.
 *
 * @throws {Problem} `wrong-argument` if there is none of that name.
 */
export function namedScope(cell: unknown, pack: Pack): Scope {
  const scope = pack.scopes.get(isBlank(cell) ? pack.country.defaultScope : plainName(cell));
  if (scope !== undefined) return scope;
  throw wrongArgument("scope", cell, { kind: "scope", names: [...pack.scopes.keys()] });
}

/**
 * The user's own scope: two columns with category or group, and share.
 *
 * @param range - With or without a heading row; blank rows are skipped, a blank share is 0.
 * @throws {Problem} `wrong-argument` naming an unknown or repeated category or a share outside 0 to 1,
 *   or if no row names a category.
 */
export function ownScope(range: Range, pack: Pack): Scope {
  const shares = new Map<string, Decimal>();
  const isHeadless = !hasHeading(range, pack);
  for (const [index, row] of range.slice(isHeadless ? 0 : 1).entries()) {
    if (isBlankRow(row)) continue;
    const place = { argument: "scope", row: index + 1, isHeadless };
    const share = readShare({ ...place, heading: "share" }, row[1]);
    const category: CellPlace = { ...place, heading: "category" };
    for (const id of readMembers(category, row[0], pack)) {
      if (shares.has(id)) throw wrongArgument(category, id, { kind: "other-category" });
      shares.set(id, share);
    }
  }
  if (shares.size === 0) throw wrongArgument("scope", undefined, categoryOrGroup(pack));
  const inOrder = pack.categories.all.flatMap(({ id }) => {
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
export function readOneScope(argument: unknown, pack: Pack): Scope {
  const range = asRange(argument);
  return isOwnScope(range, pack)
    ? ownScope(range, pack)
    : namedScope(single("scope", argument), pack);
}

/** A first row of two words is a heading, unless its first word is a category or group. */
function hasHeading(range: Range, pack: Pack): boolean {
  const [first, second] = range[0] ?? [];
  const areWords = typeof first === "string" && typeof second === "string" && second !== "";
  return areWords && membersOf(first, pack).length === 0;
}

const membersOf = (cell: unknown, { categories }: Pack): readonly string[] =>
  categories.membersOf(plainName(cell));

function readMembers(place: CellPlace, cell: unknown, pack: Pack): readonly string[] {
  const members = membersOf(cell, pack);
  if (members.length > 0) return members;
  throw wrongArgument(place, cell, categoryOrGroup(pack));
}

const categoryOrGroup = ({ categories }: Pack): Expected => ({
  kind: "category-or-group",
  example: categories.all[0]?.id ?? "",
  groups: categories.groups.map(({ id }) => id),
});
