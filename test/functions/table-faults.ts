import { COUNTRY_CODES } from "../../src/dataset/bundled";
import type { Fault } from "./faults";
import { ERROR, faults, needed, oneCell, spaced, STRANGE } from "./faults";
import { LEDGER, RULES } from "./right-arguments";

type Table = readonly (readonly unknown[])[];

/** A table with one cell replaced; row 0 holds the headings. */
export const replaced = (table: Table, row: number, heading: string, cell: unknown): Table =>
  table.map((cells, y) =>
    cells.map((known, x) => (y === row && table[0]?.[x] === heading ? cell : known)),
  );

export const SERIES = [
  ..."gdp.nominal spending.defence.core spending.defence.us_forces".split(" "),
  ..."spending.related.coast_guard spending.related.research".split(" "),
  ..."spending.related.infrastructure spending.related.cyber".split(" "),
  ..."spending.related.cooperation spending.related.unitemised".split(" "),
  ..."spending.candidate.space spending.candidate.energy spending.candidate.transport".split(" "),
  ..."spending.candidate.communications spending.candidate.shipbuilding".split(" "),
  ..."spending.candidate.disaster spending.candidate.police spending.outside".split(" "),
];

const CATEGORIES = SERIES.slice(1).map((series) => series.slice("spending.".length));

export const listed = (
  names: readonly string[],
  shown: string,
): readonly [en: string, ja: string] => [
  `${shown}; give one of ${names.join(", ")}`,
  `${shown} です。${names.join("、")} のいずれかを指定してください`,
];

export const noHeadings = (name: string, missing: readonly string[], all: readonly string[]) => ({
  en: `${name} has no heading ${missing.join(", ")}; its first row must hold ${all.join(", ")}.`,
  ja: `${name} に見出し ${missing.join("、")} がありません。先頭行に ${all.join("、")} が必要です。`,
});

export const twice = (name: string, heading: string) => ({
  en: `${name} has the heading "${heading}" twice; each heading may stand once.`,
  ja: `${name} に見出し "${heading}" が 2 つあります。見出しは 1 つずつにしてください。`,
});

const AMOUNT_HEADINGS = ["amount", "金額", "予算額", "当初予算"];
const TEXT_HEADINGS = [
  ...["ministry", "所管", "府省庁", "省庁", "organization", "組織", "局・庁", "局庁"],
  ...["section", "項", "programme", "program", "item", "事項", "予算事業", "事業"],
  ...["major expense", "主要経費"],
];

const noColumn = (en: string, ja: string, headings: readonly string[]) => ({
  en: `ledger has no column for ${en}; its first row needs one of the headings ${headings.join(", ")}.`,
  ja: `ledger に${ja}の列がありません。最初の行に次の見出しのどれかが必要です: ${headings.join("、")}。`,
});

export const ledger: readonly Fault[] = [
  ...[null, "", 0, "xyz", true, ERROR, replaced(LEDGER, 0, "amount", "money")].map((given) => ({
    given,
    ...noColumn("an amount", "金額", AMOUNT_HEADINGS),
  })),
  {
    given: replaced(replaced(LEDGER, 0, "item", "x"), 0, "ministry", "y"),
    ...noColumn("a text", "文字", TEXT_HEADINGS),
  },
  {
    given: replaced(LEDGER, 0, "fiscal_year", "金額"),
    en: 'ledger has two columns for one thing: "金額", "amount"; keep one of them.',
    ja: 'ledger に同じ意味の列が二つあります: "金額", "amount"。一つだけにしてください。',
  },
];

const ruleCell = (heading: string, cell: unknown, en: string, ja: string): Fault => ({
  given: replaced(RULES, 2, heading, cell),
  en: `rules, row 2 below the headings: ${heading} is ${en}.`,
  ja: spaced(`rules の見出しの下 2 行目の ${heading} は ${ja}。`),
});

const MATCHER = [
  "write equals a|b, contains a|b or starts a|b, or =a|b, ~a|b, ^a|b, without an empty alternative, or leave it blank",
  "equals a|b (一致)、contains a|b (含む)、starts a|b (前方一致) または =a|b、~a|b、^a|b の形で、空の候補なしで書くか、空白にしてください",
] as const;

const matcher = (shown: string): readonly [en: string, ja: string] => [
  `${shown}; ${MATCHER[0]}`,
  `${shown} です。${MATCHER[1]}`,
];

const share = (shown: string): readonly [en: string, ja: string] => [
  `${shown}; give a share from 0 to 1`,
  `${shown} です。0～1 の割合を指定してください`,
];

