import type { Decimal } from "./decimal";
import { minus, times, type Bounded } from "./bounded";
import { Problem } from "./problem";

/**
 * Amount that a target asks for.
 * required = target x GDP
 *
 * @param target - Share of GDP above 0, at most 1.
 * @param gdp - GDP of the basis, yen.
 * @returns Yen with bounds.
 */
export const requiredSpending = (target: Decimal, gdp: Bounded): Bounded => times(gdp, target);

/**
 * Amount still missing from a target; negative when it is passed.
 * gap = target x GDP - spending
 *
 * @returns Yen with bounds.
 */
export const targetGap = (target: Decimal, gdp: Bounded, counted: Bounded): Bounded =>
  minus(requiredSpending(target, gdp), counted);

/**
 * Share of one category that would have to count for the ratio to be the target.
 * share = (target x GDP - spending of the others in scope) / spending of the category
 *
 * @param required - target x GDP, yen.
 * @param others - Counted spending of the scope without the category, yen.
 * @param category - Spending of the whole category, yen.
 * @returns Share from 0 to 1.
 * @throws {Problem} `no-share-reaches-target` if no share from 0 to 1 does it.
 */
export function breakevenShare(required: Decimal, others: Decimal, category: Decimal): Decimal {
  if (category.isZero()) throw noShare();
  const share = required.minus(others).div(category);
  if (share.lt(0) || share.gt(1)) throw noShare();
  return share;
}

const noShare = (): Problem => new Problem({ kind: "no-share-reaches-target" });
