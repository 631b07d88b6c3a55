import type { Decimal } from "../../core/decimal";
import { wrongArgument, type CellPlace, type Expected } from "../../core/problem";
import { OWN_SCOPE, type Scope } from "../../core/scope";
import { isBlank, isBlankRow, type Range } from "../../core/table";
import { readShare } from "../../core/text";
import type { Pack } from "../../dataset/pack";
import { rangeIn, singleCell } from "./cells";
import { fullName, packName } from "./country";

/** A scope with the country whose categories it counts. */
export interface CountryScope {
  readonly pack: Pack;
  readonly scope: Scope;
}

/**
 * Whether a range is the user's own scope: two columns, the first naming categories or the second holding
 * shares, below an optional heading. Any other range is a list of scope names.
 */
export function isOwnScope(range: Range, home: Pack): boolean {
  if (!range.every((row) => row.length === 2)) {
    return false;
  }
  const pack = packOfOwn(range, home);
  const rows = range.slice(hasHeading(range, pack, home) ? 1 : 0);
  const holdsShare = ([, share]: readonly unknown[]): boolean =>
    typeof share === "number" || isBlank(share);
  if (rows.length === 0 || rows.some(([, second]) => isScopeName(second, home))) {
    return false;
  }
  return rows.some(([name]) => membersOf(name, pack, home).length > 0) || rows.every(holdsShare);
}

/**
 * Scope of the dataset that a cell names, such as ministry or DEU.ministry; a blank one is the home
 * country's default.
 *
 * @throws {Problem} `wrong-argument` if there is none of that name.
 */
export function namedScope(cell: unknown, home: Pack): CountryScope {
  const { pack, name } = packName(isBlank(cell) ? home.country.defaultScope : cell, home);
  const scope = pack.scopes.get(name);
  if (scope !== undefined) {
    return { pack, scope: { ...scope, name: fullName(name, pack, home) } };
  }
  const names = [...pack.scopes.keys()].map((each) => fullName(each, pack, home));
  throw wrongArgument("scope", cell, { kind: "scope", names });
}

/**
 * The user's own scope: two columns with category or group, and share. All categories are of one country;
 * those of another than the home country have its code before them.
 *
 * @param range - With or without a heading row; blank rows are skipped, a blank share is 0.
 * @throws {Problem} `wrong-argument` naming an unknown or repeated category or a share outside 0 to 1,
 *   or if no row names a category.
 */
export function ownScope(range: Range, home: Pack): CountryScope {
  const pack = packOfOwn(range, home);
  const shares = new Map<string, Decimal>();
  const isHeadless = !hasHeading(range, pack, home);
  for (const [index, row] of range.slice(isHeadless ? 0 : 1).entries()) {
    if (isBlankRow(row)) {
      continue;
    }
    const place = { argument: "scope", row: index + 1, isHeadless };
    const share = readShare({ ...place, heading: "share" }, row[1]);
    const category: CellPlace = { ...place, heading: "category" };
    for (const id of readMembers(category, row[0], { pack, home })) {
      if (shares.has(id)) {
        throw wrongArgument(category, id, { kind: "other-category" });
      }
      shares.set(id, share);
    }
  }
  if (shares.size === 0) {
    throw wrongArgument("scope", undefined, categoryOrGroup(pack, home));
  }
  return { pack, scope: { name: OWN_SCOPE, shares: inOrder(shares, pack) } };
}

/** Shares in the order of the country's categories. */
const inOrder = (shares: ReadonlyMap<string, Decimal>, pack: Pack): Scope["shares"] =>
  pack.categories.all.flatMap(({ id }) => {
    const share = shares.get(id);
    return share === undefined ? [] : [{ category: id, share }];
  });

/**
 * The one scope of an argument, by name or the user's own.
 *
 * @throws {Problem} `wrong-argument` for several names or a wrong one.
 */
export function readOneScope(argument: unknown, home: Pack): CountryScope {
  const range = rangeIn(argument);
  return isOwnScope(range, home)
    ? ownScope(range, home)
    : namedScope(singleCell("scope", argument), home);
}

/** The country of an own scope: that of the first name that has one before it. */
export function packOfOwn(range: Range, home: Pack): Pack {
  const packs = range.map(([cell]) => packName(cell, home).pack);
  return packs.find((pack) => pack !== home) ?? home;
}

function isScopeName(cell: unknown, home: Pack): boolean {
  const { pack, name } = packName(cell, home);
  return pack.scopes.has(name);
}

/** A first row of two words is a heading, unless its first word is a category or group. */
function hasHeading(range: Range, pack: Pack, home: Pack): boolean {
  const [first, second] = range[0] ?? [];
  const areWords = typeof first === "string" && typeof second === "string" && second !== "";
  return areWords && membersOf(first, pack, home).length === 0;
}

/** The categories of a country that a cell names; none if it names those of another. */
function membersOf(cell: unknown, pack: Pack, home: Pack): readonly string[] {
  const found = packName(cell, home);
  return found.pack === pack ? pack.categories.membersOf(found.name) : [];
}

function readMembers(
  place: CellPlace,
  cell: unknown,
  { pack, home }: { readonly pack: Pack; readonly home: Pack },
): readonly string[] {
  const members = membersOf(cell, pack, home);
  if (members.length > 0) {
    return members;
  }
  throw wrongArgument(place, cell, categoryOrGroup(pack, home));
}

const categoryOrGroup = (pack: Pack, home: Pack): Expected => ({
  kind: "category-or-group",
  example: fullName(pack.categories.all[0]?.id ?? "", pack, home),
  groups: pack.categories.groups.map(({ id }) => fullName(id, pack, home)),
});
