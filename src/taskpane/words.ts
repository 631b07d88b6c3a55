import { Decimal } from "../core/decimal";
import { fromYen } from "../core/money";
import type { Language } from "../dataset/categories";

/** A number of per cent with so many decimals, rounded half up as in print. */
export const percent = (value: Decimal, decimals: number): string =>
  value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP).toFixed(decimals);

/** A share as per cent: 0.018 is "1.80 %". */
export const shareInPercent = (share: Decimal, decimals = 2): string =>
  `${percent(share.times(100), decimals)} %`;

/**
 * An amount in yen in words, without its sign: ¥1.31 trn or ¥131 bn, 1兆3,052億円 or 81億円.
 */
export function money(yen: Decimal, language: Language): string {
  return language === "ja" ? moneyJa(yen.abs()) : moneyEn(yen.abs());
}

/** A whole number with thousands separated. */
export const count = (value: number): string => value.toLocaleString("en-US");

function moneyEn(yen: Decimal): string {
  const trillions = fromYen(yen, "JPY_1T");
  if (trillions.gte(1)) return `¥${rounded(trillions, 2)} trn`;
  const billions = yen.div("1e9");
  return `¥${rounded(billions, billions.gte(10) ? 0 : 1)} bn`;
}

function moneyJa(yen: Decimal): string {
  const units = fromYen(yen, "JPY_100M").toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
  const trillions = units.divToInt(10_000);
  const rest = units.minus(trillions.times(10_000));
  if (trillions.isZero()) return `${grouped(rest)}億円`;
  if (rest.isZero()) return `${grouped(trillions)}兆円`;
  return `${grouped(trillions)}兆${grouped(rest)}億円`;
}

const rounded = (value: Decimal, decimals: number): string => {
  const text = value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP).toFixed(decimals);
  const [whole = "", fraction] = text.split(".");
  return fraction === undefined ? separated(whole) : `${separated(whole)}.${fraction}`;
};

const grouped = (whole: Decimal): string => separated(whole.toFixed(0));

const separated = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ",");
