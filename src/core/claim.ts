import { assess, type Question } from "./assessment";
import { times, type Bounded } from "./bounded";
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
