import { Decimal } from "../core/decimal";
import { Problem, type ProblemCode } from "../core/problem";
import { cachedReader, type CellRow, type CellValue, type Range } from "../core/table";
import { ChunkMissing } from "../dataset/chunk";
import { sentenceOf } from "../messages/sentence";
import type { Figure } from "./card";
import { FUNCTIONS, type FunctionId } from "./catalogue";
import type { CallContext } from "./custom-function";

/** The Excel error of each problem; only #VALUE! and #N/A show the message. */
const ERRORS = {
  "wrong-argument": "invalidValue",
  "shapes-differ": "invalidValue",
  "not-a-column": "invalidValue",
  "growth-of-fixed-gdp": "invalidValue",
  "heading-twice": "invalidValue",
  "headings-missing": "invalidValue",
  "column-twice": "invalidValue",
  "ledger-without-amount": "invalidValue",
  "ledger-without-text": "invalidValue",
  "ledger-columns-unread": "invalidValue",
  "ledger-columns-absent": "invalidValue",
  "too-many-rows": "invalidValue",
  "no-gdp": "notAvailable",
  "scope-starts-later": "notAvailable",
  "no-spending": "notAvailable",
  "not-loaded": "notAvailable",
  "no-ledger-lines": "notAvailable",
  "no-row": "notAvailable",
  "no-peer": "notAvailable",
  "no-share-reaches-target": "invalidNumber",
  "beyond-numbers": "invalidNumber",
  "gdp-not-positive": "divisionByZero",
} as const satisfies Readonly<Record<ProblemCode, keyof typeof CustomFunctions.ErrorCode>>;

/** Name of an Excel error in the API of custom functions. */
export type ErrorName = (typeof ERRORS)[ProblemCode];

/** How the host takes results. */
export interface Receiver {
  readonly context: CallContext;
  /** Whether a cell can hold a number with a format and a card. */
  readonly takesCards: boolean;
  /** An error as the host knows it. */
  readonly error: (name: ErrorName, message: string) => unknown;
}

/**
 * Result of a custom function as the host takes it.
 *
 * @param values - The arguments in the order of the signature; null for one left out.
 * @returns A rectangle of cells, or a promise of it where a part of the dataset has to be loaded first; a
 *   problem of the call as a whole is thrown as the host's error.
 */
export function call(
  id: FunctionId,
  values: readonly unknown[],
  receiver: Receiver,
): unknown[][] | Promise<unknown[][]> {
  try {
    return written(FUNCTIONS[id].call(values, receiver.context), receiver);
  } catch (error) {
    if (error instanceof ChunkMissing) {
      return callOnceLoaded(error.loading, id, values, receiver);
    }
    if (error instanceof Problem) {
      throw writtenProblem(error, receiver);
    }
    throw error;
  }
}

async function callOnceLoaded(
  loading: Promise<unknown>,
  ...[id, values, receiver]: Parameters<typeof call>
): Promise<unknown[][]> {
  const isLoaded = await loading.then(
    () => true,
    () => false,
  );
  if (isLoaded) {
    return call(id, values, receiver);
  }
  throw writtenProblem(new Problem({ kind: "not-loaded" }), receiver);
}

/**
 * A result as the host takes it: numbers as the nearest double, problems as errors with their message
 * in the display language, figures with format and card where cells can hold them. A row that is the
 * one above is written once.
 */
export function written(cells: Range, receiver: Receiver): unknown[][] {
  const same = cachedReader((cell) => writtenCell(cell, receiver));
  const write = (cell: CellValue): unknown =>
    typeof cell === "object" ? same(cell) : writtenCell(cell, receiver);
  let [last, lastWritten]: [CellRow, unknown[]] = [[], []];
  return cells.map((row) => {
    if (row !== last) {
      [last, lastWritten] = [row, row.map(write)];
    }
    return lastWritten;
  });
}

/** A problem as the host's error. */
export const writtenProblem = (problem: Problem, receiver: Receiver): unknown =>
  receiver.error(ERRORS[problem.code], sentenceOf(problem, receiver.context.language));

function writtenCell(cell: unknown, receiver: Receiver): unknown {
  if (typeof cell === "number") {
    return writtenNumber(cell, receiver);
  }
  if (typeof cell !== "object" || cell === null) {
    return cell ?? "";
  }
  if (cell instanceof Problem) {
    return writtenProblem(cell, receiver);
  }
  if (Decimal.isDecimal(cell)) {
    return writtenNumber(cell.toNumber(), receiver);
  }
  if (!isFigure(cell)) {
    throw new Error("A result holds a cell of no known kind.");
  }
  const number = writtenNumber(cell.value.toNumber(), receiver);
  return receiver.takesCards && typeof number === "number" ? card(cell, number) : number;
}

/** A number, or an error beyond the doubles, which a sheet cannot hold. */
const writtenNumber = (value: number, receiver: Receiver): unknown =>
  Number.isFinite(value) ? plainZero(value) : writtenProblem(BEYOND_DOUBLES, receiver);

const BEYOND_DOUBLES = new Problem({ kind: "beyond-numbers" });

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
  if (!Number.isFinite(basicValue)) {
    return text(value.toString());
  }
  return { type: "Double", basicValue: plainZero(basicValue), numberFormat };
}
