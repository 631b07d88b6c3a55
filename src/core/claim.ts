import type { Bounded } from "./bounded";
import { Decimal } from "./decimal";

/** How a published percentage stands to the computed one. */
export type Verdict = "agrees" | "possible" | "differs";

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
  if (printed(computed.value).eq(published)) return "agrees";
  const reachable = printed(computed.low).lte(published) && printed(computed.high).gte(published);
  return reachable ? "possible" : "differs";
}
