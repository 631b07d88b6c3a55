import { Decimal as Base } from "decimal.js";

/** An exact decimal number: 60 significant digits, ties to even. */
export type Decimal = Base;

/**
 * The one configured constructor of the project; the global one is never changed.
 *
 * @see https://mikemcl.github.io/decimal.js/ for its methods.
 */
export const Decimal = Base.clone({
  defaults: true,
  precision: 60,
  rounding: Base.ROUND_HALF_EVEN,
});

export const ZERO: Decimal = new Decimal(0);
export const ONE: Decimal = new Decimal(1);
