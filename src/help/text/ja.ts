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
  "算入する対象範囲。official、ministry、build_up、expanded のいずれか、またはカテゴリー（もしくはグループ）と算入割合（0～1）の2列。";

const BASIS = `分母とするGDP。official（2022年度の当初見込み、約560兆円）、same_year（同年度）、"FY2022" などの年度（最新の改定値）、または円単位の金額。`;

const SERIES = `数値の系列。"gdp.nominal"（名目GDP）、または "defence.core" のようなカテゴリーの経費。`;

const parameters: Translation["parameters"] = {
  year: `${FISCAL_YEAR}年度を縦または横に並べた範囲では、年度ごとに結果を返します。`,
  one_year: FISCAL_YEAR,
  years: `会計年度の範囲。年度ごとに1行の結果になります。2025、"FY2025"、"令和7"、"R7" のように指定し、空白のセルは飛ばします。`,
  year_filter: `返す年度を1つ。2025、"FY2025"、"令和7"、"R7" のように指定します。省略時はすべての年度。`,
  from_year: "経路の最初の会計年度（2025 など）。その年度の実際の比率から始まります。",
  to_year: "比率が目標に達する会計年度。from_year より後で、100年以内。",
  scope: `${SCOPE}名前を並べた範囲では、それぞれの結果を返します。省略時は official。`,
  one_scope: `${SCOPE}省略時は official。`,
  scopes:
    "対象範囲の名前を並べた範囲。名前ごとに1列の結果になります。official、ministry、build_up、expanded、またはカテゴリーと算入割合の2列（独自の対象範囲1つ）。",
  basis: `${BASIS}省略時は official。`,
  basis_of_target: `${BASIS}省略時は目標に定められた基準（割合で指定した目標では official）。`,
  stage:
    "予算の段階。request（概算要求）、draft（政府案）、initial（当初予算）、supplementary（補正予算）、settled（決算）、initial+supplementary（当初と補正の合計）。省略時は initial。",
  stage_of_lines:
    "明細を収録している予算の段階。initial（当初予算）、supplementary（補正予算）、initial+supplementary（両方）。省略時は initial。",
  stage_of_series:
    "予算の段階（ほかの関数と同じ）。gdp.nominal では estimate（見込み）か published（実績）。省略時は initial（GDPでは新しい方）。",
  stage_filter:
    "返す予算の段階（ほかの関数と同じ）。GDPでは estimate（見込み）か published（実績）。省略時はすべての段階。",
  as_of: `どの日までに公表された数値を使うか。日付のセルか "2025-12-31" のような文字列。それより後に公表された数値は使いません。省略時は期限なし（最新の数値）。`,
  as_of_filter: `この日までに公表された数値だけを返します。日付のセルか "2025-12-31" のような文字列。省略時はすべての公表日。`,
  unit: "結果の単位。JPY（円）、JPY_100M（億円）、JPY_1T（兆円）。省略時は JPY。",
  data: "収録データに加える独自の数値。見出し series、fiscal_year、stage、value（億円）、vintage のある範囲。公表日（vintage）の新しい方を使います。省略時は収録データのみ。",
  target: `GDP比の目標。2% や 0.02 のような0より大きく1以下の割合、または "target_2" のような TARGETS() のID。`,
  category: `算入割合を求めるカテゴリー1つ。"candidate.space" のように指定します（一覧は CATEGORIES()）。グループは指定できません。`,
  category_filter: `収録されている規則で一部でもこのカテゴリーに入る明細だけを返します。"candidate.space" のように指定します。省略時はすべての明細。`,
  gdp_growth:
    "GDPの年間成長率。3% や 0.03 のような -1 より大きく1以下の率。basis が same_year または円単位の金額のときだけ使えます。省略時は 0。",
  amounts:
    "合計する金額（円）の範囲。形は問いません。空白のセルは飛ばし、文字列はエラーになります。",
  ledger:
    "見出しのある予算の明細。金額（円）と、所管・組織・項・事項・主要経費のうち1つ以上の列が必要です。amount、ministry などの英語の見出しも使えます。",
  rules: "RULES() と同じ見出しの規則の表。上から順に当てはめます。省略時は収録されている規則。",
  output:
    "lines（配分ごとに1行）、rows（台帳の行ごとに1行）、summary（カテゴリーごとの集計と合計）。省略時は lines。",
  series: SERIES,
  series_filter: `${SERIES}省略時はすべての系列。`,
  country:
    "3文字の国コード（ISO 3166-1）。DEU のように指定します。小文字でも構いません。省略時はすべての国。",
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
