import type { Details } from "../detail";
import { NO_GDP, NO_SPENDING, WRONG_ARGUMENT, ZERO_GDP } from "../failures";

export const COMPARISON_DETAILS: Details<"RATIO_OF" | "RATIO_GRID" | "COMPARE" | "BREAKDOWN"> = {
  RATIO_OF: {
    meaning: [
      {
        en: "For amounts that are yours: lines of a draft, a total of another source. The sum is exact whatever the order and however many cells there are. Blank cells and zeros are skipped.",
        ja: "要求案の明細や他の資料の合計など、手元の金額に使います。合計は、順序やセルの数にかかわらず正確です。空白のセルと0は飛ばします。",
      },
    ],
    formula: { en: "ratio = Σ amounts ÷ GDP", ja: "比率 = Σ 金額 ÷ GDP" },
    result: {
      en: "One cell; a rectangle of the same shape when `year` is a range.",
      ja: "1つのセル。`year` が範囲のときは同じ形の表。",
    },
    failures: [WRONG_ARGUMENT, NO_GDP, ZERO_GDP],
    asks: {
      en: "Two amounts in yen, by the official FY2022 GDP.",
      ja: "2つの金額（円）の合計を公式の2022年度GDPで割った比率。",
    },
    examples: [
      {
        asks: { en: "The same by the GDP of FY2025.", ja: "同じ金額を2025年度のGDPで割った比率。" },
        given: [[[8474800000000], [225700000000]], 2025, "same_year"],
      },
    ],
  },
  RATIO_GRID: {
    meaning: [
      {
        en: "Shows which published percentage sits where: every scope of the dataset by three denominators. It replaces a two-way Data Table, which Excel cannot compute with add-in functions.",
        ja: "公表されている比率がどの組み合わせに当たるかを示します（すべての対象範囲 × 3つの分母）。アドインの関数では使えない Excel のデータ テーブルの代わりになります。",
      },
    ],
    result: {
      en: "A heading row, then a row for each scope. A cell without a figure is #N/A on its own.",
      ja: "見出しの行と、対象範囲ごとに1行。数値のないセルだけが #N/A になります。",
    },
    columns: [
      { name: "scope", text: { en: "Name of the scope.", ja: "対象範囲の名前。" } },
      {
        name: "official",
        text: {
          en: "Share of FY2022 GDP as first estimated.",
          ja: "2022年度GDPの当初見込みに対する比率。",
        },
      },
      {
        name: "same_year",
        text: { en: "Share of the GDP of the year asked for.", ja: "同年度のGDPに対する比率。" },
      },
      {
        name: "FY2022",
        text: {
          en: "Share of FY2022 GDP as last revised.",
          ja: "2022年度GDPの最新の改定値に対する比率。",
        },
      },
    ],
    failures: [WRONG_ARGUMENT, NO_SPENDING, NO_GDP, ZERO_GDP],
    asks: { en: "FY2025, initial budget.", ja: "2025年度当初予算。" },
    examples: [
      {
        asks: { en: "With the supplementary budget.", ja: "補正予算を加えた場合。" },
        given: [2025, "initial+supplementary"],
      },
    ],
  },
  COMPARE: {
    meaning: [
      {
        en: "One formula for a whole table of years by scopes: one spill is faster than many cells. A scope of your own stands under the heading `own`.",
        ja: "年度と対象範囲の表全体を1つの数式で作ります。多数のセルに数式を入れるより速く計算できます。独自の対象範囲の見出しは `own` になります。",
      },
    ],
    result: {
      en: "A heading row with `year` and the names of the scopes, then a row for each year.",
      ja: "`year` と対象範囲の名前の見出しに続き、年度ごとに1行。",
    },
    columns: [
      { name: "year", text: { en: "Fiscal year as a number.", ja: "会計年度（数値）。" } },
      {
        name: "ministry …",
        text: {
          en: "Share of GDP under the scope that the heading names.",
          ja: "見出しの対象範囲によるGDP比。",
        },
      },
    ],
    failures: [WRONG_ARGUMENT, NO_SPENDING, NO_GDP, ZERO_GDP],
    asks: { en: "Three years under three scopes.", ja: "3つの年度と3つの対象範囲。" },
    examples: [
      {
        asks: {
          en: "The ministry's budget over ten years, by each year's own GDP.",
          ja: "防衛省予算の推移（各年度のGDPによる比率）。",
        },
        given: [[[2016], [2018], [2020], [2022], [2024], [2025]], "ministry", "same_year"],
      },
    ],
  },
  BREAKDOWN: {
    meaning: [
      {
        en: "What a ratio is made of. Every amount carries the status of its figure: `published` as printed, `rounded` by the source, `derived` from printed figures, `outlook` for a projection, `not_published` for what no source prints.",
        ja: "比率の内訳です。金額ごとに数値の状態を示します。`published` は公表値、`rounded` は出典で丸められた値、`derived` は公表値から計算した値、`outlook` は見通し、`not_published` は公表されていない値です。",
      },
    ],
    formula: {
      en: "counted = share × spending;  share_of_gdp = counted ÷ GDP",
      ja: "counted（算入額）= share（算入割合）× spending（金額）、share_of_gdp = counted ÷ GDP",
    },
    result: {
      en: "A heading row, a row for each category whose share is above zero, and a total.",
      ja: "見出しの行、算入割合が0より大きいカテゴリーごとの行、合計の行。",
    },
    columns: [
      {
        name: "category",
        text: {
          en: "Id of the category; `total` in the last row.",
          ja: "カテゴリーのID。最後の行は `total`。",
        },
      },
      { name: "label", text: { en: "Name in the display language.", ja: "表示言語での名称。" } },
      {
        name: "spending",
        text: {
          en: "Whole spending of the category, in `unit`.",
          ja: "カテゴリー全体の金額（`unit` の単位）。",
        },
      },
      {
        name: "share",
        text: {
          en: "Share that counts, 0 to 1; blank in the total.",
          ja: "算入割合（0～1）。合計の行は空白。",
        },
      },
      {
        name: "counted",
        text: { en: "Amount that counts, in `unit`.", ja: "算入額（`unit` の単位）。" },
      },
      {
        name: "share_of_gdp",
        text: { en: "Amount that counts as a share of GDP.", ja: "算入額のGDP比。" },
      },
      { name: "status", text: { en: "How the figure came about.", ja: "数値の状態。" } },
    ],
    failures: [WRONG_ARGUMENT, NO_SPENDING, NO_GDP, ZERO_GDP],
    asks: {
      en: "FY2025 initial budget, official scope, in 100 million yen.",
      ja: "2025年度当初予算、公式の対象範囲（億円）。",
    },
    examples: [
      {
        asks: {
          en: "A scope of your own, by the GDP of the same year, in trillion yen.",
          ja: "独自の対象範囲、同年度のGDP（兆円）。",
        },
        given: [
          2025,
          [
            ["defence", 1],
            ["candidate.space", 0.5],
          ],
          "initial",
          "same_year",
          "JPY_1T",
        ],
      },
    ],
  },
};
