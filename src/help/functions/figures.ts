import type { FunctionDescription } from "../description";

const SERIES = `Series of figures: "gdp.nominal", or the spending of a category such as "defence.core".`;

/** The figures themselves and their sources. */
export const FIGURE_HELP = {
  OBSERVATIONS: {
    summary:
      "The figures themselves: each published value with bounds, unit, day of publication, status and source.",
    meaning: [
      "Every figure is kept with the day it was published. A revision is a new row beside the old one, never a changed one; the functions use the newest row published by the day `as_of`, a published GDP before an estimate and an amount before reductions before one after them.",
    ],
    parameters: {
      year: "year_filter",
      series: {
        shape: "scalar",
        text: `${SERIES} Default: every series.`,
      },
      stage: {
        shape: "scalar",
        text: "Budget stage to keep, as in the other functions; for GDP estimate or published. Default: every stage.",
      },
      as_of: {
        shape: "scalar",
        text: `Keeps what was published on or before this day: a date cell or text such as "2025-12-31". Default: every vintage.`,
      },
    },
    result: "A heading row, then a row for each figure; rows of `data` come last.",
    columns: {
      series: "`gdp.nominal`, or `spending.` and a category.",
      "fiscal_year, stage": "Year, and budget stage; for GDP `estimate` or `published`.",
      "value, low, high, unit": "Figure, its bounds and their unit; blank bounds equal the value.",
      base: "Base year of the accounts, for GDP.",
      "vintage, vintage_precision":
        "Day its document was published, as text, and how exactly it is known: day, month or year.",
      until: "Day on which another document took the place of this one; blank if none did.",
      accounting:
        "`gross` before reductions, `net` after them; blank where the source does not say.",
      document: "The budget paper, where a year and stage has several.",
      status: "`published`, `rounded`, `derived`, `outlook` or `not_published`.",
      source: "Id of the source; `CITE` spells it out.",
      note: "Note, in English.",
    },
    errors: ["wrong_argument", "no_row"],
    examples: [
      { title: "Every GDP figure of FY2022.", args: { series: "gdp.nominal", year: 2022 } },
      {
        title: "What was known of the Coast Guard's FY2026 budget at the end of 2025.",
        args: { series: "related.coast_guard", year: 2026, as_of: "2025-12-31" },
      },
    ],
  },

  CITE: {
    summary: "Publisher, title, date and address behind a figure, in one line of text.",
    meaning: [
      "The source line to put under a table. For several stages the sources follow one another, separated by semicolons.",
    ],
    parameters: {
      series: {
        shape: "scalar",
        text: SERIES,
      },
      stage: {
        shape: "scalar",
        text: "Budget stage as in the other functions; for gdp.nominal estimate or published. Default: initial; for GDP published, or estimate where nothing was published yet.",
      },
    },
    result: "One cell of text; a range of the same shape if `year` is a range.",
    errors: ["wrong_argument", "no_spending", "no_gdp", "no_row"],
    examples: [
      {
        title: "The source of the core budget of FY2025.",
        args: { series: "defence.core", year: 2025 },
      },
      {
        title: "The source of the official denominator, FY2022 GDP as estimated in December 2022.",
        args: { series: "gdp.nominal", year: 2022, stage: "estimate" },
      },
    ],
  },
} as const satisfies Readonly<Record<string, FunctionDescription>>;
