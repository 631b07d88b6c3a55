import type { helpEn } from "./help-en";

export const helpJa: typeof helpEn = {
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
