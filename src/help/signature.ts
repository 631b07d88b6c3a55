import type { FunctionId } from "../functions/catalogue";
import type { Given } from "./example";
import type { Parameter } from "./parameter";
import type { Words } from "./words";

/** What Excel shows of a function while it is typed, and the example that stands first. */
export interface Signature {
  /** One or two plain sentences with units, without marks. */
  readonly summary: Words;
  readonly parameters: readonly Parameter[];
  readonly example: Given;
}

export type Signatures<Id extends FunctionId> = Readonly<Record<Id, Signature>>;
