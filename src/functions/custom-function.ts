import type { Range } from "../core/table";
import type { Pack } from "../dataset/pack";
import type { Language } from "../messages/language";

/** What a call takes from where it is made. */
export interface CallContext {
  /** Language of labels and messages; figures never follow it. */
  readonly language: Language;
  readonly pack: Pack;
  /** The most rows of a result that the host takes, for a number of columns. */
  readonly mostRows: (columns: number) => number;
}

type NameOf<Parameter> = Parameter extends `[${infer Name}]` ? Name : Parameter;

/** The arguments of a call by name, as received; undefined or null for one left out. */
export type ArgumentsOf<Parameters extends readonly string[]> = {
  readonly [Name in NameOf<Parameters[number]> & string]: unknown;
};

/** A custom function as the host calls it. */
export interface CustomFunction {
  /** Names in the order of the signature, which is frozen; those that may be left out in brackets. */
  readonly parameters: readonly string[];
  /**
   * @param values - The arguments in that order.
   * @returns A rectangle of cells, each an `Out`; a cell that is wrong alone holds its problem.
   * @throws {Problem} for what is wrong as a whole.
   */
  readonly call: (values: readonly unknown[], context: CallContext) => Range;
}

/**
 * A custom function from its parameters and what it computes.
 *
 * @param parameters - Names in the order of the signature, such as "year" or "[scope]".
 * @param compute - The result, from the arguments by name.
 */
export function customFunction<const Parameters extends readonly string[]>(
  parameters: Parameters,
  compute: (args: ArgumentsOf<Parameters>, context: CallContext) => Range,
): CustomFunction {
  const names = parameters.map(parameterName);
  return {
    parameters,
    call: (values, context) => {
      const args: Record<string, unknown> = {};
      names.forEach((name, index) => (args[name] = values[index]));
      if (!hasAll<ArgumentsOf<Parameters>>(args, names)) {
        throw new Error("An argument is lost.");
      }
      return compute(args, context);
    },
  };
}

/** Name of a parameter without the brackets of one that may be left out. */
export const parameterName = (parameter: string): string => parameter.replace(/^\[|\]$/g, "");

const hasAll = <Args>(args: object, names: readonly string[]): args is object & Args =>
  names.every((name) => name in args);
