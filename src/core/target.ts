import { ONE } from "./decimal";
import type { Decimal } from "./decimal";
import { minus, times, type Bounded } from "./bounded";
import { Problem } from "./problem";

/**
 * Amount that a target asks for.
 * required = target x GDP
 *
 * @param target - Share of GDP above 0, at most 1.
 * @param gdp - GDP of the basis, in the currency.
 * @returns Amount in the currency, with bounds.
 */
export const requiredSpending = (target: Decimal, gdp: Bounded): Bounded => times(gdp, target);

/**
 * Amount still missing from a target; negative when it is passed.
 * gap = target x GDP - spending
 *
 * @returns Amount in the currency, with bounds.
 */
export const targetGap = (target: Decimal, gdp: Bounded, counted: Bounded): Bounded =>
  minus(requiredSpending(target, gdp), counted);

/**
 * Share of one category that would have to count for the ratio to be the target.
 * share = (target x GDP - spending of the others in scope) / spending of the category
 *
 * @param required - target x GDP; all three amounts in one unit.
 * @param others - Counted spending of the scope without the category.
 * @param category - Spending of the whole category.
 * @returns Share from 0 to 1.
 * @throws {Problem} `no-share-reaches-target` if no share from 0 to 1 does it.
 */
export function breakevenShare(required: Decimal, others: Decimal, category: Decimal): Decimal {
  if (category.isZero()) {
    throw noShare();
  }
  const share = required.minus(others).div(category);
  if (share.lt(0) || share.gt(1)) {
    throw noShare();
  }
  return share;
}

const noShare = (): Problem => new Problem({ kind: "no-share-reaches-target" });

/** One year on the way to a target; amounts in the currency. */
interface PathYear {
  readonly year: number;
  readonly gdp: Decimal;
  readonly ratio: Decimal;
  readonly spending: Decimal;
  /** Spending less that of the year before; none in the first year. */
  readonly change?: Decimal;
}

interface PathStart {
  readonly year: number;
  /** GDP of the basis, in the currency; above zero. */
  readonly gdp: Decimal;
  /** Counted spending, in the currency. */
  readonly spending: Decimal;
}

interface PathEnd {
  /** After the start's year. */
  readonly year: number;
  /** Share of GDP. */
  readonly target: Decimal;
  /** Growth of GDP a year, 0.03 for 3 %; above -1. */
  readonly growth: Decimal;
}

/**
 * The path from the ratio of the first year to a target, in even steps of the ratio.
 * ratio(i) = (r0 x (n - i) + target x i) / n; gdp(i) = gdp0 x (1 + growth)^i; spending = ratio x gdp
 *
 * @param start - The first year; its ratio is spending / gdp.
 * @param end - The target and its year, which must be later.
 * @returns A row a year, first and last included; exact to 60 digits.
 */
export function pathToTarget(start: PathStart, end: PathEnd): readonly PathYear[] {
  const steps = end.year - start.year;
  const first = start.spending.div(start.gdp);
  const rows: PathYear[] = [{ ...start, ratio: first }];
  let spending = start.spending;
  for (let step = 1; step <= steps; step += 1) {
    const gdp = start.gdp.times(ONE.plus(end.growth).pow(step));
    const ratio = first
      .times(steps - step)
      .plus(end.target.times(step))
      .div(steps);
    const next = ratio.times(gdp);
    rows.push({
      year: start.year + step,
      gdp,
      ratio,
      spending: next,
      change: next.minus(spending),
    });
    spending = next;
  }
  return rows;
}
