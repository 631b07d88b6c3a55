import type { BaseValueObject } from "@univerjs/engine-formula";
import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NumberValueObject,
  StringValueObject,
  FunctionType,
  type IFunctionInfo,
  IFunctionService,
  ERROR_TYPE_SET,
} from "@univerjs/engine-formula";
import { BooleanNumber, CellValueType } from "@univerjs/core";
import type { Nullable, Injector, ICellData } from "@univerjs/core";
import type { FunctionInfo, ParameterInfo } from "../addin/addin";
import { type FunctionArgument, type CellArgument, ErrorArgument } from "./arguments";
import type { CellResult, FunctionResult } from "./result";
import type { CellId } from "./call-cache";
import { IDescriptionService } from "@univerjs/sheets-formula";

/** Registers the functions with the engine and its help, as NAMESPACE.NAME. */
export function registerFunctions(
  injector: Injector,
  namespace: string,
  functions: readonly FunctionInfo[],
  evaluate: Evaluate,
): void {
  const named = functions.map((info) => ({
    info,
    name: `${namespace}.${info.name}`.toUpperCase(),
  }));
  const service = injector.get(IFunctionService);
  service.registerExecutors(
    ...named.map(({ info, name }) => new UniverFunction(name, info, evaluate)),
  );
  const help = named.map(({ info, name }) => describe(name, info));
  injector.get(IDescriptionService).registerDescriptions(help);
}

function describe(name: string, info: FunctionInfo): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: info.description,
    abstract: info.description,
    functionParameter: info.parameters.map(parameterHelp),
  };
}

function parameterHelp(parameter: ParameterInfo) {
  return {
    name: parameter.name,
    detail: parameter.description,
    example: parameter.matrix ? "A1:B10" : "A1",
    require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

/** The result of a function for a cell; undefined until the first one is there. */
type Evaluate = (
  info: FunctionInfo,
  args: readonly FunctionArgument[],
  cell: CellId,
) => FunctionResult | undefined;

/** A custom function in the spreadsheet engine: typed arguments in, a value or a spill out. */
class UniverFunction extends BaseFunction {
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

const ERROR_TEXTS: ReadonlySet<string> = new Set<string>([...ERROR_TYPE_SET, ErrorType.CONNECT]);

/** The values of a referenced range, reading the engine's layers without a copy of each cell. */
function readGrid(reference: BaseReferenceObject): CellArgument[][] {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const cellAt = layers(reference);
  const rows: CellArgument[][] = [];
  for (let r = startRow; r <= endRow; r++) {
    const row: CellArgument[] = [];
    for (let c = startColumn; c <= endColumn; c++) {
      row.push(cellArgument(cellAt(r, c)));
    }
    rows.push(row);
  }
  return rows;
}

/** What one of Univer's cells holds for a function. */
function cellArgument(cell: Nullable<ICellData>): CellArgument {
  const value = cell?.v;
  if (value === null || value === undefined) {
    return undefined;
  }
  if (typeof value === "string") {
    if (ERROR_TEXTS.has(value)) {
      return new ErrorArgument(value);
    }
    return value === "" && cell?.f === undefined && cell?.si === undefined ? undefined : value;
  }
  if (cell?.t === CellValueType.BOOLEAN) {
    return value === 1 || value === true;
  }
  return value;
}

type CellAt = (row: number, column: number) => Nullable<ICellData>;

/** Results of this calculation come before earlier spills, and those before what cells hold. */
function layers(reference: BaseReferenceObject): CellAt {
  const spilledBefore = reference.getCurrentActiveArrayFormulaCellData();
  const spilledNow = reference.getCurrentRuntimeActiveArrayFormulaCellData();
  const computed = reference.getCurrentRuntimeSheetData();
  const cells = reference.getCurrentActiveSheetData()?.cellData;
  if (spilledBefore?.getSizeOf() || spilledNow?.getSizeOf()) {
    return (r, c) => reference.getCellData(r, c);
  }
  return (r, c) => computed?.getValue(r, c) ?? cells?.getValue(r, c);
}
