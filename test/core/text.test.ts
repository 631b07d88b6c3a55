import fc from "fast-check";
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
