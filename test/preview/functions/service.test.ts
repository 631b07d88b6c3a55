import type { FunctionInfo } from "../../../src/preview/addin/addin";
import {
  FunctionCalls,
  functionContainer,
  functionService,
} from "../../../src/preview/functions/calls";
import { type FunctionResult, readResult } from "../../../src/preview/functions/result";
import type { MessageEntry } from "../../../src/preview/transport/host";

const info = (change: Partial<FunctionInfo> = {}): FunctionInfo => ({
  id: "F",
  name: "F",
  description: "",
  parameters: [],
  matrixResult: false,
  volatile: false,
  stream: false,
  cancelable: false,
  ...change,
});

describe("the service of custom functions", () => {
  it("reports that functions can be called, and their results", async () => {
    const seen: unknown[] = [];
    const service = functionService(
      () => seen.push("ready"),
      (results) => seen.push(results),
    );
    await service.methods["_SetOsfControlContainerReadyForCustomFunctions"]?.();
    await service.methods["setInvocationArrayResults"]?.([[1, true, 5]]);
    expect(seen).toEqual(["ready", [[1, true, 5]]]);
    expect(service.methods["_GetEnabledFeatures"]?.()).toEqual([2, 4]);
  });

  it("is reached through its container", () => {
    const service = functionService(
      () => undefined,
      () => undefined,
    );
    expect(functionContainer(service).properties["customFunctions"]?.get?.()).toBe(service);
  });
});

describe("a call", () => {
  async function sent(change: Partial<FunctionInfo>, ...args: readonly unknown[]) {
    const entries: MessageEntry[] = [];
    const calls = new FunctionCalls((list) => entries.push(...list));
    calls.call({ info: info(change), args, address: "Sheet1!A1" }, () => undefined);
    await Promise.resolve();
    const [entry] = entries;
    return JSON.parse(entry?.[3] ?? "null");
  }

  it.each([
    // function                 arguments                    flags
    [{}, [1], 0],
    [{ cancelable: true }, [], 1],
    [{ stream: true }, [], 2],
    [{ stream: true, cancelable: true }, [], 3],
    [{}, [{ value: "{}" }], 12],
    [{}, [[[1, { value: "{}" }]]], 12],
    [{}, [[[1, 2]]], 0],
  ])("of %j with %j has flags %d", async (change, args, flags) => {
    expect(await sent(change, ...args)).toEqual([1, "F", args, "Sheet1!A1", flags]);
  });

  it("that streams is answered as often as it likes, others once", () => {
    const calls = new FunctionCalls(() => undefined);
    const seen: FunctionResult[] = [];
    const settle = (result: FunctionResult) => seen.push(result);
    calls.call({ info: info({ stream: true }), args: [], address: "Sheet1!A1" }, settle);
    calls.call({ info: info(), args: [], address: "Sheet1!A2" }, settle);
    expect(calls.waiting).toBe(2);
    calls.receive([[1, true, 10]]);
    calls.receive([[1, true, 11]]);
    calls.receive([[2, true, 20], "nonsense", [9, true, 1]]);
    calls.receive([[2, true, 21]]);
    expect(seen.map((rows) => rows[0]?.[0]?.value)).toEqual([10, 11, 20]);
    expect([calls.waiting, calls.made]).toEqual([0, 2]);
  });

  it("is sent after an earlier message is gone, in a message of its own", async () => {
    const messages: number[] = [];
    const calls = new FunctionCalls((entries) => messages.push(entries.length));
    const call = () => calls.call({ info: info(), args: [], address: "A" }, () => undefined);
    call();
    call();
    await Promise.resolve();
    call();
    await Promise.resolve();
    expect(messages).toEqual([2, 1]);
  });
});

describe("a result", () => {
  it.each([
    // value of the function                                     cell
    [null, { value: 0, isError: false }],
    ["x", { value: "x", isError: false }],
    [
      { type: "FormattedNumber", basicValue: 1.5 },
      { value: 1.5, isError: false },
    ],
    [
      { type: "String", basicValue: "x" },
      { value: "x", isError: false },
    ],
    [
      { type: "Boolean", basicValue: true },
      { value: true, isError: false },
    ],
    [{ type: "Empty" }, { value: "", isError: false }],
    [
      { type: "Error", basicValue: "#N/A" },
      { value: "#N/A", isError: true },
    ],
    [
      { valueType: "CustomFunctionError", code: "#NUM!" },
      { value: "#NUM!", isError: true },
    ],
    [
      { type: "Entity", text: "x" },
      { value: "#VALUE!", isError: true },
    ],
    [() => 1, { value: "#VALUE!", isError: true }],
  ])("of %j is %j", (value, cell) => {
    expect(readResult([1, true, value])).toEqual([[cell]]);
  });

  it("of rows is a grid, and of no rows #CALC!", () => {
    expect(readResult([1, true, [[1, 2], 3]])).toEqual([
      [
        { value: 1, isError: false },
        { value: 2, isError: false },
      ],
      [{ value: 3, isError: false }],
    ]);
    expect(readResult([1, true, []])).toEqual([[{ value: "#CALC!", isError: true }]]);
  });

  it("has properties as texts, whatever they are", () => {
    const properties = { A: { basicValue: 1 }, B: { text: "x" }, C: "y", D: null };
    expect(readResult([1, true, { type: "Double", basicValue: 1, properties }])[0]?.[0]).toEqual({
      value: 1,
      isError: false,
      properties: { A: "1", B: "x", C: "y", D: "" },
    });
  });

  it("that failed without a known code is #VALUE!", () => {
    expect(readResult([1, false, undefined, 99])).toEqual([[{ value: "#VALUE!", isError: true }]]);
  });
});
