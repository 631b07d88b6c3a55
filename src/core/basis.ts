import { exactly, type Bounded } from "./bounded";
import type { Day } from "./day";
import type { Decimal } from "./decimal";
import type { Figures } from "./figures";
import { GDP_SERIES, type Observation } from "./observation";
import { Problem } from "./problem";

/** Which GDP is the denominator. */
export type Basis =
  | { readonly kind: "official" }
  | { readonly kind: "same_year" }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "amount"; readonly yen: Decimal };

/** A GDP with the observation it comes from; none for an amount of the user's. */
export interface Gdp {
  readonly figure: Bounded;
  readonly observation?: Observation;
}

/** FY2022 as first estimated, in December 2022: the base of the 2 % target. */
const OFFICIAL = { year: 2022, stage: "estimate" } as const;

/**
 * Nominal GDP that a basis stands for.
 *
 * @param year - Fiscal year asked about; counts for `same_year` alone.
 * @param asOf - Day on which it had to be known; without it the newest of all.
 * @returns Yen with bounds.
 * @throws {Problem} `no-figure` if none was known.
 */
export function gdpOf(figures: Figures, basis: Basis, year: number, asOf?: Day): Gdp {
  if (basis.kind === "amount") return { figure: exactly(basis.yen) };
  const observation = observationOf(figures, basis, year, asOf);
  if (observation !== undefined) return { figure: observation.figure, observation };
  const missing = basis.kind === "official" ? OFFICIAL.year : yearOf(basis, year);
  throw new Problem("no-figure", {
    en: `No nominal GDP of FY${missing} is known${dayEn(asOf)}.`,
    ja: `${dayJa(asOf)}FY${missing} の名目 GDP のデータがありません。`,
  });
}

/** The name of a basis, as a user gives it. */
export function basisName(basis: Basis): string {
  if (basis.kind === "year") return `FY${basis.year}`;
  return basis.kind === "amount" ? basis.yen.toFixed() : basis.kind;
}

export const dayEn = (asOf: Day | undefined): string =>
  asOf === undefined ? "" : ` as of ${asOf}`;
export const dayJa = (asOf: Day | undefined): string =>
  asOf === undefined ? "" : `${asOf} 時点では `;

function observationOf(
  figures: Figures,
  basis: Exclude<Basis, { kind: "amount" }>,
  year: number,
  asOf?: Day,
): Observation | undefined {
  if (basis.kind !== "official") return figures.latestGdp(yearOf(basis, year), asOf);
  return figures.latest(GDP_SERIES, OFFICIAL.year, OFFICIAL.stage, asOf);
}

const yearOf = (basis: Basis, year: number): number => (basis.kind === "year" ? basis.year : year);
