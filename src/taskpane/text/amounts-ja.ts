import type { Decimal } from "../../core/decimal";
import { wordsIn } from "../../messages/catalogue";
import { inColumn, separated, smallAmount, toWhole, whole } from "../digits";
import type { amountsEn } from "./amounts-en";

const TEN_THOUSAND = 10_000;

/** How amounts are written in Japanese: 1兆3,052億円, or 4,989万円 where it is small. */
export const amountsJa: typeof amountsEn = {
  amount: (amount, { names }) => `${sized(amount)}${wordsIn(names, "ja")}`,
  columnUnit: ({ names }) => `億${wordsIn(names, "ja")}`,
  column: (amount) => inColumn(amount.div("1e8")),
  printed: (units, { labels }) => `${separated(units)}${wordsIn(labels, "ja")}`,
};

function sized(amount: Decimal): string {
  if (amount.isZero()) {
    return "0億";
  }
  if (amount.lt(TEN_THOUSAND)) {
    return smallAmount(amount);
  }
  const tenThousands = toWhole(amount.div(TEN_THOUSAND));
  if (tenThousands.lt(TEN_THOUSAND)) {
    return `${whole(tenThousands)}万`;
  }
  const hundredMillions = toWhole(amount.div("1e8"));
  const trillions = hundredMillions.divToInt(TEN_THOUSAND);
  const rest = hundredMillions.minus(trillions.times(TEN_THOUSAND));
  if (trillions.isZero()) {
    return `${whole(rest)}億`;
  }
  return rest.isZero() ? `${whole(trillions)}兆` : `${whole(trillions)}兆${whole(rest)}億`;
}
