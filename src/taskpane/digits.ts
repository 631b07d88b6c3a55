import { Decimal } from "../core/decimal";

/** A number with a fixed number of decimals, rounded half up as in print: "1.77". */
export const fixed = (value: Decimal, decimals: number): string =>
  value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP).toFixed(decimals);

/** A number with a fixed number of decimals and its thousands separated: "1,234.5". */
export const rounded = (value: Decimal, decimals: number): string =>
  separated(fixed(value, decimals));

/** A whole number with its thousands separated, rounded half up. */
export const whole = (value: Decimal): string => rounded(value, 0);

/** Rounded half up to a whole number. */
export const toWhole = (value: Decimal): Decimal => value.toDecimalPlaces(0, Decimal.ROUND_HALF_UP);

/** A small amount: whole from 1 on, else with two digits that are not 0. */
export const smallAmount = (value: Decimal): string =>
  value.gte(1) ? whole(value) : value.toSignificantDigits(2).toFixed();

/** Digits with their thousands separated; decimals are left as they are. */
export const separated = (digits: string): string =>
  digits.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",");

/** A count with its thousands separated. */
export const count = (value: number): string => value.toLocaleString("en-US");

/** An amount in the unit of its column: whole, with a decimal below 1; only 0 reads as 0. */
export function inColumn(value: Decimal): string {
  const size = value.abs();
  const digits = size.gte(1)
    ? whole(size)
    : size.gte("0.05")
      ? fixed(size, 1)
      : size.toSignificantDigits(1).toFixed();
  return value.lt(0) ? `−${digits}` : digits;
}
