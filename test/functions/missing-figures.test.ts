import type { FunctionId } from "../../src/functions/catalogue";
import type { ErrorName } from "../../src/functions/write";
import { cell, cells, HostError, receiver } from "./calling";

const EARLY = {
  en: "The scope official exists from FY2023 on; FY2022 has no figure.",
  ja: "範囲 official は FY2023 以降のものです。FY2022 のデータはありません。",
} as const;

const noFigure = (stage: string, category: string, year: number, asOf?: string) => ({
  en: `No ${stage} figure of ${category} in FY${year} is known${asOf ? ` as of ${asOf}` : ""}.`,
  ja: `${asOf ? `${asOf} 時点では ` : ""}${category} の FY${year} ${stage} のデータがありません。`,
});

const noGdp = (year: number, asOf?: string) => ({
  en: `No nominal GDP of FY${year} is known${asOf ? ` as of ${asOf}` : ""}.`,
  ja: `${asOf ? `${asOf} 時点では ` : ""}FY${year} の名目 GDP のデータがありません。`,
});

const noRow = (asked: string) => ({
  en: `The dataset has no row for ${asked}.`,
  ja: `データセットに ${asked} の行がありません。`,
});

const noShare = {
  en: "No share of the category from 0 to 1 makes the ratio the target.",
  ja: "比率が目標と等しくなる 0～1 の算入割合はありません。",
} as const;

const zeroGdp = {
  en: "GDP must be above zero.",
  ja: "GDP は 0 より大きくなければなりません。",
} as const;

const beyond = {
  en: "The result is beyond the numbers that a cell can hold.",
  ja: "結果がセルで扱える数値の範囲を超えています。",
} as const;

const NO_GDP = [
  ["series", "fiscal_year", "stage", "value", "vintage", "status"],
  ["gdp.nominal", 2025, "published", 0, "2030-01-01", "published"],
];

const HUGE_GDP = [
  ["series", "fiscal_year", "stage", "value", "vintage"],
  ["gdp.nominal", 2025, "published", 1e307, "2030-01-01"],
];

const LEDGER = [
  ["fiscal_year", "ministry", "amount"],
  [2024, "防衛省", 1000],
];

type Sentence = { readonly en: string; readonly ja: string };