export const rules: readonly Fault[] = [
  ...["abc", true, 5, ERROR].map((given) => ({
    given,
    ...noHeadings("rules", ["category"], ["category"]),
  })),
  { given: replaced(RULES, 0, "share", "ITEM"), ...twice("rules", "item") },
  {
    given: replaced(RULES, 0, "section", "事項"),
    en: 'rules has two columns for one thing: "事項", "item"; keep one of them.',
    ja: 'rules に同じ意味の列が二つあります: "事項", "item"。一つだけにしてください。',
  },
  ruleCell(
    "rule",
    "A1",
    '"A1"; an earlier rule has this name',
    '"A1" です。同じ名前の規則が上にあります',
  ),
  ruleCell("item", "=a||b", ...matcher('"=a||b"')),
  ruleCell("section", true, ...matcher("TRUE")),
  ruleCell(
    "category",
    "transport",
    `"transport"; did you mean candidate.transport? If not, give one of ${CATEGORIES.join(", ")}`,
    `"transport" です。candidate.transport ではありませんか。そうでなければ ${CATEGORIES.join("、")} のいずれかを指定してください`,
  ),
  ruleCell(
    "category",
    "roads",
    `"roads"; give one of ${CATEGORIES.join(", ")}`,
    `"roads" です。${CATEGORIES.join("、")} のいずれかを指定してください`,
  ),
  ruleCell("share", 1.5, ...share("1.5")),
  ruleCell("share", -0.5, ...share("-0.5")),
  ruleCell("share", "half", ...share('"half"')),
];

export const amounts: readonly Fault[] = [
  ...[
    null,
    "",
    0,
    [
      [null, ""],
      [0, null],
    ],
  ].map((given) => ({
    given,
    en: "amounts is blank; give at least one amount in yen.",
    ja: "amounts は空白です。円単位の金額を 1 つ以上指定してください。",
  })),
  {
    given: [[1000], ["about 500"]],
    en: 'amounts, row 2, column 1 is "about 500"; give numbers in yen.',
    ja: 'amounts の 2 行 1 列は "about 500" です。円単位の数値を指定してください。',
  },
  {
    given: [[1000, true]],
    en: "amounts, row 1, column 2 is TRUE; give numbers in yen.",
    ja: "amounts の 1 行 2 列は TRUE です。円単位の数値を指定してください。",
  },
];

/** A category that must be given. */
export const category: readonly Fault[] = [...needed("category"), ...filterCategory()];

/** A category that may be left out. */
export function filterCategory(): readonly Fault[] {
  const [en, ja] = listed(CATEGORIES, "");
  return [
    ...faults("category", [...STRANGE, ["related", '"related"']], en.slice(2), ja.slice(4)),
    ...oneCell("category"),
  ];
}

export const filterSeries: readonly Fault[] = [
  ...faults(
    "series",
    STRANGE,
    "give gdp.nominal, spending.<category> or a category such as defence.core",
    "gdp.nominal、spending.<カテゴリー>、または defence.core のようなカテゴリーを指定してください",
  ),
  ...oneCell("series"),
];

export const series: readonly Fault[] = [...needed("series"), ...filterSeries];

export const country: readonly Fault[] = [
  ...faults(
    "country",
    STRANGE.filter(([given]) => typeof given !== "string"),
    "give a code of three letters, such as GBR",
    "GBR のような 3 文字のコードを指定してください",
  ),
  ...oneCell("country"),
];

export const ledgerUnit: readonly Fault[] = [
  ...faults(
    "ledger_unit",
    STRANGE,
    "give the unit of the ledger's amounts, such as 千円, 百万円, JPY_100M or million",
    "千円、百万円、JPY_100M、million のように台帳の金額の単位を指定してください",
  ),
  ...oneCell("ledger_unit"),
];

export const columns: readonly Fault[] = [
  ...faults(
    "columns",
    STRANGE,
    "give all (the ledger must have every column that the rules match) or any",
    "all（規則が参照する列がすべて必要）または any を指定してください",
  ),
  ...oneCell("columns"),
];

/** Headings for a ledger of four columns. */
export const headings: readonly Fault[] = faults(
  "headings",
  [...STRANGE, [[["ministry"], ["amount"]], "a range", "範囲"], [[["amount"]], "a range", "範囲"]],
  "give one row of 4 headings, one for each column of the ledger",
  "台帳の列ごとに1つ、4 個の見出しを1行で指定してください",
);

export const reading: readonly Fault[] = [
  ...faults(
    "reading",
    [...STRANGE, ["fill_down+", '"fill_down+"']],
    "give one of fill_down, count_totals, fill_down+count_totals",
    "fill_down、count_totals、fill_down+count_totals のいずれかを指定してください",
  ),
  ...oneCell("reading"),
];

/** A country that has no pack. */
export const packCountry: readonly Fault[] = [
  ...oneCell("country"),
  ...faults(
    "country",
    [...STRANGE, ["XXA", '"XXA"']],
    `give one of ${COUNTRY_CODES.join(", ")}`,
    `${COUNTRY_CODES.join("、")} のいずれかを指定してください`,
  ),
];

export const definition: readonly Fault[] = [
  ...oneCell("definition"),
  ...faults(
    "definition",
    STRANGE,
    "give one of nato, cofog02",
    "nato、cofog02 のいずれかを指定してください",
  ),
];
