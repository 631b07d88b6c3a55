import type { Chapter } from "./chapter";

export const QUESTION: Chapter = {
  id: "question",
  title: { en: "What it answers", ja: "このアドインが答えること" },
  paragraphs: [
    {
      en: "What share of GDP is defence spending, if this counts and that does not? The functions compute ratios, gaps and paths to a target from sourced figures of Japan's budgets and GDP, and put your own budget lines into categories that count or do not. They run inside Excel, ask no server and give the same result on every machine.",
      ja: "何を数え、何を数えないとき、防衛費はGDPの何%になるか。このアドインの関数は、日本の予算とGDPについて出典の明らかな数値から、比率、目標までの不足額、目標への経路を計算し、手元の予算明細を算入するカテゴリーとしないカテゴリーに振り分けます。計算は Excel の中だけで行い、サーバーには問い合わせません。どの端末でも同じ結果になります。",
    },
  ],
};

export const CHOICES: Chapter = {
  id: "choices",
  title: { en: "The four choices", ja: "4つの選択" },
  paragraphs: [
    {
      en: "Every published percentage rests on four choices that are rarely stated. Here each is an argument, so that a formula says what it claims.",
      ja: "公表される比率には、明示されることの少ない4つの選択が隠れています。このアドインでは、それぞれを引数で指定します。数式を見れば、何をどう計算した比率かが分かります。",
    },
  ],
  points: [
    {
      term: { en: "Scope: what counts", ja: "対象範囲（scope）：何を数えるか" },
      text: {
        en: "`ministry`, `build_up`, `official`, `expanded`, or your own: each category with a share from 0 to 1.",
        ja: "`ministry`、`build_up`、`official`、`expanded`、または独自の対象範囲（カテゴリーごとに0～1の算入割合）。",
      },
    },
    {
      term: { en: "Basis: which GDP divides", ja: "GDPの基準（basis）：どのGDPで割るか" },
      text: {
        en: "`official` is FY2022 as first estimated, about 560 trillion yen, and stays fixed. `same_year` is the GDP of the year asked about; `FY2022` or any other year is that year as last revised; a number is a GDP in yen.",
        ja: "`official` は2022年度の当初見込み（約560兆円）で、変わりません。`same_year` は同年度のGDP、`FY2022` などの年度はその年度の最新の改定値、数値は円単位のGDPです。",
      },
    },
    {
      term: { en: "Stage: which budget", ja: "予算の段階（stage）：どの予算か" },
      text: {
        en: "`request`, `draft`, `initial`, `supplementary`, `settled`, or `initial+supplementary`, which adds two.",
        ja: "`request`（概算要求）、`draft`（政府案）、`initial`（当初予算）、`supplementary`（補正予算）、`settled`（決算）、または当初と補正を合計する `initial+supplementary`。",
      },
    },
    {
      term: { en: "As-of day: what was known", ja: "時点（as_of）：いつまでに分かっていたか" },
      text: {
        en: "Figures are revised. `as_of` computes with what had been published by that day; without it the newest figures count.",
        ja: "数値は改定されます。`as_of` を指定すると、その日までに公表された数値で計算します。省略すると最新の数値を使います。",
      },
    },
  ],
};

export const MISSING: Chapter = {
  id: "missing",
  title: {
    en: "Missing, rounded and revised figures",
    ja: "欠けた数値、丸めた数値、改定された数値",
  },
  paragraphs: [
    {
      en: "Missing is not zero. If a category that counts has no figure for the year and stage, the result is `#N/A` and its message names the category. Only in a supplementary budget does a category that is not mentioned count as having none, provided that the budget is known at all.",
      ja: "「数値がない」ことと「0である」ことは別です。算入するカテゴリーにその年度・段階の数値がなければ、結果は `#N/A` となり、メッセージにカテゴリーが示されます。補正予算だけは、その補正予算のデータがあれば、記載のないカテゴリーを0とみなします。",
    },
    {
      en: "A figure that its source rounds or does not itemise carries a lowest and a highest value. `RATIO_RANGE` takes both through the computation, and `CLAIMS` says whether a published percentage agrees, is possible within the bounds, or differs.",
      ja: "出典で丸められた数値や内訳のない数値には、下限と上限があります。`RATIO_RANGE` は両方を計算に反映し、`CLAIMS` は公表された比率が計算値と一致するか、上下限の範囲内にあるか、異なるかを示します。",
    },
    {
      en: "A revision never replaces an older figure: both are kept with their days of publication, and `OBSERVATIONS` lists them. Arithmetic is exact to 60 digits; a result is rounded once, to the number that a cell can hold.",
      ja: "改定された数値は古い数値を置き換えません。両方が公表日とともに残り、`OBSERVATIONS` で一覧できます。計算は60桁まで正確に行い、セルに入る数値にするときに一度だけ丸めます。",
    },
  ],
};

