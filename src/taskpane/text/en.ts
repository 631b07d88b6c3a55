import { languageOf } from "../../messages/language";
import { ledgerEn } from "./ledger-en";
import { scenarioEn } from "./scenario-en";
import { sheetEn } from "./sheet-en";
import type { Country } from "../../core/country";
import { Decimal } from "../../core/decimal";
import type { Unit } from "../../core/money";
import { inColumn, rounded, separated, smallAmount } from "../digits";

/** How amounts are written in English. */
export const amountsEn = {
  /**
   * An amount of a currency, rounded: ¥1.31 trn or ¥131 bn. Only 0 reads as 0: what is small is in
   * smaller units, such as ¥49.9 m.
   *
   * @param amount - Not below zero.
   */
  amount: (amount: Decimal, { symbol }: Currency): string => `${symbol}${sized(amount)}`,

  /** The unit of a column of amounts. */
  columnUnit: ({ symbol }: Currency): string => `${symbol} bn`,

  /** An amount in that unit. */
  column: (amount: Decimal): string => inColumn(amount.div("1e9")),

  /** A figure of the dataset with every digit it was printed with: ¥8,474.8 bn. */
  printed: (units: string, unit: Unit, { symbol }: Currency): string =>
    `${symbol}${separated(new Decimal(units).times(unit.scale).div("1e9").toFixed())} bn`,
};

function sized(amount: Decimal): string {
  const [trillions, billions, millions] = [
    amount.div("1e12"),
    amount.div("1e9"),
    amount.div("1e6"),
  ];
  if (amount.isZero()) {
    return "0";
  }
  if (trillions.gte(1)) {
    return `${rounded(trillions, 2)} trn`;
  }
  if (billions.gte("0.1")) {
    return `${rounded(billions, billions.gte(10) ? 0 : 1)} bn`;
  }
  return millions.gte("0.1") ? `${rounded(millions, 1)} m` : smallAmount(amount);
}

/** Text of the checked claims in English. */
export const claimsEn = {
  title: "Published percentages, checked",
  published: "Published",
  computed: "Computed",
  bounds: "Bounds",
  verdict: { agrees: "agrees", possible: "possible within the bounds", differs: "differs" },
  control: "Nobody published it; computed here for contrast",
};

/** Text of the tab for the dataset in English. */
export const figuresEn = {
  title: "Data",
  viewLabel: "What to read",
  views: { figures: "Figures", claims: "Claims", peers: "NATO shares", dataset: "Dataset" },
  search: "Search series, years, sources",
  found: (count: string) => `${count} figures`,
  gdp: "Nominal GDP",
  year: "Year",
  stage: "Stage",
  gdpStages: { estimate: "estimate", published: "published" },
  vintage: "Known since",
  insert: "Insert as a table",
  insertFigures: (count: string) => `Insert these ${count} figures as a table`,
  figuresSheet: "Figures",
  peersSheet: "NATO",
  peersTitle: "Core defence share of GDP, per cent",
  peersYear: "Year",
  peersCredit: "Source: NATO, Defence Investment of NATO Countries. © NATO; not for sale.",
  country: "Country",
  estimate: "estimate",
  datasetNote: "Every figure carries its source and the day it was known.",
  counts: (observations: string, sources: string, lines: string) =>
    `${observations} figures, ${sources} sources, budget lines of ${lines}.`,
  nothingFound: "Nothing found.",
};

/** Text of the tab for help in English. */
export const helpEn = {
  title: "Help",
  functions: "Functions",
  search: "Search functions",
  insert: "Insert",
  insertLabel: (name: string) => `Insert ${name} into the selected cell`,
  insertNote: "Insert puts an example into the selected cell; change it there.",
  loading: "Reading the list of functions…",
  unreadable: "The list of functions could not be read.",
  more: "Full reference with examples",
  referencePath: "help/en.html",
  listPath: "functions.json",
  optional: "optional",
  repair: "Repair formulas",
  repairNote:
    "Formulas that were entered before the add-in was there can stay #NAME?. This enters them again, as one step of Undo.",
  repairButton: "Enter #NAME? formulas again",
  keyboard: "Keyboard",
  keys: [
    ["Tab, Shift+Tab", "next, previous control"],
    ["Arrow keys, Home, End", "between the tabs of the pane"],
    ["Space", "switch a category, press a button"],
    ["F6", "between the pane and the sheet (Excel)"],
    ["Ctrl+Z", "take back the last change of the pane"],
  ],
  limits: "What is not supported where",
  limitList: [
    "Excel for iPad and phones: no custom functions.",
    "Excel 2021 and 2024 (volume licence): plain numbers instead of cards with sources.",
    "One step of Undo for a whole action: Excel for Microsoft 365 only; elsewhere step by step.",
    "Goal Seek, Data Tables and Evaluate Formula do not call custom functions.",
    "Protected sheets are read but never changed.",
  ],
  privacy: "Everything is computed on this computer. The add-in sends nothing.",
};

/** The pane's words in English; the other language has the same keys. */
export const en = {
  languageCode: languageOf("en"),
  languageName: "English",
  sheet: sheetEn,
  amounts: amountsEn,
  scenario: scenarioEn,
  ledger: ledgerEn,
  figures: figuresEn,
  help: helpEn,
  claims: claimsEn,
  appName: "Defence Scope",
  tabsLabel: "Parts of the pane",
  tabs: { scenario: "Scenario", ledger: "Ledger", figures: "Data", share: "Share", help: "Help" },
  dataset: (version: string, day: string) => `Dataset ${version}, ${day}`,
  percent: (digits: string) => `${digits}\u00a0%`,
  range: (low: string, high: string) => `${low} to ${high}`,
  source: "Source",
  sources: (count: number) => (count === 1 ? "1 source" : `${count} sources`),
  opensNewWindow: "opens in a new window",
  sourceIs: (words: string) => (words === "computed" ? "Computed here, no publication" : words),
  internalError: (message: string) =>
    `An error inside the add-in stopped this (${message}). Please report it: copy the details and send them to whoever provides the add-in.`,
  report: {
    details: "Details",
    copy: {
      none: "Copy details",
      done: "Details copied",
      refused: "Copying is blocked here: select the text",
    },
  },
  close: "Close",
  cancel: "Cancel",
  insertExample: (year: string) => `Insert the ${year} example`,
  intro: {
    country: "Country",
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
    loading: "Loading…",
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
    nothingToRepair: "No formula of the add-in shows #NAME?.",
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
    "no-rules": () => "Select rules with headings first: category, and any of the others.",
    "not-loaded": () =>
      "This part of the add-in could not be loaded. Check the connection and try again.",
    "rule-column": (column: string) =>
      `Your rules have no column ${column}. Add it, or match anything there.`,
  },
  host: {
    AccessDenied: "The sheet is protected, so Excel refused. Nothing was written.",
    InvalidOperationInCellEditMode: "Excel is editing a cell. Finish the edit and try again.",
    SeveralAreas: "Several areas are selected. Select one and try again.",
    other: (message: string) => `Excel refused: ${message}`,
  },
};

/** The texts of the pane; every language has all of them. */
export type PaneText = typeof en;

type Currency = Country["currency"];
