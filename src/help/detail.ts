import type { FunctionId } from "../functions/catalogue";
import type { Given } from "./example";
import type { Words } from "./words";

/** What the reference page says beyond the signature. In its texts `x` marks a name as in a cell. */
export interface Detail {
  /** Paragraphs. */
  readonly meaning: readonly Words[];
  readonly formula?: Words;
  readonly result: Words;
  /** Columns of a result with headings. */
  readonly columns?: readonly Column[];
  readonly failures: readonly Failure[];
  /** What the first example asks. */
  readonly asks: Words;
  readonly examples: readonly Example[];
}

export interface Column {
  readonly name: string;
  readonly text: Words;
}

/** An error value and when it comes. */
export interface Failure {
  readonly code: "#VALUE!" | "#N/A" | "#NUM!" | "#DIV/0!";
  readonly when: Words;
}

export interface Example {
  readonly asks: Words;
  readonly given: Given;
}

export type Details<Id extends FunctionId> = Readonly<Record<Id, Detail>>;
