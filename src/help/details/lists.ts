import type { Details } from "../detail";

const SOURCE = {
  name: "source",
  text: { en: "Id of the source.", ja: "出典のID。" },
} as const;

export const LIST_DETAILS: Details<"CATEGORIES" | "SCOPES" | "TARGETS" | "DATASET_VERSION"> = {
  CATEGORIES: {
    meaning: [
      {
        en: "Gives the ids for a scope of your own and for lists in data validation. A group (`defence`, `related`, `candidate`) stands for all its categories.",
        ja: "独自の対象範囲や、データの入力規則のリストに使うIDを示します。グループ（`defence`、`related`、`candidate`）は、そのすべてのカテゴリーを表します。",
      },
    ],
    result: {
      en: "A heading row, then a row for each category.",
      ja: "見出しの行と、カテゴリーごとの行。",
    },
    columns: [
      { name: "category, group", text: { en: "Ids.", ja: "ID。" } },
      {
        name: "label_en, label_ja",
        text: { en: "Names in English and Japanese.", ja: "英語と日本語の名称。" },
      },
      { name: "description", text: { en: "What it holds, in English.", ja: "内容（英語）。" } },
    ],
    failures: [],
    asks: { en: "All categories.", ja: "すべてのカテゴリー。" },
    examples: [],
  },
  SCOPES: {
    meaning: [
      {
        en: "Shows exactly what a named scope counts. To change one, copy its categories and shares into two columns and give them as `scope`.",
        ja: "名前の付いた対象範囲が何を算入するかを示します。変更したいときは、カテゴリーと割合を2列に写し、`scope` に指定します。",
      },
    ],
    result: {
      en: "A heading row, then a row for each category of each scope.",
      ja: "見出しの行と、対象範囲・カテゴリーごとの行。",
    },
    columns: [
      { name: "scope", text: { en: "Name of the scope.", ja: "対象範囲の名前。" } },
      {
        name: "label_en, label_ja",
        text: { en: "Names in English and Japanese.", ja: "英語と日本語の名称。" },
      },
      { name: "description", text: { en: "What it is for, in English.", ja: "説明（英語）。" } },
      {
        name: "from_fiscal_year",
        text: { en: "First fiscal year that has the scope.", ja: "その対象範囲がある最初の年度。" },
      },
      {
        name: "category, share",
        text: {
          en: "What counts and how much of it, 0 to 1.",
          ja: "算入するカテゴリーと算入割合（0～1）。",
        },
      },
    ],
    failures: [],
    asks: { en: "All scopes.", ja: "すべての対象範囲。" },
    examples: [],
  },
  TARGETS: {
    meaning: [
      {
        en: "The ids that the argument `target` takes. A target is of no use without its basis, so each brings its own.",
        ja: "引数 `target` に指定できるIDです。目標はどのGDPに対するものかが決まらなければ意味がないため、それぞれに基準があります。",
      },
    ],
    result: {
      en: "A heading row, then a row for each target.",
      ja: "見出しの行と、目標ごとの行。",
    },
    columns: [
      { name: "target", text: { en: "Id.", ja: "ID。" } },
      {
        name: "label_en, label_ja",
        text: { en: "Names in English and Japanese.", ja: "英語と日本語の名称。" },
      },
      { name: "ratio", text: { en: "Share of GDP; 0.02 is 2%.", ja: "GDP比（0.02 は 2%）。" } },
      {
        name: "by_fiscal_year",
        text: {
          en: "Year to reach it in; blank if none is set.",
          ja: "達成する年度。定めがなければ空白。",
        },
      },
      { name: "basis", text: { en: "GDP that it is measured against.", ja: "GDPの基準。" } },
      {
        name: "announced",
        text: { en: "Day of the announcement or report.", ja: "公表または報道された日。" },
      },
      SOURCE,
    ],
    failures: [],
    asks: { en: "All targets.", ja: "すべての目標。" },
    examples: [],
  },
  DATASET_VERSION: {
    meaning: [
      {
        en: "Put it under a printed table: with the version, the formulas and `as_of`, anyone can compute the same numbers again.",
        ja: "印刷する表の下に記しておけば、版、数式、`as_of` から、誰でも同じ数値を再計算できます。",
      },
    ],
    result: { en: "One cell of text: version, day.", ja: "1つのセル（文字列）。版と日付。" },
    failures: [],
    asks: { en: "The dataset of this page.", ja: "このページのデータセット。" },
    examples: [],
  },
};
