import { isError, type StoredValue, type ErrorValue } from "../../xlsx/values";

/** Values in rows and columns. */
export type Grid = readonly (readonly StoredValue[])[];

export const NOT_AVAILABLE: ErrorValue = { error: "#N/A" };
export const WRONG_VALUE: ErrorValue = { error: "#VALUE!" };
export const NO_NUMBER: ErrorValue = { error: "#NUM!" };
export const NO_CELL: ErrorValue = { error: "#REF!" };
export const NO_NAME: ErrorValue = { error: "#NAME?" };
export const BY_ZERO: ErrorValue = { error: "#DIV/0!" };

/** A value as a number, as operators take it; an error if it is none. */
export function toNumber(value: StoredValue): number | ErrorValue {
  if (typeof value === "number") {
    return value;
  }
  if (value === undefined) {
    return 0;
  }
  if (typeof value === "boolean") {
    return value ? 1 : 0;
  }
  if (isError(value)) {
    return value;
  }
  const text = value.trim();
  const number = text === "" ? NaN : Number(text.endsWith("%") ? text.slice(0, -1) : text);
  if (!Number.isFinite(number)) {
    return WRONG_VALUE;
  }
  return text.endsWith("%") ? number / 100 : number;
}

/** A value as text, as operators take it. */
export function toText(value: StoredValue): string | ErrorValue {
  if (isError(value)) {
    return value;
  }
  if (typeof value === "number") {
    return numberText(value);
  }
  if (typeof value === "boolean") {
    return value ? "TRUE" : "FALSE";
  }
  return value ?? "";
}

/** A number with at most 15 digits, as Excel turns it into text. */
function numberText(value: number): string {
  const digits = Number(value.toPrecision(15));
  const size = Math.abs(digits);
  if (size !== 0 && (size >= 1e20 || size < 1e-4)) {
    return digits
      .toExponential()
      .toUpperCase()
      .replace(/E([+-])(\d)$/, "E$10$2");
  }
  return String(digits);
}

/** A value as a truth value, as IF takes it. */
export function toTruth(value: StoredValue): boolean | ErrorValue {
  if (typeof value === "string") {
    const text = value.toUpperCase();
    return text === "TRUE" ? true : text === "FALSE" ? false : WRONG_VALUE;
  }
  const number = toNumber(value);
  return isError(number) ? number : number !== 0;
}

/** Whether two values are the same, as the equals sign and MATCH take it: letter case does not matter. */
export const isSame = (a: StoredValue, b: StoredValue): boolean => compare(a, b) === 0;

/** Order of two values: numbers before texts before truth values; a blank is like the other's nothing. */
export function compare(a: StoredValue, b: StoredValue): number {
  const [left, right] = [a ?? nothingLike(b), b ?? nothingLike(a)];
  const rank = rankOf(left) - rankOf(right);
  if (rank !== 0) {
    return rank;
  }
  const [first, second] = [left, right].map((value) =>
    typeof value === "string" ? value.toLowerCase() : Number(value),
  );
  if (first === undefined || second === undefined || first === second) {
    return 0;
  }
  return first < second ? -1 : 1;
}

const nothingLike = (value: StoredValue): StoredValue => {
  if (typeof value === "string") {
    return "";
  }
  return typeof value === "boolean" ? false : 0;
};

const rankOf = (value: StoredValue): number => {
  if (typeof value === "number") {
    return 0;
  }
  return typeof value === "string" ? 1 : 2;
};

/** A value as a formula writes it out. */
export function valueText(value: StoredValue): string {
  if (value === undefined) {
    return '""';
  }
  if (isError(value)) {
    return value.error;
  }
  if (typeof value === "string") {
    return `"${value.replaceAll('"', '""')}"`;
  }
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
