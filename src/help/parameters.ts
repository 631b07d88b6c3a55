import { needed, optional } from "./parameter";

const FISCAL_YEAR = {
  en: `Fiscal year, April to March: 2025, "FY2025", "令和7" or "R7".`,
  ja: `会計年度（4月～翌年3月）。2025、"FY2025"、"令和7"、"R7" のように指定します。`,
} as const;

const SCOPE = {
  en: "Categories that count: official, ministry, build_up or expanded, or your own two columns with category (or group) and share from 0 to 1.",
  ja: "算入する対象範囲。official、ministry、build_up、expanded のいずれか、またはカテゴリー（もしくはグループ）と算入割合（0～1）の2列。",
} as const;

const BASIS = {
  en: `GDP to divide by: official (FY2022 as first estimated, about 560 trillion yen), same_year, a year such as "FY2022" (latest revision) or an amount in yen.`,
  ja: `分母とするGDP。official（2022年度の当初見込み、約560兆円）、same_year（同年度）、"FY2022" などの年度（最新の改定値）、または円単位の金額。`,
} as const;

const STAGE = {
  en: "Budget stage: request, draft, initial, supplementary, settled or initial+supplementary.",
  ja: "予算の段階。request（概算要求）、draft（政府案）、initial（当初予算）、supplementary（補正予算）、settled（決算）、initial+supplementary（当初と補正の合計）。",
} as const;

const OFFICIAL = { en: "official", ja: " official" } as const;

/** A year, or a range of years that each give a result. */
export const YEAR = needed("year", "matrix", {
  en: `${FISCAL_YEAR.en} A column or a row of years gives a result for each.`,
  ja: `${FISCAL_YEAR.ja}年度を縦または横に並べた範囲では、年度ごとに結果を返します。`,
});

export const ONE_YEAR = needed("year", "scalar", FISCAL_YEAR);

export const YEARS = needed("years", "matrix", {
  en: 'Fiscal years in a range, one result row for each: 2025, "FY2025", "令和7" or "R7". Blank cells are skipped.',
  ja: `会計年度の範囲。年度ごとに1行の結果になります。2025、"FY2025"、"令和7"、"R7" のように指定し、空白のセルは飛ばします。`,
});

/** A scope, or a range of names that each give a result. */
export const EACH_SCOPE = optional(
  "scope",
  "matrix",
  {
    en: `${SCOPE.en} A range of names gives a result for each.`,
    ja: `${SCOPE.ja}名前を並べた範囲では、それぞれの結果を返します。`,
  },
  OFFICIAL,
);

export const ONE_SCOPE = optional("scope", "matrix", SCOPE, OFFICIAL);

export const SCOPES = needed("scopes", "matrix", {
  en: "Scope names in a range, one result column for each: official, ministry, build_up, expanded; or one scope of your own, two columns with category and share.",
  ja: "対象範囲の名前を並べた範囲。名前ごとに1列の結果になります。official、ministry、build_up、expanded、またはカテゴリーと算入割合の2列（独自の対象範囲1つ）。",
});

export const BASIS_OFFICIAL = optional("basis", "scalar", BASIS, OFFICIAL);

/** The basis of a function that compares with a target. */
export const BASIS_OF_TARGET = optional("basis", "scalar", BASIS, {
  en: "the target's own basis, official for a plain share",
  ja: "目標に定められた基準（割合で指定した目標では official）",
});

export const STAGE_INITIAL = optional("stage", "scalar", STAGE, { en: "initial", ja: " initial" });

export const UNIT = optional(
  "unit",
  "scalar",
  {
    en: "Unit of the result: JPY (yen), JPY_100M (100 million yen) or JPY_1T (trillion yen).",
    ja: "結果の単位。JPY（円）、JPY_100M（億円）、JPY_1T（兆円）。",
  },
  { en: "JPY", ja: " JPY" },
);

export const AS_OF = optional(
  "as_of",
  "scalar",
  {
    en: `Day whose knowledge counts: a date cell or text such as "2025-12-31". Figures published later are ignored.`,
    ja: `どの日までに公表された数値を使うか。日付のセルか "2025-12-31" のような文字列。それより後に公表された数値は使いません。`,
  },
  { en: "no limit, the newest figures", ja: "期限なし（最新の数値）" },
);

export const DATA = optional(
  "data",
  "matrix",
  {
    en: "Your own figures beside the bundled ones: a range with the headings series, fiscal_year, stage, value (100 million yen) and vintage. The newer vintage wins.",
    ja: "収録データに加える独自の数値。見出し series、fiscal_year、stage、value（億円）、vintage のある範囲。公表日（vintage）の新しい方を使います。",
  },
  { en: "the bundled figures alone", ja: "収録データのみ" },
);

export const TARGET = needed("target", "scalar", {
  en: `Share of GDP above 0 and at most 1, such as 2% or 0.02, or an id of TARGETS() such as "target_2".`,
  ja: `GDP比の目標。2% や 0.02 のような0より大きく1以下の割合、または "target_2" のような TARGETS() のID。`,
});
