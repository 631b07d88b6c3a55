import type { Bounded } from "../core/bounded";
import { Decimal } from "../core/decimal";
import type { Language } from "../messages/language";
import type { PaneText } from "./text/en";

/** A number of per cent with so many decimals, rounded half up as in print. */
export const percent = (value: Decimal, decimals: number): string =>
  value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP).toFixed(decimals);

/**
 * An amount in yen in words: ¥1.31 trn or −¥131 bn, 1兆3,052億円 or −81億円. Only 0 reads as 0:
 * what is small is in smaller units, ¥49.9 m or 4,989万円, down to the yen.
 */
export function money(yen: Decimal, language: Language): string {
  const size = language === "ja" ? moneyJa(yen.abs()) : moneyEn(yen.abs());
  return yen.lt(0) ? `−${size}` : size;
}

/** An amount of 100 million yen with every digit it was printed with: ¥8,474.8 bn or 84,748億円. */
export function printed(units: string, language: Language): string {
  if (language === "ja") {
    return `${separated(units)}億円`;
  }
  return `¥${separated(new Decimal(units).div(10).toFixed())} bn`;
}

/** A whole number with thousands separated. */
export const count = (value: number): string => value.toLocaleString("en-US");

function moneyEn(yen: Decimal): string {
  if (yen.isZero()) {
    return "¥0";
  }
  const trillions = yen.div("1e12");
  if (trillions.gte(1)) {
    return `¥${rounded(trillions, 2)} trn`;
  }
  const billions = yen.div("1e9");
  if (billions.gte("0.1")) {
    return `¥${rounded(billions, billions.gte(10) ? 0 : 1)} bn`;
  }
  const millions = yen.div("1e6");
  return millions.gte("0.1") ? `¥${rounded(millions, 1)} m` : `¥${plainYen(yen)}`;
}

function moneyJa(yen: Decimal): string {
  if (yen.isZero()) {
    return "0億円";
  }
  if (yen.lt("1e4")) {
    return `${plainYen(yen)}円`;
  }
  const tenThousands = toWhole(yen.div("1e4"));
  if (tenThousands.lt("1e4")) {
    return `${grouped(tenThousands)}万円`;
  }
  const units = toWhole(yen.div("1e8"));
  const trillions = units.divToInt(10_000);
  const rest = units.minus(trillions.times(10_000));
  if (trillions.isZero()) {
    return `${grouped(rest)}億円`;
  }
  if (rest.isZero()) {
    return `${grouped(trillions)}兆円`;
  }
  return `${grouped(trillions)}兆${grouped(rest)}億円`;
}

/** Yen to the yen; less than one yen keeps two digits. */
const plainYen = (yen: Decimal): string =>
  yen.gte(1) ? grouped(toWhole(yen)) : yen.toSignificantDigits(2).toFixed();

const toWhole = (value: Decimal): Decimal => value.toDecimalPlaces(0, Decimal.ROUND_HALF_UP);

const rounded = (value: Decimal, decimals: number): string => {
  const text = value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP).toFixed(decimals);
  const [whole = "", fraction] = text.split(".");
  return fraction === undefined ? separated(whole) : `${separated(whole)}.${fraction}`;
};

const grouped = (whole: Decimal): string => separated(whole.toFixed(0));

/** Digits with thousands separated. */
export const separated = (digits: string): string =>
  digits.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",");

/** A share as per cent in the language: 0.0177 is "1.77 %". */
export const share = (value: Decimal, text: PaneText, decimals = 2): string =>
  text.percent(percent(value.times(100), decimals));

/** A round share without needless zeros: 0.02 is "2 %", 0.035 is "3.5 %". */
export const plainShare = (value: Decimal | number, text: PaneText): string =>
  text.percent(new Decimal(value).times(100).toDecimalPlaces(2).toString());

/** A figure with its bounds where they are apart: "¥426 bn", or "¥381 bn to ¥471 bn". */
export function boundedMoney({ low, value, high }: Bounded, text: PaneText): string {
  const words = (yen: Decimal): string => money(yen, text.languageCode);
  return words(low) === words(high) ? words(value) : text.range(words(low), words(high));
}

/** How a ratio stands to its target: "¥1.31 trn short of 2 %". */
export function gapText({ value }: Bounded, target: Decimal, text: PaneText): string {
  const goal = plainShare(target, text);
  if (value.isZero()) {
    return text.scenario.reached(goal);
  }
  const amount = money(value.abs(), text.languageCode);
  return value.gt(0) ? text.scenario.short(amount, goal) : text.scenario.above(amount, goal);
}

/** The gap's bounds: "from ¥1.21 trn short to ¥1.40 trn short". */
export function gapRangeText({ low, high }: Bounded, text: PaneText): string {
  const side = (yen: Decimal): string => {
    const amount = money(yen.abs(), text.languageCode);
    return yen.lt(0) ? text.scenario.aboveBy(amount) : text.scenario.shortBy(amount);
  };
  return text.scenario.gapRange(side(low), side(high));
}
