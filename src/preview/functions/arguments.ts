import type { FunctionInfo, Metadata, ParameterInfo } from "../addin/addin";
import { type SheetValue, errorData } from "../cell-value";

/** An Excel error in an argument, such as "#N/A". */
export class ErrorArgument {
  constructor(readonly error: string) {}
}

/** What a cell holds for a function. */
export type CellArgument = SheetValue | ErrorArgument;

/** How a blank cell reaches a function: 0 on the desktop; null (in a scalar) on the web. */
export type BlankProfile = "desktop" | "web";

/** An argument of a formula: omitted, one value, or a range or array in rows. */
export type FunctionArgument =
  | { readonly kind: "omitted" }
  | { readonly kind: "scalar"; readonly value: CellArgument }
  | { readonly kind: "grid"; readonly rows: readonly (readonly CellArgument[])[] };

/** What decides how arguments are passed. */
export interface ConversionOptions {
  readonly metadata: Metadata;
  readonly blanks: BlankProfile;
}

/** The arguments to send, or the error that the cell shows without a call. */
export type ConvertedArguments =
  { readonly args: readonly unknown[] } | { readonly error: string; readonly message?: string };

/**
 * Converts a formula's arguments to what Excel passes on the wire: one for each parameter, an
 * omitted one as null, those of a repeating parameter as one list at the end.
 */
export function convertArguments(
  { parameters }: FunctionInfo,
  args: readonly FunctionArgument[],
  options: ConversionOptions,
): ConvertedArguments {
  const last = parameters.at(-1);
  const single = last?.repeating ? parameters.slice(0, -1) : parameters;
  const converted = single.map((parameter, i) => argument(args[i], parameter, options));
  const repeated = last?.repeating
    ? args.slice(single.length).map((item) => argument(item, last, options))
    : undefined;
  for (const value of [...converted, ...(repeated ?? [])]) {
    if (value instanceof ErrorArgument) {
      return { error: value.error };
    }
  }
  return { args: repeated ? [...converted, repeated] : converted };
}

function argument(
  value: FunctionArgument | undefined,
  parameter: ParameterInfo,
  options: ConversionOptions,
): unknown {
  if (value === undefined || value.kind === "omitted") {
    return null;
  }
  if (parameter.matrix) {
    const rows = value.kind === "grid" ? value.rows : [[value.value]];
    return grid(rows, parameter, options);
  }
  return scalar(value.kind === "grid" ? value.rows[0]?.[0] : value.value, parameter, options);
}

function scalar(value: CellArgument, parameter: ParameterInfo, options: ConversionOptions) {
  if (value === undefined && options.blanks === "web" && parameter.type === "any") {
    return null;
  }
  return typed(value, parameter, options);
}

function grid(
  rows: readonly (readonly CellArgument[])[],
  parameter: ParameterInfo,
  options: ConversionOptions,
): unknown {
  const converted: unknown[][] = [];
  for (const row of rows) {
    const line: unknown[] = [];
    for (const cell of row) {
      const value = typed(cell, parameter, options);
      if (value instanceof ErrorArgument) {
        return value;
      }
      line.push(value);
    }
    converted.push(line);
  }
  return converted;
}

function typed(value: CellArgument, { type }: ParameterInfo, { metadata }: ConversionOptions) {
  if (value instanceof ErrorArgument) {
    // The runtime of office.js parses the text of a data type.
    const passes = type === "any" && metadata.acceptsErrors;
    return passes ? { value: JSON.stringify(errorData(value.error)) } : value;
  }
  if (type === "number") {
    return toNumber(value);
  }
  if (type === "string") {
    return toText(value);
  }
  return type === "boolean" ? toBoolean(value) : (value ?? 0);
}

function toNumber(value: SheetValue): number | ErrorArgument {
  const number = value === "" ? NaN : Number(value ?? 0);
  return Number.isNaN(number) ? new ErrorArgument("#VALUE!") : number;
}

function toText(value: SheetValue): string {
  if (typeof value === "boolean") {
    return value ? "TRUE" : "FALSE";
  }
  return value === undefined ? "" : String(value);
}

function toBoolean(value: SheetValue): boolean | ErrorArgument {
  if (typeof value !== "string") {
    return Boolean(value);
  }
  const text = value.toUpperCase();
  return text === "TRUE" || (text === "FALSE" ? false : new ErrorArgument("#VALUE!"));
}
