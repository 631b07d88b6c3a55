import { Problem, wrongArgument } from "../../src/core/problem";

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
  const allowed = { en: "give JPY", ja: "JPY を指定してください" };
  expect(wrongArgument("unit", given, allowed).sentence).toEqual({
    en: `unit is ${en}; give JPY.`,
    ja: `unit は${ja}です。JPY を指定してください。`,
  });
});

it("says which argument is wrong, what it was and what is allowed, in one sentence", () => {
  const problem = wrongArgument("unit", "USD", { en: "give JPY", ja: "JPY を指定してください" });
  expect(problem.code).toBe("wrong-argument");
  expect(problem.sentence).toEqual({
    en: 'unit is "USD"; give JPY.',
    ja: 'unit は "USD" です。JPY を指定してください。',
  });
});

it("puts no blank between Japanese words", () => {
  const name = { en: "row 2", ja: "2 行" };
  expect(wrongArgument(name, "", { en: "give one", ja: "必要です" }).sentence.ja).toBe(
    "2 行は空白です。必要です。",
  );
});

it("is an error with the English sentence as its message", () => {
  const problem = new Problem("no-figure", { en: "No figure.", ja: "データがありません。" });
  expect(problem).toBeInstanceOf(Error);
  expect([problem.name, problem.message]).toEqual(["Problem", "No figure."]);
});
