import { claimsJa } from "./claims-ja";
import { dataJa } from "./data-ja";
import type { Text } from "./en";
import { helpJa } from "./help-ja";
import { reclassifyJa } from "./reclassify-ja";
import { scenarioJa } from "./scenario-ja";
import { sheetJa } from "./sheet-ja";

/** The pane's words in Japanese. */
export const ja: Text = {
  languageCode: "ja",
  sheet: sheetJa,
  scenario: scenarioJa,
  reclassify: reclassifyJa,
  data: dataJa,
  help: helpJa,
  claims: claimsJa,
  appName: "Defence Scope",
  tabsLabel: "作業ウィンドウの項目",
  tabs: { scenario: "シナリオ", reclassify: "分類", data: "データ", help: "ヘルプ" },
  otherLanguage: "English",
  dataset: (version, day) => `データセット ${version}（${day}）`,
  percent: (digits) => `${digits}%`,
  range: (low, high) => `${low}～${high}`,
  source: "出典",
  sources: (count) => `出典 ${count} 件`,
  opensNewWindow: "新しいウィンドウで開きます",
  sourceIs: (words) => (words === "computed" ? "ここでの計算（公表資料なし）" : words),
  close: "閉じる",
  cancel: "中止",
  insertExample: "FY2025 の例を挿入",
  intro: {
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
    "headings-unwritten": () => reclassifyJa.writeFirst,
  },
  host: {
    AccessDenied: "シートが保護されているため、書き込めませんでした。何も変わっていません。",
    InvalidOperationInCellEditMode: "セルの編集中です。編集を終えてから、もう一度お試しください。",
    SeveralAreas: "複数の範囲が選択されています。1 つだけ選んでください。",
    other: (message) => `Excel が処理を拒否しました：${message}`,
  },
};
