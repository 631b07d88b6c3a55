import fc from "fast-check";
import { LEDGER_VOCABULARY } from "./vocabulary";
import type { CellRow, CellValue } from "../../../src/core/table";
import { readLedger } from "../../../src/core/ledger/ledger";
import type { Ledger } from "../../../src/core/ledger/ledger";
import { TEXT_COLUMNS } from "../../../src/core/ledger/vocabulary";
import { RuleSet } from "../../../src/core/ledger/matching/rule-set";
import { readMatcher, readRules } from "../../../src/core/ledger/rule";
import type { Rule, RuleWords } from "../../../src/core/ledger/rule";

export const CATEGORIES: ReadonlySet<string> = new Set(["a", "b", "c", "d"]);

/** What rules of the tests are read by. */
export const WORDS: RuleWords = { categories: CATEGORIES, vocabulary: LEDGER_VOCABULARY };

/** Texts that fold in unlike ways, and pieces of them, so that patterns often nearly match. */
const PIECES = [
  ..."a A ａ Ａ b ss ß ẞ σ ς Σ i I İ ı e é É ﬁ fi ǅ 1 ① Ⅳ iv ½ … . . * [ ] \\ $ ^ ( ) + ?".split(
    " ",
  ),
  ..."か が カ ガ ｶ ﾞ ﾟ ﾊ パ ば 防 衛 防衛省 港湾 空港 ㈱ (株) （株） ㍻ 平成 髙 〜 ～ － ー".split(
    " ",
  ),
  ..."\u3099 \u309A \u0301 \u0307 \u0323 \u0338 \u200D \uFE0F 한 \u1112 \u1161 \u11AB ㅎ ﾡ 😀 \uD83D \uDE00 𠮷".split(
    " ",
  ),
  ...[" ", "　", "\t", "\u00A0", "\u0085", "\uFEFF", "  ", "\n "],
];

type Text = fc.Arbitrary<string>;

const joined = (pieces: fc.Arbitrary<string>): Text =>
  fc.array(pieces, { maxLength: 5 }).map((texts) => texts.join(""));

const repeated = (pieces: fc.Arbitrary<string>): Text =>
  fc.tuple(pieces, pieces, fc.nat(600)).map(([piece, last, count]) => piece.repeat(count) + last);

/** Any code points; fast-check's own arbitrary of them takes a second to make. */
export const anyText: Text = fc
  .array(fc.nat(0x10ffff), { maxLength: 8 })
  .map((points) => String.fromCodePoint(...points));

/** Texts of a handful of the pieces, so that texts and patterns of one case often agree. */
const hostileTexts: fc.Arbitrary<Text> = fc
  .subarray(PIECES, { minLength: 2, maxLength: 4 })
  .map((few) => fc.constantFrom(...few))
  .map((pieces) =>
    fc.oneof(
      { weight: 30, arbitrary: joined(pieces) },
      { weight: 1, arbitrary: repeated(pieces) },
      { weight: 1, arbitrary: anyText },
    ),
  );

const withoutBar = (text: string): string => text.replace(/[|｜]/g, "");

/** A matcher in each of the ways to write one. */
const matcherOf = (text: Text): Text =>
  fc
    .tuple(
      fc.constantFrom("=", "~", "^", "equals ", "Contains ", "starts　", ""),
      fc.array(text.map(withoutBar), { minLength: 1, maxLength: 3 }),
    )
    .map(([mark, patterns]) => mark + patterns.join("|"))
    .filter((cell) => readMatcher(cell, LEDGER_VOCABULARY.words.matchers) !== undefined);

export const anyShare = fc.oneof(
  { weight: 3, arbitrary: fc.constant(1) },
  fc.constantFrom<number | string>(0, 0.5, 0.3, 0.25, 1 / 3, 1e-20, "0.667", "0.0001"),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

export const HEADING = ["rule", ...TEXT_COLUMNS, "category", "share"];

const rulesOf = (text: Text): fc.Arbitrary<readonly Rule[]> => {
  const matcher = fc.oneof({ weight: 3, arbitrary: fc.constant("") }, matcherOf(text));
  const row = fc.tuple(
    fc.tuple(...TEXT_COLUMNS.map(() => matcher)),
    fc.constantFrom(...CATEGORIES),
    anyShare,
  );
  return fc
    .array(row, { maxLength: 8 })
    .map((rows) =>
      rows.map(([texts, category, part], index) => [index + 1, ...texts, category, part]),
    )
    .map((rows) => readRules([HEADING, ...rows], WORDS));
};

export const anyAmount = fc.oneof(
  fc.integer({ min: -1e12, max: 1e12 }),
  fc.tuple(fc.maxSafeInteger(), fc.nat(6)).map(([digits, places]) => digits / 10 ** places),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

const LEDGER_HEADING = [...TEXT_COLUMNS, "amount"];

const rowOf = (text: Text): fc.Arbitrary<CellRow> =>
  fc
    .tuple(
      fc.tuple(
        ...TEXT_COLUMNS.map(() =>
          fc.oneof(
            { weight: 12, arbitrary: text },
            fc.constantFrom<CellValue>(null, "", 0, 1, true, false, 12.5),
          ),
        ),
      ),
      fc.oneof({ weight: 12, arbitrary: anyAmount }, fc.constantFrom<CellValue>(null, "", 0)),
    )
    .map(([texts, amount]) => [...texts, amount]);

/** A rule set without rules. */
export const NO_RULES = new RuleSet([]);

/** A row of the columns above. */
export const line = (amount: unknown, ministry: unknown = "M"): CellRow => [
  ministry,
  "",
  "",
  "",
  "",
  amount,
];

export const ledgerOf = (rows: readonly CellRow[]): Ledger =>
  readLedger([LEDGER_HEADING, ...rows], LEDGER_VOCABULARY);

/** Rules and the rows of a ledger in which they find something. */
export const anyCase = hostileTexts.chain((text) =>
  fc.record({ rules: rulesOf(text), rows: fc.array(rowOf(text), { maxLength: 4 }) }),
);
