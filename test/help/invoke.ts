import type { Language } from "../../src/dataset/categories";
import { call } from "../../src/functions/call";
import type { FunctionId } from "../../src/functions/catalogue";
import type { Receiver } from "../../src/functions/write";
import type { ExampleArgument, ExampleArguments } from "../../src/help/description";
import { inOrder, isCall } from "../../src/help/formula";

/** An error as a host would hold it. */
export interface HostError {
  readonly name: string;
  readonly message: string;
}

export const isHostError = (cell: unknown): cell is HostError =>
  typeof cell === "object" && cell !== null && "name" in cell && "message" in cell;

/** The arguments of an example as Excel would hand them over: null for one left out. */
export const evaluated = (id: FunctionId, args: ExampleArguments): readonly unknown[] =>
  inOrder(id, args).map((argument) => (argument === undefined ? null : valueOf(argument)));

const valueOf = (argument: ExampleArgument): unknown =>
  isCall(argument) ? invoke(argument.id, evaluated(argument.id, argument.args)) : argument;

/** A call of a function; an error of the call as a whole is a rectangle of one cell. */
export function invoke(
  id: FunctionId,
  given: readonly unknown[],
  options: { readonly takesCards?: boolean; readonly language?: Language } = {},
): readonly (readonly unknown[])[] {
  const receiver: Receiver = {
    language: options.language ?? "en",
    takesCards: options.takesCards ?? false,
    error: (name, message): HostError => ({ name, message }),
  };
  try {
    return call(id, given, receiver);
  } catch (error) {
    if (isHostError(error) && !(error instanceof Error)) return [[error]];
    throw error;
  }
}

/** The messages of all errors in a result. */
export const messagesOf = (cells: readonly (readonly unknown[])[]): readonly string[] =>
  cells.flat().flatMap((cell) => (isHostError(cell) ? [cell.message] : []));
