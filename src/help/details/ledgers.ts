import type { Details } from "../detail";
import { NO_GDP, NO_ROW, WRONG_ARGUMENT, WRONG_LEDGER, ZERO_GDP } from "../failures";
import type { LedgerId } from "../signatures/ledgers";

const SAMPLE = [
  ["所管", "組織", "事項", "金額"],
  ["防衛省", "防衛本省", "武器車両等の購入", 300000000],
  ["国土交通省", "海上保安庁", "船舶の建造", 120000000],
  ["国土交通省", "国土交通本省", "港湾事業", 90000000],
  ["文部科学省", "文部科学本省", "教科書の購入", 50000000],
] as const;

const OWN_RULES = [
  ["rule", "ministry", "organization", "section", "item", "major_expense", "category", "share"],
  ["A1", "=防衛省", "", "", "", "", "defence.core", 1],
  ["A2", "", "", "", "~港湾|船舶", "", "candidate.transport", 0.5],
] as const;

export const LEDGER_DETAILS: Details<LedgerId> = {
  RECLASSIFY: {
    meaning: [
      {
        en: "Rules are tried from top to bottom. A rule that matches a line takes its share of the line's amount, but never more than is left of it; what is left at the end is `outside`. A rule with share 0 ends the line: it is listed under the rule and nothing is counted. So the parts of a line add up to the line, and nothing is lost or counted twice.",
        ja: "規則を上から順に当てはめます。明細に合う規則は、金額に割合を掛けた額を取ります。ただし残額を超えては取りません。最後に残った額は `outside`（対象外）です。割合が0の規則に合った明細はそこで終わり、何も算入されません。したがって配分の合計は必ず明細の金額と一致し、漏れも二重計上もありません。",
      },
      {
        en: "A rule's cell in a text column is blank (anything), `=a|b` (equal to a or b), `~a|b` (contains) or `^a|b` (starts with). Full-width and half-width, capital and small letters and runs of spaces make no difference.",
        ja: "規則の文字の列は、空白（何でもよい）、`=a|b`（aかbと一致）、`~a|b`（含む）、`^a|b`（前方一致）のいずれかです。全角・半角、大文字・小文字、連続する空白の違いは区別しません。",
      },
      {
        en: "A blank amount or 0 is no amount: the line is listed as `no_amount` and counted on its own row of the summary, never taken for zero yen. A row that cannot be read shows its error and makes the total an error, so that no total is silently short.",
        ja: "金額が空白または0の行は「金額なし」です。`no_amount` として示し、集計でも別の行で数え、0円とはみなしません。読み取れない行はエラーとなり、合計もエラーになります。合計が知らないうちに不足することはありません。",
      },
    ],
    result: {
      en: "A table with headings. `lines`: row, category, share, amount, rule. `rows`: category, rule, placed, outside, each row beside its ledger row. `summary`: category, label, lines, amount.",
      ja: "見出し付きの表。`lines` は row、category、share、amount、rule。`rows` は category、rule、placed、outside で、台帳と同じ行に並びます。`summary` は category、label、lines、amount。",
    },
    columns: [
      {
        name: "row",
        text: {
          en: "Row of the ledger, from 1 below its headings.",
          ja: "台帳の行番号（見出しの下を1とします）。",
        },
      },
      {
        name: "category",
        text: {
          en: "Category of the part; also `outside`, `no_amount`, `unreadable`, `total`.",
          ja: "配分先のカテゴリー。ほかに `outside`、`no_amount`、`unreadable`、`total`。",
        },
      },
      {
        name: "share",
        text: {
          en: "Share of the line that the rule took, 0 to 1.",
          ja: "規則が取った割合（0～1）。",
        },
      },
      { name: "amount", text: { en: "Amount in yen.", ja: "金額（円）。" } },
      {
        name: "rule",
        text: {
          en: "Rule that took it; blank for `outside`.",
          ja: "適用された規則。`outside` では空白。",
        },
      },
      {
        name: "label",
        text: { en: "Name in the display language.", ja: "表示言語での名称。" },
      },
      {
        name: "lines",
        text: {
          en: "Number of ledger lines with a part in the category.",
          ja: "そのカテゴリーに配分のある明細の数。",
        },
      },
      {
        name: "placed, outside",
        text: {
          en: "Amount in categories and amount left, yen.",
          ja: "カテゴリーに入った額と残った額（円）。",
        },
      },
    ],
    failures: [
      WRONG_ARGUMENT,
      WRONG_LEDGER,
      {
        code: "#VALUE!",
        when: {
          en: "The result has more rows than Excel takes; ask for `summary`.",
          ja: "結果の行数が Excel の上限を超えます。`summary` を指定してください。",
        },
      },
    ],
    asks: {
      en: "The bundled lines of FY2025, by category.",
      ja: "収録されている2025年度の明細をカテゴリー別に集計。",
    },
    examples: [
      {
        asks: { en: "A ledger of four lines, part by part.", ja: "4行の台帳を配分ごとに表示。" },
        given: [SAMPLE],
      },
      {
        asks: {
          en: "The same ledger under two rules of your own, row by row.",
          ja: "同じ台帳に独自の2つの規則を当てはめ、行ごとに表示。",
        },
        given: [SAMPLE, OWN_RULES, "rows"],
      },
    ],
  },
  RECLASSIFIED_RATIO: {
    meaning: [
      {
        en: "Reclassifies the ledger, counts the amounts by the shares of the scope and divides by GDP. If the ledger has a column `fiscal_year` (年度), only the lines of the year asked for count.",
        ja: "台帳を振り分け、対象範囲の算入割合で合計し、GDPで割ります。台帳に年度（`fiscal_year`）の列があれば、指定した年度の明細だけを数えます。",
      },
      {
        en: "Rules find only what a budget itemises. Over `BUDGET_LINES` the result is therefore below `DEFENCE_RATIO` for the scopes `official` and `expanded`, whose published totals hold amounts that no line shows.",
        ja: "規則で数えられるのは、予算の明細に現れる経費だけです。そのため `BUDGET_LINES` の明細による結果は、`official` と `expanded` では `DEFENCE_RATIO` より小さくなります（公表された総額には、明細に現れない金額が含まれます）。",
      },
    ],
    formula: {
      en: "ratio = Σ (share in scope × amount in category) ÷ GDP",
      ja: "比率 = Σ（対象範囲の算入割合 × カテゴリーに入った金額）÷ GDP",
    },
    result: { en: "One cell.", ja: "1つのセル。" },
    failures: [
      WRONG_ARGUMENT,
      WRONG_LEDGER,
      {
        code: "#VALUE!",
        when: {
          en: "A line that counts cannot be read: its amount is text or an error, or it has an amount but no readable year.",
          ja: "対象となる明細の金額が文字列やエラーで読み取れないか、金額のある明細の年度が読み取れません。",
        },
      },
      {
        code: "#N/A",
        when: {
          en: "The ledger has no line of the year with an amount, or the scope does not exist yet in that year.",
          ja: "台帳にその年度の金額のある明細がないか、その年度には対象範囲がまだありません。",
        },
      },
      NO_GDP,
      ZERO_GDP,
    ],
    asks: {
      en: "The ministry's budget of FY2025, out of the bundled lines.",
      ja: "収録されている明細から求めた2025年度防衛省予算の比率。",
    },
    examples: [
      {
        asks: {
          en: "The same lines under the expanded scope, by the GDP of FY2025.",
          ja: "同じ明細を拡大案の対象範囲で数え、2025年度のGDPで割った比率。",
        },
        given: [{ id: "BUDGET_LINES", given: [2025] }, 2025, "expanded", null, "same_year"],
      },
    ],
  },
  BUDGET_LINES: {
    meaning: [
      {
        en: "Every line of the general account that the bundled rules place, and one line a ministry for the rest, so that the lines of a year and stage add up to the whole budget. A reduction in a supplementary budget is negative.",
        ja: "収録規則で振り分けられる一般会計の明細と、所管ごとの残りをまとめた1行から成り、年度と段階ごとの合計は予算全体と一致します。補正予算の減額は負の値です。",
      },
    ],
    result: {
      en: "A heading row, then a row for each line. Names of ministries, sections and items are in Japanese, as in the budget.",
      ja: "見出しの行と、明細ごとの行。所管や項・事項の名称は予算書のとおりです。",
    },
    columns: [
      {
        name: "fiscal_year, stage",
        text: { en: "Year and budget stage.", ja: "会計年度と予算の段階。" },
      },
      {
        name: "account",
        text: { en: "Account: general.", ja: "会計の区分（general は一般会計）。" },
      },
      {
        name: "ministry … item",
        text: { en: "Ministry, organization, section, item.", ja: "所管、組織、項、事項。" },
      },
      { name: "major_expense", text: { en: "Class of major expense.", ja: "主要経費。" } },
      { name: "amount_jpy", text: { en: "Amount in yen.", ja: "金額（円）。" } },
      { name: "source", text: { en: "Id of the source.", ja: "出典のID。" } },
    ],
    failures: [WRONG_ARGUMENT, NO_ROW],
    asks: {
      en: "The lines of FY2025 that concern space.",
      ja: "2025年度の宇宙・航空に関する明細。",
    },
    examples: [],
  },
  RULES: {
    meaning: [
      {
        en: "Copy them into a sheet, change shares or add rows, and give the range to `RECLASSIFY`. Rules with share 0 mark lines whose share you may want to set.",
        ja: "シートに写して割合を変えたり行を加えたりし、その範囲を `RECLASSIFY` に渡せます。割合が0の規則は、必要に応じて割合を設定するための明細を示しています。",
      },
    ],
    result: { en: "A heading row, then a row for each rule.", ja: "見出しの行と、規則ごとの行。" },
    columns: [
      { name: "rule", text: { en: "Id of the rule.", ja: "規則のID。" } },
      {
        name: "ministry … major_expense",
        text: {
          en: "What the rule asks of each text column; blank is anything.",
          ja: "文字の列に求める条件。空白は何でもよい。",
        },
      },
      { name: "category", text: { en: "Where the money goes.", ja: "配分先のカテゴリー。" } },
      {
        name: "share",
        text: { en: "Share of the line that it takes, 0 to 1.", ja: "取る割合（0～1）。" },
      },
      { name: "reason", text: { en: "Why, in English.", ja: "理由（英語）。" } },
    ],
    failures: [],
    asks: { en: "The rules.", ja: "規則の一覧。" },
    examples: [],
  },
};
