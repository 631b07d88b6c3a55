import { partsOf } from "../../../../src/core/ledger/split";
import { readRules } from "../../../../src/core/ledger/rule";
import { RuleSet } from "../../../../src/core/ledger/matching/rule-set";
import { WORDS, HEADING, ledgerOf } from "../arbitrary";

type Texts = readonly (string | null)[];

/** Rules by their matchers: ministry, organization, section, item, major expense. */
const ruleSetOf = (...rules: readonly Texts[]): RuleSet =>
  new RuleSet(
    readRules(
      [HEADING, ...rules.map((texts, at) => [`R${at + 1}`, ...texts, "a", at === 0 ? 0.5 : 1])],
      WORDS,
    ),
  );

const { columns } = ledgerOf([]);

const matched = (ruleSet: RuleSet, row: readonly unknown[]): string =>
  partsOf(ruleSet.split(row, ruleSet.positions(columns)))
    .flatMap(({ rule }) => (rule === "" ? [] : [rule]))
    .join("; ");

it.each([
  // rules                                    columns in the order of reading
  [[], []],
  [[["", "", "", "~x", ""]], [3]],
  [
    [
      ["=m", "", "", "~x", ""],
      ["", "", "", "", "=e"],
      ["", "", "", "", "^f"],
    ],
    [4, 0, 3],
  ],
  [
    [
      ["~m", "", "", "", ""],
      ["=m", "^o", "", "", ""],
    ],
    [1, 0],
  ],
  [
    [
      ["=m", "~o", "=s", "", ""],
      ["=n", "", "", "", ""],
    ],
    [0, 1, 2],
  ],
  [
    [
      ["=m", "", "", "~x", "=e"],
      ["=m", "", "", "~y", ""],
      ["", "", "", "~z", ""],
    ],
    [0, 3, 4],
  ],
])("reads for %j only the columns %j, after the first those most rules ask of", (rules, order) => {
  expect(ruleSetOf(...rules).positions(columns)).toEqual(order);
});

it("takes a column that the ledger does not have for blank", () => {
  const ruleSet = ruleSetOf(["=m", "", "", "", ""], ["", "", "", "", ""]);
  const positions = ruleSet.positions({
    ...columns,
    text: { ...columns.text, ministry: undefined },
  });
  expect(positions).toEqual([-1]);
  expect(partsOf(ruleSet.split(["m"], positions)).map(({ rule }) => rule)).toEqual(["R2"]);
});

it.each([
  // pattern  text in the ledger     found
  ["^é", "e\u0301cole", true],
  ["^é", "ecole", false],
  ["^é", "école", true],
  ["=é", "e\u0301", true],
  ["=é", "e", false],
  ["=e", "e\u0301", false],
  ["^e", "e\u0301", false],
  ["^ab", "a", false],
  ["^ab", "xab", false],
  ["=が", "か\u3099", true],
  ["=か", "か\u3099", false],
  ["^バ", "ﾊﾞｽ", true],
  ["^ハ", "ﾊﾞｽ", false],
  ["=한", "\u1112\u1161\u11AB", true],
  ["=하", "\u1112\u1161\u11AB", false],
  ["=ab", "  a b ", false],
  ["=a b", "\u3000a\u00A0\t b\n", true],
  ["=a b", "a bc", false],
  ["~b c", "ab  cd", true],
  ["~ab", "aab", true],
  ["~aab", "aaab", true],
  ["~b", "", false],
  ["^(株)", "㈱x", true],
  ["~ss", "Straße", true],
  ["=😀", "😀", true],
  ["=😀", "😁", false],
])("looks for %s in %j: %s", (pattern, text, found) => {
  for (const beside of ["", "~ü|zz"]) {
    const ruleSet = ruleSetOf([pattern, "", "", beside, ""]);
    const row = [text, "", "", "xzz", ""];
    expect([matched(ruleSet, row), matched(ruleSet, row)]).toEqual(found ? ["R1", "R1"] : ["", ""]);
  }
});

it("reads the same text anew after it has read others", () => {
  const ruleSet = ruleSetOf(["=m", "", "", "~port|air", ""], ["", "", "^s", "", "=e"]);
  const rows = [
    [["m", "", "s", "airport", "e"], "R1; R2"],
    [["m", "", "s", "airport", "f"], "R1"],
    [["n", "", "s", "airport", "e"], "R2"],
    [["m", "", "t", "road", "e"], ""],
    [["m", "", "t", "PORT", "e"], "R1"],
  ] as const;
  for (const [row, rules] of [...rows, ...rows].reverse()) {
    expect(matched(ruleSet, row)).toBe(rules);
  }
});
