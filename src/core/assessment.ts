import { gdpOf, type Basis, type Gdp } from "./basis";
import { ratio, times } from "./bounded";
import type { Bounded } from "./bounded";
import type { Country } from "./country";
import type { Day } from "./day";
import type { Figures, Observation } from "./figures";
import type { Scope } from "./scope";
import { categorySpending, spendingOf, type FigureSum, type Spending } from "./spending";
import type { Stages } from "./stage";
import { Decimal } from "./decimal";

/** The choices under which figures are looked up, whatever the year and scope. */
export interface Choices {
  readonly country: Country;
  readonly figures: Figures;
  readonly basis: Basis;
  readonly stages: Stages;
  /** Day by which figures had to be published; undefined for the newest of all. */
  readonly asOf: Day | undefined;
}

/** One question: what share of GDP is the spending of a year in a scope. */
export interface Question extends Choices {
  readonly year: number;
  readonly scope: Scope;
}

/** The answer to a question; amounts are in the country's currency. */
export interface Assessment {
  readonly question: Question;
  readonly spending: Spending;
  readonly gdp: Gdp;
  /** Share of GDP, 0.018 for 1.8 %. */
  readonly ratio: Bounded;
  /** What it rests on: the spending's observations, then GDP's. */
  readonly observations: readonly Observation[];
}

/**
 * The answer to a question.
 * ratio = sum(share x spending) / GDP of the basis
 *
 * @returns Exact to 60 digits, with bounds.
 * @throws {Problem} `scope-starts-later`, `no-spending` or `no-gdp` for a missing figure,
 *   `gdp-not-positive` for a GDP that nothing can be divided by.
 */
export function assess(question: Question): Assessment {
  const spending = spendingIn(question);
  const gdp = gdpIn(question);
  return {
    question,
    spending,
    gdp,
    ratio: ratio(spending.counted, gdp.figure),
    observations: [...observationsOf(spending), ...observationsBehind(gdp)],
  };
}

/** Spending of a question's year in its scope; throws as {@link assess}. */
export const spendingIn = (question: Question): Spending =>
  spendingOf(question.figures, question.scope, momentOf(question));

/** Spending of a whole category in a year; throws as {@link assess}. */
export const categoryIn = (choices: Choices, year: number, category: string): FigureSum =>
  categorySpending(choices.figures, category, momentOf({ ...choices, year }));

/**
 * GDP of a year on the basis of the choices, or on another.
 *
 * @throws {Problem} `no-gdp`.
 */
export const gdpIn = (
  choices: Choices & { readonly year: number },
  basis: Basis = choices.basis,
): Gdp => gdpOf(basis, { ...choices, calendar: choices.country.calendar });

/** The observations that spending adds up. */
export const observationsOf = ({ categories }: Spending): readonly Observation[] =>
  categories.flatMap(({ observations }) => observations);

/** The observation that a GDP is, if it is one. */
export const observationsBehind = ({ observation }: Gdp): readonly Observation[] =>
  observation === undefined ? [] : [observation];

const momentOf = ({ country, year, stages, asOf }: Choices & { readonly year: number }) => ({
  calendar: country.calendar,
  year,
  stages,
  asOf,
});

/** How a published percentage compares with the computed one. */
type Verdict = "agrees" | "possible" | "differs";

/**
 * Verdict on a published percentage.
 * It agrees if the computed value rounds to it, is possible if a value within the bounds does.
 *
 * @param computed - Per cent, with bounds.
 * @param published - Per cent as printed.
 * @param decimals - Places it was printed with; rounding is half up, as in print.
 */
export function verdict(computed: Bounded, published: Decimal, decimals: number): Verdict {
  const printed = (value: Decimal): Decimal =>
    value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
  if (printed(computed.value).eq(published)) {
    return "agrees";
  }
  const reachable = printed(computed.low).lte(published) && printed(computed.high).gte(published);
  return reachable ? "possible" : "differs";
}

/** A published percentage beside the computed one. */
export interface ClaimCheck {
  /** Per cent with bounds. */
  readonly computed: Bounded;
  readonly verdict: Verdict;
}

const PERCENT = new Decimal(100);

/**
 * Checks a published percentage against the answer to the question it answers.
 *
 * @param published - Per cent as printed.
 * @param decimals - Places it was printed with.
 * @throws {Problem} as {@link assess}.
 */
export function checkClaim(question: Question, published: Decimal, decimals: number): ClaimCheck {
  const computed = times(assess(question).ratio, PERCENT);
  return { computed, verdict: verdict(computed, published, decimals) };
}
