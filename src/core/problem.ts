/** Words by code of their language, such as the label of a category. */
export type Labels = Readonly<Record<string, string>>;

/** Where a value is: an argument by its name, or a cell of the range that it is. */
export type ArgumentPlace = string | CellPlace;

/** A cell of a range that was given as an argument. */
export interface CellPlace {
  readonly argument: string;
  /** Counted from 1 below the headings, or from the first row of a range without headings. */
  readonly row: number;
  /** Heading of the column; its number from 1 in a range without headings. */
  readonly heading: string | number;
  /** Whether the range has no headings, though its columns have names. */
  readonly isHeadless?: boolean;
}

/** A kind of something to say, with what its sentence needs. */
type Kind<Details, Name extends keyof Details> = {
  readonly [Each in Name]: { readonly kind: Each } & Details[Each];
}[Name];

/** What a sentence needs that needs nothing. */
type Nothing = Readonly<Record<never, never>>;

/** How a sentence shows a refused value, by kind of value. */
export interface ReceivedDetails {
  readonly blank: Nothing;
  readonly range: Nothing;
  readonly other: Nothing;
  readonly text: { readonly text: string };
  /** A number or boolean. */
  readonly value: { readonly text: string };
}

/** A refused value as far as a sentence shows it. */
export type Received<Name extends keyof ReceivedDetails = keyof ReceivedDetails> = Kind<
  ReceivedDetails,
  Name
>;

/** What a place can take instead of what it was given. */
export interface ExpectedDetails {
  readonly "one-of": { readonly values: readonly string[] };
  /** One of some names, of which one is near to what was given. */
  readonly meant: { readonly meant: string; readonly values: readonly string[] };
  readonly something: Nothing;
  readonly "one-cell": Nothing;
  readonly day: Nothing;
  readonly text: Nothing;
  readonly number: Nothing;
  readonly amount: Nothing;
  readonly "between-low-and-high": Nothing;
  readonly "zero-with-status": Nothing;
  readonly share: Nothing;
  readonly growth: Nothing;
  readonly "other-category": Nothing;
  readonly "country-code": Nothing;
  readonly "rule-name": Nothing;
  readonly "other-rule-name": Nothing;
  readonly matcher: Nothing;
  readonly "ledger-unit": Nothing;
  readonly "ledger-columns": Nothing;
  readonly headings: { readonly columns: number };
  readonly "ledger-currency": { readonly currency: string };
  readonly "a-year": Nothing;
  readonly "a-scope": Nothing;
  readonly year: {
    readonly first: number;
    readonly last: number;
    readonly examples: readonly string[];
  };
  readonly basis: {
    readonly names: readonly string[];
    readonly example: string;
    readonly currency: Labels;
    readonly least: number;
  };
  readonly target: { readonly ids: readonly string[] };
  readonly scope: { readonly names: readonly string[] };
  readonly "category-or-group": {
    readonly example: string;
    readonly groups: readonly string[];
  };
  readonly series: { readonly gdp: string; readonly example: string };
  readonly "gdp-stage": { readonly values: readonly string[] };
  readonly amounts: { readonly currency: Labels };
  readonly "amount-numbers": { readonly currency: Labels };
  readonly "later-year": { readonly longest: number };
}

/** What a place takes instead of what it was given. */
export type Expected<Name extends keyof ExpectedDetails = keyof ExpectedDetails> = Kind<
  ExpectedDetails,
  Name
>;

/** Everything that can be wrong with what the user gave, with what its sentence needs. */
export interface ProblemDetails {
  readonly "wrong-argument": {
    readonly place: ArgumentPlace;
    readonly received: Received;
    readonly expected: Expected;
  };
  readonly "shapes-differ": Nothing;
  readonly "not-a-column": Nothing;
  readonly "growth-of-fixed-gdp": Nothing;
  readonly "gdp-not-positive": Nothing;
  readonly "no-share-reaches-target": Nothing;
  readonly "beyond-numbers": Nothing;
  readonly "heading-twice": { readonly argument: string; readonly heading: string };
  readonly "headings-missing": {
    readonly argument: string;
    readonly missing: readonly string[];
    readonly needed: readonly string[];
  };
  readonly "column-twice": { readonly argument: string; readonly headings: readonly string[] };
  readonly "ledger-without-amount": { readonly headings: readonly string[] };
  readonly "ledger-without-text": { readonly headings: readonly string[] };
  readonly "ledger-columns-unread": {
    readonly columns: readonly string[];
    readonly unknown: readonly string[];
  };
  readonly "ledger-columns-absent": { readonly columns: readonly string[] };
  readonly "too-many-rows": { readonly rows: number; readonly maximum: number };
  readonly "no-gdp": { readonly year: string; readonly asOf: string | undefined };
  readonly "scope-starts-later": {
    readonly scope: string;
    readonly from: string;
    readonly year: string;
  };
  readonly "no-spending": {
    readonly category: string;
    readonly stage: string;
    readonly year: string;
    readonly asOf: string | undefined;
  };
  /** A part of the dataset that could not be loaded. */
  readonly "not-loaded": Nothing;
  readonly "no-ledger-lines": { readonly year: string | undefined };
  readonly "no-row": { readonly request: string };
  readonly "no-peer": {
    readonly country: string | undefined;
    readonly year: number | undefined;
  };
}

/** The closed set of what can be wrong. */
export type ProblemCode = keyof ProblemDetails;

/** What is wrong, with what its sentence needs. */
export type Fault<Code extends ProblemCode = ProblemCode> = Kind<ProblemDetails, Code>;

/**
 * A failure that the user can act on: what was given, what is expected, what to do. It has no language:
 * src/messages says it. Anything else that is thrown is an internal error and never softened.
 */
export class Problem extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(JSON.stringify(fault));
    this.name = "Problem";
    this.fault = fault;
  }

  get code(): ProblemCode {
    return this.fault.kind;
  }
}

/** A result, or the problem that kept it from being. */
export function attempt<T>(compute: () => T): T | Problem {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Problem) {
      return error;
    }
    throw error;
  }
}

/**
 * A refused argument or cell.
 *
 * @param place - The argument's name as the function's signature has it, or the cell.
 * @param value - What it holds, as received from the host.
 * @param expected - What it takes.
 */
export const wrongArgument = (place: ArgumentPlace, value: unknown, expected: Expected): Problem =>
  new Problem({ kind: "wrong-argument", place, received: received(value), expected });

/** A value as a sentence shows it, short enough for one. */
function received(value: unknown): Received {
  if (value === null || value === undefined || value === "") {
    return { kind: "blank" };
  }
  if (typeof value === "string") {
    return { kind: "text", text: shorten(value) };
  }
  if (typeof value === "number" || typeof value === "boolean") {
    return { kind: "value", text: String(value).toUpperCase() };
  }
  return { kind: Array.isArray(value) ? "range" : "other" };
}

const LONGEST = 40;

const shorten = (text: string): string => {
  const letters = [...text];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join("")}…` : text;
};
