import type { Language } from "../dataset/categories";
import { call } from "../functions/call";
import type { FunctionId } from "../functions/catalogue";
import type { ErrorName, Receiver } from "../functions/write";
import { isCall, type Argument, type Given } from "./example";
import { formatted } from "./format";

/** A cell of a result as a reader sees it. */
export interface ShownCell {
  readonly kind: "text" | "number" | "error";
  readonly text: string;
  /** What Excel says of an error. */
  readonly message?: string;
}

const ERRORS: Readonly<Record<ErrorName, string>> = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  invalidNumber: "#NUM!",
  divisionByZero: "#DIV/0!",
};

/** The errors whose message Excel shows. */
const WORDED: ReadonlySet<ErrorName> = new Set(["invalidValue", "notAvailable"]);

/** An error cell, kept as an object while the functions run. */
class ErrorCell {
  constructor(
    readonly name: ErrorName,
    readonly message: string,
  ) {}
}

/** The result of a call, computed by the functions themselves. */
export function resultOf(
  id: FunctionId,
  given: Given,
  language: Language,
): readonly (readonly ShownCell[])[] {
  try {
    return computed(id, given, receiver(language, true)).map((row) => row.map(shown));
  } catch (error) {
    if (error instanceof ErrorCell) return [[shown(error)]];
    throw error;
  }
}

const receiver = (language: Language, takesCards: boolean): Receiver => ({
  language,
  takesCards,
  error: (name, message) => new ErrorCell(name, message),
});

function computed(id: FunctionId, given: Given, to: Receiver): readonly (readonly unknown[])[] {
  const plain = receiver(to.language, false);
  const value = (argument: Argument): unknown =>
    isCall(argument) ? computed(argument.id, argument.given, plain) : argument;
  // Excel gives every argument of the signature, null for one left out.
  return call(id, given.map(value), to);
}

function shown(cell: unknown): ShownCell {
  if (cell instanceof ErrorCell) {
    const error = { kind: "error", text: ERRORS[cell.name] } as const;
    return WORDED.has(cell.name) ? { ...error, message: cell.message } : error;
  }
  if (typeof cell === "number") return { kind: "number", text: String(cell) };
  if (typeof cell !== "object" || cell === null) return { kind: "text", text: String(cell) };
  const [value, format]: unknown[] = [
    Reflect.get(cell, "basicValue"),
    Reflect.get(cell, "numberFormat"),
  ];
  return { kind: "number", text: formatted(Number(value), String(format)) };
}
