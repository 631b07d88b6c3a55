import { TextCache } from "../../../../src/core/ledger/matching/text-cache";

const same = (value: number): number => value;

const filled = (texts: number, budget: { texts: number }) => {
  const cache = new TextCache<number>(budget, same);
  for (let text = 0; text < texts; text += 1) {
    cache.set(`text ${text}`, text);
  }
  return cache;
};

it("holds a value as it was when it was set", () => {
  const cache = new TextCache<number[]>({ texts: 10 }, (value) => [...value]);
  const value = [1];
  cache.set("a", value);
  value.push(2);
  expect([cache.get("a"), cache.get("b")]).toEqual([[1], undefined]);
});

it("gives all up for good when there prove to be many texts", () => {
  const cache = filled(1001, { texts: 5000 });
  cache.set("late", 1);
  expect([cache.get("text 0"), cache.get("late")]).toEqual([undefined, undefined]);
});

it("keeps to its budget, and returns its part when it gives up", () => {
  const budget = { texts: 700 };
  const small = filled(500, budget);
  const large = filled(500, budget);
  expect([small.get("text 0"), large.get("text 0"), budget.texts]).toEqual([0, undefined, 200]);
});

it("holds no long texts", () => {
  const cache = new TextCache<number>({ texts: 10 }, same);
  cache.set("x".repeat(101), 1);
  expect(cache.get("x".repeat(101))).toBeUndefined();
});
