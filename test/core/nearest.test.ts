import { nearest } from "../../src/core/text";

const NAMES = ["defence.core", "related.coast_guard", "candidate.space", "official"];

it.each([
  // text              meant
  ["defence.core", "defence.core"],
  ["defense.core", "defence.core"],
  ["Coast Guard", "related.coast_guard"],
  ["related.coastguard", "related.coast_guard"],
  ["coast_gard", "related.coast_guard"],
  ["ＳＰＡＣＥ", "candidate.space"],
  ["offical", "official"],
  ["energy", undefined],
  ["", undefined],
  [".", undefined],
])("takes %j for %j", (text, meant) => {
  expect(nearest(text, NAMES)).toBe(meant);
});

it("finds nothing among no names", () => {
  expect(nearest("x", [])).toBeUndefined();
});
