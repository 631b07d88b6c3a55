import { Memory } from "../../../../src/core/ledger/matching/memory";

const same = (value: number): number => value;

const filled = (texts: number, room: { texts: number }) => {
  const memory = new Memory<number>(room, same);
  for (let text = 0; text < texts; text += 1) memory.remember(`text ${text}`, text);
  return memory;
};

it("recalls what it was given, as it was when given", () => {
  const memory = new Memory<number[]>({ texts: 10 }, (value) => [...value]);
  const value = [1];
  memory.remember("a", value);
  value.push(2);
  expect([memory.recall("a"), memory.recall("b")]).toEqual([[1], undefined]);
});

it("forgets all for good when there prove to be many texts", () => {
  const memory = filled(1001, { texts: 5000 });
  memory.remember("late", 1);
  expect([memory.recall("text 0"), memory.recall("late")]).toEqual([undefined, undefined]);
});

it("keeps no more texts than there is room for, and gives its room back", () => {
  const room = { texts: 700 };
  const small = filled(500, room);
  const large = filled(500, room);
  expect([small.recall("text 0"), large.recall("text 0"), room.texts]).toEqual([0, undefined, 200]);
});

it("keeps no long texts", () => {
  const memory = new Memory<number>({ texts: 10 }, same);
  memory.remember("x".repeat(101), 1);
  expect(memory.recall("x".repeat(101))).toBeUndefined();
});
