import type { Translation } from "../help-text";
import { comparisonHelpJa } from "./ja/comparisons";
import { figureHelpJa } from "./ja/figures";
import { guideJa } from "./ja/guide";
import { labelsJa } from "./ja/labels";
import { ledgerHelpJa } from "./ja/ledgers";
import { ratioHelpJa } from "./ja/ratios";
import { tableHelpJa } from "./ja/tables";
import { targetHelpJa } from "./ja/targets";

const FISCAL_YEAR = `会計年度（4月～翌年3月）。2025、"FY2025"、"令和7"、"R7" のように指定します。`;

const SCOPE =
  "算入する対象範囲。official、ministry、build_up、expanded のいずれか、DEU.national のような他国の対象範囲、またはカテゴリー（もしくはグループ）と算入割合（0～1）の2列。";

const BASIS = `分母とするGDP。official（2022年度の実績見込み（2022年12月）、560.2兆円）、same_year（同年度）、"FY2022" などの年度（最新の改定値）、または円単位の金額。`;

const parameters: Translation["parameters"] = {
  year: `${FISCAL_YEAR}年度を縦または横に並べた範囲では、年度ごとに結果を返します。`,
  one_year: FISCAL_YEAR,
  year_filter: `返す年度を1つ。2025、"FY2025"、"令和7"、"R7" のように指定します。省略時はすべての年度。`,
  scope: `${SCOPE}名前を並べた範囲では、それぞれの結果を返します。省略時は official。`,
  one_scope: `${SCOPE}省略時は official。`,
  basis: `${BASIS}省略時は official。`,
  basis_of_target: `${BASIS}省略時は目標に定められた基準（割合で指定した目標では official）。`,
  stage:
    "予算の段階。request（概算要求）、draft（政府案）、initial（当初予算）、supplementary（補正予算）、settled（決算）、initial+supplementary（当初と補正の合計）。省略時は initial。",
  as_of: `どの日までに公表された数値を使うか。日付のセルか "2025-12-31" のような文字列。それより後に公表された数値は使いません。省略時は期限なし（最新の数値）。`,
  unit: "結果の単位。JPY（円）、JPY_100M（億円）、JPY_1T（兆円）。省略時は JPY。",
  data: "収録データに加える独自の数値。見出し series、fiscal_year、stage、value（億円）、vintage のある範囲。公表日（vintage）の新しい方を使います。省略時は収録データのみ。",
  target: `GDP比の目標。2% や 0.02 のような0より大きく1以下の割合、または "target_2" のような TARGETS() のID。`,
  ledger:
    "見出しのある予算の明細。金額と、所管・組織・項・事項・主要経費のうち1つ以上の列が必要です。通常使われる日本語・英語・ドイツ語の見出しを認識します。見出しには単位（金額（千円））や年度（令和7年度予算額）があってもかまいません。列全体も指定できます。",
  rules:
    "見出しのある規則の表。category が必要で、rule、ministry、organization、section、item、major_expense、share は任意です。上から順に当てはめます。省略時は収録されている規則。",
  ledger_unit:
    "台帳の金額の単位。千円、百万円、JPY_100M、million のように指定します。省略時は金額の見出しにある単位、なければ円。",
  headings:
    '台帳の見出しの代わりに使う見出し。{"ministry","","item","amount"} のように列ごとに1つを1行で指定し、読まない列は "" とします。省略時は台帳の1行目。',
  reading:
    "fill_down は所管が空白の明細に上の行の所管を補います（結合セル）。count_totals は合計の行も明細として数えます。両方は fill_down+count_totals。省略時はどちらもしません。",
  country:
    "どの国のデータで答えるか。JPN、DEU、TWN、GBR のいずれか。日本以外の国では、最初の結果はデータの読み込み後に表示されます。省略時は JPN。",
};

const errors: Translation["errors"] = {
  no_gdp: "分母となるGDPがデータセットにないか、`as_of` の日にはまだ公表されていませんでした。",
  no_row: "条件に合う行がデータセットにありません。",
  no_spending:
    "その年度には対象範囲がまだないか、算入するカテゴリーのいずれかにその年度・段階の数値がありません。最初の1つがメッセージに示されます。",
  wrong_argument:
    "必須の引数が空白か、引数が許される値ではありません。メッセージに引数の名前、指定された値、許される値が示されます。",
  wrong_ledger:
    "台帳に金額の見出しまたは文字の列がないか、規則の書き方に誤りがあります。メッセージに箇所が示されます。",
  wrong_shapes: "`year` と `scope` の範囲の形が合いません。",
  zero_gdp: "`data` で与えたGDPが0以下です。",
};

/** The help in Japanese. */
export const JAPANESE: Translation = {
  language: "ja",
  labels: labelsJa,
  guide: guideJa,
  parameters,
  errors,
  functions: {
    ...ratioHelpJa,
    ...comparisonHelpJa,
    ...targetHelpJa,
    ...ledgerHelpJa,
    ...figureHelpJa,
    ...tableHelpJa,
  },
};
