import { Decimal } from "../core/decimal";
import { Problem, type ProblemCode } from "../core/problem";
import type { Range } from "../core/table";
import type { Language } from "../dataset/categories";
import type { Figure } from "./result";

/** The Excel error that stands for each problem; only #VALUE! and #N/A show the message. */
const ERRORS = {
  "wrong-argument": "invalidValue",
  "too-large": "invalidValue",
  "no-figure": "notAvailable",
  "no-solution": "invalidNumber",
  "zero-denominator": "divisionByZero",
} as const satisfies Readonly<Record<ProblemCode, keyof typeof CustomFunctions.ErrorCode>>;

export type ErrorName = (typeof ERRORS)[ProblemCode];

/** How the host takes results. */
export interface Receiver {
  readonly language: Language;
  /** Whether a cell can hold a number with a format and a card. */
  readonly takesCards: boolean;
  /** An error as the host knows it. */
  readonly error: (name: ErrorName, message: string) => unknown;
}

/**
 * A result as the host takes it: numbers as the nearest double, problems as errors with their message
 * in the display language, figures with format and card where cells can hold them.
 */
export const written = (cells: Range, receiver: Receiver): unknown[][] =>
  cells.map((row) => row.map((cell) => writtenCell(cell, receiver)));

/** A problem as the host's error. */
export const writtenProblem = ({ code, sentence }: Problem, receiver: Receiver): unknown =>
  receiver.error(ERRORS[code], sentence[receiver.language]);

function writtenCell(cell: unknown, receiver: Receiver): unknown {
  if (typeof cell === "number") return writtenNumber(cell, receiver);
  if (typeof cell !== "object" || cell === null) return cell ?? "";
  if (cell instanceof Problem) return writtenProblem(cell, receiver);
  if (Decimal.isDecimal(cell)) return writtenNumber(cell.toNumber(), receiver);
  if (!isFigure(cell)) throw new Error("A result holds a cell of no known kind.");
  const number = writtenNumber(cell.value.toNumber(), receiver);
  return receiver.takesCards && typeof number === "number" ? card(cell, number) : number;
}

/** A number, or an error beyond the doubles, which a sheet cannot hold. */
const writtenNumber = (value: number, receiver: Receiver): unknown =>
  Number.isFinite(value) ? plainZero(value) : writtenProblem(BEYOND_DOUBLES, receiver);

const BEYOND_DOUBLES = new Problem("no-solution", {
  en: "The result is beyond the numbers that a cell can hold.",
  ja: "結果がセルで扱える数値の範囲を超えています。",
});

/** A sheet knows no zero below zero. */
const plainZero = (value: number): number => (value === 0 ? 0 : value);

const isFigure = (cell: object): cell is Figure => "kind" in cell && cell.kind === "figure";

function card({ format, card: entries }: Figure, number: number): unknown {
  const properties = Object.entries(entries).map(([name, entry]) => [
    name,
    typeof entry === "string" ? text(entry) : amount(entry, format),
  ]);
  return {
    type: "Double",
    basicValue: number,
    numberFormat: format,
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
  };
}

const text = (words: string): unknown => ({ type: "String", basicValue: words });

function amount(value: Decimal, numberFormat: string): unknown {
  const basicValue = value.toNumber();
  if (!Number.isFinite(basicValue)) return text(value.toString());
  return { type: "Double", basicValue: plainZero(basicValue), numberFormat };
}
