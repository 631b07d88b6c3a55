import { compactNumber, wordsIn, type Catalogue } from "./catalogue";

const list = (words: readonly string[]): string => words.join("、");

const onDay = (day: string | undefined): string => (day === undefined ? "" : `${day} 時点では `);

/** Japanese has a blank beside Latin letters and digits alone. */
const LATIN_END = /[!-~]$/;

const spaced = (text: string): string => (LATIN_END.test(text) ? `${text} ` : text);

/** 1兆 as 1 兆: a blank between a digit and a letter. */
const roundNumber = (value: number): string =>
  compactNumber(value, "ja").replace(/(?<=\d)(?=\p{L})/u, " ");

/** Japanese. */
export const ja: Catalogue = {
  wrongArgument: (place, received, expected) => `${spaced(place)}は${received}です。${expected}。`,
  cell: ({ argument, row, heading, isHeadless }) => {
    if (typeof heading === "number") {
      return `${argument} の ${row} 行 ${heading} 列`;
    }
    const below = isHeadless === true ? "" : "見出しの下 ";
    return `${argument} の${below === "" ? " " : below}${row} 行目の ${heading}`;
  },
  received: {
    blank: () => "空白",
    text: ({ text }) => ` "${text}" `,
    value: ({ text }) => ` ${text} `,
    range: () => "範囲",
    other: () => "エラーまたは扱えない値",
  },
  expected: {
    "one-of": ({ values }) => `${list(values)} のいずれかを指定してください`,
    meant: ({ meant, values }) =>
      `${meant} ではありませんか。そうでなければ ${list(values)} のいずれかを指定してください`,
    something: () => "必ず指定してください",
    "one-cell": () => "1 つのセルを指定してください",
    day: () => `日付のセルか "2025-12-31" のような文字列を指定してください`,
    text: () => "文字にするか、空白にしてください",
    number: () => "数値を指定してください",
    amount: () => "数値にするか、空白にしてください",
    "between-low-and-high": () => "low 以上 high 以下の値を指定してください",
    "zero-with-status": () =>
      "数値を指定してください。0 の場合は status（published など）も必要です",
    share: () => "0～1 の割合を指定してください",
    growth: () => "0.03 や 3% のような -1 より大きく 1 以下の率を指定してください",
    "other-category": () => "すでに含まれています。カテゴリーは 1 回だけ指定してください",
    "country-code": () => "GBR のような 3 文字のコードを指定してください",
    "rule-name": () => "規則ごとに名前を付けてください",
    "other-rule-name": () => "同じ名前の規則が上にあります",
    matcher: () =>
      "equals a|b (一致)、contains a|b (含む)、starts a|b (前方一致) または =a|b、~a|b、^a|b の形で、空の候補なしで書くか、空白にしてください",
    "ledger-unit": () =>
      "千円、百万円、JPY_100M、million のように台帳の金額の単位を指定してください",
    headings: ({ columns }) => `台帳の列ごとに1つ、${columns} 個の見出しを1行で指定してください`,
    "ledger-columns": () => "all（規則が参照する列がすべて必要）または any を指定してください",
    "ledger-currency": ({ currency }) => `GDP と同じ通貨 ${currency} の金額を指定してください`,
    "a-year": () => "年度を 1 つ以上指定してください",
    "a-scope": () => "範囲を 1 つ以上指定してください",
    year: ({ first, last, examples }) =>
      `${first}～${last} の会計年度を ${list(examples)} のように指定してください`,
    basis: ({ names, example, currency, least }) =>
      `${list(names)}、"${example}" のような年度、または GDP の${wordsIn(currency, "ja")}単位の金額（${roundNumber(least)}${wordsIn(currency, "ja")}以上）を指定してください`,
    target: ({ ids }) =>
      `0.02 や 2% のような 0 より大きく 1 以下の割合、または ${list(ids)} のいずれかを指定してください`,
    scope: ({ names }) =>
      `${list(names)} のいずれか、またはカテゴリーと割合の 2 列を指定してください`,
    "category-or-group": ({ example, groups }) =>
      `${example} のようなカテゴリー、またはグループ（${list(groups)}）を指定してください。一覧は CATEGORIES() にあります`,
    series: ({ gdp, example }) =>
      `${gdp}、spending.<カテゴリー>、または ${example} のようなカテゴリーを指定してください`,
    "gdp-stage": ({ values }) => `GDP では ${list(values)} のいずれかを指定してください`,
    amounts: ({ currency }) => `${wordsIn(currency, "ja")}単位の金額を 1 つ以上指定してください`,
    "amount-numbers": ({ currency }) => `${wordsIn(currency, "ja")}単位の数値を指定してください`,
    "later-year": ({ longest }) => `from_year より後で ${longest} 年以内の年度を指定してください`,
  },
  problems: {
    "shapes-differ": () =>
      "year と scope の範囲の形が合いません。一方を列、もう一方を行で指定してください。",
    "not-a-column": () =>
      "year と scope が複数の列になっています。RATIO_RANGE には 1 つの値か 1 列を指定してください。",
    "growth-of-fixed-gdp": () =>
      "gdp_growth は basis が same_year または金額のときに使えます。固定した年度の GDP は変わりません。",
    "gdp-not-positive": () => "GDP は 0 より大きくなければなりません。",
    "no-share-reaches-target": () => "比率が目標と等しくなる 0～1 の算入割合はありません。",
    "beyond-numbers": () => "結果がセルで扱える数値の範囲を超えています。",
    "heading-twice": ({ argument, heading }) =>
      `${argument} に見出し "${heading}" が 2 つあります。見出しは 1 つずつにしてください。`,
    "headings-missing": ({ argument, missing, needed }) =>
      `${argument} に見出し ${list(missing)} がありません。先頭行に ${list(needed)} が必要です。`,
    "column-twice": ({ argument, headings }) =>
      `${argument} に同じ意味の列が二つあります: ${headings.map((text) => `"${text}"`).join(", ")}。一つだけにしてください。`,
    "ledger-without-amount": ({ headings }) =>
      `ledger に金額の列がありません。最初の行に次の見出しのどれかが必要です: ${list(headings)}。`,
    "ledger-without-text": ({ headings }) =>
      `ledger に文字の列がありません。最初の行に次の見出しのどれかが必要です: ${list(headings)}。`,
    "ledger-columns-unread": ({ columns, unknown }) =>
      `ledger に必要な列 ${list(columns)} がなく、認識できない見出しがあります: ${list(unknown.map((text) => `"${text}"`))}。その列であれば見出しを ${list(columns)} とし、そうでなければ除いてください。`,
    "ledger-columns-absent": ({ columns }) =>
      `ledger に規則が参照する列 ${list(columns)} がありません。列を加えるか、なくても続けるには columns に "any" を指定してください。`,
    "too-many-rows": ({ rows, maximum }) =>
      `結果は ${rows} 行になり、${maximum} 行までしか入りません。出力に "summary" を指定してください。`,
    "no-gdp": ({ year, asOf }) => `${onDay(asOf)}${year} の名目 GDP のデータがありません。`,
    "scope-starts-later": ({ scope, from, year }) =>
      `範囲 ${scope} は ${from} 以降のものです。${year} のデータはありません。`,
    "no-spending": ({ category, stage, year, asOf }) =>
      `${onDay(asOf)}${category} の ${year} ${stage} のデータがありません。`,
    "not-loaded": () => "必要なデータを読み込めませんでした。接続を確認して、再計算してください。",
    "no-ledger-lines": ({ year }) =>
      `台帳に${year === undefined ? "" : ` ${year} の`}金額のある行がありません。`,
    "no-row": ({ request }) => `データセットに ${request} の行がありません。`,
    "no-peer": ({ country, year }) =>
      `データセットに ${[country, year].filter((part) => part !== undefined).join(" ")} の行がありません。`,
  },
  labels: {
    total: "合計",
    noAmount: "金額なし（空白または 0）",
    totalRow: "合計の行（除外）",
    unreadable: "読み取れない行",
    lackingColumn: "規則が参照し、台帳にない列",
    filledDown: "上の行の所管を補った明細",
    unit: "台帳の単位",
    ledgerTotal: "台帳の合計",
    readAt: (copy) => `${copy} で参照`,
    reportedBy: (medium) => `${medium} による報道`,
  },
  notes: {
    "base-years": ({ bases }) => `基準年の異なる GDP が並んでいます（${bases.join("、")} 年基準）`,
    "estimate-beside-outcome": () => "見込みの GDP と実績の GDP が並んでいます",
    "gross-beside-net": () => "修正減少前の額と修正減少後の額が混在しています",
    documents: ({ documents }) =>
      `複数の文書の額を合計しており、公表された合計ではありません（${documents.map((name) => (name === "" ? "予算" : name)).join("、")}）`,
    unpublished: ({ parts }, context) =>
      parts
        .map(({ category, figure }) => {
          const [low, high] = [figure.low, figure.high].map(
            (end) => compactNumber(end.toNumber(), "ja") + wordsIn(context.currency, "ja"),
          );
          return `${context.labelOf(category)}は ${low ?? ""} として算入（最大 ${high ?? ""}）`;
        })
        .join("、"),
  },
};
