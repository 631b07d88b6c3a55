import { BooleanNumber, type Injector } from "@univerjs/core";
import { FunctionType, type IFunctionInfo, IFunctionService } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { FunctionInfo, ParameterInfo } from "../addin/addin";
import { type Evaluate, UniverFunction } from "./univer-function";

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
