/** The languages of the page. */
export type PageLocale = "en-US" | "ja-JP";

/** Texts of the page around the workbook. */
export interface PageText {
  readonly title: string;
  readonly notExcel: string;
  readonly detail: string;
  readonly undo: string;
  readonly togglePane: string;
  readonly otherLanguage: string;
  readonly opening: string;
  readonly insertingExample: string;
  readonly unimplemented: (count: number) => string;
  readonly noInsertButton: string;
  readonly protectedSheet: string;
  readonly unsupportedFormula: (part: string) => string;
}

const ENGLISH: PageText = {
  title: "Preview",
  notExcel: "Preview: not Excel.",
  detail: "A spreadsheet in the browser runs the add-in; Excel may differ.",
  undo: "Undo",
  togglePane: "Show or hide the task pane",
  otherLanguage: "日本語",
  opening: "Opening the add-in …",
  insertingExample: "Inserting the example …",
  unimplemented: (count) =>
    `${count} ${count === 1 ? "request" : "requests"} of the add-in not answered by this preview`,
  noInsertButton: "The pane offers no example to insert.",
  protectedSheet: "The sheet is protected: nothing was changed.",
  unsupportedFormula: (part) => `The preview cannot compute ${part}: the figure is not Excel's.`,
};

const JAPANESE: PageText = {
  title: "プレビュー",
  notExcel: "プレビュー（Excel ではありません）",
  detail: "ブラウザー内の表計算でアドインを動かしています。実際の Excel とは異なることがあります。",
  undo: "元に戻す",
  togglePane: "作業ウィンドウの表示を切り替える",
  otherLanguage: "English",
  opening: "アドインを開いています…",
  insertingExample: "例を挿入しています…",
  unimplemented: (count) => `このプレビューが応じられないアドインの要求: ${count} 件`,
  noInsertButton: "作業ウィンドウに例を挿入するボタンがありません。",
  protectedSheet: "シートが保護されているため、変更できません。",
  unsupportedFormula: (part) =>
    `このプレビューは ${part} を計算できません。Excel の値とは異なります。`,
};

/** The texts in a language. */
export function textIn(locale: PageLocale): PageText {
  return locale === "ja-JP" ? JAPANESE : ENGLISH;
}
