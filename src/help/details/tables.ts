import type { Details } from "../detail";
import { NO_GDP, NO_ROW, NO_SPENDING, WRONG_ARGUMENT } from "../failures";

const SOURCE = {
  name: "source",
  text: {
    en: "Id of the source; `CITE` spells it out.",
    ja: "出典のID。`CITE` で出典の全文を表示できます。",
  },
} as const;

export const TABLE_DETAILS: Details<"OBSERVATIONS" | "CITE" | "CLAIMS" | "PEERS"> = {
  OBSERVATIONS: {
    meaning: [
      {
        en: "Every figure is kept with the day it was published. A revision is a new row beside the old one, never a changed one; the functions take the newest row that was known on the day `as_of`.",
        ja: "数値はすべて公表日とともに記録されています。改定は古い行を書き換えず、新しい行として加えます。各関数は、`as_of` の日までに公表された最も新しい行を使います。",
      },
    ],
    result: {
      en: "A heading row, then a row for each figure; rows of `data` come last.",
      ja: "見出しの行と、数値ごとの行。`data` の行は最後に加わります。",
    },
    columns: [
      {
        name: "series",
        text: {
          en: "`gdp.nominal`, or `spending.` and a category.",
          ja: "`gdp.nominal`、または `spending.` とカテゴリー。",
        },
      },
      {
        name: "fiscal_year, stage",
        text: {
          en: "Year, and budget stage; for GDP `estimate` or `published`.",
          ja: "年度と予算の段階。GDPでは `estimate` か `published`。",
        },
      },
      {
        name: "value, low, high, unit",
        text: {
          en: "Figure, its bounds and their unit; blank bounds equal the value.",
          ja: "数値とその下限・上限、および単位。下限・上限が空白なら値と同じ。",
        },
      },
      { name: "vintage", text: { en: "Day of publication, as text.", ja: "公表日（文字列）。" } },
      {
        name: "vintage_precision",
        text: {
          en: "Whether day, month or year of publication is known.",
          ja: "公表日がどこまで分かっているか（日、月、年）。",
        },
      },
      {
        name: "status",
        text: {
          en: "`published`, `rounded`, `derived`, `outlook` or `not_published`.",
          ja: "`published`、`rounded`、`derived`、`outlook`、`not_published` のいずれか。",
        },
      },
      SOURCE,
      { name: "note", text: { en: "What a reader must know, in English.", ja: "注記（英語）。" } },
    ],
    failures: [WRONG_ARGUMENT, NO_ROW],
    asks: { en: "Every GDP figure of FY2022.", ja: "2022年度のGDPとして公表されたすべての数値。" },
    examples: [
      {
        asks: {
          en: "What was known of the Coast Guard's FY2026 budget at the end of 2025.",
          ja: "2025年末までに公表された2026年度の海上保安庁予算。",
        },
        given: ["related.coast_guard", 2026, null, "2025-12-31"],
      },
    ],
  },
  CITE: {
    meaning: [
      {
        en: "The source line to put under a table. For several stages the sources stand one after the other, separated by semicolons.",
        ja: "表の下に付ける出典の文字列です。複数の段階を合計したときは、出典をセミコロンで区切って並べます。",
      },
    ],
    result: {
      en: "One cell of text; a rectangle of the same shape when `year` is a range.",
      ja: "1つのセル（文字列）。`year` が範囲のときは同じ形の表。",
    },
    failures: [WRONG_ARGUMENT, NO_SPENDING, NO_GDP, NO_ROW],
    asks: {
      en: "The source of the core budget of FY2025.",
      ja: "2025年度の整備計画対象経費の出典。",
    },
    examples: [
      {
        asks: {
          en: "The source of the official denominator.",
          ja: "公式の分母（2022年度GDPの当初見込み）の出典。",
        },
        given: ["gdp.nominal", 2022, "estimate"],
      },
    ],
  },
  CLAIMS: {
    meaning: [
      {
        en: "Each published percentage with the four choices behind it, beside what the functions compute from the same choices. It is the proof that the dataset reproduces what was announced.",
        ja: "公表された比率ごとに、その前提となる4つの選択と、同じ選択による計算値を並べます。収録データで公表値を再現できることの確認です。",
      },
    ],
    result: {
      en: "A heading row, then a row for each claim.",
      ja: "見出しの行と、公表された比率ごとの行。",
    },
    columns: [
      {
        name: "claim, statement",
        text: { en: "Id and wording, in English.", ja: "IDと内容（英語）。" },
      },
      {
        name: "fiscal_year … as_of",
        text: {
          en: "The choices: year, stages, scope, basis, day.",
          ja: "選択の内容（年度、段階、対象範囲、GDPの基準、時点）。",
        },
      },
      {
        name: "published_percent",
        text: { en: "The percentage as printed, in per cent.", ja: "公表された比率（%）。" },
      },
      {
        name: "computed_percent",
        text: { en: "The computed one, in per cent.", ja: "計算値（%）。" },
      },
      {
        name: "low, high",
        text: { en: "Its bounds, in per cent.", ja: "計算値の下限と上限（%）。" },
      },
      {
        name: "verdict",
        text: {
          en: "`agrees` if the computed value rounds to the published one, `possible` if a value within the bounds does, else `differs`.",
          ja: "計算値を丸めると公表値になれば `agrees`、上下限の範囲内の値を丸めると公表値になり得れば `possible`、それ以外は `differs`。",
        },
      },
      { name: "source", text: { en: "Where it was published.", ja: "公表された資料。" } },
    ],
    failures: [WRONG_ARGUMENT],
    asks: { en: "All claims.", ja: "すべての公表値。" },
    examples: [],
  },
  PEERS: {
    meaning: [
      {
        en: "NATO's own figures for comparison, in per cent, not shares. NATO counts by its own definition, by calendar year (or the fiscal year that NATO puts in it), so they do not compare with Japan's percentages to the last digit. Credit NATO when you show them; they are not for sale.",
        ja: "比較のためのNATO公表値です。割合ではなく%で示します。NATO独自の定義により、暦年（またはNATOが対応させた会計年度）で集計されているため、日本の比率とは厳密には比べられません。表示するときはNATOを出典として明記してください。販売はできません。",
      },
    ],
    result: {
      en: "A heading row, then a row for each country and year.",
      ja: "見出しの行と、国・年ごとの行。",
    },
    columns: [
      { name: "country", text: { en: "Country code of three letters.", ja: "3文字の国コード。" } },
      { name: "year", text: { en: "Year.", ja: "年。" } },
      {
        name: "core_percent_of_gdp",
        text: { en: "Core defence spending, per cent of GDP.", ja: "中核的防衛支出のGDP比（%）。" },
      },
      {
        name: "status",
        text: { en: "`actual` or `estimate`.", ja: "`actual`（実績）か `estimate`（見込み）。" },
      },
      {
        name: "vintage",
        text: { en: "Day of NATO's table, as text.", ja: "NATOの資料の公表日（文字列）。" },
      },
      SOURCE,
    ],
    failures: [WRONG_ARGUMENT, NO_ROW],
    asks: { en: "Germany, every year.", ja: "ドイツのすべての年。" },
    examples: [
      {
        asks: { en: "One country in one year.", ja: "1か国の1年分。" },
        given: ["POL", 2025],
      },
    ],
  },
};
