import type { SheetValue } from "../cell-value";
import { isList, isRecord, asNumber, asText } from "../json";

/** One value of a function's result, with what Excel shows beside it. */
export interface CellResult {
  readonly value: SheetValue;
  /** An Excel error such as `#N/A`; the value is then that text. */
  readonly isError: boolean;
  readonly message?: string;
  readonly numberFormat?: string;
  readonly properties?: Readonly<Record<string, string>>;
}

/** The result of a call: a grid of values; a scalar is a grid of one. */
export type FunctionResult = readonly (readonly CellResult[])[];

const ERROR_OF_CODE: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** A result of one cell. */
export function singleResult(result: CellResult): FunctionResult {
  return [[result]];
}

/** An error, with the message that is shown beside the cell. */
export function errorResult(error: string, message?: string): CellResult {
  const base = { value: error, isError: true };
  return message ? { ...base, message } : base;
}

/**
 * Reads an entry of `SetInvocationArrayResults`: id, ok, value or message, error code.
 * A value that Excel cannot show counts as #VALUE!, an empty grid as #CALC!.
 */
export function readResult(entry: readonly unknown[]): FunctionResult {
  const [, ok, value, code] = entry;
  if (ok !== true) {
    return singleResult(failure(value, code));
  }
  if (!isList(value)) {
    return singleResult(cellResult(value));
  }
  if (value.length === 0) {
    return singleResult(errorResult("#CALC!"));
  }
  return value.map((row) => (isList(row) ? row.map(cellResult) : [cellResult(row)]));
}

function failure(message: unknown, code: unknown): CellResult {
  return errorResult(ERROR_OF_CODE[asNumber(code)] ?? "#VALUE!", asText(message));
}

function cellResult(value: unknown): CellResult {
  if (value === null || value === undefined) {
    return { value: 0, isError: false };
  }
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") {
    return { value, isError: false };
  }
  if (isRecord(value)) {
    return richResult(value);
  }
  return errorResult("#VALUE!");
}

function richResult(rich: Readonly<Record<string, unknown>>): CellResult {
  const basic = rich["basicValue"];
  if (rich["valueType"] === "CustomFunctionError" || rich["type"] === "Error") {
    return errorResult(asText(basic, asText(rich["code"], "#VALUE!")), asText(rich["message"]));
  }
  if (rich["type"] === "FormattedNumber" || rich["type"] === "Double") {
    return decorated(asNumber(basic), rich);
  }
  if (rich["type"] === "String") {
    return decorated(asText(basic), rich);
  }
  if (rich["type"] === "Boolean") {
    return decorated(basic === true, rich);
  }
  if (rich["type"] === "Empty") {
    return { value: "", isError: false };
  }
  return errorResult("#VALUE!", "");
}

function decorated(value: SheetValue, rich: Readonly<Record<string, unknown>>): CellResult {
  const numberFormat = asText(rich["numberFormat"]);
  const properties = isRecord(rich["properties"]) ? texts(rich["properties"]) : undefined;
  return {
    value,
    isError: false,
    ...(numberFormat ? { numberFormat } : {}),
    ...(properties ? { properties } : {}),
  };
}

function texts(properties: Readonly<Record<string, unknown>>): Record<string, string> {
  const entries = Object.entries(properties).map(([name, value]) => [name, propertyText(value)]);
  return Object.fromEntries(entries);
}

function propertyText(value: unknown): string {
  const basic = isRecord(value) ? (value["basicValue"] ?? value["text"]) : value;
  return basic === undefined || basic === null ? "" : String(basic);
}
