import type { Failure } from "./detail";

export const WRONG_ARGUMENT: Failure = {
  code: "#VALUE!",
  when: {
    en: "An argument is blank where it is needed, or is not an allowed value. The message names the argument, what it was and what is allowed.",
    ja: "必須の引数が空白か、引数が許される値ではありません。メッセージに引数の名前、指定された値、許される値が示されます。",
  },
};

export const WRONG_SHAPES: Failure = {
  code: "#VALUE!",
  when: {
    en: "`year` and `scope` are ranges whose shapes do not go together.",
    ja: "`year` と `scope` の範囲の形が合いません。",
  },
};

export const NO_SPENDING: Failure = {
  code: "#N/A",
  when: {
    en: "The scope does not exist yet in that year, or a category that counts has no figure for the year and stage. The message names the first one.",
    ja: "その年度には対象範囲がまだないか、算入するカテゴリーのいずれかにその年度・段階の数値がありません。最初の1つがメッセージに示されます。",
  },
};

export const NO_GDP: Failure = {
  code: "#N/A",
  when: {
    en: "The GDP to divide by is not in the dataset, or was not yet known on the day `as_of`.",
    ja: "分母となるGDPがデータセットにないか、`as_of` の日にはまだ公表されていませんでした。",
  },
};

export const ZERO_GDP: Failure = {
  code: "#DIV/0!",
  when: {
    en: "The GDP that `data` supplies is zero or less.",
    ja: "`data` で与えたGDPが0以下です。",
  },
};

export const NO_ROW: Failure = {
  code: "#N/A",
  when: {
    en: "No row of the dataset fits what was asked for.",
    ja: "条件に合う行がデータセットにありません。",
  },
};

export const WRONG_LEDGER: Failure = {
  code: "#VALUE!",
  when: {
    en: "The ledger lacks a heading for the amount or has no text column, or a rule is not written as it must be. The message names the place.",
    ja: "台帳に金額の見出しまたは文字の列がないか、規則の書き方に誤りがあります。メッセージに箇所が示されます。",
  },
};
