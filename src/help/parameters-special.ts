import { needed, optional } from "./parameter";

const SERIES = {
  en: `Series of figures: "gdp.nominal", or the spending of a category such as "defence.core".`,
  ja: `数値の系列。"gdp.nominal"（名目GDP）、または "defence.core" のようなカテゴリーの経費。`,
} as const;

export const AMOUNTS = needed("amounts", "matrix", {
  en: "Amounts in yen in a range of any shape, to be added up. Blank cells are skipped; text is refused.",
  ja: "合計する金額（円）の範囲。形は問いません。空白のセルは飛ばし、文字列はエラーになります。",
});

export const CATEGORY = needed("category", "scalar", {
  en: `One category whose share is sought, such as "candidate.space"; CATEGORIES() lists them. A group is not taken.`,
  ja: `算入割合を求めるカテゴリー1つ。"candidate.space" のように指定します（一覧は CATEGORIES()）。グループは指定できません。`,
});

export const FROM_YEAR = needed("from_year", "scalar", {
  en: "Fiscal year in which the path starts, from its known ratio, such as 2025.",
  ja: "経路の最初の会計年度（2025 など）。その年度の実際の比率から始まります。",
});

export const TO_YEAR = needed("to_year", "scalar", {
  en: "Fiscal year in which the ratio is the target: after from_year, at most 100 years later.",
  ja: "比率が目標に達する会計年度。from_year より後で、100年以内。",
});

export const GDP_GROWTH = optional(
  "gdp_growth",
  "scalar",
  {
    en: "Growth of GDP a year, above -1 and at most 1, such as 3% or 0.03. Only with the basis same_year or an amount in yen.",
    ja: "GDPの年間成長率。3% や 0.03 のような -1 より大きく1以下の率。basis が same_year または円単位の金額のときだけ使えます。",
  },
  { en: "0", ja: " 0" },
);

export const LEDGER = needed("ledger", "matrix", {
  en: "Budget lines with headings: amount (yen) and at least one of ministry, organization, section, item, major_expense. 金額, 所管, 組織, 項, 事項, 主要経費 are known, too.",
  ja: "見出しのある予算の明細。金額（円）と、所管・組織・項・事項・主要経費のうち1つ以上の列が必要です。amount、ministry などの英語の見出しも使えます。",
});

export const RULES = optional(
  "rules",
  "matrix",
  {
    en: "Rules with the headings of RULES(), tried from top to bottom.",
    ja: "RULES() と同じ見出しの規則の表。上から順に当てはめます。",
  },
  { en: "the bundled rules", ja: "収録されている規則" },
);

export const OUTPUT = optional(
  "output",
  "scalar",
  {
    en: "lines (a row for each part of a line), rows (a row beside each ledger row) or summary (a row for each category, and a total).",
    ja: "lines（配分ごとに1行）、rows（台帳の行ごとに1行）、summary（カテゴリーごとの集計と合計）。",
  },
  { en: "lines", ja: " lines" },
);

export const STAGE_OF_LINES = optional(
  "stage",
  "scalar",
  {
    en: "Budget stage with bundled lines: initial, supplementary or initial+supplementary.",
    ja: "明細を収録している予算の段階。initial（当初予算）、supplementary（補正予算）、initial+supplementary（両方）。",
  },
  { en: "initial", ja: " initial" },
);

export const CATEGORY_OF_LINES = optional(
  "category",
  "scalar",
  {
    en: `Keeps the lines of which the bundled rules put a part in this category, such as "candidate.space".`,
    ja: `収録されている規則で一部でもこのカテゴリーに入る明細だけを返します。"candidate.space" のように指定します。`,
  },
  { en: "every line", ja: "すべての明細" },
);

export const SERIES_NEEDED = needed("series", "scalar", SERIES);

export const SERIES_FILTER = optional("series", "scalar", SERIES, {
  en: "every series",
  ja: "すべての系列",
});

export const YEAR_FILTER = optional(
  "year",
  "scalar",
  {
    en: `One year to keep: 2025, "FY2025", "令和7" or "R7".`,
    ja: `返す年度を1つ。2025、"FY2025"、"令和7"、"R7" のように指定します。`,
  },
  { en: "every year", ja: "すべての年度" },
);

export const STAGE_FILTER = optional(
  "stage",
  "scalar",
  {
    en: "Budget stage to keep, as in the other functions; for GDP estimate or published.",
    ja: "返す予算の段階（ほかの関数と同じ）。GDPでは estimate（見込み）か published（実績）。",
  },
  { en: "every stage", ja: "すべての段階" },
);

export const AS_OF_FILTER = optional(
  "as_of",
  "scalar",
  {
    en: `Keeps what was published on or before this day: a date cell or text such as "2025-12-31".`,
    ja: `この日までに公表された数値だけを返します。日付のセルか "2025-12-31" のような文字列。`,
  },
  { en: "every vintage", ja: "すべての公表日" },
);

export const STAGE_OF_SERIES = optional(
  "stage",
  "scalar",
  {
    en: "Budget stage as in the other functions; for gdp.nominal estimate or published.",
    ja: "予算の段階（ほかの関数と同じ）。gdp.nominal では estimate（見込み）か published（実績）。",
  },
  { en: "initial; for GDP the newer of the two", ja: " initial（GDPでは新しい方）" },
);

export const COUNTRY = optional(
  "country",
  "scalar",
  {
    en: "Country code of three letters (ISO 3166-1), such as DEU; small letters will do.",
    ja: "3文字の国コード（ISO 3166-1）。DEU のように指定します。小文字でも構いません。",
  },
  { en: "every country", ja: "すべての国" },
);