export const ARGUMENTS: Chapter = {
  id: "arguments",
  title: { en: "How to write arguments", ja: "引数の書き方" },
  paragraphs: [],
  points: [
    {
      term: { en: "Years", ja: "年度" },
      text: {
        en: "`2025`, `FY2025`, `令和7`, `令和7年度`, `R7`, `Reiwa 7`, `平成31` or `H31`. Fiscal year 2025 runs from April 2025 to March 2026.",
        ja: "`2025`、`FY2025`、`令和7`、`令和7年度`、`R7`、`Reiwa 7`、`平成31`、`H31` など。2025年度は2025年4月から2026年3月までです。",
      },
    },
    {
      term: { en: "Arguments left out", ja: "引数の省略" },
      text: {
        en: "A blank cell, an empty text and 0 all mean the default, because a blank cell can reach a function as 0.",
        ja: "空白のセル、空の文字列、0 はいずれも省略と同じです。空白のセルが 0 として渡されることがあるためです。",
      },
    },
    {
      term: { en: "Ranges", ja: "範囲" },
      text: {
        en: "A column of years by a row of scopes spills a table. A cell that has no figure shows its own error and spoils no other. A spilled formula cannot stand inside an Excel table.",
        ja: "年度を縦、対象範囲を横に並べると、表としてスピルします。数値のないセルだけがエラーになります。スピルする数式は Excel のテーブルの中には置けません。",
      },
    },
    {
      term: { en: "Your own scope", ja: "独自の対象範囲" },
      text: {
        en: "Two columns: a category or a group (`defence`, `related`, `candidate`), and its share from 0 to 1. A heading is optional; a blank share is 0; what is not named does not count. Each category may appear once.",
        ja: "カテゴリーまたはグループ（`defence`、`related`、`candidate`）と、0～1の算入割合の2列で指定します。見出しは任意です。割合の空白は0、書かれていないカテゴリーは算入しません。同じカテゴリーは1回だけ書けます。",
      },
    },
    {
      term: { en: "Your own figures", ja: "独自の数値" },
      text: {
        en: "The last argument `data` takes a range with the headings of `OBSERVATIONS` in any order. Needed are `series`, `fiscal_year`, `stage`, `value` and `vintage`; the unit is 100 million yen unless a column `unit` says otherwise. A row must have a newer vintage to win over a bundled one; a value of 0 needs a `status`.",
        ja: "最後の引数 `data` に、`OBSERVATIONS` と同じ見出し（順序は自由）の範囲を指定します。`series`、`fiscal_year`、`stage`、`value`、`vintage` は必須で、`unit` の列がなければ単位は億円です。収録データより公表日が新しい行が優先されます。値が0の行には `status` が必要です。",
      },
    },
    {
      term: { en: "Names", ja: "名前" },
      text: {
        en: "Functions, ids and headings are the same in every language, so that a workbook works everywhere. Only descriptions, labels and messages follow the display language.",
        ja: "関数名、ID、見出しはどの言語でも同じです。ブックはどの環境でもそのまま使えます。説明、名称、メッセージだけが表示言語に従います。",
      },
    },
    {
      term: { en: "Units", ja: "単位" },
      text: {
        en: "Amounts are in yen unless `unit` says otherwise. A share is a number: 0.018 is 1.8%.",
        ja: "金額は `unit` を指定しなければ円です。割合は数値で、0.018 は 1.8% です。",
      },
    },
  ],
};
