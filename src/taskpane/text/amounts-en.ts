import type { Country } from "../../core/country";
import { Decimal } from "../../core/decimal";
import type { Unit } from "../../core/money";
import { inColumn, rounded, separated, smallAmount } from "../digits";

type Currency = Country["currency"];

/** How amounts are written in English. */
export const amountsEn = {
  /**
   * An amount of a currency, rounded: ¥1.31 trn or ¥131 bn. Only 0 reads as 0: what is small is in
   * smaller units, such as ¥49.9 m.
   *
   * @param amount - Not below zero.
   */
  amount: (amount: Decimal, { symbol }: Currency): string => `${symbol}${sized(amount)}`,

  /** The unit of a column of amounts. */
  columnUnit: ({ symbol }: Currency): string => `${symbol} bn`,

  /** An amount in that unit. */
  column: (amount: Decimal): string => inColumn(amount.div("1e9")),

  /** A figure of the dataset with every digit it was printed with: ¥8,474.8 bn. */
  printed: (units: string, unit: Unit, { symbol }: Currency): string =>
    `${symbol}${separated(new Decimal(units).times(unit.scale).div("1e9").toFixed())} bn`,
};

function sized(amount: Decimal): string {
  const [trillions, billions, millions] = [
    amount.div("1e12"),
    amount.div("1e9"),
    amount.div("1e6"),
  ];
  if (amount.isZero()) {
    return "0";
  }
  if (trillions.gte(1)) {
    return `${rounded(trillions, 2)} trn`;
  }
  if (billions.gte("0.1")) {
    return `${rounded(billions, billions.gte(10) ? 0 : 1)} bn`;
  }
  return millions.gte("0.1") ? `${rounded(millions, 1)} m` : smallAmount(amount);
}
