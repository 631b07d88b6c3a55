import { compile } from "../../../../src/core/ledger/compile";
import { readRules } from "../../../../src/core/ledger/rule";
import { CATEGORIES, HEADING } from "../arbitrary";

const rulesFor = (ministry: string, share: unknown = 1) =>
  readRules([HEADING, ["R", ministry, "", "", "", "", "a", share]], CATEGORIES);

it("compiles rules of the same content once", () => {
  expect(compile(rulesFor("=x", 0.5))).toBe(compile(rulesFor("=X", "0.5")));
});

it("tells rules apart by each of their parts", () => {
  const [rule] = rulesFor("=x");
  if (rule === undefined) throw new Error("No rule.");
  const others = [
    ...["=x|y", "^x", ""].map((ministry) => rulesFor(ministry)),
    rulesFor("=x", 0.5),
    [{ ...rule, id: "S" }],
    [{ ...rule, category: "b" }],
    [],
  ];
  const first = compile([rule]);
  expect(others.filter((rules) => compile(rules) === first)).toEqual([]);
});

it("keeps the four used last", () => {
  const texts = ["=1", "=2", "=3", "=4"];
  const compiled = texts.map((text) => compile(rulesFor(text)));
  expect(texts.map((text) => compile(rulesFor(text)))).toEqual(compiled);
  expect(compile(rulesFor("=1"))).toBe(compiled[0]);
  compile(rulesFor("=5"));
  const again = ["=3", "=4", "=1", "=2"].map((text) => compile(rulesFor(text)));
  const isSame = [2, 3, 0, 1].map((index, at) => again[at] === compiled[index]);
  expect(isSame).toEqual([true, true, true, false]);
});
