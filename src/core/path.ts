import { ONE, type Decimal } from "./decimal";

/** One year on the way to a target; amounts in yen. */
export interface PathYear {
  readonly year: number;
  readonly gdp: Decimal;
  readonly ratio: Decimal;
  readonly spending: Decimal;
  /** Spending less that of the year before; none in the first year. */
  readonly change?: Decimal;
}

export interface PathStart {
  readonly year: number;
  /** GDP of the basis, yen; above zero. */
  readonly gdp: Decimal;
  /** Counted spending, yen. */
  readonly spending: Decimal;
}

export interface PathEnd {
  /** After the start's year. */
  readonly year: number;
  /** Share of GDP. */
  readonly target: Decimal;
  /** Growth of GDP a year, 0.03 for 3 %; above -1. */
  readonly growth: Decimal;
}

/**
 * The way from the known ratio to a target in even steps of the ratio.
 * ratio(i) = (r0 x (n - i) + target x i) / n; gdp(i) = gdp0 x (1 + growth)^i; spending = ratio x gdp
 *
 * @returns A row a year, first and last included; the first is the known state.
 */
export function pathToTarget(start: PathStart, end: PathEnd): readonly PathYear[] {
  const steps = end.year - start.year;
  const known = start.spending.div(start.gdp);
  const rows: PathYear[] = [{ ...start, ratio: known }];
  let spending = start.spending;
  for (let step = 1; step <= steps; step += 1) {
    const gdp = start.gdp.times(ONE.plus(end.growth).pow(step));
    const ratio = known
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
