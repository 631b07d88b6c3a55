import type { Bounded } from "../core/bounded";
import { Decimal } from "../core/decimal";
import { fixed } from "./digits";
import type { Writing } from "./offered";
import type { PaneText } from "./text/en";

/** An amount of the country's currency in words: "¥1.31 trn", "−¥131 bn". */
export function money(amount: Decimal, { text, offered }: Writing): string {
  const size = text.amounts.amount(amount.abs(), offered.pack.country.currency);
  return amount.lt(0) ? `−${size}` : size;
}

/** A figure of the dataset, in the unit of its row, with every digit it was printed with. */
export const printed = (units: string, { text, offered }: Writing): string =>
  text.amounts.printed(units, offered.pack.country.dataUnit, offered.pack.country.currency);

/** A share as per cent in the language: 0.0177 is "1.77 %". */
export const share = (value: Decimal, text: PaneText, decimals = 2): string =>
  text.percent(fixed(value.times(100), decimals));

/** A round share without needless zeros: 0.02 is "2 %", 0.035 is "3.5 %". */
export const plainShare = (value: Decimal | number, text: PaneText): string =>
  text.percent(new Decimal(value).times(100).toDecimalPlaces(2).toString());

/** A figure with its bounds where they are apart: "¥426 bn", or "¥381 bn to ¥471 bn". */
export function boundedMoney({ low, value, high }: Bounded, writing: Writing): string {
  const [lowest, highest] = [money(low, writing), money(high, writing)];
  return lowest === highest ? money(value, writing) : writing.text.range(lowest, highest);
}

/** The gap to a target: "¥1.31 trn short of 2 %". */
export function gapText({ value }: Bounded, target: Decimal, writing: Writing): string {
  const { text } = writing;
  const goal = plainShare(target, text);
  if (value.isZero()) {
    return text.scenario.reached(goal);
  }
  const amount = money(value.abs(), writing);
  return value.gt(0) ? text.scenario.short(amount, goal) : text.scenario.above(amount, goal);
}

/** The gap's bounds: "from ¥1.21 trn short to ¥1.40 trn short". */
export function gapRangeText({ low, high }: Bounded, writing: Writing): string {
  const { text } = writing;
  const side = (gap: Decimal): string => {
    const amount = money(gap.abs(), writing);
    return gap.lt(0) ? text.scenario.aboveBy(amount) : text.scenario.shortBy(amount);
  };
  return text.scenario.gapRange(side(low), side(high));
}

/** A basis by its name, as a user reads it; what is no name is shown as it is. */
export function basisLabel(name: string, { text, offered }: Writing): string {
  const { officialGdp, calendar } = offered.pack.country;
  const { bases } = text.scenario;
  if (name === "official") {
    return bases.official(
      typeof officialGdp === "string"
        ? bases[officialGdp]
        : bases.ofYear(calendar.name(officialGdp.year), officialGdp.stage),
    );
  }
  if (name === "same_year" || name === "previous_year") {
    return bases[name];
  }
  const year = calendar.yearOf(name);
  return year === undefined ? name : bases.revised(calendar.name(year));
}
