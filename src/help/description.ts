import type { FunctionId } from "../functions/catalogue";
import type { ParameterDescription, ParameterId } from "./parameters";

/**
 * Documentation of a custom function in English, from which the other languages are translated.
 * In its texts `x` marks a name as in a cell.
 */
export interface FunctionDescription {
  /** One or two plain sentences with units, without marks: Excel shows them as they are. */
  readonly summary: string;
  /** Paragraphs. */
  readonly meaning: readonly string[];
  readonly formula?: string;
  /** Descriptions of parameters that do not have the one of their name. */
  readonly parameters?: Readonly<Record<string, ParameterId | ParameterDescription>>;
  readonly result: string;
  /** Headings of the result and the content of their columns. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly errors: readonly (CommonErrorId | OwnError)[];
  /** The first is the one that lists of functions show. */
  readonly examples: readonly Example[];
}

/** The descriptions of a family of functions. */
export type FamilyDescription = Readonly<Record<string, FunctionDescription>>;

/** An Excel error and when it comes. */
export interface ErrorCase {
  readonly code: "#VALUE!" | "#N/A" | "#NUM!" | "#DIV/0!";
  readonly when: string;
}

/** An error case of one function, with a name that finds its translation. */
export interface OwnError extends ErrorCase {
  readonly name: string;
}

/** A call and what it answers. */
export interface Example {
  readonly title: string;
  readonly args: ExampleArguments;
}

/** Arguments by the name of their parameter; those left out are absent. */
export type ExampleArguments = Readonly<Record<string, ExampleArgument>>;

export type ExampleArgument = string | number | ExampleRange | ExampleCall;

/** The cells of a range in a formula, row by row. */
export type ExampleRange = readonly (readonly (string | number)[])[];

/** A call inside a call, such as a ledger that is BUDGET_LINES(2025). */
export interface ExampleCall {
  readonly id: FunctionId;
  readonly args: ExampleArguments;
}

/** The error cases that several functions share. */
export const COMMON_ERRORS = {
  wrong_argument: {
    code: "#VALUE!",
    when: "A required argument is blank, or an argument has a value that is not allowed. The message names the argument, its value and what is allowed.",
  },
  wrong_shapes: {
    code: "#VALUE!",
    when: "`year` and `scope` are ranges of different shapes that do not combine.",
  },
  no_spending: {
    code: "#N/A",
    when: "The scope does not exist yet in that year, or a category that counts has no figure for the year and stage. The message names the first one.",
  },
  no_gdp: {
    code: "#N/A",
    when: "The GDP to divide by is not in the dataset, or was not yet published on the day `as_of`.",
  },
  zero_gdp: { code: "#DIV/0!", when: "The GDP that `data` supplies is zero or less." },
  no_row: { code: "#N/A", when: "No row of the dataset matches the arguments." },
  wrong_ledger: {
    code: "#VALUE!",
    when: "The ledger lacks a heading for the amount or has no text column, or a rule is not valid. The message names the cell.",
  },
} as const satisfies Readonly<Record<string, ErrorCase>>;

export type CommonErrorId = keyof typeof COMMON_ERRORS;
