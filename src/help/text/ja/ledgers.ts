import type { LEDGER_HELP } from "../../functions/ledgers";
import type { TranslationsOf } from "../../help-text";

export const ledgerHelpJa: TranslationsOf<typeof LEDGER_HELP> = {
  RECLASSIFY: {
    summary:
      "予算の明細を規則に従ってカテゴリーに振り分けます。どの明細も1円残らずカテゴリーか対象外に入ります。",
    meaning: [
      "規則を上から順に当てはめます。明細に合う規則は、金額に割合を掛けた額を取ります。ただし残額を超えては取りません。最後に残った額は `outside`（対象外）です。割合が0の規則に合った明細はそこで終わり、何も算入されません。したがって配分の合計は必ず明細の金額と一致し、漏れも二重計上もありません。",
      "規則の文字の列は、空白（何でもよい）、`=a|b`（aかbと一致）、`~a|b`（含む）、`^a|b`（前方一致）のいずれかです。全角・半角、大文字・小文字、連続する空白の違いは区別しません。",
      "金額が空白または0の行は「金額なし」です。`no_amount` として示し、集計でも別の行で数え、0円とはみなしません。読み取れない行はエラーとなり、合計もエラーになります。合計が知らないうちに不足することはありません。",
    ],
    parameters: {
      output:
        "lines（配分ごとに1行）、rows（台帳の行ごとに1行）、summary（カテゴリーごとの集計と合計）。省略時は lines。",
    },
    result:
      "見出し付きの表。`lines` は row、category、share、amount、rule。`rows` は category、rule、placed、outside で、台帳と同じ行に並びます。`summary` は category、label、lines、amount。",
    columns: {
      row: "台帳の行番号（見出しの下を1とします）。",
      category: "配分先のカテゴリー。ほかに `outside`、`no_amount`、`unreadable`、`total`。",
      share: "規則が取った割合（0～1）。",
      amount: "金額（円）。",
      rule: "適用された規則。`outside` では空白。",
      label: "表示言語での名称。",
      lines: "そのカテゴリーに配分のある明細の数。",
      "placed, outside": "カテゴリーに入った額と残った額（円）。",
    },
    errors: {
      too_many_rows: "結果の行数が Excel の上限を超えます。`summary` を指定してください。",
    },
    examples: [
      "収録されている2025年度の明細をカテゴリー別に集計。",
      "4行の台帳を配分ごとに表示。",
      "同じ台帳に独自の2つの規則を当てはめ、行ごとに表示。",
    ],
  },

  RECLASSIFIED_RATIO: {
    summary: "台帳のうち規則と対象範囲により算入される金額のGDP比を返します（0.018 は 1.8%）。",
    meaning: [
      "台帳を振り分け、対象範囲の算入割合で合計し、GDPで割ります。台帳に年度（`fiscal_year`）の列があれば、指定した年度の明細だけを数えます。",
      "規則で数えられるのは、予算の明細に現れる経費だけです。そのため `BUDGET_LINES` の明細による結果は、`official` と `expanded` では `DEFENCE_RATIO` より小さくなります（公表された総額には、明細に現れない金額が含まれます）。",
    ],
    formula: "比率 = Σ（対象範囲の算入割合 × カテゴリーに入った金額）÷ GDP",
    result: "1つのセル。`year` か `scope` が範囲のときは、それに応じた表。",
    errors: {
      unreadable_line:
        "対象となる明細の金額が文字列やエラーで読み取れないか、金額のある明細の年度が読み取れません。",
      no_line: "台帳にその年度の金額のある明細がないか、その年度には対象範囲がまだありません。",
    },
    examples: [
      "収録されている明細から求めた2025年度防衛省予算の比率。",
      "同じ明細を拡大案の対象範囲で数え、2025年度のGDPで割った比率。",
    ],
  },
};
