import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { Nullable } from "@univerjs/core";
import type { FunctionInfo } from "../addin/addin";
import { type FunctionArgument, type CellArgument, ErrorArgument } from "./arguments";
import { readGrid } from "./grid-reader";
import type { CellResult, FunctionResult } from "./result";
import type { CellId } from "./call-cache";

/** The result of a function for a cell; undefined until the first one is there. */
export type Evaluate = (
  info: FunctionInfo,
  args: readonly FunctionArgument[],
  cell: CellId,
) => FunctionResult | undefined;

/** A custom function in the spreadsheet engine: typed arguments in, a value or a spill out. */
export class UniverFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams: number;
  override maxParams: number;

  constructor(
    name: string,
    private readonly info: FunctionInfo,
    private readonly evaluate: Evaluate,
  ) {
    super(name);
    const { parameters } = info;
    this.minParams = parameters.filter((p) => !p.optional && !p.repeating).length;
    this.maxParams = parameters.at(-1)?.repeating ? 255 : parameters.length;
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const cell = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const result = this.evaluate(this.info, variants.map(argumentOf), cell);
    return result === undefined ? new ErrorValueObject(ErrorType.CONNECT) : valueOf(result);
  }
}

function argumentOf(variant: FunctionVariantType): FunctionArgument {
  if (isReference(variant)) {
    const rows = readGrid(variant);
    const [first] = rows;
    const isCell = rows.length === 1 && first?.length === 1;
    return isCell ? { kind: "scalar", value: first[0] } : { kind: "grid", rows };
  }
  if (variant instanceof ArrayValueObject) {
    return {
      kind: "grid",
      rows: variant.getArrayValue().map((row) => row.map((item) => literal(item))),
    };
  }
  if (variant.isNull()) {
    return { kind: "omitted" };
  }
  return { kind: "scalar", value: literal(variant) };
}

function isReference(variant: FunctionVariantType): variant is BaseReferenceObject {
  return variant.isReferenceObject();
}

function literal(value: Nullable<BaseValueObject>): CellArgument {
  if (!value || value.isNull()) {
    return undefined;
  }
  if (value instanceof ErrorValueObject) {
    return new ErrorArgument(value.getErrorType());
  }
  return value.getValue();
}

function valueOf(result: FunctionResult): BaseValueObject {
  const first = result[0]?.[0];
  if (!first) {
    return new ErrorValueObject(ErrorType.CALC);
  }
  if (result.length === 1 && result[0]?.length === 1) {
    return cellValue(first);
  }
  const columnCount = Math.max(...result.map((row) => row.length));
  const missing: CellResult = { value: "#N/A", isError: true };
  const calculateValueList = result.map((row) =>
    Array.from({ length: columnCount }, (_, c) => cellValue(row[c] ?? missing)),
  );
  return ArrayValueObject.create({
    calculateValueList,
    rowCount: result.length,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

const UNIVER_ERRORS = new Map<string, ErrorType>(Object.values(ErrorType).map((e) => [e, e]));

function cellValue(result: CellResult): BaseValueObject {
  const { value } = result;
  if (result.isError) {
    return new ErrorValueObject(
      UNIVER_ERRORS.get(String(value)) ?? ErrorType.VALUE,
      result.message,
    );
  }
  if (typeof value === "number") {
    return NumberValueObject.create(value, result.numberFormat ?? "");
  }
  if (typeof value === "boolean") {
    return BooleanValueObject.create(value);
  }
  return StringValueObject.create(value ?? "");
}
