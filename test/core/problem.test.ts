import { attempt, Problem, wrongArgument } from "../../src/core/problem";
import { sentencesOf } from "./said";

it.each([
  // given                      in a sentence, English and Japanese
  [null, "blank", "空白"],
  [undefined, "blank", "空白"],
  ["", "blank", "空白"],
  ["abc", '"abc"', ' "abc" '],
  [2025.5, "2025.5", " 2025.5 "],
  [1e21, "1E+21", " 1E+21 "],
  [true, "TRUE", " TRUE "],
  [[[1]], "a range", "範囲"],
  [{}, "an error or a value of another kind", "エラーまたは扱えない値"],
  ["x".repeat(40), `"${"x".repeat(40)}"`, ` "${"x".repeat(40)}" `],
  ["x".repeat(41), `"${"x".repeat(39)}…"`, ` "${"x".repeat(39)}…" `],
  ["𠮷".repeat(30), `"${"𠮷".repeat(30)}"`, ` "${"𠮷".repeat(30)}" `],
  ["𠮷".repeat(99), `"${"𠮷".repeat(39)}…"`, ` "${"𠮷".repeat(39)}…" `],
])("shows %j as %s", (given, en, ja) => {
  expect(sentencesOf(wrongArgument("unit", given, { kind: "number" }))).toEqual({
    en: `unit is ${en}; give a number.`,
    ja: `unit は${ja}です。数値を指定してください。`,
  });
});

it("says which argument is wrong, what it was and what is allowed, in one sentence", () => {
  const problem = wrongArgument("unit", "USD", { kind: "one-of", values: ["JPY", "JPY_1T"] });
  expect(problem.code).toBe("wrong-argument");
  expect(sentencesOf(problem)).toEqual({
    en: 'unit is "USD"; give one of JPY, JPY_1T.',
    ja: 'unit は "USD" です。JPY、JPY_1T のいずれかを指定してください。',
  });
});

it("puts no blank between Japanese words", () => {
  const place = { argument: "amounts", row: 2, heading: 3 };
  expect(sentencesOf(wrongArgument(place, "", { kind: "something" }))?.ja).toBe(
    "amounts の 2 行 3 列は空白です。必ず指定してください。",
  );
});

it("has no language of its own", () => {
  const problem = new Problem({ kind: "no-row", request: "x" });
  expect(problem).toBeInstanceOf(Error);
  expect([problem.name, problem.code]).toEqual(["Problem", "no-row"]);
  expect(problem.message).toBe('{"kind":"no-row","request":"x"}');
});

it("is kept beside results, and an internal error is not", () => {
  const problem = new Problem({ kind: "gdp-not-positive" });
  const thrower = (error: Error) => (): number => {
    throw error;
  };
  expect([attempt(() => 1), attempt(thrower(problem))]).toEqual([1, problem]);
  expect(() => attempt(thrower(new Error("a fault")))).toThrow("a fault");
});
