import type { FunctionId } from "../functions/catalogue";

/** The cells of a range in a formula, row by row. */
export type ArgumentRange = readonly (readonly (string | number)[])[];

/** A call inside a call, such as a ledger that is BUDGET_LINES(2025). */
export interface InnerCall {
  readonly id: FunctionId;
  readonly given: readonly Argument[];
}

/** An argument of an example; null for one left out. */
export type Argument = string | number | null | ArgumentRange | InnerCall;

/** The arguments of an example, in the order of the signature. */
export type Given = readonly Argument[];

/** Namespace of the functions in Excel. */
export const NAMESPACE = "SCOPE";

/** Formula of a call, as it is typed in a cell. */
export const formulaOf = (id: FunctionId, given: Given): string => `=${callText(id, given)}`;

/** Whether an argument is a call. */
export const isCall = (argument: Argument): argument is InnerCall =>
  typeof argument === "object" && argument !== null && "id" in argument;

const callText = (id: FunctionId, given: Given): string =>
  `${NAMESPACE}.${id}(${given.map(spaced).join(",")})`;

/** An argument with a space before it, unless it is the first or left out. */
const spaced = (argument: Argument, index: number): string =>
  index === 0 || argument === null ? argumentText(argument) : ` ${argumentText(argument)}`;

function argumentText(argument: Argument): string {
  if (argument === null) return "";
  if (typeof argument !== "object") return cellText(argument);
  if (isCall(argument)) return callText(argument.id, argument.given);
  return `{${argument.map((row) => row.map(cellText).join(",")).join(";")}}`;
}

const cellText = (cell: string | number): string =>
  typeof cell === "string" ? `"${cell.replaceAll('"', '""')}"` : String(cell);
