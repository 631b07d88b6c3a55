import type { Details } from "../detail";
import { NO_GDP, NO_SPENDING, WRONG_ARGUMENT, WRONG_SHAPES, ZERO_GDP } from "../failures";

const SPILLS = {
  en: "One cell; a rectangle when `year` or `scope` is a range. A cell that has no figure shows its own error and spoils no other.",
  ja: "1つのセル。`year` か `scope` が範囲のときは、それに応じた表になります。数値のないセルだけがエラーになり、ほかのセルには影響しません。",
} as const;

export const RATIO_DETAILS: Details<"DEFENCE_RATIO" | "RATIO_RANGE" | "DEFENCE_SPENDING" | "GDP"> =
  {
    DEFENCE_RATIO: {
      meaning: [
        {
          en: "Adds up the spending of every category in scope, each times the share of it that counts, and divides the sum by GDP. The same money gives different percentages depending on scope, denominator, budget stage and the day whose knowledge counts; each of the four is an argument.",
          ja: "対象範囲に含まれるカテゴリーの経費に、それぞれの算入割合を掛けて合計し、GDPで割ります。同じ金額でも、対象範囲、分母とするGDP、予算の段階、どの日までに公表された数値を使うかによって比率は変わります。この4つはすべて引数で指定します。",
        },
        {
          en: "With the defaults it is the percentage that the government of Japan publishes: official scope, initial budget, FY2022 GDP as first estimated.",
          ja: "引数を省略すると、政府が公表している方法（2022年国家安全保障戦略の対象範囲、当初予算、2022年度GDPの当初見込み）による比率になります。",
        },
      ],
      formula: {
        en: "ratio = Σ (share × spending) ÷ GDP",
        ja: "比率 = Σ（算入割合 × 経費）÷ GDP",
      },
      result: SPILLS,
      failures: [WRONG_ARGUMENT, WRONG_SHAPES, NO_SPENDING, NO_GDP, ZERO_GDP],
      asks: {
        en: "FY2025 initial budget, official scope, FY2022 GDP as first estimated.",
        ja: "2025年度当初予算、公式の対象範囲、2022年度GDPの当初見込み。",
      },
      examples: [
        {
          asks: {
            en: "The same with the supplementary budget.",
            ja: "補正予算を加えた場合。",
          },
          given: [2025, "official", "official", "initial+supplementary"],
        },
        {
          asks: {
            en: "The same money divided by the GDP of FY2025 itself.",
            ja: "同じ金額を2025年度のGDPで割った場合。",
          },
          given: [2025, "official", "same_year"],
        },
        {
          asks: {
            en: "Three years by two scopes, as one spilled table; a cell without a figure shows its own error.",
            ja: "3つの年度と2つの対象範囲の表。数値のないセルだけがエラーになります。",
          },
          given: [[[2023], [2024], [2025]], [["ministry", "expanded"]]],
        },
        {
          asks: {
            en: "A scope of your own: all defence and related categories, and half of space.",
            ja: "独自の対象範囲：防衛と関連のすべてに、宇宙・航空の半分を加えた場合。",
          },
          given: [
            2025,
            [
              ["defence", 1],
              ["related", 1],
              ["candidate.space", 0.5],
            ],
          ],
        },
        {
          asks: {
            en: "The ministry's budget of FY2023 by that year's GDP, as known at the end of 2023.",
            ja: "2023年度の防衛省予算を同年度のGDPで割った比率（2023年末までに公表された数値による）。",
          },
          given: [2023, "ministry", "same_year", "initial", "2023-12-31"],
        },
      ],
    },
    RATIO_RANGE: {
      meaning: [
        {
          en: "Some sources round (about 560 trillion yen) or give only a total, so a figure can lie between two bounds. The bounds of spending and GDP travel through the computation. A published percentage that lies between the outer two cells is possible.",
          ja: "出典には「約560兆円」のように丸めた数値や、合計しか示さないものがあります。そのような数値の下限と上限を、経費とGDPの両方について計算に反映します。公表された比率が両端の値の間にあれば、数値と矛盾しません。",
        },
      ],
      formula: {
        en: "low = lowest spending ÷ highest GDP;  high = highest spending ÷ lowest GDP",
        ja: "下限 = 経費の下限 ÷ GDPの上限、上限 = 経費の上限 ÷ GDPの下限",
      },
      result: {
        en: "One row of three cells without a heading: low, value, high. A column of years or scopes gives a row for each.",
        ja: "見出しのない1行3列（下限、値、上限）。年度または対象範囲を縦に並べると、それぞれ1行になります。",
      },
      failures: [
        WRONG_ARGUMENT,
        {
          code: "#VALUE!",
          when: {
            en: "`year` and `scope` make several columns; give one value or a column.",
            ja: "`year` と `scope` が複数の列になります。1つの値か1列を指定してください。",
          },
        },
        NO_SPENDING,
        NO_GDP,
        ZERO_GDP,
      ],
      asks: {
        en: "What the published figures of FY2025 allow.",
        ja: "2025年度について、公表値から取り得る範囲。",
      },
      examples: [
        {
          asks: { en: "Two scopes, one below the other.", ja: "2つの対象範囲を縦に並べた場合。" },
          given: [2025, [["ministry"], ["official"]]],
        },
      ],
    },
    DEFENCE_SPENDING: {
      meaning: [
        {
          en: "The numerator of `DEFENCE_RATIO`: spending of every category in scope, each times the share of it that counts.",
          ja: "`DEFENCE_RATIO` の分子です。対象範囲に含まれるカテゴリーの経費に、それぞれの算入割合を掛けて合計します。",
        },
      ],
      formula: {
        en: "spending = Σ (share × spending of the category)",
        ja: "防衛費 = Σ（算入割合 × カテゴリーの経費）",
      },
      result: SPILLS,
      failures: [WRONG_ARGUMENT, WRONG_SHAPES, NO_SPENDING],
      asks: {
        en: "FY2025 initial budget, official scope, in 100 million yen.",
        ja: "2025年度当初予算、公式の対象範囲（億円）。",
      },
      examples: [
        {
          asks: {
            en: "Initial and supplementary budget together, in trillion yen.",
            ja: "当初予算と補正予算の合計（兆円）。",
          },
          given: [2025, "official", "initial+supplementary", "JPY_1T"],
        },
        {
          asks: {
            en: "The build-up plan in the budget request for FY2026, in yen.",
            ja: "2026年度概算要求のうち整備計画対象経費（円）。",
          },
          given: [2026, "build_up", "request"],
        },
      ],
    },
    GDP: {
      meaning: [
        {
          en: "The newest figure known on the day asked about: the government's outlook before the year is measured, the national accounts afterwards. FY2022 as first estimated, the denominator of the official percentages, is the basis `official` and stays fixed.",
          ja: "指定した日までに公表された最新の数値です。実績が出る前は政府経済見通しなどの見込み、出た後は国民経済計算の値になります。政府が比率の分母に使う2022年度の当初見込みは、基準 `official` として固定されています。",
        },
      ],
      result: {
        en: "One cell; a rectangle of the same shape when `year` is a range.",
        ja: "1つのセル。`year` が範囲のときは同じ形の表。",
      },
      failures: [WRONG_ARGUMENT, NO_GDP],
      asks: {
        en: "FY2022 as last revised, in 100 million yen.",
        ja: "2022年度の最新の改定値（億円）。",
      },
      examples: [
        {
          asks: {
            en: "The same year as it was known at the end of 2022.",
            ja: "同じ年度を、2022年末の時点で見た場合。",
          },
          given: [2022, "JPY_100M", "2022-12-31"],
        },
        {
          asks: { en: "Four years, in trillion yen.", ja: "4つの年度（兆円）。" },
          given: [[[2022], [2023], [2024], [2025]], "JPY_1T"],
        },
      ],
    },
  };
