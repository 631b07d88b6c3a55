import type { FIGURE_HELP } from "../../functions/figures";
import type { TranslationsOf } from "../../help-text";

const SERIES = `数値の系列。"gdp.nominal"（名目GDP）、または "defence.core" のようなカテゴリーの経費。`;

export const figureHelpJa: TranslationsOf<typeof FIGURE_HELP> = {
  OBSERVATIONS: {
    summary: "収録された数値そのものを返します（値、下限・上限、単位、公表日、状態、出典）。",
    meaning: [
      "数値はすべて公表日とともに記録されています。改定は古い行を書き換えず、新しい行として加えます。各関数は、`as_of` の日までに公表された最も新しい行を使います（GDPは見込みより実績、金額は修正減少後より修正減少前を優先します）。",
    ],
    parameters: {
      series: `${SERIES}省略時はすべての系列。`,
      stage:
        "返す予算の段階（ほかの関数と同じ）。GDPでは estimate（見込み）か published（実績）。省略時はすべての段階。",
      as_of: `この日までに公表された数値だけを返します。日付のセルか "2025-12-31" のような文字列。省略時はすべての公表日。`,
    },
    result: "見出しの行と、数値ごとの行。`data` の行は最後に加わります。",
    columns: {
      series: "`gdp.nominal`、または `spending.` とカテゴリー。",
      "fiscal_year, stage": "年度と予算の段階。GDPでは `estimate` か `published`。",
      "value, low, high, unit": "数値とその下限・上限、および単位。下限・上限が空白なら値と同じ。",
      base: "国民経済計算の基準年（GDP）。",
      "vintage, vintage_precision":
        "文書の公表日（文字列）と、それがどこまで分かっているか（日、月、年）。",
      until: "別の文書に置き換えられた日。なければ空白。",
      accounting: "`gross` は修正減少前、`net` は修正減少後。出典に記載がなければ空白。",
      document: "同じ年度・段階に複数の文書があるときの文書名。",
      status: "`published`、`rounded`、`derived`、`outlook`、`not_published` のいずれか。",
      source: "出典のID。`CITE` で出典の全文を表示できます。",
      note: "注記（英語）。",
    },
    examples: [
      "2022年度のGDPとして公表されたすべての数値。",
      "2025年末までに公表された2026年度の海上保安庁予算。",
    ],
  },

  CITE: {
    summary: "数値の出典（公表者、表題、日付、URL）を1行の文字列で返します。",
    meaning: [
      "表の下に付ける出典の文字列です。複数の段階を合計したときは、出典をセミコロンで区切って並べます。",
    ],
    parameters: {
      series: SERIES,
      stage:
        "予算の段階（ほかの関数と同じ）。gdp.nominal では estimate（見込み）か published（実績）。省略時は initial（GDPでは published、なければ estimate）。",
    },
    result: "1つのセル（文字列）。`year` が範囲のときは同じ形の表。",
    examples: [
      "2025年度の整備計画対象経費の出典。",
      "公式の分母（2022年度GDPの実績見込み（2022年12月））の出典。",
    ],
  },
};
