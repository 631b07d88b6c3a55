import type { shareEn } from "./share-en";

/** Text of the tab for sharing in Japanese. */
export const shareJa: typeof shareEn = {
  titles: {
    results: "結果をシートへ",
    portable: "アドイン不要の複製",
    freeze: "値を固定",
    receipt: "受領書",
  },
  abouts: {
    results: "案・年度・段階・GDP・目標・比率の表。選択したセルに挿入します。",
    portable:
      "標準の数式だけの新しいブック。割合・年度・段階・GDPは変更でき、数値は本日時点で固定。",
    freeze: "数式を値に変えた新しいブック。受領書に数式を残し、「解除」で戻せます。",
    receipt: "各セルの数式・数値・出典・データ版の一覧（シートまたはHTML）。",
  },
  insert: "挿入",
  make: "作成",
  freeze: "固定",
  thaw: "解除",
  sheet: "シート",
  page: "HTML",
  untouched: "複製しても元のブックは変わりません。外部への送信はありません。",
  working: {
    portable: "アドイン不要の複製を作成し、照合しています…",
    freeze: "値を固定した複製を作成しています…",
    thaw: "数式を戻した複製を作成しています…",
    receipt: "数値と出典を集めています…",
  },
  fileNames: {
    portable: (stem) => `${stem || "ブック"}（アドイン不要）`,
    freeze: (stem) => `${stem || "ブック"}（値を固定）`,
    thaw: (stem) => `${stem || "ブック"}（固定解除）`,
    receipt: (stem) => `${stem || "ブック"}（受領書）`,
  },
  compared: (cells, choices) =>
    `年度・段階・GDP・割合を変えた${choices}通りで延べ${cells.toLocaleString("ja-JP")}セルを照合、差異なし`,
  noneLive: "数式のまま残せるものはなく、すべて値になりました",
  valuesNote: (formulas) =>
    `${formulas.toLocaleString("ja-JP")}個の数式はアドインなしでは計算できないため、値になりました。`,
  olderNote: (cells, named) =>
    `${cells.toLocaleString("ja-JP")}個のセルは、元のブックの表示が複製より古い結果でした：${named}${cells > 3 ? "など" : ""}`,
  valuesTitle: "値になった数式",
  frozen: (formulas) => `${formulas.toLocaleString("ja-JP")}個の数式を値にしました`,
  thawed: (formulas) => `${formulas.toLocaleString("ja-JP")}個の数式を戻しました`,
  rests: (formulas, figures) =>
    `${formulas.toLocaleString("ja-JP")}個の数式が${figures.toLocaleString("ja-JP")}件の数値に基づいています`,
  noNew: "この Excel はアドインから新しいブックを開けません。複製を保存してから開いてください。",
  notOpened: (message) =>
    `Excel で複製を開けませんでした（${message}）。保存してから開いてください。`,
  NoFile: "この Excel はブックをアドインに渡さないため、ここでは複製を作成できません",
  FileTooLarge: "ブックが大きすぎるため、ここでは複製を作成できません",
  save: (name) => `${name} を保存`,
  figures: (figures) => `数値と出典（${figures}件）`,
  formulas: (formulas) => `数式（${formulas}個）`,
  uses: (numbers) => `数値 ${numbers}`,
  moreLines: (lines) => `ほか${lines}件はシートまたはHTMLにあります。`,
};
