import { rateOf } from "../../core/choice";
import type { Decimal } from "../../core/decimal";
import { wrongArgument, type Labels } from "../../core/problem";
import { isBlank, type Range } from "../../core/table";

/**
 * Growth of GDP a year.
 *
 * @throws {Problem} `wrong-argument` unless it is above -1 and at most 1.
 */
export function readGrowth(cell: unknown): Decimal {
  const growth = rateOf(cell);
  if (growth?.gt(-1) === true && growth.lte(1)) return growth;
  throw wrongArgument("gdp_growth", cell, { kind: "growth" });
}

/**
 * Amounts of a range; blanks are skipped.
 *
 * @param currency - Names of the currency, for the message.
 * @returns Finite doubles in the currency.
 * @throws {Problem} `wrong-argument` naming the first cell that is no number, or a range without one.
 */
export function readAmounts(range: Range, currency: Labels): readonly number[] {
  const amounts: number[] = [];
  for (const [down, row] of range.entries()) {
    for (const [across, cell] of row.entries()) {
      if (isBlank(cell)) continue;
      if (typeof cell !== "number" || !Number.isFinite(cell)) {
        const place = { argument: "amounts", row: down + 1, heading: across + 1 };
        throw wrongArgument(place, cell, { kind: "amount-numbers", currency });
      }
      amounts.push(cell);
    }
  }
  if (amounts.length > 0) return amounts;
  throw wrongArgument("amounts", undefined, { kind: "amounts", currency });
}
