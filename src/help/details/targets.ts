import type { Details } from "../detail";
import type { TargetId } from "../signatures/targets";
import { NO_GDP, NO_SPENDING, WRONG_ARGUMENT, WRONG_SHAPES, ZERO_GDP } from "../failures";

const SPILLS = {
  en: "One cell; a rectangle when `year` or `scope` is a range.",
  ja: "1つのセル。`year` か `scope` が範囲のときは、それに応じた表。",
} as const;

export const TARGET_DETAILS: Details<TargetId> = {
  REQUIRED_SPENDING: {
    meaning: [
      {
        en: "A target is a share of some GDP, and which GDP makes the difference. A target of `TARGETS()` brings its own basis: 2% is measured against FY2022 as first estimated, so the amount does not grow with the year; 3.5% against the GDP of the year itself.",
        ja: "目標はGDPに対する割合なので、どのGDPを使うかで金額が変わります。`TARGETS()` の目標にはそれぞれの基準があります。2%は2022年度の当初見込みに対するもので年度が変わっても金額は同じ、3.5%は同年度のGDPに対するものです。",
      },
    ],
    formula: { en: "required = target × GDP", ja: "必要額 = 目標 × GDP" },
    result: {
      en: "One cell; a rectangle of the same shape when `year` is a range.",
      ja: "1つのセル。`year` が範囲のときは同じ形の表。",
    },
    failures: [WRONG_ARGUMENT, NO_GDP],
    asks: {
      en: "What 2% asks for in FY2025, in trillion yen.",
      ja: "2025年度に2%が求める金額（兆円）。",
    },
    examples: [
      {
        asks: {
          en: "3.5% of the GDP of FY2025, in trillion yen.",
          ja: "2025年度GDPの3.5%（兆円）。",
        },
        given: [0.035, 2025, "same_year", "JPY_1T"],
      },
    ],
  },
  TARGET_GAP: {
    meaning: [
      {
        en: "What the target asks for less what counts already. It answers what Goal Seek would: how much must be added to the numerator.",
        ja: "目標が求める金額から、すでに算入される金額を引いた額です。ゴール シークで求めるような「分子にあといくら必要か」に直接答えます。",
      },
    ],
    formula: { en: "gap = target × GDP − spending", ja: "不足額 = 目標 × GDP − 防衛費" },
    result: {
      en: `${SPILLS.en} Negative when the target is passed.`,
      ja: `${SPILLS.ja}目標を超えていれば負の値。`,
    },
    failures: [WRONG_ARGUMENT, WRONG_SHAPES, NO_SPENDING, NO_GDP, ZERO_GDP],
    asks: {
      en: "What the FY2025 initial budget lacks to 2%, in trillion yen.",
      ja: "2025年度当初予算で2%に足りない金額（兆円）。",
    },
    examples: [
      {
        asks: {
          en: "With the supplementary budget, under two scopes.",
          ja: "補正予算を加え、2つの対象範囲で見た場合。",
        },
        given: [
          "target_2",
          2025,
          [["official", "expanded"]],
          "official",
          "initial+supplementary",
          "JPY_1T",
        ],
      },
    ],
  },
  BREAKEVEN_SHARE: {
    meaning: [
      {
        en: "How much of one category would have to count. The other categories count as the scope says; the category itself is taken out of the scope first, whether it was in it or not. The result put back into a scope gives exactly the target.",
        ja: "1つのカテゴリーをどれだけ算入すれば目標に達するかを求めます。ほかのカテゴリーは対象範囲のとおりに算入し、求めるカテゴリーは、含まれていてもいなくても、いったん除いて計算します。結果を算入割合に使うと、比率はちょうど目標になります。",
      },
    ],
    formula: {
      en: "share = (target × GDP − spending of the other categories) ÷ spending of the category",
      ja: "算入割合 =（目標 × GDP − ほかのカテゴリーの算入額）÷ そのカテゴリーの金額",
    },
    result: SPILLS,
    failures: [
      WRONG_ARGUMENT,
      WRONG_SHAPES,
      NO_SPENDING,
      NO_GDP,
      {
        code: "#NUM!",
        when: {
          en: "No share from 0 to 1 does it: the target is passed without the category, or is out of reach even with all of it; or the category has no spending.",
          ja: "0～1 の算入割合では目標になりません（そのカテゴリーなしで目標を超えている、全額を算入しても届かない、または金額が0の場合）。",
        },
      },
    ],
    asks: {
      en: "With the supplementary budget: how much of space would have to count for 2%?",
      ja: "補正予算を加えたとき、2%にするには宇宙・航空のどれだけを算入する必要があるか。",
    },
    examples: [
      {
        asks: {
          en: "The same with the initial budget alone.",
          ja: "当初予算だけの場合。",
        },
        given: ["target_2", 2025, "candidate.space"],
      },
    ],
  },
  TARGET_PATH: {
    meaning: [
      {
        en: "Starts from the known ratio of `from_year` and moves to the target in equal steps of the ratio. With the basis `same_year` or an amount, GDP grows by `gdp_growth` a year from the GDP of `from_year`; the GDP of a fixed year does not grow.",
        ja: "`from_year` の実際の比率から始め、毎年同じ幅で比率を目標まで動かします。基準が `same_year` または金額のときは、GDPが `from_year` の値から毎年 `gdp_growth` で増えます。年度を固定した基準のGDPは変わりません。",
      },
    ],
    formula: {
      en: "ratio(i) = r₀ + (target − r₀) × i ÷ n;  GDP(i) = GDP₀ × (1 + growth)ⁱ;  spending = ratio × GDP",
      ja: "比率(i) = r₀ +（目標 − r₀）× i ÷ n、GDP(i) = GDP₀ ×（1 + 成長率）ⁱ、金額 = 比率 × GDP",
    },
    result: {
      en: "A heading row, then a row for each year from `from_year` to `to_year`. Amounts are in yen.",
      ja: "見出しの行と、`from_year` から `to_year` までの各年度の行。金額は円。",
    },
    columns: [
      { name: "year", text: { en: "Fiscal year.", ja: "会計年度。" } },
      { name: "gdp", text: { en: "GDP of the basis, yen.", ja: "基準とするGDP（円）。" } },
      {
        name: "ratio",
        text: {
          en: "Share of GDP; the known one in the first row.",
          ja: "GDP比。最初の行は実際の比率。",
        },
      },
      {
        name: "spending",
        text: {
          en: "Spending, yen; the known one in the first row.",
          ja: "金額（円）。最初の行は実際の金額。",
        },
      },
      {
        name: "change",
        text: {
          en: "Spending less that of the year before, yen; blank in the first row.",
          ja: "前年度からの増減（円）。最初の行は空白。",
        },
      },
    ],
    failures: [
      WRONG_ARGUMENT,
      {
        code: "#VALUE!",
        when: {
          en: "`gdp_growth` is given although the basis is a fixed year.",
          ja: "基準が固定した年度なのに `gdp_growth` が指定されています。",
        },
      },
      NO_SPENDING,
      NO_GDP,
      ZERO_GDP,
    ],
    asks: {
      en: "From FY2025 to 3.5% in FY2030, GDP growing by 3% a year.",
      ja: "2025年度から2030年度の3.5%まで、GDPが年3%成長する場合。",
    },
    examples: [
      {
        asks: {
          en: "To 2% of FY2022 GDP in FY2027: the denominator is fixed.",
          ja: "2027年度に2022年度GDP比2%とする場合（分母は固定）。",
        },
        given: [2025, 2027, "target_2"],
      },
    ],
  },
};
