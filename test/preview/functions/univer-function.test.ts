import { IFunctionService } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { FunctionInfo, ParameterInfo } from "../../../src/preview/addin/addin";
import { ErrorArgument, type FunctionArgument } from "../../../src/preview/functions/arguments";
import { registerFunctions } from "../../../src/preview/functions/univer-function";
import { errorResult, type FunctionResult } from "../../../src/preview/functions/result";
import { addressOf, makeUniver, SHEET, type UniverWorkbook } from "../univer";

const parameter = (change: Partial<ParameterInfo> = {}): ParameterInfo => ({
  name: "p",
  description: "What it is.",
  type: "any",
  matrix: false,
  optional: true,
  repeating: false,
  ...change,
});

const info = (...parameters: readonly ParameterInfo[]): FunctionInfo => ({
  id: "ECHO",
  name: "Echo",
  description: "Gives back what it gets.",
  parameters,
  matrixResult: false,
  volatile: false,
  stream: false,
  cancelable: false,
});

const value = (cell: string | number | boolean) => ({ value: cell, isError: false });

let workbook: UniverWorkbook;
let received: (readonly [readonly FunctionArgument[], object])[];
let result: FunctionResult | undefined;
beforeEach(() => {
  workbook = makeUniver();
  received = [];
  result = [[value(1)]];
});
afterEach(() => workbook.dispose());

/** Registers a function and computes formulas that use it. */
async function compute(parameters: readonly ParameterInfo[], ...formulas: readonly string[]) {
  const { injector } = workbook.spreadsheet;
  registerFunctions(injector, "scope", [info(...parameters)], (_, args, cell) => {
    received.push([args, cell]);
    return result;
  });
  workbook.write("D1", ...formulas.map((formula) => [formula]));
  await workbook.engine.settled();
}

describe("a custom function in a formula", () => {
  it("is known by namespace and name in capitals, with its help", async () => {
    await compute([parameter({ matrix: true, optional: false }), parameter({ repeating: true })]);
    const { injector } = workbook.spreadsheet;
    expect(injector.get(IFunctionService).hasExecutor("SCOPE.ECHO")).toBe(true);
    const help = injector.get(IDescriptionService).getFunctionInfo("SCOPE.ECHO");
    expect(help).toMatchObject({
      functionName: "SCOPE.ECHO",
      description: "Gives back what it gets.",
      functionParameter: [
        { name: "p", detail: "What it is.", example: "A1:B10", require: 1, repeat: 0 },
        { name: "p", example: "A1", require: 0, repeat: 1 },
      ],
    });
  });

  it("is told which cell calls it", async () => {
    await compute([parameter()], "=SCOPE.ECHO(1)", "=SCOPE.ECHO(2)");
    // On a slow machine the engine may compute a cell again.
    const callers = new Set(received.map(([, cell]) => JSON.stringify(cell)));
    expect([...callers].map((cell) => JSON.parse(cell))).toEqual([
      { sheetId: SHEET, row: 0, column: 3 },
      { sheetId: SHEET, row: 1, column: 3 },
    ]);
  });

  it.each([
    // arguments       what the function gets
    ["5", { kind: "scalar", value: 5 }],
    ['"x"', { kind: "scalar", value: "x" }],
    ["TRUE", { kind: "scalar", value: true }],
    ["", { kind: "omitted" }],
    ["A1", { kind: "scalar", value: 7 }],
    ["A2", { kind: "scalar", value: "text" }],
    ["A3", { kind: "scalar", value: true }],
    ["A4", { kind: "scalar", value: undefined }],
    ["A5", { kind: "scalar", value: new ErrorArgument("#DIV/0!") }],
    ["A6", { kind: "scalar", value: 14 }],
    ["NA()", { kind: "scalar", value: new ErrorArgument("#N/A") }],
    [
      "{1,2;3,4}",
      {
        kind: "grid",
        rows: [
          [1, 2],
          [3, 4],
        ],
      },
    ],
    [
      "A1:B2",
      {
        kind: "grid",
        rows: [
          [7, undefined],
          ["text", undefined],
        ],
      },
    ],
    [
      "A8:B9",
      {
        kind: "grid",
        rows: [
          [1, 2],
          [3, 4],
        ],
      },
    ],
  ])("gets (%s) as %j", async (args, expected) => {
    workbook.write("A1:A6", [7], ["text"], [true], [undefined], ["=1/0"], ["=A1*2"]);
    workbook.write("A8", ["=SEQUENCE(2,2)"]);
    await workbook.engine.settled();
    await compute([parameter(), parameter()], `=SCOPE.ECHO(${args || ",1"})`);
    expect(received.at(-1)?.[0][0]).toEqual(expected);
  });

  it("gets results of the same calculation", async () => {
    workbook.write("A1:A2", [7], ["=A1*2"]);
    await compute([parameter()], "=SCOPE.ECHO(A2)");
    expect(received.at(-1)?.[0]).toEqual([{ kind: "scalar", value: 14 }]);
    workbook.write("A1", [8]);
    await workbook.engine.settled();
    expect(received.at(-1)?.[0]).toEqual([{ kind: "scalar", value: 16 }]);
  });

  it("shows a value, an error or #BUSY! while there is no result", async () => {
    await compute([parameter()], "=SCOPE.ECHO(1)");
    expect(workbook.values("D1")).toEqual([[1]]);
    for (const [next, shown] of [
      [[[value("x")]], "x"],
      [[[value(true)]], true],
      [[[errorResult("#N/A", "None.")]], "#N/A"],
      [[[errorResult("#ODD!")]], "#VALUE!"],
      [[], "#CALC!"],
      [undefined, "#BUSY!"],
    ] as const) {
      result = next;
      workbook.calculation.recalculate([{ sheetId: SHEET, row: 0, column: 3 }]);
      await workbook.engine.settled();
      expect(workbook.values("D1")).toEqual([[shown]]);
    }
  });

  it("spills rows of values, and fills short rows with #N/A", async () => {
    result = [[value(1), value(2)], [value("x")]];
    await compute([parameter()], "=SCOPE.ECHO(1)");
    expect(workbook.values("D1:E2")).toEqual([
      [1, 2],
      ["x", "#N/A"],
    ]);
    expect(addressOf(workbook.engine.cells.spill(SHEET, 0, 3))).toBe("D1:E2");
  });

  it("is computed again when a cell that it reads changes", async () => {
    workbook.write("A1", [7]);
    await compute([parameter()], "=SCOPE.ECHO(A1)");
    workbook.write("A1", [8]);
    await workbook.engine.settled();
    expect(received.map(([args]) => args[0])).toEqual([
      { kind: "scalar", value: 7 },
      { kind: "scalar", value: 8 },
    ]);
  });

  it("needs as many arguments as it has parameters that are not optional", async () => {
    const two = [parameter({ optional: false }), parameter({ optional: false })];
    await compute(two, "=SCOPE.ECHO(1)", "=SCOPE.ECHO(1,2)", "=SCOPE.ECHO(1,2,3)");
    expect(received.map(([args]) => args.length)).toEqual([2]);
    expect(workbook.values("D1:D3").map(([shown]) => shown === 1)).toEqual([false, true, false]);
  });
});
