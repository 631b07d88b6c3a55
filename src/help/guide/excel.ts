import { same, type Chapter } from "./chapter";

export const EXCEL: Chapter = {
  id: "excel",
  title: {
    en: "What Excel cannot do with add-in functions",
    ja: "Excel でアドインの関数に使えない機能",
  },
  paragraphs: [
    {
      en: "Goal Seek and Data Table do not calculate functions of an add-in, and conditional formats do not call them. These functions take their place and give exact answers at once.",
      ja: "ゴール シークとデータ テーブルはアドインの関数を計算できず、条件付き書式からも呼び出せません。次の関数がその代わりになり、正確な答えをすぐに返します。",
    },
  ],
  points: [
    {
      term: { en: "Goal Seek on spending", ja: "金額のゴール シーク" },
      text: {
        en: "`TARGET_GAP` gives the amount still missing, `REQUIRED_SPENDING` the whole amount.",
        ja: "`TARGET_GAP` が不足額を、`REQUIRED_SPENDING` が必要な総額を返します。",
      },
    },
    {
      term: { en: "Goal Seek on a share", ja: "割合のゴール シーク" },
      text: {
        en: "`BREAKEVEN_SHARE` gives the share of a category at which the target is met exactly.",
        ja: "`BREAKEVEN_SHARE` が、ちょうど目標に達する算入割合を返します。",
      },
    },
    {
      term: { en: "Data Table", ja: "データ テーブル" },
      text: {
        en: "`RATIO_GRID` gives scopes by denominators, `COMPARE` years by scopes, `TARGET_PATH` the years up to a target.",
        ja: "`RATIO_GRID` は対象範囲と分母、`COMPARE` は年度と対象範囲、`TARGET_PATH` は目標までの各年度の表を返します。",
      },
    },
    {
      term: { en: "Conditional format", ja: "条件付き書式" },
      text: {
        en: "Put the function in a cell and let the rule refer to that cell.",
        ja: "関数をセルに入れ、書式の条件からそのセルを参照してください。",
      },
    },
  ],
};

export const TROUBLE: Chapter = {
  id: "trouble",
  title: { en: "When something goes wrong", ja: "うまくいかないとき" },
  paragraphs: [
    {
      en: "For `#VALUE!` and `#N/A` Excel shows a message that says what is wrong: select the cell and open the warning sign beside it.",
      ja: "`#VALUE!` と `#N/A` には、原因を示すメッセージがあります。セルを選択し、横に表示される警告のアイコンを開いてください。",
    },
  ],
  points: [
    {
      term: same("#NAME?"),
      text: {
        en: "The add-in is not loaded in this Excel, or was loaded after the formula was typed. Open the add-in, then enter the formula again: F2, Enter. On a protected sheet lift the protection first. Excel on iPad has no add-in functions.",
        ja: "この Excel にアドインが読み込まれていないか、数式を入力した後で読み込まれました。アドインを開き、数式を入力し直してください（F2、Enter）。保護されたシートでは、先に保護を解除します。iPad 版の Excel ではアドインの関数を使えません。",
      },
    },
    {
      term: same("#BUSY!"),
      text: {
        en: "Excel is still starting the add-in; it passes by itself within moments. If it stays, close and open the workbook. Never build a formula that tests for it.",
        ja: "Excel がアドインを起動しています。通常はすぐに消えます。消えないときはブックを開き直してください。この表示を条件にした数式は作らないでください。",
      },
    },
    {
      term: same("#VALUE!"),
      text: {
        en: "An argument is wrong. The message names it, what it was and what is allowed.",
        ja: "引数に誤りがあります。メッセージに引数の名前、指定された値、許される値が示されます。",
      },
    },
    {
      term: same("#N/A"),
      text: {
        en: "There is no such figure. The message names what is missing: a category, a year, a stage, or a day that is too early.",
        ja: "該当する数値がありません。カテゴリー、年度、段階、時点など、何が欠けているかがメッセージに示されます。",
      },
    },
    {
      term: same("#NUM!"),
      text: {
        en: "`BREAKEVEN_SHARE` has no solution: no share from 0 to 1 gives the target. Excel shows no message for this error.",
        ja: "`BREAKEVEN_SHARE` に解がありません（0～1の算入割合では目標になりません）。このエラーにはメッセージが表示されません。",
      },
    },
    {
      term: same("#SPILL!"),
      text: {
        en: "The cells where the result would go are not empty, or the formula stands inside an Excel table.",
        ja: "結果を表示するセルが空いていないか、数式が Excel のテーブルの中にあります。",
      },
    },
    {
      term: { en: "Old function list", ja: "関数の一覧が古い" },
      text: {
        en: "Excel keeps the list of functions for up to a day. Close Excel and open it again. If that does not help, clear the Office cache: on Windows in File, Options, Trust Center, Trust Center Settings, Trusted Add-in Catalogs (“Next time Office starts, clear all previously-started web add-ins cache”), or delete the contents of `%LOCALAPPDATA%\\Microsoft\\Office\\16.0\\Wef`; on a Mac delete `~/Library/Containers/com.microsoft.Excel/Data/Library/Caches`.",
        ja: "Excel は関数の一覧を最長1日ほど保存しています。Excel を終了して開き直してください。それでも変わらないときは Office のキャッシュを消去します。Windows では［ファイル］→［オプション］→［トラスト センター］→［トラスト センターの設定］→［信頼できるアドイン カタログ］で、次回起動時に Web アドインのキャッシュを消去する項目を選ぶか、`%LOCALAPPDATA%\\Microsoft\\Office\\16.0\\Wef` の中身を削除します。Mac では `~/Library/Containers/com.microsoft.Excel/Data/Library/Caches` を削除します。",
      },
    },
  ],
};
