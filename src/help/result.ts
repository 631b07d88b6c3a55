import type { Language } from "../messages/language";
import { HOME, keepPack, PEER_SHARES } from "../dataset/bundled";
import { DEU } from "../dataset/countries/DEU/pack";
import { GBR } from "../dataset/countries/GBR/pack";
import * as peerShares from "../dataset/peers";
import { RECENT_LINES } from "../dataset/recent-lines";
import { TWN } from "../dataset/countries/TWN/pack";
import type { FunctionId } from "../functions/catalogue";
import * as ledgerResults from "../functions/ledger-results";
import { LEDGER_RESULTS } from "../functions/on-demand";
import { call, type ErrorName, type Receiver } from "../functions/write";
import type { ExampleArgument, ExampleArguments, ExampleCall } from "./description";
import { parametersOf } from "./functions";

/** A cell of a result as a reader sees it. */
export interface FormattedCell {
  readonly kind: "text" | "number" | "error";
  readonly text: string;
  /** Excel's message for an error. */
  readonly message?: string;
}

// Examples are computed at once, so what they ask for is there beforehand.
[DEU, TWN, GBR].forEach(keepPack);
LEDGER_RESULTS.keep(ledgerResults);
PEER_SHARES.keep(peerShares);
for (const year of [2025, 2026]) {
  HOME.budgetLines.keep(year, RECENT_LINES);
}

/** Rows of a sheet. */
const SHEET_ROWS = 1_048_576;

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
export function exampleResult(
  id: FunctionId,
  args: ExampleArguments,
  language: Language,
): readonly (readonly FormattedCell[])[] {
  try {
    return computed(id, args, receiver(language, true)).map((row) => row.map(formattedCell));
  } catch (error) {
    if (error instanceof ErrorCell) {
      return [[formattedCell(error)]];
    }
    throw error;
  }
}

const receiver = (language: Language, takesCards: boolean): Receiver => ({
  context: { language, pack: HOME, mostRows: () => SHEET_ROWS },
  takesCards,
  error: (name, message) => new ErrorCell(name, message),
});

function computed(
  id: FunctionId,
  args: ExampleArguments,
  to: Receiver,
): readonly (readonly unknown[])[] {
  const plain = receiver(to.context.language, false);
  const value = (argument: ExampleArgument): unknown =>
    isExampleCall(argument) ? computed(argument.id, argument.args, plain) : argument;
  // Excel passes null for an argument left out.
  const passed = argumentsInOrder(id, args).map((argument) =>
    argument === undefined ? null : value(argument),
  );
  const result = call(id, passed, to);
  if (result instanceof Promise) {
    throw new Error(`${id} asks for what is not there.`);
  }
  return result;
}

function formattedCell(cell: unknown): FormattedCell {
  if (cell instanceof ErrorCell) {
    const error = { kind: "error", text: ERRORS[cell.name] } as const;
    return WORDED.has(cell.name) ? { ...error, message: cell.message } : error;
  }
  if (typeof cell === "number") {
    return { kind: "number", text: String(cell) };
  }
  if (typeof cell !== "object" || cell === null) {
    return { kind: "text", text: String(cell) };
  }
  const [value, format]: unknown[] = [
    Reflect.get(cell, "basicValue"),
    Reflect.get(cell, "numberFormat"),
  ];
  return { kind: "number", text: formatted(Number(value), String(format)) };
}

/** A number as a sheet shows it under a number format of digits, such as 0.00%, #,##0 or 0.0000. */
export function formatted(value: number, format: string): string {
  const match = /^(?<grouped>#,##)?0(?:\.(?<decimals>0+))?(?<percent>%)?$/.exec(format);
  if (match === null) {
    throw new Error(`No way to show a number as ${format}.`);
  }
  const { grouped, decimals, percent } = match.groups ?? {};
  const places = decimals?.length ?? 0;
  return new Intl.NumberFormat("en-US", {
    style: percent === undefined ? "decimal" : "percent",
    useGrouping: grouped !== undefined,
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  }).format(value);
}

/** Namespace of the functions in Excel. */
const NAMESPACE = "SCOPE";

/** Formula of a call, as it is typed in a cell. */
export const formulaOf = (id: FunctionId, args: ExampleArguments): string =>
  `=${callText(id, args)}`;

/** Signature of a function, the same in every language; an optional parameter is in brackets. */
export const signatureOf = (id: FunctionId): string => {
  const names = parametersOf(id).map(({ name, isOptional }) => (isOptional ? `[${name}]` : name));
  return `${NAMESPACE}.${id}(${names.join(", ")})`;
};

/**
 * The arguments in the order of the function's parameters, up to the last one there is; undefined for
 * one left out.
 */
export function argumentsInOrder(
  id: FunctionId,
  args: ExampleArguments,
): readonly (ExampleArgument | undefined)[] {
  const names = parametersOf(id).map(({ name }) => name);
  const strangers = Object.keys(args).filter((name) => !names.includes(name));
  if (strangers.length > 0) {
    throw new Error(`${id} has no parameter ${strangers.join(", ")}.`);
  }
  const last = names.map((name) => name in args).lastIndexOf(true);
  return names.slice(0, last + 1).map((name) => args[name]);
}

/** Whether an argument is a call. */
export const isExampleCall = (argument: ExampleArgument): argument is ExampleCall =>
  typeof argument === "object" && "id" in argument;

const callText = (id: FunctionId, args: ExampleArguments): string =>
  `${NAMESPACE}.${id}(${argumentsInOrder(id, args).map(spaced).join(",")})`;

/** An argument with a space before it, unless it is the first or left out. */
function spaced(argument: ExampleArgument | undefined, index: number): string {
  if (argument === undefined) {
    return "";
  }
  return index === 0 ? argumentText(argument) : ` ${argumentText(argument)}`;
}

function argumentText(argument: ExampleArgument): string {
  if (typeof argument !== "object") {
    return cellText(argument);
  }
  if (isExampleCall(argument)) {
    return callText(argument.id, argument.args);
  }
  return `{${argument.map((row) => row.map(cellText).join(",")).join(";")}}`;
}

const cellText = (cell: string | number): string =>
  typeof cell === "string" ? `"${cell.replaceAll('"', '""')}"` : String(cell);
