import type { Language } from "../../dataset/categories";
import { claimsEn } from "./claims-en";
import { dataEn } from "./data-en";
import { helpEn } from "./help-en";
import { reclassifyEn } from "./reclassify-en";
import { scenarioEn } from "./scenario-en";
import { sheetEn } from "./sheet-en";

const languageOf = (language: Language): Language => language;

/** The pane's words in English; the other language has the same keys. */
export const en = {
  languageCode: languageOf("en"),
  sheet: sheetEn,
  scenario: scenarioEn,
  reclassify: reclassifyEn,
  data: dataEn,
  help: helpEn,
  claims: claimsEn,
  appName: "Defence Scope",
  tabsLabel: "Parts of the pane",
  tabs: { scenario: "Scenario", reclassify: "Reclassify", data: "Data", help: "Help" },
  otherLanguage: "日本語",
  dataset: (version: string, day: string) => `Dataset ${version}, ${day}`,
  percent: (digits: string) => `${digits}\u00a0%`,
  range: (low: string, high: string) => `${low} to ${high}`,
  source: "Source",
  sources: (count: number) => (count === 1 ? "1 source" : `${count} sources`),
  opensNewWindow: "opens in a new window",
  sourceIs: (words: string) => (words === "computed" ? "Computed here, no publication" : words),
  close: "Close",
  cancel: "Cancel",
  insertExample: "Insert the FY2025 example",
  intro: {
    title: "What share of GDP is defence spending, if this counts and that does not?",
    points: [
      "Switch categories on and off and see the ratio, its bounds and the gap to the target.",
      "Every choice is a cell of your workbook; closing the pane changes nothing.",
      "Every figure names its source. Figures that are not published show as a range, never as zero.",
    ],
    setUp: "Set up this workbook",
    setUpNote: "Adds one sheet, Scope, with tables and formulas you can read and change.",
    exampleNote: "Adds two sheets: budget lines with live formulas, and six published percentages.",
    skip: "Skip for now",
  },
  work: {
    reading: "Reading the workbook…",
    setUp: "Setting up…",
    example: "Inserting the example…",
    writing: "Writing to the sheet…",
    preview: "Placing the lines…",
    repair: "Entering formulas again…",
  },
  done: {
    setUp: "Everything is in place.",
    nothingMissing: "Nothing was missing.",
    example: "The example is on new sheets.",
    written: "Written to the sheet.",
    chart: "The chart is in the sheet.",
    repaired: (count: number) =>
      count === 1 ? "1 formula was entered again." : `${count} formulas were entered again.`,
    nothingToRepair: "No formula of ours shows #NAME?.",
    skipped: (sheets: string) => `Left alone, protected: ${sheets}.`,
    cancelled: "Stopped. Nothing was left half done.",
  },
  refused: {
    "protected-sheet": (sheet: string) =>
      `The sheet ${sheet} is protected. Nothing was written. Unprotect it on the Review tab and try again.`,
    "locked-workbook": () =>
      "The structure of this workbook is protected, so no sheet can be added. Nothing was written.",
    "case-taken": (name: string) => `There is a case ${name} already. Choose another name.`,
    "case-unnamed": () => "Give the case a name.",
    "last-case": () => "This is the only case; make another before you delete it.",
    missing: (what: string) => `${what} was not found in the workbook. Set up again to repair it.`,
    "not-blank": (cells: string) =>
      `The cells ${cells} are not empty. Select an empty place and try again.`,
    "no-ledger": () => "Select a table with headings first.",
    "headings-unwritten": () => reclassifyEn.writeFirst,
  },
  host: {
    AccessDenied: "The sheet is protected, so Excel refused. Nothing was written.",
    InvalidOperationInCellEditMode: "Excel is editing a cell. Finish the edit and try again.",
    SeveralAreas: "Several areas are selected. Select one and try again.",
    other: (message: string) => `Excel refused: ${message}`,
  },
};

export type Text = typeof en;
