import type { FunctionInfo, ParameterInfo } from "../../../src/preview/addin/addin";
import {
  type CellArgument,
  ErrorArgument,
  convertArguments,
  type FunctionArgument,
} from "../../../src/preview/functions/arguments";
import { lift } from "../../../src/preview/functions/evaluator";

const parameter = (change: Partial<ParameterInfo> = {}): ParameterInfo => ({
  name: "p",
  description: "",
  type: "any",
  matrix: false,
  optional: false,
  repeating: false,
  ...change,
});

const info = (...parameters: readonly ParameterInfo[]): FunctionInfo => ({
  id: "F",
  name: "F",
  description: "",
  parameters,
  matrixResult: false,
  volatile: false,
  stream: false,
  cancelable: false,
});

const scalar = (value: CellArgument): FunctionArgument => ({
  kind: "scalar",
  value,
});

const web = { metadata: { functions: [], acceptsErrors: false }, blanks: "web" } as const;
const desktop = { ...web, blanks: "desktop" } as const;

it("pads omitted parameters with null, so that the invocation stands last", () => {
  const three = info(parameter(), parameter({ optional: true }), parameter({ optional: true }));
  expect(convertArguments(three, [scalar(1), { kind: "omitted" }], web)).toEqual({
    args: [1, null, null],
  });
});

it.each([
  // type      cell     reaches the function as
  ["number", "5", 5],
  ["number", true, 1],
  ["string", 5, "5"],
  ["string", true, "TRUE"],
  ["boolean", "FALSE", false],
  ["boolean", 2, true],
  ["any", "5", "5"],
])("converts to %s: %j is %j", (type, cell, value) => {
  expect(convertArguments(info(parameter({ type })), [scalar(cell)], web)).toEqual({
    args: [value],
  });
});

it.each([
  ["number", "abc"],
  ["number", ""],
  ["boolean", "maybe"],
])("is #VALUE! without a call when a %s is %j", (type, cell) => {
  expect(convertArguments(info(parameter({ type })), [scalar(cell)], web)).toEqual({
    error: "#VALUE!",
  });
});

it("passes a blank cell as null on the web and as 0 on the desktop; in a range as 0", () => {
  const blank = [scalar(undefined)];
  const rows: FunctionArgument = { kind: "grid", rows: [[undefined, 1]] };
  expect(convertArguments(info(parameter()), blank, web)).toEqual({ args: [null] });
  expect(convertArguments(info(parameter()), blank, desktop)).toEqual({ args: [0] });
  expect(convertArguments(info(parameter({ matrix: true })), [rows], web)).toEqual({
    args: [[[0, 1]]],
  });
});

it("shows an error argument without a call unless the add-in takes errors", () => {
  const error = [scalar(new ErrorArgument("#N/A"))];
  const taking = { ...web, metadata: { functions: [], acceptsErrors: true } };
  expect(convertArguments(info(parameter()), error, web)).toEqual({ error: "#N/A" });
  const data = { type: "Error", basicType: "Error", basicValue: "#N/A", errorType: "NotAvailable" };
  expect(convertArguments(info(parameter()), error, taking)).toEqual({
    args: [{ value: JSON.stringify(data) }],
  });
  expect(convertArguments(info(parameter({ type: "number" })), error, taking)).toEqual({
    error: "#N/A",
  });
});

it("makes a call a cell when a range stands for a single value", () => {
  const down: FunctionArgument = { kind: "grid", rows: [[1], [2]] };
  const across: FunctionArgument = { kind: "grid", rows: [["a", "b", "c"]] };
  const lifted = lift(info(parameter(), parameter()), [down, across]);
  expect([lifted.rows, lifted.columns, lifted.calls.length]).toEqual([2, 3, 6]);
  expect(lifted.calls[5]).toEqual([scalar(2), scalar("c")]);
});

it("gives a range to a parameter that takes one as it is", () => {
  const grid: FunctionArgument = { kind: "grid", rows: [[1], [2]] };
  expect(lift(info(parameter({ matrix: true })), [grid]).calls).toEqual([[grid]]);
});
