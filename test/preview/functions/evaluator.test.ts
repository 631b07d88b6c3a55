import type { FunctionInfo } from "../../../src/preview/addin/addin";
import type { FunctionArgument } from "../../../src/preview/functions/arguments";
import { FunctionCalls } from "../../../src/preview/functions/calls";
import { Evaluator } from "../../../src/preview/functions/evaluator";

const anyParameter = { name: "p", description: "", type: "any", optional: true, repeating: false };
const info: FunctionInfo = {
  id: "F",
  name: "F",
  description: "",
  parameters: [{ ...anyParameter, matrix: false }],
  matrixResult: false,
  volatile: false,
  stream: false,
  cancelable: false,
};
const cell = { sheetId: "s1", row: 0, column: 0 };
const given = (value: number): readonly FunctionArgument[] => [{ kind: "scalar", value }];

function makeEvaluator() {
  const calls = new FunctionCalls(() => undefined);
  const again: unknown[] = [];
  const evaluator = new Evaluator({
    metadata: { functions: [info], acceptsErrors: false },
    blanks: "web",
    calls,
    addressOf: () => "Sheet1!A1",
    recalculate: (cells) => again.push(cells),
  });
  return { calls, again, evaluator };
}

it("has no result at first, then the cell computed again, then the result", async () => {
  const { calls, again, evaluator } = makeEvaluator();
  expect(evaluator.evaluate(info, given(1), cell)).toBeUndefined();
  expect(evaluator.pending).toBe(1);
  calls.receive([[1, true, 10]]);
  await Promise.resolve();
  expect(again).toEqual([[cell]]);
  expect(evaluator.pending).toBe(0);
  expect(evaluator.evaluate(info, given(1), cell)?.[0]?.[0]?.value).toBe(10);
  expect(calls.made).toBe(1);
});

it("shows the earlier result until the new one is there", async () => {
  const { calls, evaluator } = makeEvaluator();
  evaluator.evaluate(info, given(1), cell);
  calls.receive([[1, true, 10]]);
  await Promise.resolve();
  expect(evaluator.evaluate(info, given(2), cell)?.[0]?.[0]?.value).toBe(10);
  calls.receive([[2, true, 20]]);
  expect(evaluator.evaluate(info, given(2), cell)?.[0]?.[0]?.value).toBe(20);
});

it("shows the result used last while a new one is under way", () => {
  const { calls, evaluator } = makeEvaluator();
  const shown = (value: number) => evaluator.evaluate(info, given(value), cell)?.[0]?.[0]?.value;
  shown(1);
  calls.receive([[1, true, 10]]);
  shown(2);
  calls.receive([[2, true, 20]]);
  expect([shown(1), shown(3)]).toEqual([10, 10]);
});

it("calls once for the same arguments while a call is under way", () => {
  const { calls, evaluator } = makeEvaluator();
  evaluator.evaluate(info, given(1), cell);
  evaluator.evaluate(info, given(1), cell);
  evaluator.evaluate(info, given(1), { ...cell, row: 1 });
  expect(calls.made).toBe(2);
});

it("calls again after everything is forgotten", async () => {
  const { calls, evaluator } = makeEvaluator();
  evaluator.evaluate(info, given(1), cell);
  calls.receive([[1, true, 10]]);
  await Promise.resolve();
  evaluator.forget();
  evaluator.evaluate(info, given(1), cell);
  expect(calls.made).toBe(2);
});

it("tells arguments apart by value, type and place", () => {
  const { calls, evaluator } = makeEvaluator();
  const matrix = { ...info, parameters: [{ ...anyParameter, matrix: true }] };
  const grids = [
    [[1]],
    [["1"]],
    [[undefined]],
    [[""]],
    [[true]],
    [[1, 2]],
    [[1], [2]],
    [[12]],
    [["12"]],
  ];
  for (const rows of [...grids, ...grids]) {
    evaluator.evaluate(matrix, [{ kind: "grid", rows }], cell);
  }
  expect(calls.made).toBe(grids.length);
});

it.each([0, 19])("comes to an end with 20 calls in one formula, of which call %s changes", (at) => {
  const { calls, evaluator } = makeEvaluator();
  const formula = (numbers: readonly number[]) =>
    numbers.map((number) => evaluator.evaluate(info, given(number), cell)?.[0]?.[0]?.value);
  const numbers = Array.from({ length: 20 }, (_, index) => index);
  formula(numbers);
  calls.receive(numbers.map((number) => [number + 1, true, number * 10]));
  expect(formula(numbers)).toEqual(numbers.map((number) => number * 10));
  const changed = numbers.map((number) => (number === at ? -1 : number));
  formula(changed);
  calls.receive([[21, true, -10]]);
  expect(formula(changed)).toEqual(changed.map((number) => number * 10));
  expect(calls.made).toBe(21);
});
