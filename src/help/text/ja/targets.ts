import type { TARGET_HELP } from "../../functions/targets";
import type { TranslationsOf } from "../../help-text";

const SPILLS = "1つのセル。`year` か `scope` が範囲のときは、それに応じた表。";

export const targetHelpJa: TranslationsOf<typeof TARGET_HELP> = {
  REQUIRED_SPENDING: {
    summary: "目標の達成に必要な金額（目標 × GDP）を返します（円、または指定した単位）。",
    meaning: [
      "目標はGDPに対する割合なので、どのGDPを使うかで金額が変わります。`TARGETS()` の目標にはそれぞれの基準があります。2%は2022年度の当初見込みに対するもので年度が変わっても金額は同じ、3.5%は同年度のGDPに対するものです。",
    ],
    formula: "必要額 = 目標 × GDP",
    result: "1つのセル。`year` が範囲のときは同じ形の表。",
    examples: ["2025年度に2%が求める金額（兆円）。", "2025年度GDPの3.5%（兆円）。"],
  },

  TARGET_GAP: {
    summary: "目標までの不足額を返します（円、または指定した単位）。目標を超えていれば負の値です。",
    meaning: [
      "目標が求める金額から、すでに算入される金額を引いた額です。ゴール シークで求めるような「分子にあといくら必要か」に直接答えます。",
    ],
    formula: "不足額 = 目標 × GDP − 防衛費",
    result: `${SPILLS}目標を超えていれば負の値。`,
    examples: [
      "2025年度当初予算で2%に足りない金額（兆円）。",
      "補正予算を加え、2つの対象範囲で見た場合。",
    ],
  },

  BREAKEVEN_SHARE: {
    summary: "GDP比がちょうど目標になるために必要な、1つのカテゴリーの算入割合（0～1）を返します。",
    meaning: [
      "1つのカテゴリーをどれだけ算入すれば目標に達するかを求めます。ほかのカテゴリーは対象範囲のとおりに算入し、求めるカテゴリーは、含まれていてもいなくても、いったん除いて計算します。結果を算入割合に使うと、比率はちょうど目標になります。",
    ],
    formula: "算入割合 =（目標 × GDP − ほかのカテゴリーの算入額）÷ そのカテゴリーの金額",
    parameters: {
      category: `算入割合を求めるカテゴリー1つ。"candidate.space" のように指定します（一覧は CATEGORIES()）。グループは指定できません。`,
    },
    result: SPILLS,
    errors: {
      no_share:
        "0～1 の算入割合では目標になりません（そのカテゴリーなしで目標を超えている、全額を算入しても届かない、または金額が0の場合）。",
    },
    examples: [
      "補正予算を加えたとき、2%にするには宇宙・航空のどれだけを算入する必要があるか。",
      "当初予算だけの場合。",
    ],
  },

  TARGET_PATH: {
    summary:
      "GDP比を毎年均等に変えて目標に至る経路を返します（年度、GDP、比率、金額、前年度差、単位は円）。",
    meaning: [
      "`from_year` の実際の比率から始め、毎年同じ幅で比率を目標まで動かします。基準が `same_year` または金額のときは、GDPが `from_year` の値から毎年 `gdp_growth` で増えます。年度を固定した基準のGDPは変わりません。",
    ],
    formula:
      "比率(i) = r₀ +（目標 − r₀）× i ÷ n、GDP(i) = GDP₀ ×（1 + 成長率）ⁱ、金額 = 比率 × GDP",
    parameters: {
      from_year: "経路の最初の会計年度（2025 など）。その年度の実際の比率から始まります。",
      to_year: "比率が目標に達する会計年度。from_year より後で、100年以内。",
      gdp_growth:
        "GDPの年間成長率。3% や 0.03 のような -1 より大きく1以下の率。basis が same_year または円単位の金額のときだけ使えます。省略時は 0。",
    },
    result: "見出しの行と、`from_year` から `to_year` までの各年度の行。金額は円。",
    columns: {
      year: "会計年度。",
      gdp: "基準とするGDP（円）。",
      ratio: "GDP比。最初の行は実際の比率。",
      spending: "金額（円）。最初の行は実際の金額。",
      change: "前年度からの増減（円）。最初の行は空白。",
    },
    errors: { growth_of_fixed_year: "基準が固定した年度なのに `gdp_growth` が指定されています。" },
    examples: [
      "2025年度から2030年度の3.5%まで、GDPが年3%成長する場合。",
      "2027年度に2022年度GDP比2%とする場合（分母は固定）。",
    ],
  },
};
