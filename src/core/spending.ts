import { dayEn, dayJa } from "./basis";
import { NOTHING, plus, times, type Bounded } from "./bounded";
import type { Day } from "./day";
import type { Decimal } from "./decimal";
import type { Figures } from "./figures";
import { spendingSeries, type Observation } from "./observation";
import { Problem } from "./problem";
import { counting, type Scope } from "./scope";
import type { Stage, Stages } from "./stage";

/** Spending of one category in scope. */
export interface CategorySpending {
  readonly category: string;
  readonly share: Decimal;
  /** Yen, the whole category. */
  readonly spending: Bounded;
  /** Yen, share x spending. */
  readonly counted: Bounded;
  /** The observations added up; none where a supplementary budget had none. */
  readonly observations: readonly Observation[];
}

/** Spending in scope: the whole and its parts. */
export interface Spending {
  readonly counted: Bounded;
  readonly categories: readonly CategorySpending[];
}

/** What is asked: a fiscal year, the budget stages added up, and the day it had to be known. */
export interface Moment {
  readonly year: number;
  readonly stages: Stages;
  readonly asOf?: Day;
}

/**
 * Spending in scope of a fiscal year.
 * counted = sum(share x spending)
 *
 * @returns Yen with bounds, in all and by category with a share above zero.
 * @throws {Problem} `no-figure` if the scope did not exist that year, or if a category has no figure
 *   (in a supplementary budget: if no figure at all is known).
 */
export function spendingOf(figures: Figures, scope: Scope, moment: Moment): Spending {
  refuseEarlyYear(scope, moment.year);
  const categories = counting(scope).map(({ category, share }) => {
    const { figure, observations } = categorySpending(figures, category, moment);
    const counted = times(figure, share);
    return { category, share, spending: figure, counted, observations };
  });
  return { counted: categories.map((part) => part.counted).reduce(plus, NOTHING), categories };
}

/**
 * Spending of a whole category.
 *
 * @returns Yen with bounds, and the observations added up.
 * @throws {Problem} `no-figure` as {@link spendingOf}.
 */
export function categorySpending(
  figures: Figures,
  category: string,
  moment: Moment,
): { readonly figure: Bounded; readonly observations: readonly Observation[] } {
  const observations = moment.stages.flatMap((stage) => {
    const found = figures.latest(spendingSeries(category), moment.year, stage, moment.asOf);
    if (found !== undefined) return [found];
    if (hadNone(figures, stage, moment)) return [];
    throw missing(category, stage, moment);
  });
  return { figure: observations.map((seen) => seen.figure).reduce(plus, NOTHING), observations };
}

/**
 * Refuses a year in which a scope did not exist yet.
 *
 * @throws {Problem} `no-figure`.
 */
export function refuseEarlyYear(scope: Scope, year: number): void {
  if (scope.fromYear === undefined || year >= scope.fromYear) return;
  throw new Problem("no-figure", {
    en: `The scope ${scope.name} exists from FY${scope.fromYear} on; FY${year} has no figure.`,
    ja: `範囲 ${scope.name} は FY${scope.fromYear} 以降のものです。FY${year} のデータはありません。`,
  });
}

/** A supplementary budget without a category had none of it, if the budget is known at all. */
const hadNone = (figures: Figures, stage: Stage, { year, asOf }: Moment): boolean =>
  stage === "supplementary" && figures.hasSpending(year, stage, asOf);

const missing = (category: string, stage: Stage, { year, asOf }: Moment): Problem =>
  new Problem("no-figure", {
    en: `No ${stage} figure of ${category} in FY${year} is known${dayEn(asOf)}.`,
    ja: `${dayJa(asOf)}${category} の FY${year} ${stage} のデータがありません。`,
  });
