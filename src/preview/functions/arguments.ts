import type { FunctionInfo, Metadata, ParameterInfo } from "../addin/addin";

/** How a blank cell reaches a function: 0 on the desktop; null (in a scalar) on the web. */
export type BlankProfile = "desktop" | "web";

/** An argument of a formula: omitted, one value, or a range or array. */
export type FunctionArgument =
  | { readonly kind: "omitted" }
  | { readonly kind: "scalar"; readonly value: CellArgument }
  | { readonly kind: "grid"; readonly rows: readonly (readonly CellArgument[])[] };

export interface ConversionOptions {
  readonly metadata: Metadata;
  readonly blanks: BlankProfile;
}

/** The arguments to send, or the error that the cell shows without a call. */
export type ConvertedArguments =
  { readonly args: readonly unknown[] } | { readonly error: string; readonly message?: string };

/** Converts a formula's arguments to what Excel would pass, padded to all the parameters. */
export function convertArguments(
  info: FunctionInfo,
  given: readonly FunctionArgument[],
  conversion: ConversionOptions,
): ConvertedArguments {
  const args: unknown[] = [];
  const { parameters } = info;
  const repeating = parameters.at(-1)?.repeating ? parameters.length - 1 : Infinity;
  for (let i = 0; i < Math.min(parameters.length, repeating); i++) {
    const parameter = parameters[i];
    if (!parameter) {
      break;
    }
    const value = one(given[i] ?? { kind: "omitted" }, parameter, conversion);
    if (value instanceof ErrorArgument) {
      return { error: value.error };
    }
    args.push(value);
  }
  const last = parameters.at(-1);
  if (last?.repeating) {
    const rest = given.slice(repeating).map((item) => one(item, last, conversion));
    const bad = rest.find((value) => value instanceof ErrorArgument);
    if (bad instanceof ErrorArgument) {
      return { error: bad.error };
    }
    args.push(rest);
  }
  return { args };
}

function one(
  given: FunctionArgument,
  parameter: ParameterInfo,
  conversion: ConversionOptions,
): unknown {
  if (given.kind === "omitted") {
    return null;
  }
  if (!parameter.matrix) {
    return scalar(topLeft(given), parameter, conversion);
  }
  const rows = given.kind === "grid" ? given.rows : [[given.value]];
  return grid(rows, parameter, conversion);
}

function topLeft(given: FunctionArgument): CellArgument {
  if (given.kind === "grid") {
    return given.rows[0]?.[0] ?? null;
  }
  return given.kind === "scalar" ? given.value : null;
}

function scalar(
  value: CellArgument,
  parameter: ParameterInfo,
  conversion: ConversionOptions,
): unknown {
  if (value === null && conversion.blanks === "web" && parameter.type === "any") {
    return null;
  }
  return typed(value, parameter, conversion);
}

function grid(
  rows: readonly (readonly CellArgument[])[],
  parameter: ParameterInfo,
  conversion: ConversionOptions,
): unknown {
  const out: unknown[][] = [];
  for (const row of rows) {
    const line: unknown[] = [];
    for (const value of row) {
      const converted = typed(value, parameter, conversion);
      if (converted instanceof ErrorArgument) {
        return converted;
      }
      line.push(converted);
    }
    out.push(line);
  }
  return out;
}

function typed(
  value: CellArgument,
  parameter: ParameterInfo,
  conversion: ConversionOptions,
): unknown {
  if (value instanceof ErrorArgument) {
    const passes = parameter.type === "any" && conversion.metadata.acceptsErrors;
    return passes ? errorData(value.error) : value;
  }
  if (parameter.type === "number") {
    return toNumber(value);
  }
  if (parameter.type === "string") {
    return toText(value);
  }
  if (parameter.type === "boolean") {
    return toBoolean(value);
  }
  return value ?? 0;
}

function toNumber(value: Exclude<CellArgument, ErrorArgument>): number | ErrorArgument {
  const number = value === "" ? NaN : Number(value ?? 0);
  return Number.isNaN(number) ? new ErrorArgument("#VALUE!") : number;
}

function toText(value: Exclude<CellArgument, ErrorArgument>): string {
  if (typeof value === "boolean") {
    return value ? "TRUE" : "FALSE";
  }
  return value === null ? "" : String(value);
}

function toBoolean(value: Exclude<CellArgument, ErrorArgument>): boolean | ErrorArgument {
  if (typeof value !== "string") {
    return Boolean(value);
  }
  const text = value.toUpperCase();
  return text === "TRUE" || (text === "FALSE" ? false : new ErrorArgument("#VALUE!"));
}

const ERROR_TYPES: Readonly<Record<string, string>> = {
  "#DIV/0!": "Div0",
  "#N/A": "NotAvailable",
  "#NAME?": "Name",
  "#NULL!": "Null",
  "#NUM!": "Num",
  "#REF!": "Ref",
  "#SPILL!": "Spill",
  "#CALC!": "Calc",
  "#VALUE!": "Value",
};

/** An error as the data type that a function receives: the runtime parses the text. */
function errorData(error: string): { readonly value: string } {
  const errorType = ERROR_TYPES[error] ?? "Value";
  const data = { type: "Error", basicType: "Error", basicValue: error, errorType };
  return { value: JSON.stringify(data) };
}

/** An Excel error that stands in an argument. */
export class ErrorArgument {
  constructor(readonly error: string) {}
}

/** What a cell holds for a function: null is a blank cell. */
export type CellArgument = string | number | boolean | null | ErrorArgument;
