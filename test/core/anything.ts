import fc from "fast-check";
import type { Bounded } from "../../src/core/bounded";
import { Decimal } from "../../src/core/decimal";

/** A whole amount of yen, as budgets print them. */
export const anyYen = fc
  .bigInt({ min: 0n, max: 10n ** 15n })
  .map((yen) => new Decimal(yen.toString()));

/** An amount of yen above zero. */
export const anyGdp = anyYen.map((yen) => yen.plus(1));

/** A share from 0 to 1 with up to nine decimals. */
export const anyShare = fc.integer({ min: 0, max: 10 ** 9 }).map((n) => new Decimal(n).div(1e9));

/** Three amounts in order as a figure with bounds. */
export const bounded = (amount: fc.Arbitrary<Decimal>): fc.Arbitrary<Bounded> =>
  fc.tuple(amount, amount, amount).map((amounts) => {
    const [low = amounts[0], value = amounts[1], high = amounts[2]] = [...amounts].sort((a, b) =>
      a.cmp(b),
    );
    return { low, value, high };
  });

/** The ends and the value of a figure as texts. */
export const texts = ({ low, value, high }: Bounded): readonly string[] =>
  [low, value, high].map(String);

export const liesWithinBounds = ({ low, value, high }: Bounded): boolean =>
  low.lte(value) && value.lte(high);
