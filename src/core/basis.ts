import { exactly, type Bounded } from "./bounded";
import type { Day } from "./day";
import { Decimal } from "./decimal";
import type { Figures } from "./figures";
import { yearOrNone } from "./fiscal-year";
import { GDP_SERIES, type Observation } from "./observation";
import { Problem, wrongArgument } from "./problem";

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

/** The basis of a question that names none. */
export const OFFICIAL: Basis = { kind: "official" };

/** FY2022 as first estimated, in December 2022: the base of the 2 % target. */
const OFFICIAL_GDP = { year: 2022, stage: "estimate" } as const;

/** An amount below a trillion yen is no GDP of Japan but one in another unit, such as 560 or 5600000. */
const LEAST_GDP = 1e12;

/**
 * Basis that a cell names.
 *
 * @param cell - `official`, `same_year`, a fiscal year ("FY2022", 2022, "令和4") or an amount in yen of at
 *   least a trillion.
 * @throws {Problem} `wrong-argument` for anything else.
 */
export function readBasis(cell: unknown): Basis {
  const name = typeof cell === "string" ? cell.normalize("NFKC").trim().toLowerCase() : cell;
  if (name === "official" || name === "same_year") return { kind: name };
  const year = yearOrNone(cell);
  if (year !== undefined) return { kind: "year", year };
  if (typeof cell === "number" && Number.isFinite(cell) && cell >= LEAST_GDP) {
    return { kind: "amount", yen: new Decimal(cell) };
  }
  throw wrongArgument("basis", cell, {
    en: `give official, same_year, a fiscal year such as "FY2022", or an amount of GDP in yen, at least 1 trillion`,
    ja: `official、same_year、"FY2022" のような年度、または GDP の円単位の金額（1 兆円以上）を指定してください`,
  });
}

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
  const missing = basis.kind === "official" ? OFFICIAL_GDP.year : yearOf(basis, year);
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
  return figures.latest(GDP_SERIES, OFFICIAL_GDP.year, OFFICIAL_GDP.stage, asOf);
}

const yearOf = (basis: Basis, year: number): number => (basis.kind === "year" ? basis.year : year);
