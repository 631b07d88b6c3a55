/** A wrong argument and what a user is told of it. */
export interface Fault {
  readonly given: unknown;
  readonly en: string;
  readonly ja: string;
}

/** What a message says of a value in each language. */
type Shown = readonly [given: unknown, en: string, ja?: string];

export const ERROR = { type: "Error", basicValue: "#N/A", basicType: "Error" } as const;

const BLANKS: readonly Shown[] = [null, "", 0].map((given) => [given, "blank", "空白"]);
export const STRANGE: readonly Shown[] = [
  ["xyz", '"xyz"'],
  [true, "TRUE"],
  [-1, "-1"],
  [ERROR, "an error or a value of another kind", "エラーまたは扱えない値"],
];

/** Words, unlike values, stand in a Japanese sentence without blanks around them. */
export const spaced = (ja: string): string =>
  ja.replace(/ は (空白|範囲|エラーまたは扱えない値) ?です/, " は$1です");

export const faults = (name: string, values: readonly Shown[], en: string, ja: string) =>
  values.map(([given, inEnglish, inJapanese = inEnglish]): Fault => ({
    given,
    en: `${name} is ${inEnglish}; ${en}.`,
    ja: spaced(`${name} は ${inJapanese} です。${ja}。`),
  }));

export const needed = (name: string): readonly Fault[] =>
  faults(name, BLANKS, "it is needed", "必ず指定してください");

const SEVERAL: readonly Shown[] = [
  [[["x"], ["y"]], "a range", "範囲"],
  [[["x", "y", "z"]], "a range", "範囲"],
];

export const oneCell = (name: string): readonly Fault[] =>
  faults(name, SEVERAL, "give one cell", "1 つのセルを指定してください");

/** A year that is one of many: a wrong one is wrong in its own cell. */
export const year = (name = "year"): readonly Fault[] => [
  ...needed(name),
  ...faults(
    name,
    [...STRANGE, [2025.5, "2025.5"], [1899, "1899"], [2101, "2101"], ["R0", '"R0"']],
    'give a fiscal year from 1900 to 2100, such as 2025, "FY2025", "令和7" or "R7"',
    '1900～2100 の会計年度を 2025、"FY2025"、"令和7"、"R7" のように指定してください',
  ),
];

export const oneYear = (name = "year"): readonly Fault[] => [...year(name), ...oneCell(name)];

/** A year that may be left out. */
export const filterYear: readonly Fault[] = oneYear().filter(({ en }) => !en.includes("needed"));

const ownScope = (rows: readonly unknown[][], en: string, ja: string): Fault => ({
  given: [["category", "share"], ...rows],
  en: `scope, row ${rows.length} below the headings: ${en}.`,
  ja: `scope の見出しの下 ${rows.length} 行目の ${ja}。`,
});

const GROUPS_EN =
  "give a category such as defence.core, or a group (defence, related, candidate); CATEGORIES() lists them";
const GROUPS_JA =
  "defence.core のようなカテゴリー、またはグループ（defence、related、candidate）を指定してください。一覧は CATEGORIES() にあります";

export const scope: readonly Fault[] = [
  ...faults(
    "scope",
    [...STRANGE, ["defence.core", '"defence.core"']],
    "give one of ministry, build_up, official, expanded, or two columns with category and share",
    "ministry、build_up、official、expanded のいずれか、またはカテゴリーと割合の 2 列を指定してください",
  ),
  ownScope(
    [["defence.cor", 1]],
    `category is "defence.cor"; ${GROUPS_EN}`,
    `category は "defence.cor" です。${GROUPS_JA}`,
  ),
  ownScope(
    [
      ["defence.core", 1],
      [null, 0.5],
    ],
    `category is blank; ${GROUPS_EN}`,
    `category は空白です。${GROUPS_JA}`,
  ),
  ownScope(
    [
      ["defence", 1],
      ["related", 1],
      ["defence.core", 0.5],
    ],
    'category is "defence.core"; it is already in the scope; name each category once',
    'category は "defence.core" です。すでに含まれています。カテゴリーは 1 回だけ指定してください',
  ),
  ...[1.0000001, -0.5, 100].map((share) =>
    ownScope(
      [["defence", share]],
      `share is ${share}; give a share from 0 to 1`,
      `share は ${share} です。0～1 の割合を指定してください`,
    ),
  ),
  ownScope(
    [["defence", "all"]],
    'share is "all"; give a share from 0 to 1',
    'share は "all" です。0～1 の割合を指定してください',
  ),
];

