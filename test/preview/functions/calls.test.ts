import type { FunctionInfo } from "../../../src/preview/addin/addin";
import { FunctionCalls } from "../../../src/preview/functions/calls";
import { type FunctionResult, readResult } from "../../../src/preview/functions/result";
import type { MessageEntry } from "../../../src/preview/transport/host";

const info: FunctionInfo = {
  id: "RATIO",
  name: "RATIO",
  description: "",
  parameters: [],
  matrixResult: false,
  volatile: false,
  stream: false,
  cancelable: false,
};

const value = (outcome: FunctionResult) => outcome.map((row) => row.map((cell) => cell.value));

it("sends calls made together as one message and matches the answers by their ids", async () => {
  const sent: (readonly MessageEntry[])[] = [];
  const calls = new FunctionCalls((entries) => sent.push(entries));
  const seen: unknown[] = [];
  for (const year of [2024, 2025]) {
    calls.call({ info, args: [year, null], address: "Sheet1!A1" }, (o) => seen.push(value(o)));
  }
  await Promise.resolve();
  expect(sent.map((entries) => entries.map(([, type, , message]) => [type, message]))).toEqual([
    [
      [1000, '[1,"RATIO",[2024,null],"Sheet1!A1",0]'],
      [1000, '[2,"RATIO",[2025,null],"Sheet1!A1",0]'],
    ],
  ]);
  calls.receive([
    [2, true, 0.02],
    [1, true, 0.018],
    [9, true, 1],
  ]);
  expect(seen).toEqual([[[0.02]], [[0.018]]]);
  expect(calls.waiting).toBe(0);
});

it("ends the calls of a runtime that went away", () => {
  const calls = new FunctionCalls(() => undefined);
  const seen: unknown[] = [];
  calls.call({ info, args: [], address: "Sheet1!A1" }, (outcome) => seen.push(value(outcome)));
  calls.abandon();
  expect(seen).toEqual([[["#VALUE!"]]]);
});

it.each([
  // code  error
  [1, "#N/A"],
  [2, "#VALUE!"],
  [3, "#VALUE!"],
  [5, "#DIV/0!"],
  [6, "#NUM!"],
  [7, "#VALUE!"],
  [8, "#NULL!"],
])("shows failure %i as %s with its message", (code, error) => {
  expect(readResult([1, false, "Why.", code])).toEqual([
    [{ value: error, isError: true, message: "Why." }],
  ]);
});

it("reads numbers with formats and properties, errors in grids, and null as 0", () => {
  const rich = {
    type: "Double",
    basicValue: 0.0177,
    numberFormat: "0.00%",
    properties: { Basis: { type: "String", basicValue: "official" } },
  };
  const error = { valueType: "CustomFunctionError", basicValue: "#N/A", message: "None." };
  expect(readResult([1, true, [[rich, error, null, true, ""]]])).toEqual([
    [
      { value: 0.0177, isError: false, numberFormat: "0.00%", properties: { Basis: "official" } },
      { value: "#N/A", isError: true, message: "None." },
      { value: 0, isError: false },
      { value: true, isError: false },
      { value: "", isError: false },
    ],
  ]);
});
