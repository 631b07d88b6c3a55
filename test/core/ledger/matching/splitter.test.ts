import { Splitter } from "../../../../src/core/ledger/matching/splitter";
import { readRules } from "../../../../src/core/ledger/rule";
import { isMatched, partsOf } from "../../../../src/core/ledger/split";
import { WORDS, HEADING } from "../arbitrary";

type Share = number | string;

const rulesFor = (shares: readonly Share[]) =>
  readRules(
    [HEADING, ...shares.map((share, at) => [`R${at + 1}`, "", "", "", "", "", "a", share])],
    WORDS,
  );

/** Splits a line by rules, as long as it is not ended. */
function split(splitter: Splitter, rules: readonly number[]) {
  splitter.begin();
  rules.some((rule) => splitter.take(rule));
  return splitter.end();
}

const all = (count: number): readonly number[] => Array.from({ length: count }, (_, rule) => rule);

it.each([
  // shares       parts
  [[], ["outside 1"]],
  [[0.25], ["R1 0.25", "outside 0.75"]],
  [[0], ["R1 0", "outside 1"]],
  [
    [0.5, 0.5],
    ["R1 0.5", "R2 0.5"],
  ],
  [[1, 0.5], ["R1 1"]],
  [
    [0, 1],
    ["R1 0", "outside 1"],
  ],
  [
    [0.5, 0, 0.5],
    ["R1 0.5", "R2 0", "outside 0.5"],
  ],
  [
    [0.5, 0.75, 0.5],
    ["R1 0.5", "R2 0.5"],
  ],
])("splits a line by the shares %j into %j", (shares, parts) => {
  const splitter = new Splitter(rulesFor(shares));
  for (let time = 0; time < 2; time += 1) {
    const found = split(splitter, all(shares.length));
    expect(
      partsOf(found).map(({ rule, share }) => `${rule || "outside"} ${share.toFixed()}`),
    ).toEqual(parts);
    expect(isMatched(found)).toBe(shares.length > 0);
  }
});

it("numbers a part once, however much was taken before it", () => {
  const splitter = new Splitter(rulesFor([0.25, 0.5, 0.25]));
  const first = [...split(splitter, [0, 2]).ids.subarray(0, 3)];
  const second = [...split(splitter, [1, 2]).ids.subarray(0, 3)];
  expect(second[1]).toBe(first[1]);
  expect(splitter.parts).toHaveLength(1 + 3 + 3);
});

it("gives what is placed and what is outside as the nearest doubles", () => {
  const splitter = new Splitter(rulesFor(["0.1", "0.2"]));
  const { placed, outside } = split(splitter, [0, 1]);
  expect([placed(3), outside(3)]).toEqual([0.9, 2.1]);
});

it("numbers parts anew, in another array, when many values can be left", () => {
  const shares = all(13).map((rule) => String(1 / 2 ** (rule + 2)));
  const splitter = new Splitter(rulesFor(shares));
  const { parts } = splitter;
  for (let line = 0; line < 2 ** 13; line += 1) {
    const matching = all(13).filter((rule) => (line >> rule) & 1);
    const found = partsOf(split(splitter, matching));
    expect(found.map(({ rule }) => rule)).toEqual([...matching.map((rule) => `R${rule + 1}`), ""]);
  }
  expect(splitter.parts).not.toBe(parts);
  expect(splitter.parts.length).toBeLessThan(2 * 4096 + 100);
});