it.each<[FunctionId, readonly unknown[], ErrorName, Sentence]>([
  // function, arguments, error and what is missing
  ["DEFENCE_RATIO", [2022], "notAvailable", EARLY],
  ["RATIO_RANGE", [2022], "notAvailable", EARLY],
  ["DEFENCE_SPENDING", ["令和4"], "notAvailable", EARLY],
  ["BREAKDOWN", [2022], "notAvailable", EARLY],
  ["TARGET_GAP", [0.02, 2022], "notAvailable", EARLY],
  ["TARGET_PATH", [2022, 2030, 0.02], "notAvailable", EARLY],
  ["RECLASSIFIED_RATIO", [LEDGER, 2022], "notAvailable", EARLY],
  ["DEFENCE_RATIO", [2026], "notAvailable", noFigure("initial", "related.research", 2026)],
  ["DEFENCE_RATIO", [2030, "ministry"], "notAvailable", noFigure("initial", "defence.core", 2030)],
  [
    "DEFENCE_SPENDING",
    [2025, "build_up", null, null, "2024-12-26"],
    "notAvailable",
    noFigure("initial", "defence.core", 2025, "2024-12-26"),
  ],
  [
    "DEFENCE_RATIO",
    [2026, "ministry", null, "supplementary"],
    "notAvailable",
    noFigure("supplementary", "defence.core", 2026),
  ],
  [
    "BREAKEVEN_SHARE",
    [0.02, 2026, "related.cyber", "ministry"],
    "notAvailable",
    noFigure("initial", "related.cyber", 2026),
  ],
  [
    "DEFENCE_RATIO",
    [2012, "ministry", null, null, "2013-12-31"],
    "notAvailable",
    noGdp(2022, "2013-12-31"),
  ],
  ["DEFENCE_RATIO", [2025, null, "FY2030"], "notAvailable", noGdp(2030)],
  ["GDP", [1999], "notAvailable", noGdp(1999)],
  ["RATIO_OF", [1, 2030, "same_year"], "notAvailable", noGdp(2030)],
  ["REQUIRED_SPENDING", ["us_3_5", 2030], "notAvailable", noGdp(2030)],
  ["CITE", ["gdp.nominal", 2030], "notAvailable", noGdp(2030)],
  ["CITE", ["gdp.nominal", 2026, "published"], "notAvailable", noRow("gdp.nominal FY2026")],
  [
    "CITE",
    ["related.cyber", 2025, "supplementary"],
    "notAvailable",
    noRow("spending.related.cyber FY2025"),
  ],
  ["BUDGET_LINES", [2016], "notAvailable", noRow("FY2016 initial")],
  ["BUDGET_LINES", [2025, "draft"], "notAvailable", noRow("FY2025 draft")],
  [
    "BUDGET_LINES",
    [2025, null, "candidate.shipbuilding"],
    "notAvailable",
    noRow("FY2025 initial candidate.shipbuilding"),
  ],
  [
    "OBSERVATIONS",
    ["defence.core", 2030, "initial+supplementary"],
    "notAvailable",
    noRow("spending.defence.core 2030 initial+supplementary"),
  ],
  ["PEERS", ["ZZZ"], "notAvailable", noRow("ZZZ")],
  [
    "PEERS",
    [null, 1999],
    "notAvailable",
    {
      en: "The dataset has no row for any country 1999.",
      ja: "データセットに 1999 の行がありません。",
    },
  ],
  [
    "RECLASSIFIED_RATIO",
    [LEDGER, 2025, ...Array(6).fill(null), "any"],
    "notAvailable",
    {
      en: "The ledger has no line of FY2025 with an amount.",
      ja: "台帳に FY2025 の金額のある行がありません。",
    },
  ],
  [
    "RECLASSIFIED_RATIO",
    [[["item", "amount"]], 2025, ...Array(6).fill(null), "any"],
    "notAvailable",
    { en: "The ledger has no line with an amount.", ja: "台帳に金額のある行がありません。" },
  ],
  ["BREAKEVEN_SHARE", [0.03, 2025, "candidate.space"], "invalidNumber", noShare],
  ["BREAKEVEN_SHARE", [0.01, 2025, "candidate.space"], "invalidNumber", noShare],
  ["BREAKEVEN_SHARE", [0.018, 2025, "candidate.shipbuilding"], "invalidNumber", noShare],
  ["REQUIRED_SPENDING", [1, 2025, "same_year", null, null, HUGE_GDP], "invalidNumber", beyond],
  ["DEFENCE_RATIO", [2025, null, "same_year", null, null, NO_GDP], "divisionByZero", zeroGdp],
  ["RATIO_OF", [1, 2025, "same_year", null, NO_GDP], "divisionByZero", zeroGdp],
  [
    "RECLASSIFIED_RATIO",
    [LEDGER, 2024, null, null, "FY2025", null, NO_GDP, null, "any"],
    "divisionByZero",
    zeroGdp,
  ],
])("%s%j: %s", (id, given, error, { en, ja }) => {
  const first = (language: "en" | "ja"): unknown => cells(id, given, receiver(language))[0]?.[0];
  expect(first("en")).toEqual(new HostError(error, en));
  expect(first("ja")).toEqual(new HostError(error, ja));
});

it.each([null, "", 0])("counts no line whose amount is blank, given as %j", (blank) => {
  const ledger = [
    ["会計年度", "所管", "金額"],
    [2025, "防衛省", blank],
    [2024, "防衛省", 5],
  ];
  expect(cell("RECLASSIFIED_RATIO", [ledger, 2025, ...Array(6).fill(null), "any"])).toMatchObject({
    error: "notAvailable",
    message: "The ledger has no line of FY2025 with an amount.",
  });
});
