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
  readonly unreadable: (file: string) => string;
  readonly notOpening: string;
  readonly unsupportedFormula: (part: string) => string;
  readonly open: string;
  readonly save: string;
  readonly saving: string;
  /** @param done - From 0 to 1. */
  readonly openingFile: (done: number) => string;
  /** @param parts - Elements of the file's sheets. */
  readonly notShown: (parts: readonly string[]) => string;
  readonly newWorkbook: string;
  readonly openNew: string;
  readonly saveNew: string;
  readonly close: string;
}

/** What a grid of cells does not show of a file, by the elements of its sheets. */
type Words = Readonly<Record<string, string>>;

const PARTS_EN: Words = {
  conditionalFormatting: "conditional formats",
  dataValidations: "data validation",
  hyperlinks: "links",
  autoFilter: "filters",
  drawing: "pictures and some charts",
  legacyDrawing: "comments",
  picture: "a background picture",
  oleObjects: "embedded objects",
  controls: "controls",
};

const PARTS_JA: Words = {
  conditionalFormatting: "条件付き書式",
  dataValidations: "入力規則",
  hyperlinks: "ハイパーリンク",
  autoFilter: "フィルター",
  drawing: "図と一部のグラフ",
  legacyDrawing: "コメント",
  picture: "背景の図",
  oleObjects: "埋め込みオブジェクト",
  controls: "コントロール",
};

const named = (parts: readonly string[], words: Words): readonly string[] =>
  parts.map((part) => words[part] ?? part);

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
  unreadable: (file) => `${file} cannot be read. Start the preview again: npm start`,
  notOpening:
    "The add-in does not open: one of its files cannot be read. Start the preview again: npm start",
  unsupportedFormula: (part) => `The preview cannot compute ${part}: the figure is not Excel's.`,
  open: "Open…",
  save: "Save",
  saving: "Saving …",
  openingFile: (done) => `Opening the file … ${Math.round(done * 100)} %`,
  notShown: (parts) => `Kept in the file, not shown here: ${named(parts, PARTS_EN).join(", ")}.`,
  newWorkbook: "The add-in has made a new workbook.",
  openNew: "Open it",
  saveNew: "Save it",
  close: "Close",
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
  unreadable: (file) => `${file} を読めません。npm start でプレビューを起動し直してください。`,
  notOpening:
    "アドインを開けません。読めないファイルがあります。npm start でプレビューを起動し直してください。",
  unsupportedFormula: (part) =>
    `このプレビューは ${part} を計算できません。Excel の値とは異なります。`,
  open: "開く…",
  save: "保存",
  saving: "保存しています…",
  openingFile: (done) => `ファイルを開いています… ${Math.round(done * 100)}%`,
  notShown: (parts) =>
    `ファイルには残りますが、ここには表示されません：${named(parts, PARTS_JA).join("、")}`,
  newWorkbook: "アドインが新しいブックを作成しました。",
  openNew: "開く",
  saveNew: "保存",
  close: "閉じる",
};

/** The texts in a language. */
export function textIn(locale: PageLocale): PageText {
  return locale === "ja-JP" ? JAPANESE : ENGLISH;
}
