import type { FunctionId } from "../../src/functions/catalogue";
import type { Receiver } from "../../src/functions/write";
import type { ExampleArgument, ExampleArguments } from "../../src/help/description";
import { argumentsInOrder, isExampleCall } from "../../src/help/result";
import { descriptionOf, parametersOf } from "../../src/help/functions";
import type { Language } from "../../src/messages/language";
import { callAtOnce } from "../functions/at-once";
import { receiver as host } from "../functions/calling";

/** An error as a host would hold it. */
export interface HostError {
  readonly name: string;
  readonly message: string;
}

/** The errors of a host as a sheet shows them. */
export const ERROR_CODES: Readonly<Record<string, string>> = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  invalidNumber: "#NUM!",
  divisionByZero: "#DIV/0!",
};

/** What no argument takes: an error or a value of another kind, as a host hands it over. */
export const STRANGE = {};

export const isHostError = (cell: unknown): cell is HostError =>
  typeof cell === "object" && cell !== null && "name" in cell && "message" in cell;

/** The arguments of an example as Excel would hand them over: null for one left out. */
export const evaluated = (id: FunctionId, args: ExampleArguments): readonly unknown[] =>
  argumentsInOrder(id, args).map((argument) => (argument === undefined ? null : valueOf(argument)));

const valueOf = (argument: ExampleArgument): unknown =>
  isExampleCall(argument) ? invoke(argument.id, evaluated(argument.id, argument.args)) : argument;

export const firstExample = (id: FunctionId): ExampleArguments =>
  descriptionOf(id).examples[0]?.args ?? {};

/** All arguments of the first example, null for each one left out, some of them replaced by name. */
export function completed(
  id: FunctionId,
  replaced: Readonly<Record<string, unknown>> = {},
): readonly unknown[] {
  const args = evaluated(id, firstExample(id));
  return parametersOf(id).map(({ name }, index) =>
    name in replaced ? replaced[name] : (args[index] ?? null),
  );
}

/** A call of a function; an error of the call as a whole is a rectangle of one cell. */
export function invoke(
  id: FunctionId,
  args: readonly unknown[],
  options: { readonly takesCards?: boolean; readonly language?: Language } = {},
): readonly (readonly unknown[])[] {
  const receiver: Receiver = {
    ...host(options.language, options.takesCards),
    error: (name, message): HostError => ({ name, message }),
  };
  try {
    return callAtOnce(id, args, receiver);
  } catch (error) {
    if (isHostError(error) && !(error instanceof Error)) {
      return [[error]];
    }
    throw error;
  }
}

/** All errors in a result. */
export const errorsIn = (cells: readonly (readonly unknown[])[]): readonly HostError[] =>
  cells.flat().filter(isHostError);

/** The messages of all errors in a result. */
export const messagesOf = (cells: readonly (readonly unknown[])[]): readonly string[] =>
  errorsIn(cells).map(({ message }) => message);
