import type { SheetText } from "./sheet-text";

export const sheetJa: SheetText = {
  exampleTitle: "日本・令和7年度（FY2025）当初予算：何を防衛費に含めるか",
  exampleNote:
    "青い文字は入力セルです。条件や金額を変えると、すべての数値が再計算されます。予算の金額は円です。",
  ledgerTitle: "一般会計の予算明細（財務省）。所管ごとの残額を1行にまとめています",
  choices: "条件",
  year: "年度",
  yearNote: "2025 は2025年4月～2026年3月",
  basis: "基準（どのGDPか）",
  basisNote: "official、same_year、FY2022、または円単位の金額",
  stage: "段階（どの予算か）",
  stageNote: "initial、supplementary、initial+supplementary",
  target: "目標",
  targetNote: "GDPに対する割合",
  scope: "範囲",
  scopeLabel: "含めるもの",
  ratio: "GDP比",
  gap: "目標までの差額（億円）",
  low: "下限",
  value: "値",
  high: "上限",
  summary: "右の明細を既定の規則で分類した結果（円）",
  claimsTitle: "公表された比率の再計算",
  claimsNote:
    "それぞれ、公表時の年度・段階・範囲・基準・時点で計算しています。agrees は、計算値を丸めると一致することを示します。",
};
