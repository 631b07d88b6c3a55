import type { claimsEn, figuresEn, helpEn, PaneText, amountsEn } from "./en";
import { ledgerJa } from "./ledger-ja";
import { scenarioJa } from "./scenario-ja";
import { sheetJa } from "./sheet-ja";
import type { Decimal } from "../../core/decimal";
import { wordsIn } from "../../messages/catalogue";
import { inColumn, separated, smallAmount, toWhole, whole } from "../digits";

const TEN_THOUSAND = 10_000;

/** How amounts are written in Japanese: 1兆3,052億円, or 4,989万円 where it is small. */
export const amountsJa: typeof amountsEn = {
  amount: (amount, { names }) => `${sized(amount)}${wordsIn(names, "ja")}`,
  columnUnit: ({ names }) => `億${wordsIn(names, "ja")}`,
  column: (amount) => inColumn(amount.div("1e8")),
  printed: (units, { labels }) => `${separated(units)}${wordsIn(labels, "ja")}`,
};

function sized(amount: Decimal): string {
  if (amount.isZero()) {
    return "0億";
  }
  if (amount.lt(TEN_THOUSAND)) {
    return smallAmount(amount);
  }
  const tenThousands = toWhole(amount.div(TEN_THOUSAND));
  if (tenThousands.lt(TEN_THOUSAND)) {
    return `${whole(tenThousands)}万`;
  }
  const hundredMillions = toWhole(amount.div("1e8"));
  const trillions = hundredMillions.divToInt(TEN_THOUSAND);
  const rest = hundredMillions.minus(trillions.times(TEN_THOUSAND));
  if (trillions.isZero()) {
    return `${whole(rest)}億`;
  }
  return rest.isZero() ? `${whole(trillions)}兆` : `${whole(trillions)}兆${whole(rest)}億`;
}

/** Text of the checked claims in Japanese. */
const claimsJa: typeof claimsEn = {
  title: "公表された比率の検算",
  published: "公表値",
  computed: "計算値",
  bounds: "幅",
  verdict: { agrees: "一致", possible: "幅の範囲で一致しうる", differs: "不一致" },
  control: "公表値なし。対比のためここで計算したもの",
};

/** Text of the tab for the dataset in Japanese. */
const figuresJa: typeof figuresEn = {
  title: "データ",
  viewLabel: "表示するもの",
  views: { figures: "数値", claims: "検算", peers: "NATO", dataset: "データセット" },
  search: "系列・年度・出典を検索",
  found: (count) => `${count} 件`,
  gdp: "名目GDP",
  year: "年度",
  stage: "段階",
  gdpStages: { estimate: "見込み", published: "実績" },
  vintage: "公表時点",
  insert: "表として挿入",
  insertFigures: (count) => `この ${count} 件を表として挿入`,
  figuresSheet: "数値",
  peersSheet: "NATO",
  peersTitle: "国防費（中核）のGDP比、%",
  peersYear: "年",
  peersCredit: "出典：NATO, Defence Investment of NATO Countries。© NATO、販売不可。",
  country: "国",
  estimate: "推計",
  datasetNote: "すべての数値に出典と公表時点があります。",
  counts: (observations, sources, lines) =>
    `数値 ${observations} 件、出典 ${sources} 件、${lines} の予算明細。`,
  nothingFound: "見つかりませんでした。",
};

/** Text of the tab for help in Japanese. */
const helpJa: typeof helpEn = {
  title: "ヘルプ",
  functions: "関数",
  search: "関数を検索",
  insert: "挿入",
  insertLabel: (name) => `${name} を選択中のセルに挿入`,
  insertNote: "「挿入」は選択中のセルに例を入れます。セルで書き換えてください。",
  loading: "関数の一覧を読み込んでいます…",
  unreadable: "関数の一覧を読み込めませんでした。",
  more: "例付きの詳しい説明",
  referencePath: "help/ja.html",
  listPath: "functions-ja.json",
  optional: "省略可",
  repair: "数式の修復",
  repairNote:
    "アドインがない状態で入力された数式は #NAME? のままになることがあります。入れ直します（「元に戻す」1 回で取り消せます）。",
  repairButton: "#NAME? の数式を入れ直す",
  keyboard: "キー操作",
  keys: [
    ["Tab、Shift+Tab", "次・前の項目へ"],
    ["方向キー、Home、End", "作業ウィンドウのタブの切り替え"],
    ["Space", "分類の切り替え、ボタンを押す"],
    ["F6", "作業ウィンドウとシートの切り替え（Excel）"],
    ["Ctrl+Z", "作業ウィンドウでの直前の変更を元に戻す"],
  ],
  limits: "対応していない環境",
  limitList: [
    "iPad・スマートフォンの Excel：カスタム関数は使えません。",
    "Excel 2021・2024（ボリュームライセンス版）：出典カードの代わりに数値だけを表示します。",
    "操作全体を 1 回で元に戻せるのは Microsoft 365 の Excel だけです。ほかでは 1 段階ずつ戻ります。",
    "ゴールシーク、データテーブル、数式の検証では、カスタム関数は計算されません。",
    "保護されたシートは読み取るだけで、変更しません。",
  ],
  privacy: "計算はすべてこのコンピューターで行います。アドインは何も送信しません。",
};

