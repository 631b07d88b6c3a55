import type { FunctionId } from "../functions/catalogue";
import type { ExampleArgument, ExampleArguments, ExampleCall } from "./description";
import { parametersOf } from "./functions";

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
