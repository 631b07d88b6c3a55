import fc from "fast-check";
import { foldUnit } from "../../src/core/ledger/matching/alphabet";
import { fold } from "../../src/core/text";
import { cases } from "./cases";
import { anyText } from "./ledger/arbitrary";

const CODE_UNITS = Array.from({ length: 0x10000 }, (_, unit) => unit);

it.each([
  // text                    folded
  ["ＡＢＣ", "abc"],
  ["ﾊﾞｯｸｱｯﾌﾟ", "バックアップ"],
  ["㈱防衛", "(株)防衛"],
  ["①Ⅳ", "1iv"],
  ["か\u3099", "が"],
  ["Straße STRASSE ẞ", "strasse strasse ss"],
  ["ΟΔΟΣ οδος", "οδοσ οδοσ"],
  ["  a \t\u3000\u00A0 b\n", "a b"],
  ["\uFEFFa", "a"],
  ["İ", "i\u0307"],
  [" ", ""],
  ["", ""],
])("folds %j to %j", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it("folds a folded text to itself", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    cases(2000),
  );
});

it("makes every white space of Unicode a blank", () => {
  const spaces = CODE_UNITS.map((unit) => String.fromCharCode(unit)).filter((letter) =>
    /\p{White_Space}/u.test(letter),
  );
  expect(spaces.map((space) => fold(`a${space}${space}b`))).toEqual(spaces.map(() => "a b"));
});

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
