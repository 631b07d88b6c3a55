import { STATUSES } from "../../../src/core/figures";
import { stageNames } from "../../../src/core/stage";
import { COUNTRY_CODES, loadPack } from "../../../src/dataset/bundled";
import { en } from "../../../src/taskpane/text/en";
import { ja } from "../../../src/taskpane/text/ja";

const keysOf = (table: object): readonly string[] =>
  Object.entries(table).flatMap(([key, value]) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? keysOf(value).map((inner) => `${key}.${inner}`)
      : [key],
  );

it("has the same keys in both languages", () => {
  expect(keysOf(ja)).toEqual(keysOf(en));
});

it("has lists of the same length in both languages", () => {
  expect(ja.intro.points).toHaveLength(en.intro.points.length);
  expect(ja.help.keys).toHaveLength(en.help.keys.length);
  expect(ja.help.limitList).toHaveLength(en.help.limitList.length);
});

it.each([
  ["en", en],
  ["ja", ja],
] as const)("words every stage of any country and every status (%s)", async (_, text) => {
  const packs = await Promise.all(COUNTRY_CODES.map(loadPack));
  const stages = packs.flatMap((pack) => (pack === undefined ? [] : stageNames(pack.country)));
  expect(Object.keys(text.scenario.stages).sort()).toEqual([...new Set(stages)].sort());
  expect(Object.keys(text.scenario.status).sort()).toEqual([...STATUSES].sort());
});

it("leaves no text empty", () => {
  const texts = (table: object): readonly string[] =>
    Object.values(table).flatMap((value) => {
      if (typeof value === "string") {
        return [value];
      }
      return typeof value === "object" && value !== null ? texts(value) : [];
    });
  expect([...texts(en), ...texts(ja)].filter((text) => text.trim() === "")).toEqual([]);
});
