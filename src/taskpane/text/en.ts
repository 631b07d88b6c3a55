import { sheetEn } from "./sheet-en";

const claimStatementEn: Readonly<Record<string, string>> = {
  C01: "FY2025 initial, official scope, of FY2022 GDP as first estimated",
  C02: "FY2025 initial plus supplementary, official scope, of FY2022 GDP as first estimated",
  C03: "FY2025 initial, official scope, of FY2025 GDP as projected in January 2025",
  C04: "FY2024 initial, official scope, of FY2022 GDP as first estimated",
  C05: "FY2023 ministry budget, of FY2023 GDP as projected in December 2022",
  C06: "FY2025 initial, official scope, of FY2022 GDP as revised (not the published 1.8)",
};

/** The pane's words in English; the other language has the same keys. */
export const en = {
  sheet: sheetEn,
  appName: "Defence Scope",
  dataset: (version: string, day: string) => `Dataset ${version}, ${day}`,
  insertExample: "Insert the FY2025 example",
  inserting: "Inserting the example…",
  inserted: "The example is on the sheets FY2025 and Claims.",
  claims: "Published percentages, checked",
  published: "Published",
  computed: "Computed",
  source: "Source",
  opensNewWindow: "opens in a new window",
  verdict: { agrees: "agrees", possible: "possible within the bounds", differs: "differs" },
  bounds: "Bounds",
  sourceIs: (words: string) => (words === "computed" ? "Computed here, no publication" : words),
  claimStatement: claimStatementEn,
};

export type Text = typeof en;
