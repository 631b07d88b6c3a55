import type { Choices } from "../../core/assessment";
import { officialBasis, readBasis, type Basis } from "../../core/basis";
import { readDay } from "../../core/day";
import type { Figures } from "../../core/figures";
import { readUnit, type Unit } from "../../core/money";
import { readStages } from "../../core/stage";
import { isBlank, isBlankRow } from "../../core/table";
import { readObservations } from "../../dataset/observations";
import type { Pack } from "../../dataset/pack";
import { readTarget, type ChosenTarget } from "../../dataset/targets";
import type { Language } from "../../messages/language";
import { rangeIn, optional, required, requiredCell } from "./cells";

/** The arguments that most functions share, as received; a function may lack some. */
export interface SharedArguments {
  readonly basis?: unknown;
  readonly stage?: unknown;
  readonly unit?: unknown;
  readonly as_of?: unknown;
  readonly data?: unknown;
}

/** Where a call is made, and in which country it is answered. */
export interface CallPlace {
  readonly pack: Pack;
  readonly language: Language;
}

/** The same, read. */
export interface SharedChoices extends Choices, CallPlace {
  /** Unit of amounts in the result. */
  readonly unit: Unit;
}

/**
 * The shared arguments of a call.
 *
 * @param fallback - Basis where the call names none.
 * @throws {Problem} `wrong-argument` for the first that is wrong.
 */
export function readChoices(
  args: SharedArguments,
  { pack, language }: CallPlace,
  fallback: Basis = officialBasis(pack.country),
): SharedChoices {
  const { country } = pack;
  const [currency] = country.units;
  return {
    pack,
    language,
    country,
    basis: optional("basis", args.basis, fallback, (cell) => readBasis(cell, country)),
    stages: optional("stage", args.stage, country.defaultStages, (cell) =>
      readStages(cell, country),
    ),
    unit: optional("unit", args.unit, currency, (cell) => readUnit("unit", cell, country.units)),
    asOf: optional("as_of", args.as_of, undefined, (cell) => readDay(cell)),
    figures: readFigures(args.data, pack),
  };
}

/** A target with the choices it is measured under. */
export interface TargetChoices {
  readonly share: ChosenTarget["share"];
  readonly choices: SharedChoices;
}

/**
 * Target and shared arguments of a call. The basis is the one asked for, else the target's own, else the
 * country's official one.
 *
 * @throws {Problem} `wrong-argument`.
 */
export function readTargetChoices(
  args: SharedArguments & { readonly target: unknown },
  place: CallPlace,
): TargetChoices {
  const { pack } = place;
  const target = required("target", args.target, (cell) => readTarget(cell, pack.targets));
  const own = target.basis === undefined ? undefined : readBasis(target.basis, pack.country);
  return { share: target.share, choices: readChoices(args, place, own) };
}

/**
 * What is read from the arguments once for each country that a call asks about. What is wrong in one of
 * those countries is wrong with the call.
 *
 * @param read - The reading in a country.
 * @param packs - The countries that the call names.
 * @throws {Problem} `wrong-argument` as the reading does.
 */
export function inEachCountry<T>(
  read: (pack: Pack) => T,
  packs: readonly Pack[],
): (pack: Pack) => T {
  const found = new Map(packs.map((pack) => [pack, read(pack)]));
  return (pack) => found.get(pack) ?? read(pack);
}

/** A fiscal year that must be there; throws `wrong-argument`. */
export const readYear = (cell: unknown, pack: Pack): number =>
  requiredCell("year", cell, (year) => pack.country.calendar.read(year));

/** The bundled observations, with those of a range beside them. */
function readFigures(data: unknown, pack: Pack): Figures {
  const range = rangeIn(data);
  if (range.every(isBlankRow) || isBlank(data)) {
    return pack.figures;
  }
  return pack.figures.with(readObservations(range, pack));
}