/** The pane's words in Japanese. */
export const ja: PaneText = {
  languageCode: "ja",
  languageName: "日本語",
  sheet: sheetJa,
  amounts: amountsJa,
  scenario: scenarioJa,
  ledger: ledgerJa,
  figures: figuresJa,
  help: helpJa,
  claims: claimsJa,
  appName: "Defence Scope",
  tabsLabel: "作業ウィンドウの項目",
  tabs: { scenario: "シナリオ", ledger: "台帳", figures: "データ", share: "共有", help: "ヘルプ" },
  dataset: (version, day) => `データセット ${version}（${day}）`,
  percent: (digits) => `${digits}%`,
  range: (low, high) => `${low}～${high}`,
  source: "出典",
  sources: (count) => `出典 ${count} 件`,
  opensNewWindow: "新しいウィンドウで開きます",
  sourceIs: (words) => (words === "computed" ? "ここでの計算（公表資料なし）" : words),
  internalError: (message) =>
    `アドイン内部のエラーで処理を中断しました（${message}）。詳細をコピーして、アドインの提供元に報告してください。`,
  report: {
    details: "詳細",
    copy: {
      none: "詳細をコピー",
      done: "コピーしました",
      refused: "ここではコピーできません。文字を選択してください",
    },
  },
  close: "閉じる",
  cancel: "中止",
  insertExample: (year) => `${year} の例を挿入`,
  intro: {
    country: "国",
    title: "何を含めるかで、防衛費のGDP比はどう変わるか",
    points: [
      "分類ごとに算入を切り替えると、GDP比とその幅、目標までの差額がすぐに分かります。",
      "選んだ条件はすべてブックのセルにあります。作業ウィンドウを閉じても何も変わりません。",
      "すべての数値に出典があります。公表されていない数値は 0 ではなく幅で示します。",
    ],
    setUp: "このブックに準備する",
    setUpNote: "シート Scope を 1 枚追加します。表も数式も自由に見て変えられます。",
    exampleNote: "予算明細と数式のシート、公表された 6 つの比率のシートを追加します。",
    skip: "あとで",
  },
  work: {
    reading: "ブックを読み込んでいます…",
    loading: "読み込んでいます…",
    setUp: "準備しています…",
    example: "例を挿入しています…",
    writing: "シートに書き込んでいます…",
    preview: "明細を分類しています…",
    repair: "数式を入れ直しています…",
  },
  done: {
    setUp: "準備ができました。",
    nothingMissing: "不足しているものはありませんでした。",
    example: "新しいシートに例を挿入しました。",
    written: "シートに書き込みました。",
    chart: "シートにグラフを挿入しました。",
    repaired: (count) => `${count} 個の数式を入れ直しました。`,
    nothingToRepair: "#NAME? になっている数式はありません。",
    skipped: (sheets) => `保護されているため変更しなかったシート：${sheets}`,
    cancelled: "中止しました。途中までの変更は残っていません。",
  },
  refused: {
    "protected-sheet": (sheet) =>
      `シート「${sheet}」は保護されています。何も書き込んでいません。［校閲］タブで保護を解除してから、もう一度お試しください。`,
    "locked-workbook": () =>
      "ブックの構成が保護されているため、シートを追加できません。何も書き込んでいません。",
    "case-taken": (name) => `「${name}」という案はすでにあります。別の名前にしてください。`,
    "case-unnamed": () => "案の名前を入力してください。",
    "last-case": () => "案が 1 つしかありません。別の案を作ってから削除してください。",
    missing: (what) => `ブックに ${what} が見つかりません。もう一度準備すると修復できます。`,
    "not-blank": (cells) =>
      `セル ${cells} は空ではありません。空いている場所を選んで、もう一度お試しください。`,
    "no-ledger": () => "見出しのある表を選択してください。",
    "no-rules": () => "category の見出しがある規則の表を選択してください。",
    "not-loaded": () =>
      "アドインのこの部分を読み込めませんでした。接続を確認して、もう一度お試しください。",
    "rule-column": (column) =>
      `規則の表に ${column} の列がありません。列を加えるか、「何でもよい」にしてください。`,
  },
  host: {
    AccessDenied: "シートが保護されているため、書き込めませんでした。何も変わっていません。",
    InvalidOperationInCellEditMode: "セルの編集中です。編集を終えてから、もう一度お試しください。",
    SeveralAreas: "複数の範囲が選択されています。1 つだけ選んでください。",
    other: (message) => `Excel が処理を拒否しました：${message}`,
  },
};
