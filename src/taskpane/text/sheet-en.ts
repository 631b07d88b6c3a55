/** Names of the first cases: one to change, the official scope and the expanded one. */
const firstCases = (...names: readonly [string, string, string]) => names;

/** Text on the sheets that the add-in writes. */
export const sheetEn = {
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
  scopeTitle: "Defence Scope: what counts, and what it comes to",
  scopeNote:
    "Blue cells are inputs. The pane writes to these cells and reads them; the formulas work without it. Amounts are in ¥100 million.",
  firstCases: firstCases("My case", "Official", "Expanded"),
  settingNote: {
    case: "Case that counts",
    year: "Fiscal year (April to March)",
    stage: "Budget stage",
    basis: "Basis: which GDP",
    as_of: "Known on (blank: latest)",
    target: "Target, share of GDP",
  },
  casesTitle: "Cases: the share of each category that counts",
  activeTitle: "What counts now (formulas: the active case)",
  result: "Result",
  boundsRow: "Bounds: low, value, high",
  spending: "Counted spending",
  gdp: "GDP of the basis",
  required: "Spending that the target asks for",
  breakevenCategory: "Category that would close the gap",
  breakeven: "Share of it that would have to count",
  source: "Source of the largest figure",
  datasetRow: "Dataset",
  compareTitle: "Cases compared",
  compareHeadings: ["Case", "Defence", "Related", "Candidates", "Target", "Ratio", "Gap"],
  chartTitle: "Share of GDP by case",
  rulesTitle: "Rules that place budget lines",
  rulesNote:
    "Tried from top to bottom. =a|b equal, ~a|b contains, ^a|b starts with; empty: any. Share 0 ends a line without counting it.",
  rulesSheet: "Rules",
};

/** The texts on sheets; every language has all of them. */
export type SheetText = typeof sheetEn;
