import { Largest } from "../../../src/core/ledger/tally";

const largestOf = (count: number, amounts: readonly number[]) => {
  const largest = new Largest(count);
  amounts.forEach((amount, index) => largest.add(index + 1, amount, ""));
  return largest.lines().map(({ row, amount }) => [row, amount]);
};

it.each([
  // how many  amounts          row and amount, largest first
  [0, [5, 6], []],
  [3, [], []],
  [
    3,
    [-2, -1],
    [
      [2, -1],
      [1, -2],
    ],
  ],
  [
    2,
    [1, 5, 3, 4],
    [
      [2, 5],
      [4, 4],
    ],
  ],
  [
    2,
    [7, 7, 7],
    [
      [1, 7],
      [2, 7],
    ],
  ],
  [
    3,
    [7, 9, 7, 8, 7],
    [
      [2, 9],
      [4, 8],
      [1, 7],
    ],
  ],
])("keeps the %s largest of %j: %j", (count, amounts, lines) => {
  expect(largestOf(count, amounts)).toEqual(lines);
});
