import { foldUnit } from "../../../../src/core/ledger/matching/alphabet";
import { fold } from "../../../../src/core/text";

const CODE_UNITS = Array.from({ length: 0x10000 }, (_, unit) => unit);

it("folds a code unit that stands for itself the same in any company", () => {
  const alone = CODE_UNITS.flatMap((unit) => {
    const folded = foldUnit(unit);
    return folded === undefined ? [] : [{ unit, folded }];
  });
  const wrong = alone.filter(({ unit, folded }) =>
    ["a", "か", "Σ", "ﾊ", "한", "1"].some(
      (other) =>
        fold(`${other}${String.fromCharCode(unit)}${other}`) !==
        fold(other) + String.fromCharCode(folded) + fold(other),
    ),
  );
  expect(wrong).toEqual([]);
});

it.each([
  // letter   what it stands for by itself
  ["A", "a"],
  ["か", "か"],
  ["Ａ", "a"],
  ["ｶ", "カ"],
  ["\t", " "],
  ["ς", "σ"],
  ["ß", undefined],
  ["㈱", undefined],
  ["\u3099", undefined],
  ["ﾞ", undefined],
  ["\u1161", undefined],
  ["ㅏ", undefined],
  ["\uD83D", undefined],
])("takes %j by itself for %j", (letter, folded) => {
  expect(foldUnit(letter.charCodeAt(0))).toBe(folded?.charCodeAt(0));
});
