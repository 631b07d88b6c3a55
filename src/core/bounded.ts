import type { Decimal } from "./decimal";
import { ZERO } from "./decimal";
import { Problem } from "./problem";

/** A figure with the lowest and highest value it can have; all three in one unit. */
export interface Bounded {
  readonly low: Decimal;
  readonly value: Decimal;
  readonly high: Decimal;
}

/** A figure without a range: lowest, value and highest are one. */
export const exactly = (value: Decimal): Bounded => ({ low: value, value, high: value });

/** Exactly zero. */
export const NOTHING: Bounded = exactly(ZERO);

/** The sum of two figures: bounds add up. */
export const plus = (a: Bounded, b: Bounded): Bounded => ({
  low: a.low.plus(b.low),
  value: a.value.plus(b.value),
  high: a.high.plus(b.high),
});

/**
 * A figure times a factor.
 *
 * @param factor - At or above zero, so that low stays low.
 */
export const times = (a: Bounded, factor: Decimal): Bounded => ({
  low: a.low.times(factor),
  value: a.value.times(factor),
  high: a.high.times(factor),
});

/**
 * A figure less another: the lowest is the lowest less the highest.
 */
export const minus = (a: Bounded, b: Bounded): Bounded => ({
  low: a.low.minus(b.high),
  value: a.value.minus(b.value),
  high: a.high.minus(b.low),
});

/**
 * Share of GDP that the counted spending is.
 * ratio = spending / gdp; the lowest is the lowest spending over the highest GDP.
 *
 * @param spending - Spending in scope, any unit, at or above zero in sum.
 * @param gdp - GDP of the basis in the same unit; above zero.
 * @returns Share (0.018 is 1.8 %), exact to 60 digits, with bounds.
 * @throws {Problem} `gdp-not-positive` if GDP is not above zero.
 */
export function ratio(spending: Bounded, gdp: Bounded): Bounded {
  if (gdp.low.lte(0)) {
    throw new Problem({ kind: "gdp-not-positive" });
  }
  return {
    low: spending.low.div(spending.low.isNegative() ? gdp.low : gdp.high),
    value: spending.value.div(gdp.value),
    high: spending.high.div(spending.high.isNegative() ? gdp.high : gdp.low),
  };
}
