import fc from "fast-check";
import { Exact, type Decimal } from "../../../src/core/decimal";
import type { CellRow, CellValue } from "../../../src/core/table";
import { TEXT_COLUMNS, type TextColumn } from "../../../src/core/ledger/vocabulary";
import type { Mark } from "../../../src/core/ledger/rule";
import { CATEGORIES } from "./arbitrary";

/** Something, and a cell in which people write it. */
export interface Written<Meaning> {
  readonly means: Meaning;
  readonly cell: CellValue;
}

type Any<Meaning> = fc.Arbitrary<Written<Meaning>>;

const FULL_WIDTH = (text: string): string =>
  text
    .replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
    .replaceAll(" ", "\u3000");

/** The same text as another keyboard or another program writes it. */
const disguised: fc.Arbitrary<(text: string) => string> = fc.constantFrom(
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.normalize("NFD"),
  (text) => `\u3000${text} `,
  FULL_WIDTH,
);

const oneOf = (texts: readonly string[]): Any<string> =>
  fc
    .tuple(fc.constantFrom(...texts), disguised)
    .map(([means, write]) => ({ means, cell: write(means) }));

/** Texts of lines; some are all but the name of a total. */
const WORDS =
  "防衛省,防衛費,港湾,港湾整備,空港,統計,会計,合計画,ガソリン,Port,Airport,Total cost".split(",");

/** The names of totals. */
export const TOTALS: readonly string[] = [
  ..."合計,小 計,総計,計,歳出合計,Total,Sub-Total,Grand total".split(","),
];

const BLANKS: readonly CellValue[] = ["", null, " ", "\u3000", 0];

const aBlank: Any<string> = fc.constantFrom(...BLANKS).map((cell) => ({ means: "", cell }));

const aText: Any<string> = fc.oneof(
  { weight: 6, arbitrary: oneOf(WORDS) },
  { weight: 5, arbitrary: aBlank },
  { weight: 1, arbitrary: oneOf(TOTALS) },
);

/** An amount in the ledger's unit, or in one that the cell names. */
export interface Money {
  readonly digits: Decimal;
  /** What one is worth, if the cell says so. */
  readonly scale: number | undefined;
}

export type Amount = Money | "none" | "unreadable";

const NOTES = new Map<string, number | undefined>([
  ["", undefined],
  ["円", 1],
  ["千円", 1e3],
  [" 万円", 1e4],
  ["百万円", 1e6],
  ["億円", 1e8],
  ["兆円", 1e12],
]);

const aNumber = fc
  .tuple(fc.integer({ min: 1, max: 99_999_999 }), fc.constantFrom(0, 0, 1, 2))
  .map(([number, places]) => ({ number: number / 10 ** places, places }));

const grouped = (digits: string): string =>
  digits.replace(/\d(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, "$&,");

const SIGNS = ["", "", "", "-", "−", "△", "▲", "△ ", "("];

const money: Any<Amount> = fc
  .tuple(
    aNumber,
    fc.boolean(),
    fc.constantFrom(...SIGNS),
    fc.constantFrom("", "", "¥", "¥ "),
    fc.constantFrom(...NOTES),
    fc.boolean(),
  )
  .map(([{ number, places }, isGrouped, sign, currency, [unit, scale], isWide]) => {
    const plain = number.toFixed(places);
    const digits = isGrouped ? grouped(plain) : plain;
    const text = `${sign}${currency}${digits}${unit}${sign === "(" ? ")" : ""}`;
    const means = { digits: new Exact(sign === "" ? number : -number), scale };
    return { means, cell: isWide ? FULL_WIDTH(text) : text };
  });

/** Two units in one amount, as in 3億5,000万円. */
const inTwoUnits: Any<Amount> = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }))
  .map(([large, small]) => ({
    means: { digits: new Exact(large).times(10_000).plus(small), scale: 10_000 },
    cell: `${large}億${grouped(String(small))}万円`,
  }));

const aCell: Any<Amount> = fc
  .oneof(
    fc.integer({ min: -1e12, max: 1e12 }),
    aNumber.map(({ number }) => number),
  )
  .map((cell) => ({
    means: cell === 0 ? "none" : { digits: new Exact(cell), scale: undefined },
    cell,
  }));

const oneAs = (means: "none" | "unreadable", cells: readonly CellValue[]): Any<Amount> =>
  fc.constantFrom(...cells).map((cell) => ({ means, cell }));

