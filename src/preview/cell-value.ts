/** What a cell holds or shows; undefined if it is blank. An error is its text, such as "#N/A". */
export type SheetValue = string | number | boolean | undefined;

/** Excel's error texts, with the name of each in a data type (`errorType`). */
const ERROR_TYPES: ReadonlyMap<string, string> = new Map([
  ["#BUSY!", "Busy"],
  ["#CALC!", "Calc"],
  ["#CYCLE!", "Value"],
  ["#DIV/0!", "Div0"],
  ["#N/A", "NotAvailable"],
  ["#NAME?", "Name"],
  ["#NULL!", "Null"],
  ["#NUM!", "Num"],
  ["#REF!", "Ref"],
  ["#SPILL!", "Spill"],
  ["#VALUE!", "Value"],
]);

/** Excel's name for what a cell holds, as in `Range.valueTypes`. */
export type ValueType = "Empty" | "Boolean" | "Double" | "Error" | "String";

/** The kind of a cell's value. */
export function valueType(value: SheetValue): ValueType {
  if (value === undefined) {
    return "Empty";
  }
  if (typeof value === "boolean") {
    return "Boolean";
  }
  if (typeof value === "number") {
    return "Double";
  }
  return ERROR_TYPES.has(value) ? "Error" : "String";
}

/** An Excel error as a data type: what a cell, or an argument of a function, carries. */
export interface ErrorData {
  readonly type: "Error";
  readonly basicType: "Error";
  readonly basicValue: string;
  readonly errorType: string;
  readonly [key: string]: string;
}

/** The data type of an error text; one that Excel does not have counts as #VALUE!. */
export function errorData(error: string): ErrorData {
  const errorType = ERROR_TYPES.get(error) ?? "Value";
  return { type: "Error", basicType: "Error", basicValue: error, errorType };
}
