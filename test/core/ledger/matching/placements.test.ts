import { placementOf } from "../../../../src/core/ledger/placement";
import { Placements } from "../../../../src/core/ledger/matching/placements";
import { readRules } from "../../../../src/core/ledger/rule";
import { Tally } from "../../../../src/core/ledger/tally";
import { CATEGORIES, HEADING } from "../arbitrary";

const rulesFor = (shares: readonly number[]) =>
  readRules(
    [HEADING, ...shares.map((share, at) => [`R${at + 1}`, "", "", "", "", "", "a", share])],
    CATEGORIES,
  );

it.each([
  // shares       parts                                ended
  [[], ["outside 1"], false],
  [[0.25], ["a 0.25", "outside 0.75"], false],
  [[0], ["a 0", "outside 1"], true],
  [[0.5, 0.5], ["a 0.5", "a 0.5"], true],
  [[1, 0.5], ["a 1"], true],
  [[0, 1], ["a 0", "outside 1"], true],
  [[0.5, 0.75, 0.5], ["a 0.5", "a 0.5"], true],
])("splits a line by shares %j into %j; ended: %s", (shares, parts, isEnded) => {
  const placement = placementOf(rulesFor(shares), 7);
  expect(placement.parts.map(({ category, share }) => `${category} ${share.toFixed()}`)).toEqual(
    parts,
  );
  expect(placement).toMatchObject({ index: 7, isEnded, isMatched: shares.length > 0 });
});

it("makes each placement once", () => {
  const placements = new Placements(rulesFor([0.5, 0.25]));
  const { first } = placements;
  const second = placements.after(first, 0);
  expect(placements.after(first, 0)).toBe(second);
  expect(placements.after(second, 1)).toBe(placements.after(second, 1));
  expect([first.rules, second.rules, placements.after(second, 1).rules]).toEqual([
    "",
    "R1",
    "R1; R2",
  ]);
  expect([first.index, second.index, placements.isFull]).toEqual([0, 1, false]);
});

it("is full after 50,000 placements", () => {
  const placements = new Placements(rulesFor([0.5]));
  for (let rule = 1; rule < 50_000; rule += 1) placements.after(placements.first, rule);
  expect(placements.isFull).toBe(false);
  placements.after(placements.first, 50_000);
  expect(placements.isFull).toBe(true);
});

it("adds up lines by what is split alike, matched or not, also when a number is given anew", () => {
  const half = placementOf(rulesFor([0.5]), 3);
  const none = placementOf([], 0);
  const whole = placementOf(rulesFor([1]), 3);
  const tally = new Tally();
  for (const placement of [half, half, none, whole, half]) tally.add(placement, 10);
  const { categories, all, unmatched } = tally.totals();
  const written = [...categories, ["all", all], ["unmatched", unmatched]] as const;
  expect(written.map(([id, { lines, amount }]) => `${id} ${lines} ${amount.toFixed()}`)).toEqual([
    "a 4 25",
    "outside 4 25",
    "all 5 50",
    "unmatched 1 10",
  ]);
  tally.add(none, 1);
  expect(tally.totals().all.amount.toFixed()).toBe("51");
});
