import { isRecord, listOf, member, textOf } from "../json";

export interface ParameterInfo {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly matrix: boolean;
  readonly optional: boolean;
  readonly repeating: boolean;
}

export interface FunctionInfo {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterInfo[];
  readonly matrixResult: boolean;
  readonly volatile: boolean;
  readonly stream: boolean;
  readonly cancelable: boolean;
}

export interface Metadata {
  readonly functions: readonly FunctionInfo[];
  /** Whether a parameter of type any receives errors; else an error argument is the result. */
  readonly acceptsErrors: boolean;
}

/** Reads a built functions.json. */
export function readMetadata(json: unknown): Metadata {
  const allowed = ["allowErrorForDataTypeAny", "allowCustomDataForDataTypeAny"];
  return {
    functions: listOf(member(json, "functions")).filter(isRecord).map(functionInfo),
    acceptsErrors: allowed.some((name) => member(json, name) === true),
  };
}

function functionInfo(entry: Readonly<Record<string, unknown>>): FunctionInfo {
  const option = (name: string) => member(entry["options"], name) === true;
  return {
    id: textOf(entry["id"]),
    name: textOf(entry["name"], textOf(entry["id"])),
    description: textOf(entry["description"]),
    parameters: listOf(entry["parameters"]).filter(isRecord).map(parameterInfo),
    matrixResult: member(entry["result"], "dimensionality") === "matrix",
    volatile: option("volatile"),
    stream: option("stream"),
    cancelable: option("cancelable"),
  };
}

function parameterInfo(entry: Readonly<Record<string, unknown>>): ParameterInfo {
  return {
    name: textOf(entry["name"]),
    description: textOf(entry["description"]),
    type: textOf(entry["type"], "any"),
    matrix: entry["dimensionality"] === "matrix",
    optional: entry["optional"] === true,
    repeating: entry["repeating"] === true,
  };
}