const anAmount: Any<Amount> = fc.oneof(
  { weight: 6, arbitrary: money },
  { weight: 1, arbitrary: inTwoUnits },
  { weight: 4, arbitrary: aCell },
  { weight: 1, arbitrary: oneAs("none", ["", null, 0, "-", "―", " ", "０", "0円"]) },
  {
    weight: 1,
    arbitrary: oneAs("unreadable", [
      ..."約5,1.234,１．２３４,未定,5億3億円,--5,(△5),5 EUR,12 34".split(","),
      ...["1,23", true],
    ]),
  },
);

/** A row of a ledger: what its texts and its amount mean, and how they are written. */
export interface WrittenRow {
  readonly texts: Readonly<Record<TextColumn, Written<string>>>;
  readonly amount: Written<Amount>;
}

const columnsOf = <Each>(each: fc.Arbitrary<Each>) =>
  fc.record({
    ministry: each,
    organization: each,
    section: each,
    item: each,
    major_expense: each,
  });

const aBlankRow: fc.Arbitrary<WrittenRow> = fc.constant({
  texts: {
    ministry: { means: "", cell: "" },
    organization: { means: "", cell: null },
    section: { means: "", cell: "" },
    item: { means: "", cell: 0 },
    major_expense: { means: "", cell: "" },
  },
  amount: { means: "none", cell: null },
});

const aRow = fc.oneof(
  { weight: 12, arbitrary: fc.record({ texts: columnsOf(aText), amount: anAmount }) },
  { weight: 1, arbitrary: aBlankRow },
);

/** A matcher as a rule means it. */
export interface Wanted {
  readonly mark: Mark;
  readonly alternatives: readonly string[];
}

const STARTS: Readonly<Record<Mark, readonly string[]>> = {
  "=": ["", "=", "equals ", "Equals  ", "一致 "],
  "~": ["~", "～", "contains ", "CONTAINS\u3000", "含む "],
  "^": ["^", "starts ", "Starts with ", "begins with ", "前方一致 "],
};

const PIECES = [...WORDS, ..."港,防衛,Port,Air,計,省,カ,total".split(",")];

const aMatcher: Any<Wanted> = fc
  .tuple(
    fc.constantFrom<Mark>("=", "~", "^"),
    fc.nat(4),
    fc.array(oneOf(PIECES), { minLength: 1, maxLength: 2 }),
    fc.constantFrom("|", " | ", "｜"),
  )
  .map(([mark, way, alternatives, bar]) => ({
    means: { mark, alternatives: alternatives.map(({ means }) => means) },
    cell: (STARTS[mark][way] ?? "") + alternatives.map(({ cell }) => cell).join(bar),
  }));

const anyOrNone: Any<Wanted | undefined> = fc.oneof(
  aMatcher,
  fc.constantFrom("", null).map((cell) => ({ means: undefined, cell })),
);

const aShare: Any<string> = fc.constantFrom(
  ...["1", "0", "0.5", "0.667"].flatMap((means) => [
    { means, cell: means },
    { means, cell: Number(means) },
  ]),
  { means: "1", cell: 1 },
  { means: "0.094", cell: "9.4%" },
  { means: String(1 / 3), cell: 1 / 3 },
);

/** A rule and how it is written. */
export interface WrittenRule {
  readonly matchers: Readonly<Record<TextColumn, Written<Wanted | undefined>>>;
  readonly category: string;
  readonly share: Written<string>;
}

const aRule: fc.Arbitrary<WrittenRule> = fc.record({
  matchers: columnsOf(anyOrNone),
  category: fc.constantFrom(...CATEGORIES),
  share: aShare,
});

const someColumns = fc.subarray([...TEXT_COLUMNS], { minLength: 1 });

/** A ledger and rules as people write them, and how the ledger is to be read. */
export const writtenCase = fc.record({
  ledgerColumns: someColumns,
  rows: fc.array(aRow, { maxLength: 5 }),
  ruleColumns: someColumns,
  rules: fc.array(aRule, { maxLength: 4 }),
  hasNames: fc.boolean(),
  hasShares: fc.boolean(),
  unit: fc.constantFrom("", "円", "千円", "百万円", "億円"),
  isUnitArgument: fc.boolean(),
  fillsDown: fc.boolean(),
  countsTotals: fc.boolean(),
  turn: fc.nat(6),
});

/** The columns of a range in another order: the first few go to the end. */
export const turned = (row: CellRow, turn: number): CellRow => [
  ...row.slice(turn % row.length),
  ...row.slice(0, turn % row.length),
];