export const oneScope: readonly Fault[] = [...scope, ...oneCell("scope")];

/** Years and scopes of shapes that do not go together. */
export const shapes: readonly Fault[] = [
  [["official"], ["ministry"]],
  [
    ["official", "ministry"],
    ["build_up", "expanded"],
  ],
].map((given) => ({
  given,
  en: "year and scope are ranges of different shapes; give one as a column and the other as a row.",
  ja: "year と scope の範囲の形が合いません。一方を列、もう一方を行で指定してください。",
}));

export const basis: readonly Fault[] = [
  ...faults(
    "basis",
    [...STRANGE, ["FY", '"FY"'], ["FY2101", '"FY2101"'], ["official ratio", '"official ratio"']],
    'give official, same_year, a fiscal year such as "FY2022", or an amount of GDP in yen, at least 1 trillion',
    'official、same_year、"FY2022" のような年度、または GDP の円単位の金額（1 兆円以上）を指定してください',
  ),
  ...oneCell("basis"),
];

const STAGES = ["request", "draft", "initial", "supplementary", "settled", "initial+supplementary"];

const anyOf = (name: string, names: readonly string[], more: readonly Shown[] = []) => [
  ...faults(
    name,
    [...STRANGE, ...more],
    `give one of ${names.join(", ")}`,
    `${names.join("、")} のいずれかを指定してください`,
  ),
  ...oneCell(name),
];

export const stage: readonly Fault[] = anyOf("stage", STAGES, [
  ["initial+settled", '"initial+settled"'],
]);
export const anyStage: readonly Fault[] = anyOf("stage", [...STAGES, "estimate", "published"]);
export const gdpStage: readonly Fault[] = [
  ...faults(
    "stage",
    [...STRANGE, ["initial", '"initial"']],
    "for GDP give one of estimate, published",
    "GDP では estimate、published のいずれかを指定してください",
  ),
  ...oneCell("stage"),
];

export const unit: readonly Fault[] = anyOf(
  "unit",
  ["JPY", "JPY_100M", "JPY_1T"],
  [["yen", '"yen"']],
);
export const output: readonly Fault[] = anyOf("output", ["lines", "rows", "summary"]);

export const asOf: readonly Fault[] = [
  ...faults(
    "as_of",
    [...STRANGE, ["2025-02-29", '"2025-02-29"'], ["31/12/2025", '"31/12/2025"']],
    'give a date cell or text such as "2025-12-31"',
    '日付のセルか "2025-12-31" のような文字列を指定してください',
  ),
  ...oneCell("as_of"),
];

const TARGETS = "ceiling_1 target_2 target_2_early us_3_5 hague_core hague_total".split(" ");

export const target: readonly Fault[] = [
  ...needed("target"),
  ...faults(
    "target",
    [...STRANGE, [1.5, "1.5"], [2, "2"], ["200%", '"200%"'], ["0%", '"0%"']],
    `give a share above 0 and at most 1, such as 0.02 or 2%, or one of ${TARGETS.join(", ")}`,
    `0.02 や 2% のような 0 より大きく 1 以下の割合、または ${TARGETS.join("、")} のいずれかを指定してください`,
  ),
  ...oneCell("target"),
];

export const growth: readonly Fault[] = [
  ...faults(
    "gdp_growth",
    [...STRANGE, [1.01, "1.01"]],
    "give a rate above -1 and at most 1, such as 0.03 or 3%",
    "0.03 や 3% のような -1 より大きく 1 以下の率を指定してください",
  ),
  ...oneCell("gdp_growth"),
  {
    given: 0.03,
    en: "gdp_growth needs the basis same_year or an amount; the GDP of a fixed year does not grow.",
    ja: "gdp_growth は basis が same_year または金額のときに使えます。固定した年度の GDP は変わりません。",
  },
];
