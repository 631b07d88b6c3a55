import type { COMPARISON_HELP } from "../../functions/comparisons";
import type { TranslationsOf } from "../../help-text";

export const comparisonHelpJa: TranslationsOf<typeof COMPARISON_HELP> = {
  RATIO_GRID: {
    summary: "すべての対象範囲と3つのGDPの基準によるGDP比を、見出し付きの表で返します。",
    meaning: [
      "公表されている比率がどの組み合わせに当たるかを示します（すべての対象範囲 × 3つの分母）。アドインの関数では使えない Excel のデータ テーブルの代わりになります。",
    ],
    result: "見出しの行と、対象範囲ごとに1行。数値のないセルだけが #N/A になります。",
    columns: {
      scope: "対象範囲の名前。",
      official: "2022年度GDPの実績見込み（2022年12月）に対する比率。",
      same_year: "同年度のGDPに対する比率。",
      FY2022: "2022年度GDPの最新の改定値に対する比率。",
    },
    examples: ["2025年度当初予算。", "補正予算を加えた場合。"],
  },

  COMPARE: {
    summary: "複数の年度（行）と対象範囲（列）のGDP比を、見出し付きの表で返します。",
    meaning: [
      "年度と対象範囲の表全体を1つの数式で作ります。多数のセルに数式を入れるより速く計算できます。独自の対象範囲の見出しは `own` になります。複数の国の対象範囲を並べられます（比率は比べられますが、金額は比べられません）。",
    ],
    parameters: {
      years: `会計年度の範囲。年度ごとに1行の結果になります。2025、"FY2025"、"令和7"、"R7" のように指定し、空白のセルは飛ばします。`,
      scopes:
        "対象範囲の名前を並べた範囲。名前ごとに1列の結果になります。official、ministry、build_up、expanded、またはカテゴリーと算入割合の2列（独自の対象範囲1つ）。",
    },
    result: "`year` と対象範囲の名前の見出しに続き、年度ごとに1行。",
    columns: {
      year: "会計年度（数値）。",
      "ministry …": "見出しの対象範囲によるGDP比。",
      note: "その行について断っておくべきこと（GDPの基準年の違い、見込みと実績の並存、修正減少の前後の混在、複数の文書の合計、公表されていない金額）。",
    },
    examples: [
      "3つの年度と3つの対象範囲。",
      "防衛省予算の推移（各年度のGDPによる比率）。",
      "4か国・地域の対象範囲（同年度のGDP）。",
    ],
  },

  BREAKDOWN: {
    summary: "会計年度の経費をカテゴリー別に返します（金額、算入割合、算入額、GDP比と合計）。",
    meaning: [
      "比率の内訳です。金額ごとに数値の状態を示します。`published` は公表値、`rounded` は出典で丸められた値、`derived` は公表値から計算した値、`outlook` は見通し、`not_published` は公表されていない値です。",
    ],
    formula: "counted（算入額）= share（算入割合）× spending（金額）、share_of_gdp = counted ÷ GDP",
    result: "見出しの行、算入割合が0より大きいカテゴリーごとの行、合計の行。",
    columns: {
      category: "カテゴリーのID。最後の行は `total`。",
      label: "表示言語での名称。",
      spending: "カテゴリー全体の金額（`unit` の単位）。",
      share: "算入割合（0～1）。合計の行は空白。",
      counted: "算入額（`unit` の単位）。",
      share_of_gdp: "算入額のGDP比。",
      status: "数値の状態。",
      note: "金額について断っておくべきこと（公表されていないなど）。",
    },
    examples: [
      "2025年度当初予算、公式の対象範囲（億円）。",
      "独自の対象範囲、同年度のGDP（兆円）。",
    ],
  },

  CLAIMS: {
    summary:
      "公表された比率と計算値を並べて返します。agrees（一致）、possible（上下限の範囲内）、differs（不一致）。",
    meaning: [
      "比率ごとに、その前提となる4つの選択と、同じ選択による計算値を並べます。`published` は金額とGDPが別々に公表され、計算で再現できるもの、`differs` は再現できないもの（note に理由）、`circular` はGDPがその比率からの逆算で、確認にならないもの、`control` は公表値がなく、選択の影響を示すためのものです。",
    ],
    result: "見出しの行と、公表された比率ごとの行。",
    columns: {
      "claim, kind": "IDと区分。",
      statement: "内容（表示言語）。",
      "fiscal_year … as_of": "選択の内容（年度、段階、対象範囲、GDPの基準、時点）。",
      published_percent: "公表された比率（%）。",
      computed_percent: "計算値（%）。",
      "low, high": "計算値の下限と上限（%）。",
      verdict:
        "計算値を丸めると公表値になれば `agrees`、上下限の範囲内の値を丸めると公表値になり得れば `possible`、それ以外は `differs`。",
      source: "公表された資料。control では空白。",
      note: "不一致などの理由（英語）。",
    },
    examples: ["すべての公表値。"],
  },
};
