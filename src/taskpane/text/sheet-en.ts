import type { SheetText } from "./sheet-text";

export const sheetEn: SheetText = {
  exampleTitle: "Japan, FY2025 initial budget: what counts as defence?",
  exampleNote:
    "Blue cells are inputs: change a choice or an amount, and every figure follows. Amounts of the lines are in yen.",
  ledgerTitle:
    "Budget lines of the general account (Ministry of Finance), one remainder line a ministry",
  choices: "Choices",
  year: "Fiscal year",
  yearNote: "2025 runs from April 2025 to March 2026",
  basis: "Basis (which GDP)",
  basisNote: "official, same_year, FY2022 or an amount in yen",
  stage: "Stage (which budget)",
  stageNote: "initial, supplementary or initial+supplementary",
  target: "Target",
  targetNote: "Share of GDP",
  scope: "Scope",
  scopeLabel: "What counts",
  ratio: "Ratio",
  gap: "Gap to target (¥100 million)",
  low: "Low",
  value: "Value",
  high: "High",
  summary: "The lines on the right, placed by the default rules (yen)",
  claimsTitle: "Published percentages, computed again",
  claimsNote:
    "Each with the year, stage, scope, basis and day that it was stated for. agrees: the computed value rounds to it.",
};
