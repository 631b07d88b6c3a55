import { CallCache, cellKey } from "../../../src/preview/functions/call-cache";
import { errorResult, singleResult } from "../../../src/preview/functions/result";

const A1 = { sheetId: "s1", row: 0, column: 0 };
const B1 = { sheetId: "s1", row: 0, column: 1 };
const result = (value: number) => singleResult({ value, isError: false });

/** Makes calls with these arguments and answers each with its number. */
function answered(cache: CallCache, ...args: readonly unknown[][]): void {
  args.forEach((list, i) => cache.answer(A1, "F", cache.use(A1, "F", list), result(i)));
}

describe("the calls of a cell", () => {
  it("are found again by the same arguments", () => {
    const cache = new CallCache();
    const call = cache.use(A1, "F", [1, [[2, "x"]]]);
    expect(cache.use(A1, "F", [1, [[2, "x"]]])).toBe(call);
    expect(call).toEqual({ args: [1, [[2, "x"]]], result: undefined, isWaiting: false });
  });

  it.each([
    // arguments
    [[2, [[2, "x"]]]],
    [[1, [[2, "y"]]]],
    [[1, [[2], ["x"]]]],
    [[1, [["2", "x"]]]],
    [[1]],
    [[1, [[2, "x"]], null]],
    [[{ value: 1 }, [[2, "x"]]]],
  ])("are others for %j", (args) => {
    const cache = new CallCache();
    const call = cache.use(A1, "F", [1, [[2, "x"]]]);
    expect(cache.use(A1, "F", args)).not.toBe(call);
  });

  it("take data types as the same by what they say", () => {
    const cache = new CallCache();
    const call = cache.use(A1, "F", [{ value: "a" }]);
    expect(cache.use(A1, "F", [{ value: "a" }])).toBe(call);
    expect(cache.use(A1, "F", [{ value: "b" }])).not.toBe(call);
  });

  it("are apart for each cell and each function", () => {
    const cache = new CallCache();
    const call = cache.use(A1, "F", [1]);
    expect(cache.use(B1, "F", [1])).not.toBe(call);
    expect(cache.use(A1, "G", [1])).not.toBe(call);
  });

  it("are kept for the four arguments used last", () => {
    const cache = new CallCache();
    answered(cache, [0], [1], [2], [3]);
    cache.use(A1, "F", [0]);
    cache.answer(A1, "F", cache.use(A1, "F", [4]), result(4));
    const isKept = (arg: number) => cache.use(A1, "F", [arg]).result !== undefined;
    expect([0, 2, 3, 4].map(isKept)).toEqual([true, true, true, true]);
    expect(isKept(1)).toBe(false);
  });

  it("that still wait are kept, however many they are", () => {
    const cache = new CallCache();
    const calls = [1, 2, 3, 4, 5, 6].map((arg) => {
      const call = cache.use(A1, "F", [arg]);
      call.isWaiting = true;
      return call;
    });
    expect([1, 2, 3, 4, 5, 6].map((arg) => cache.use(A1, "F", [arg]))).toEqual(calls);
  });
});

describe("the latest result", () => {
  it("is shown until another one is there", () => {
    const cache = new CallCache();
    expect(cache.last(A1, "F")).toBeUndefined();
    answered(cache, ["a"]);
    const next = cache.use(A1, "F", ["b"]);
    expect(cache.last(A1, "F")).toEqual(result(0));
    cache.answer(A1, "F", next, result(7));
    expect(cache.last(A1, "F")).toEqual(result(7));
    expect(next.isWaiting).toBe(false);
  });

  it("is an earlier one again when its arguments come again", () => {
    const cache = new CallCache();
    answered(cache, ["a"], ["b"]);
    cache.use(A1, "F", ["a"]);
    expect(cache.last(A1, "F")).toEqual(result(0));
  });

  it("is listed for each function of a cell, until all are forgotten", () => {
    const cache = new CallCache();
    cache.answer(A1, "F", cache.use(A1, "F", []), result(1));
    cache.answer(A1, "G", cache.use(A1, "G", []), singleResult(errorResult("#N/A")));
    cache.use(A1, "H", []);
    expect(cache.of(A1)).toEqual([result(1), [[{ value: "#N/A", isError: true }]]]);
    expect(cache.of(B1)).toEqual([]);
    cache.clear();
    expect(cache.of(A1)).toEqual([]);
  });
});

it("has a key for each cell", () => {
  const keys = [A1, B1, { ...A1, row: 1 }, { ...A1, sheetId: "s2" }].map(cellKey);
  expect(new Set(keys).size).toBe(4);
});
