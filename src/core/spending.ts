import { NOTHING, plus, times, type Bounded } from "./bounded";
import type { Day } from "./day";
import type { Decimal } from "./decimal";
import { spendingSeries, type Figures, type Observation } from "./figures";
import type { FiscalCalendar } from "./fiscal-year";
import { Problem } from "./problem";
import { countingIn, type Scope } from "./scope";
import type { Stage, Stages } from "./stage";

/** Spending of one category in scope. */
export interface CategorySpending {
  readonly category: string;
  readonly share: Decimal;
  /** Amount of the whole category. */
  readonly spending: Bounded;
  /** Share x spending. */
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
  readonly asOf: Day | undefined;
  readonly calendar: FiscalCalendar;
}

/** A sum of figures and the observations that it adds up. */
export interface FigureSum {
  readonly figure: Bounded;
  readonly observations: readonly Observation[];
}

/**
 * Spending in scope of a fiscal year.
 * counted = sum(share x spending)
 *
 * @returns Amounts in the currency with bounds, in all and by category with a share above zero.
 * @throws {Problem} `scope-starts-later` if the scope did not exist that year, `no-spending` if a category
 *   has no figure (in a supplementary budget: if no figure at all is known).
 */
export function spendingOf(figures: Figures, scope: Scope, moment: Moment): Spending {
  refuseEarlyYear(scope, moment.year, moment.calendar);
  const categories = countingIn(scope, moment.year).map(({ category, share }) => {
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
 * @throws {Problem} `no-spending` as {@link spendingOf}.
 */
export function categorySpending(figures: Figures, category: string, moment: Moment): FigureSum {
  const observations = moment.stages.flatMap((stage) => {
    const found = figures.latest(spendingSeries(category), moment.year, stage, moment.asOf);
    if (found !== undefined) {
      return [found];
    }
    if (hadNone(figures, stage, moment)) {
      return [];
    }
    throw missing(category, stage, moment);
  });
  return { figure: observations.map((seen) => seen.figure).reduce(plus, NOTHING), observations };
}

/**
 * Refuses a year in which a scope did not exist yet.
 *
 * @throws {Problem} `scope-starts-later`.
 */
export function refuseEarlyYear(scope: Scope, year: number, calendar: FiscalCalendar): void {
  if (scope.fromYear === undefined || year >= scope.fromYear) {
    return;
  }
  throw new Problem({
    kind: "scope-starts-later",
    scope: scope.name,
    from: calendar.name(scope.fromYear),
    year: calendar.name(year),
  });
}

/** A supplementary budget without a category had none of it, if the budget is known at all. */
const hadNone = (figures: Figures, stage: Stage, { year, asOf }: Moment): boolean =>
  stage === "supplementary" && figures.hasSpending(year, stage, asOf);

const missing = (category: string, stage: Stage, { year, asOf, calendar }: Moment): Problem =>
  new Problem({ kind: "no-spending", category, stage, year: calendar.name(year), asOf });
