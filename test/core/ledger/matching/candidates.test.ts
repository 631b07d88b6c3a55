import { Candidates } from "../../../../src/core/ledger/matching/candidates";
import { readRules } from "../../../../src/core/ledger/rule";
import type { Rule } from "../../../../src/core/ledger/rule";
import { WORDS, HEADING } from "../arbitrary";

/** What a rule asks: of the first column, of the second, and whether it ends the line. */
type Asks = readonly [first: boolean, second: boolean, endsLine: boolean];

const [RULE] = readRules([HEADING, ["R", "", "", "", "", "", "a", 1]], WORDS);

const NOTHING: Asks = [false, false, false];
const FIRST: Asks = [true, false, false];
const SECOND: Asks = [false, true, false];
const FIRST_ENDS: Asks = [true, false, true];
const BOTH_END: Asks = [true, true, true];

/** Candidates of rules numbered 0, 10, 20 and so on. */
function candidatesOf(asked: readonly Asks[], hits: readonly (readonly number[])[]) {
  if (RULE === undefined) {
    throw new Error("No rule.");
  }
  const byRule = new Map<Rule, Asks>();
  const rules = asked.map((asks, at) => {
    const rule = { ...RULE };
    byRule.set(rule, asks);
    return { rule, number: at * 10, endsLine: asks[2] };
  });
  return new Candidates({
    rules,
    columns: 2,
    tests: (rule, column) => byRule.get(rule)?.[column === 0 ? 0 : 1] ?? false,
    hits: hits.map((numbers) => new Set(numbers)),
    budget: { texts: 100 },
  });
}

/** Reads a text of a column in which some hits are found. */
function read(candidates: Candidates, column: number, hits: readonly number[], text = ""): void {
  for (const hit of hits) {
    candidates.pass(hit);
  }
  candidates.endText(column, text);
}

function left(candidates: Candidates): readonly number[] {
  const numbers: number[] = [];
  for (let next = candidates.takeNext(); next >= 0; next = candidates.takeNext()) {
    numbers.push(next);
  }
  return numbers;
}

const needs = (candidates: Candidates) => [candidates.needs(0), candidates.needs(1)];

it("has every rule for a line that nothing was read of", () => {
  const many = Array.from({ length: 70 }, () => NOTHING);
  const candidates = candidatesOf(many, []);
  candidates.begin();
  expect(needs(candidates)).toEqual([false, false]);
  expect(left(candidates)).toEqual(many.map((_, at) => at * 10));
  expect(candidates.takeNext()).toBe(-1);
});

it("has none without rules", () => {
  const candidates = candidatesOf([], [[]]);
  candidates.begin();
  read(candidates, 0, [0]);
  expect([...needs(candidates), candidates.takeNext()]).toEqual([false, false, -1]);
});

it("keeps the rules that ask nothing of a column and those whose pattern is found", () => {
  const candidates = candidatesOf([FIRST, NOTHING, FIRST, SECOND], [[20], [0], [990], []]);
  for (const [hits, kept] of [
    [
      [3, 2],
      [10, 30],
    ],
    [[0], [10, 20, 30]],
    [
      [1, 2, 0],
      [0, 10, 20, 30],
    ],
    [[], [10, 30]],
  ] as const) {
    candidates.begin();
    expect(needs(candidates)).toEqual([true, true]);
    read(candidates, 0, hits, hits.join());
    expect(left(candidates)).toEqual(kept);
  }
});

it("finds rules beyond the first 32, and several of one hit", () => {
  const asked = Array.from({ length: 100 }, () => FIRST);
  const candidates = candidatesOf(asked, [[310, 320], [0, 990], [650]]);
  candidates.begin();
  read(candidates, 0, [0, 1]);
  expect(left(candidates)).toEqual([0, 310, 320, 990]);
  candidates.begin();
  read(candidates, 0, [2], "other");
  expect(left(candidates)).toEqual([650]);
});

it("knows a text from before, and no other", () => {
  const candidates = candidatesOf([FIRST, FIRST, SECOND], [[0], [10]]);
  candidates.begin();
  expect(candidates.readFromCache(0, "x")).toBe(false);
  read(candidates, 0, [1], "x");
  candidates.begin();
  read(candidates, 0, [0], "y");
  candidates.begin();
  expect([
    candidates.readFromCache(0, "z"),
    candidates.readFromCache(1, "x"),
    candidates.readFromCache(0, "x"),
  ]).toEqual([false, false, true]);
  expect(left(candidates)).toEqual([10, 20]);
});

it("rules out what stands behind a rule that is sure to end the line", () => {
  const candidates = candidatesOf([SECOND, FIRST_ENDS, SECOND, FIRST], [[10, 30]]);
  candidates.begin();
  read(candidates, 0, [0]);
  expect(left(candidates)).toEqual([0, 10]);
});

it("reads no further column when a rule ends the line", () => {
  const candidates = candidatesOf([FIRST_ENDS, SECOND], [[0]]);
  candidates.begin();
  read(candidates, 0, [0]);
  expect(candidates.needs(1)).toBe(false);
  candidates.begin();
  read(candidates, 0, [], "other");
  expect(candidates.needs(1)).toBe(true);
});

it("is not sure of a rule that asks something of a later column, or that ends nothing", () => {
  const candidates = candidatesOf([BOTH_END, FIRST, SECOND], [[0, 10]]);
  candidates.begin();
  read(candidates, 0, [0]);
  expect(candidates.needs(1)).toBe(true);
  read(candidates, 1, [], "other");
  expect(left(candidates)).toEqual([10]);
  candidates.begin();
  read(candidates, 0, [0], "third");
  read(candidates, 1, [0], "fourth");
  expect(left(candidates)).toEqual([0]);
});

it.each([
  // rule that ends the line  rules left, of a hundred that match
  [3, [0, 10, 20, 30]],
  [31, Array.from({ length: 32 }, (_, at) => at * 10)],
  [32, Array.from({ length: 33 }, (_, at) => at * 10)],
  [70, Array.from({ length: 71 }, (_, at) => at * 10)],
])("lets rule %s end a line wherever it stands", (ends, kept) => {
  const asked = Array.from({ length: 100 }, (_, at) => (at === ends ? FIRST_ENDS : FIRST));
  const candidates = candidatesOf(asked, [asked.map((_, at) => at * 10)]);
  candidates.begin();
  read(candidates, 0, [0]);
  expect(left(candidates)).toEqual(kept);
});
