import { exactly, type Bounded } from "./bounded";
import type { Country, OfficialGdp } from "./country";
import type { Day } from "./day";
import { Decimal } from "./decimal";
import { GDP_SERIES, type Figures, type Observation } from "./figures";
import type { FiscalCalendar } from "./fiscal-year";
import { Problem, wrongArgument } from "./problem";
import { choiceIn } from "./text";

/** Which GDP is the denominator. */
export type Basis =
  | { readonly kind: "official"; readonly gdp: OfficialGdp }
  | { readonly kind: "same_year" | "previous_year" }
  | { readonly kind: "year"; readonly year: number; readonly name: string }
  | { readonly kind: "amount"; readonly amount: Decimal };

/** A GDP with the observation it comes from; none for an amount that the user wrote. */
export interface Gdp {
  readonly figure: Bounded;
  readonly observation: Observation | undefined;
}

/** Bases that are named by a word and not by a year; a country offers some of them. */
const WORDS = ["official", "same_year", "previous_year"] as const;

/** The basis of a question that names none. */
export const officialBasis = ({ officialGdp }: Country): Basis => ({
  kind: "official",
  gdp: officialGdp,
});

/** The GDP of the fiscal year of the question. */
export const SAME_YEAR: Basis = { kind: "same_year" };

/**
 * Basis that a cell names.
 *
 * @param cell - `official`, `same_year` or another word that the country offers, a fiscal year in any of the
 *   country's forms, or an amount in its currency, not below its smallest GDP.
 * @throws {Problem} `wrong-argument` for anything else.
 */
export function readBasis(cell: unknown, country: Country): Basis {
  const words = WORDS.filter((word) => word === "official" || country.bases.includes(word));
  const word = choiceIn(cell, words);
  if (word !== undefined) {
    return word === "official" ? officialBasis(country) : { kind: word };
  }
  const year = country.calendar.yearOf(cell);
  if (year !== undefined) {
    return { kind: "year", year, name: country.calendar.name(year) };
  }
  if (typeof cell === "number" && Number.isFinite(cell) && cell >= country.smallestGdp) {
    return { kind: "amount", amount: new Decimal(cell) };
  }
  throw wrongArgument("basis", cell, {
    kind: "basis",
    names: words,
    example: country.bases.find((name) => country.calendar.yearOf(name) !== undefined) ?? "",
    currency: country.currency.names,
    least: country.smallestGdp,
  });
}

/** Where and when a GDP is looked up. */
export interface GdpQuestion {
  readonly figures: Figures;
  /** Fiscal year of the question; matters for `same_year` and `previous_year` alone. */
  readonly year: number;
  /** Day by which it had to be published; undefined for the newest of all. */
  readonly asOf: Day | undefined;
  readonly calendar: FiscalCalendar;
}

/**
 * Nominal GDP that a basis is.
 *
 * @returns Amount in the country's currency, with bounds.
 * @throws {Problem} `no-gdp` if none was published by then.
 */
export function gdpOf(basis: Basis, { figures, year, asOf, calendar }: GdpQuestion): Gdp {
  if (basis.kind === "amount") {
    return { figure: exactly(basis.amount), observation: undefined };
  }
  const { year: gdpYear, stage } = wanted(basis, year);
  const observation =
    stage === undefined
      ? figures.latestGdp(gdpYear, asOf)
      : figures.latest(GDP_SERIES, gdpYear, stage, asOf);
  if (observation !== undefined) {
    return { figure: observation.figure, observation };
  }
  throw new Problem({ kind: "no-gdp", year: calendar.name(gdpYear), asOf });
}

/** The name of a basis, as a cell names it. */
export function basisName(basis: Basis): string {
  if (basis.kind === "year") {
    return basis.name;
  }
  return basis.kind === "amount" ? basis.amount.toFixed() : basis.kind;
}

/** Year and stage of the GDP that is looked up; no stage for the newest of all. */
function wanted(
  basis: Exclude<Basis, { kind: "amount" }>,
  year: number,
): { readonly year: number; readonly stage?: string } {
  const gdp = basis.kind === "official" ? basis.gdp : basis.kind;
  if (typeof gdp === "object") {
    return gdp;
  }
  if (gdp === "previous_year") {
    return { year: year - 1 };
  }
  return { year: basis.kind === "year" ? basis.year : year };
}
