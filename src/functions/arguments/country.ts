import { choiceIn, plainName } from "../../core/text";
import { wrongArgument } from "../../core/problem";
import type { Range } from "../../core/table";
import type { Pack } from "../../dataset/pack";
import { COUNTRY_CODES, packOf } from "../../dataset/bundled";
import { optional } from "./cells";

/** A name with the pack that it is looked up in. */
export interface PackName {
  readonly pack: Pack;
  /** The name without the country before it, as names are compared. */
  readonly name: string;
}

/**
 * Pack of the country that an argument names; the home country's without one.
 *
 * @throws {Problem} `wrong-argument` for a country without a pack.
 */
export const readPackOf = (argument: unknown, home: Pack): Pack =>
  optional("country", argument, home, (cell) => {
    const code = choiceIn(cell, COUNTRY_CODES);
    const pack = code === undefined ? undefined : packOf(code);
    if (pack !== undefined) {
      return pack;
    }
    throw wrongArgument("country", cell, { kind: "one-of", values: COUNTRY_CODES });
  });

/** A name such as DEU.national in its country; without a country before it, in the home country. */
export function packName(cell: unknown, home: Pack): PackName {
  const name = plainName(cell);
  const [, code = "", own = ""] = /^([a-z]{3})\.(.+)$/.exec(name) ?? [];
  const pack = packOf(code.toUpperCase());
  return pack === undefined ? { pack: home, name } : { pack, name: own };
}

/** A name as a user gives it from anywhere: that of another country has its code before it. */
export const fullName = (name: string, { country }: Pack, home: Pack): string =>
  country.code === home.country.code ? name : `${country.code}.${name}`;

/** The packs that the names in a range are of, each once, in the order of their first name. */
export const packsNamed = (range: Range, home: Pack): readonly Pack[] => [
  ...new Set(range.flat().map((cell) => packName(cell, home).pack)),
];
