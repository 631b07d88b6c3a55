import { Decimal } from "./decimal";

/** A category of spending and the share of it that counts, from 0 to 1. */
export interface ScopeShare {
  readonly category: string;
  readonly share: Decimal;
  /** First fiscal year in which the scope holds the category; none for the first of the scope. */
  readonly fromYear?: number | undefined;
  /** Last fiscal year in which the scope holds the category; none if there is no last. */
  readonly toYear?: number | undefined;
}

/** Which categories count, each with its share, in the order of the categories. */
export interface Scope {
  readonly name: string;
  /** First fiscal year the scope exists; none for a user's own. */
  readonly fromYear?: number;
  readonly shares: readonly ScopeShare[];
}

/** The name of a scope that the user made. */
export const OWN_SCOPE = "own";

/** The shares above zero that a scope holds in a year: a category with share 0 needs no figure. */
export const countingIn = (scope: Scope, year: number): readonly ScopeShare[] =>
  scope.shares.filter(
    ({ share, fromYear = year, toYear = year }) =>
      share.gt(0) && fromYear <= year && year <= toYear,
  );

/** The scope without one category. */
export const without = (scope: Scope, category: string): Scope => ({
  ...scope,
  shares: scope.shares.filter((entry) => entry.category !== category),
});

/** Share of a category that counts; 0 if the scope does not name it. */
export const shareOf = (scope: Scope, category: string): Decimal =>
  scope.shares.find((entry) => entry.category === category)?.share ?? new Decimal(0);
