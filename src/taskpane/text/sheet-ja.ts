import type { SheetText } from "./sheet-en";

/** Text on the sheets that the add-in writes, in Japanese. */
export const sheetJa: SheetText = {
  languageCode: "ja",
  exampleTitle: (country, year) => `${country}・${year} 当初予算：何を防衛費に含めるか`,
  exampleNote: (currency) =>
    `青い文字は入力セルです。条件や金額を変えると、すべての数値が再計算されます。予算の金額の単位は${currency}です。`,
  ledgerTitle: "一般会計の予算明細（財務省）。所管ごとの残額を1行にまとめています",
  choices: "条件",
  year: "年度",
  yearNote: (year, startMonth) =>
    startMonth === 1
      ? `${year} は暦年`
      : `${year} は${year}年${startMonth}月～${year + 1}年${startMonth - 1}月`,
  basis: "基準（どのGDPか）",
  basisNote: (bases, currency) => `${bases.join("、")}、または${currency}単位の金額`,
  stage: "段階（どの予算か）",
  stageNote: (stages) => `${stages.join("、")} など`,
  target: "目標",
  targetNote: "GDPに対する割合",
  scope: "範囲",
  scopeLabel: "含めるもの",
  ratio: "GDP比",
  gap: (unit) => `目標までの差額（${unit}）`,
  low: "下限",
  value: "値",
  high: "上限",
  summary: (currency) => `右の明細を既定の規則で分類した結果（${currency}）`,
  claimsTitle: "公表された比率の再計算",
  claimsNote:
    "それぞれ、公表時の年度・段階・範囲・基準・時点で計算しています。agrees は、計算値を丸めると一致することを示します。",
  scopeTitle: "Defence Scope：何を含め、GDP比はいくらか",
  scopeNote: (country, unit) =>
    `${country}。青い文字は入力セルです。作業ウィンドウはこれらのセルを読み書きします。数式は作業ウィンドウなしでも計算されます。金額の単位は${unit}です。`,
  firstCases: ["検討案", "公式の範囲", "拡大案"],
  settingNote: {
    case: "集計に使う案",
    year: "年度",
    stage: "予算の段階",
    basis: "基準（どのGDPか）",
    as_of: "時点（空白は最新）",
    target: "目標（GDP比）",
  },
  casesTitle: "案：分類ごとの算入割合",
  activeTitle: "現在の算入割合（選んだ案を参照する数式）",
  result: "結果",
  boundsRow: "幅：下限、値、上限",
  spending: "算入額",
  gdp: "基準となるGDP",
  required: "目標に必要な額",
  breakevenCategory: "差額を埋める分類",
  breakeven: "その分類の必要な算入割合",
  source: "最大の数値の出典",
  datasetRow: "データセット",
  compareTitle: "案の比較",
  compareHeadings: { case: "案", target: "目標", ratio: "GDP比", gap: "差額" },
  chartTitle: "案ごとのGDP比",
  rulesTitle: "予算明細を分類する規則",
  rulesNote:
    "上から順に適用します。=a|b 一致、~a|b 含む、^a|b 前方一致、空白は条件なし。割合 0 は算入せずにその明細を終えます。",
  rulesSheet: "規則",
};
