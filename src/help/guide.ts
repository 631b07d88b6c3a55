/** A chapter of the guide. In its texts `x` marks a name as in a cell. */
export interface Chapter {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly points?: readonly Point[];
}

/** A term and its explanation. */
export interface Point {
  readonly term: string;
  readonly text: string;
}

/** The chapters of the guide in English, in their order. */
export const GUIDE = {
  question: {
    title: "What it answers",
    paragraphs: [
      "What share of GDP is defence spending, if this counts and that does not? The functions compute ratios, gaps and paths to a target from sourced figures of Japan's budgets and GDP, and put your own budget lines into categories that count or do not. They run inside Excel, query no server and give the same result on every machine.",
    ],
  },

  choices: {
    title: "The four choices",
    paragraphs: [
      "Every published percentage rests on four choices that are rarely stated. Here each is an argument, so that the formula itself documents them.",
    ],
    points: [
      {
        term: "Scope: what counts",
        text: "`ministry`, `build_up`, `official`, `expanded`, or your own: each category with a share from 0 to 1.",
      },
      {
        term: "Basis: which GDP divides",
        text: "`official` is FY2022 as estimated in December 2022, 560.2 trillion yen, and stays fixed. `same_year` is the GDP of the budget year; `FY2022` or any other year is that year as last revised; a number is a GDP in yen.",
      },
      {
        term: "Stage: which budget",
        text: "`request`, `draft`, `initial`, `supplementary`, `settled`, or `initial+supplementary`, which adds two.",
      },
      {
        term: "As-of day: which figures were published",
        text: "Figures are revised. `as_of` computes with what had been published by that day; without it the newest figures count.",
      },
    ],
  },

  missing: {
    title: "Missing, rounded and revised figures",
    paragraphs: [
      "Missing is not zero. If a category that counts has no figure for the year and stage, the result is `#N/A` and its message names the category. Only in a supplementary budget that is in the dataset does a category without a figure count as zero.",
      "A figure that its source rounds or does not itemise carries a lowest and a highest value. `RATIO_RANGE` takes both through the computation, and `CLAIMS` says whether a published percentage agrees, is possible within the bounds, or differs.",
      "A revision never replaces an older figure: both are kept with their days of publication, and `OBSERVATIONS` lists them. Arithmetic is exact to 60 digits; a result is rounded once, to the number that a cell can hold.",
    ],
  },

  arguments: {
    title: "How to write arguments",
    paragraphs: [],
    points: [
      {
        term: "Years",
        text: "`2025`, `FY2025`, `令和7`, `令和7年度`, `R7`, `Reiwa 7`, `平成31` or `H31`. Fiscal year 2025 runs from April 2025 to March 2026.",
      },
      {
        term: "Arguments left out",
        text: "A blank cell, an empty text and 0 all mean the default, because a blank cell can reach a function as 0.",
      },
      {
        term: "Ranges",
        text: "A column of years by a row of scopes spills a table. A cell that has no figure shows its own error and does not affect the others. A spilled formula does not work inside an Excel table.",
      },
      {
        term: "Your own scope",
        text: "Two columns: a category or a group (`defence`, `related`, `candidate`), and its share from 0 to 1. A heading is optional; a blank share is 0; what is not named does not count. Each category may appear once.",
      },
      {
        term: "Your own figures",
        text: "The last argument `data` takes a range with the headings of `OBSERVATIONS` in any order. `series`, `fiscal_year`, `stage`, `value` and `vintage` are required; the unit is 100 million yen unless a column `unit` names another. A row replaces a bundled one only if its vintage is newer; a value of 0 needs a `status`.",
      },
      {
        term: "Names",
        text: "Functions, ids and headings are the same in every language, so that a workbook works everywhere. Only descriptions, labels and messages follow the display language.",
      },
      {
        term: "Units",
        text: "Amounts are in yen unless `unit` names another unit. A share is a number: 0.018 is 1.8%.",
      },
    ],
  },

  figures: {
    title: "Where the figures come from",
    paragraphs: [
      "Every figure is bundled with the add-in together with its source, its day of publication and its status. `CITE` gives the source of one figure, `OBSERVATIONS` lists all figures, `DATASET_VERSION` names the edition. The add-in is not a publication of any government.",
    ],
    points: [
      {
        term: "Budget lines",
        text: "Processed from the Ministry of Finance (Japan), Budget and Settlement Database.",
      },
      {
        term: "Defence spending",
        text: "Defense of Japan (Ministry of Defense), budget documents of the Ministry of Finance, replies of the Cabinet to the Diet, and, where no official text is at hand, press reports named in the list of sources.",
      },
      {
        term: "GDP",
        text: "National accounts and economic outlooks of the Cabinet Office (Japan), some of them read in mirrors that the list of sources names.",
      },
      {
        term: "Other countries",
        text: "Credit: NATO, Defence Investment of NATO Countries (2014–2026). Not for sale.",
      },
    ],
  },

  excel: {
    title: "What Excel cannot do with add-in functions",
    paragraphs: [
      "Goal Seek and Data Table do not calculate functions of an add-in, and conditional formats do not call them. These functions take their place and give exact answers at once.",
    ],
    points: [
      {
        term: "Goal Seek on spending",
        text: "`TARGET_GAP` gives the amount still missing, `REQUIRED_SPENDING` the whole amount.",
      },
      {
        term: "Goal Seek on a share",
        text: "`BREAKEVEN_SHARE` gives the share of a category at which the target is met exactly.",
      },
      {
        term: "Data Table",
        text: "`RATIO_GRID` gives scopes by denominators, `COMPARE` years by scopes, `TARGET_PATH` the years up to a target.",
      },
      {
        term: "Conditional format",
        text: "Put the function in a cell and let the rule refer to that cell.",
      },
    ],
  },

  trouble: {
    title: "When something goes wrong",
    paragraphs: [
      "For `#VALUE!` and `#N/A` Excel shows a message with the cause: select the cell and open the warning sign beside it.",
    ],
    points: [
      {
        term: "#NAME?",
        text: "The add-in is not loaded in this Excel, or was loaded after the formula was typed. Open the add-in, then enter the formula again: F2, Enter. On a protected sheet lift the protection first. Excel on iPad has no add-in functions.",
      },
      {
        term: "#BUSY!",
        text: "Excel is still starting the add-in; it passes by itself within moments. If it stays, close and open the workbook. Never build a formula that tests for it.",
      },
      {
        term: "#VALUE!",
        text: "An argument is wrong. The message names it, its value and what is allowed.",
      },
      {
        term: "#N/A",
        text: "There is no such figure. The message names what is missing: a category, a year, a stage, or a day that is too early.",
      },
      {
        term: "#NUM!",
        text: "`BREAKEVEN_SHARE` has no solution: no share from 0 to 1 gives the target. Excel shows no message for this error.",
      },
      {
        term: "#SPILL!",
        text: "The cells where the result would go are not empty, or the formula is inside an Excel table.",
      },
      {
        term: "Old function list",
        text: "Excel keeps the list of functions for up to a day. Close Excel and open it again. If that does not help, clear the Office cache: on Windows in File, Options, Trust Center, Trust Center Settings, Trusted Add-in Catalogs (“Next time Office starts, clear all previously-started web add-ins cache”), or delete the contents of `%LOCALAPPDATA%\\Microsoft\\Office\\16.0\\Wef`; on a Mac delete `~/Library/Containers/com.microsoft.Excel/Data/Library/Caches`.",
      },
    ],
  },
} as const satisfies Readonly<Record<string, Chapter>>;

export type ChapterId = keyof typeof GUIDE;
