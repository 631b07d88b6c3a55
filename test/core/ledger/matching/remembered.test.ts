import { remembered } from "../../../../src/core/ledger/remembered";

it("reads a cell once, whatever is read", () => {
  const read = jest.fn((cell: unknown) => (cell === 1 ? undefined : cell));
  const again = remembered(read);
  expect([again(1), again("1"), again(1), again("1")]).toEqual([undefined, "1", undefined, "1"]);
  expect(read).toHaveBeenCalledTimes(2);
});

it("remembers the first thousand cells", () => {
  const read = jest.fn((cell: unknown) => cell);
  const again = remembered(read);
  for (const round of [0, 1]) {
    for (let cell = 0; cell <= 1000; cell += 1) expect([round, again(cell)]).toEqual([round, cell]);
  }
  expect(read).toHaveBeenCalledTimes(1002);
});
