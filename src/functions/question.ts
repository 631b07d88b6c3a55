import type { Question } from "../core/assessment";
import type { Pack } from "../dataset/pack";
import {
  inEachCountry,
  readChoices,
  readYear,
  type CallPlace,
  type SharedArguments,
  type SharedChoices,
} from "./arguments/choices";
import { scopePacks, type ScopeReader } from "./spread";

/** A question with the shared choices of the country it is about. */
export type SharedQuestion = SharedChoices & Question;

/** The question of a year and a scope, each as received. */
export type Ask = (year: unknown, scope: ScopeReader) => SharedQuestion;

/**
 * How a call asks about one year and scope after another: the shared arguments are read once in each
 * country that its scopes are of.
 *
 * @param read - The shared choices in a country, unless the call has arguments of its own.
 * @throws {Problem} `wrong-argument` for a shared argument that is wrong in one of the countries.
 */
export function asker(
  args: SharedArguments & { readonly scope?: unknown },
  { pack: home, language }: CallPlace,
  read = (pack: Pack): SharedChoices => readChoices(args, { pack, language }),
): Ask {
  const choicesIn = inEachCountry(read, scopePacks(args.scope, home));
  return (cell, readScope) => {
    const { pack, scope } = readScope();
    return { ...choicesIn(pack), year: readYear(cell, pack), scope };
  };
}
