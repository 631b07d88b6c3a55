import type { Words } from "../words";

/** The words of the page that belong to no function. */
export const LABELS = {
  title: { en: "Defence Scope: function reference", ja: "Defence Scope 関数リファレンス" },
  product: { en: "Defence Scope", ja: "Defence Scope" },
  subtitle: { en: "Function reference", ja: "関数リファレンス" },
  description: {
    en: "The functions of Defence Scope, the Excel add-in for defence spending as a share of GDP.",
    ja: "防衛費のGDP比を計算する Excel アドイン Defence Scope の関数の説明です。",
  },
  skip: { en: "Skip to the text", ja: "本文へ移動" },
  otherLanguage: { en: "日本語", ja: "English" },
  contents: { en: "Contents", ja: "目次" },
  guide: { en: "Guide", ja: "はじめに" },
  functions: { en: "Functions", ja: "関数" },
  lists: { en: "Names and ids", ja: "名前とIDの一覧" },
  dataset: { en: "Dataset", ja: "データセット" },
  formula: { en: "Formula", ja: "計算式" },
  parameters: { en: "Arguments", ja: "引数" },
  noParameters: { en: "It takes no arguments.", ja: "引数はありません。" },
  result: { en: "Result", ja: "結果" },
  errors: { en: "Errors", ja: "エラー" },
  noErrors: { en: "It gives no errors of its own.", ja: "固有のエラーはありません。" },
  examples: { en: "Examples", ja: "使用例" },
  name: { en: "Name", ja: "名前" },
  meaning: { en: "Meaning", ja: "意味" },
  column: { en: "Column", ja: "列" },
  error: { en: "Error", ja: "エラー" },
  when: { en: "When", ja: "発生する場合" },
  needed: { en: "required", ja: "必須" },
  optional: { en: "optional", ja: "省略可" },
  gives: { en: "gives", ja: "結果" },
  back: { en: "Back to the contents", ja: "目次へ戻る" },
} as const satisfies Readonly<Record<string, Words>>;

/** Says how many rows of a long result are not shown. */
export const moreRows = (count: number): Words => ({
  en: count === 1 ? "… and 1 more row." : `… and ${count} more rows.`,
  ja: `ほか ${count} 行。`,
});

/** Says what the table of a result is, for those who do not see it. */
export const resultOfFormula = (formula: string): Words => ({
  en: `Result of ${formula}`,
  ja: `${formula} の結果`,
});
