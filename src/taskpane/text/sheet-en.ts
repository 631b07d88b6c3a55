import { languageOf } from "../../messages/language";

/** Names of the first cases: one to change, the official scope and the expanded one. */
const firstCases = (...names: readonly [string, string, string]) => names;

const monthOf = (month: number): string =>
  new Date(Date.UTC(2000, month - 1)).toLocaleString("en", { month: "long", timeZone: "UTC" });

/** Text on the sheets that the add-in writes. */
export const sheetEn = {
  languageCode: languageOf("en"),
  exampleTitle: (country: string, year: string) =>
    `${country}, ${year} initial budget: what counts as defence?`,
  exampleNote: (currency: string) =>
    `Blue cells are inputs: change a choice or an amount, and every figure follows. Amounts of the lines are in ${currency}.`,
  ledgerTitle:
    "Budget lines of the general account (Ministry of Finance), one remainder line a ministry",
  choices: "Choices",
  year: "Fiscal year",
  yearNote: (year: number, startMonth: number) =>
    startMonth === 1
      ? `${year} is the calendar year`
      : `${year} runs from ${monthOf(startMonth)} ${year} to ${monthOf(startMonth - 1)} ${year + 1}`,
  basis: "Basis (which GDP)",
  basisNote: (bases: readonly string[], currency: string) =>
    `${bases.join(", ")} or an amount in ${currency}`,
  stage: "Stage (which budget)",
  stageNote: (stages: readonly string[]) => `such as ${stages.join(" or ")}`,
  target: "Target",
  targetNote: "Share of GDP",
  scope: "Scope",
  scopeLabel: "What counts",
  ratio: "Ratio",
  gap: (unit: string) => `Gap to target (${unit})`,
  low: "Low",
  value: "Value",
  high: "High",
  summary: (currency: string) =>
    `The lines on the right, placed by the default rules (${currency})`,
  claimsTitle: "Published percentages, computed again",
  claimsNote:
    "Each with the year, stage, scope, basis and day that it was stated for. agrees: the computed value rounds to it.",
  scopeTitle: "Defence Scope: what counts, and what it comes to",
  scopeNote: (country: string, unit: string) =>
    `${country}. Blue cells are inputs. The pane writes to these cells and reads them; the formulas work without it. Amounts are in ${unit}.`,
  firstCases: firstCases("My case", "Official", "Expanded"),
  settingNote: {
    case: "Case that counts",
    year: "Fiscal year",
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
  compareHeadings: { case: "Case", target: "Target", ratio: "Ratio", gap: "Gap" },
  chartTitle: "Share of GDP by case",
  rulesTitle: "Rules that place budget lines",
  rulesNote:
    "Tried from top to bottom. =a|b equal, ~a|b contains, ^a|b starts with; empty: any. Share 0 ends a line without counting it.",
  rulesSheet: "Rules",
};

/** The texts on sheets; every language has all of them. */
export type SheetText = typeof sheetEn;
