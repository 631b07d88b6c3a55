import type { FunctionDescription } from "../description";

const SPILLS =
  "One cell; a range if `year` or `scope` is one. A cell that has no figure shows its own error and does not affect the others.";

/** Shares of GDP and amounts of a year. */
export const RATIO_HELP = {
  DEFENCE_RATIO: {
    summary: "Defence spending of a fiscal year as a share of GDP (0.018 is 1.8%).",
    meaning: [
      "Adds up the spending of every category in scope, each times the share of it that counts, and divides the sum by GDP. The same money gives different percentages depending on scope, denominator, budget stage and the day up to which figures are used; each of the four is an argument.",
      "With the defaults it is the percentage that the government of Japan publishes: official scope, initial budget, FY2022 GDP as estimated in December 2022.",
    ],
    formula: "ratio = Σ (share × spending) ÷ GDP",
    result: SPILLS,
    errors: ["wrong_argument", "wrong_shapes", "no_spending", "no_gdp", "zero_gdp"],
    examples: [
      {
        title: "FY2025 initial budget, official scope, FY2022 GDP as estimated in December 2022.",
        args: { year: 2025 },
      },
      {
        title: "The same with the supplementary budget.",
        args: { year: 2025, scope: "official", basis: "official", stage: "initial+supplementary" },
      },
      {
        title: "The same money divided by the GDP of FY2025 itself.",
        args: { year: 2025, scope: "official", basis: "same_year" },
      },
      {
        title:
          "Three years by two scopes, as one spilled table; a cell without a figure shows its own error.",
        args: { year: [[2023], [2024], [2025]], scope: [["ministry", "expanded"]] },
      },
      {
        title: "A scope of your own: all defence and related categories, and half of space.",
        args: {
          year: 2025,
          scope: [
            ["defence", 1],
            ["related", 1],
            ["candidate.space", 0.5],
          ],
        },
      },
      {
        title: "The ministry's budget of FY2023 by that year's GDP, as known at the end of 2023.",
        args: {
          year: 2023,
          scope: "ministry",
          basis: "same_year",
          stage: "initial",
          as_of: "2023-12-31",
        },
      },
    ],
  },

  RATIO_RANGE: {
    summary:
      "Lowest, stated and highest share of GDP that the published figures allow, in one row.",
    meaning: [
      "Some sources round (560.2 trillion yen) or give only a total, so a figure can lie between two bounds. The bounds of spending and GDP are carried through the computation. A published percentage that lies between the outer two cells is possible.",
    ],
    formula: "low = lowest spending ÷ highest GDP;  high = highest spending ÷ lowest GDP",
    result:
      "One row of three cells without a heading: low, value, high. A column of years or scopes gives a row for each.",
    errors: [
      "wrong_argument",
      "wrong_shapes",
      {
        name: "several_columns",
        code: "#VALUE!",
        when: "`year` and `scope` make several columns; pass one value or a column.",
      },
      "no_spending",
      "no_gdp",
      "zero_gdp",
    ],
    examples: [
      { title: "What the published figures of FY2025 allow.", args: { year: 2025 } },
      {
        title: "Two scopes, one below the other.",
        args: { year: 2025, scope: [["ministry"], ["official"]] },
      },
    ],
  },

  DEFENCE_SPENDING: {
    summary: "Defence spending of a fiscal year in yen or another unit.",
    meaning: [
      "The numerator of `DEFENCE_RATIO`: spending of every category in scope, each times the share of it that counts.",
    ],
    formula: "spending = Σ (share × spending of the category)",
    result: SPILLS,
    errors: ["wrong_argument", "wrong_shapes", "no_spending"],
    examples: [
      {
        title: "FY2025 initial budget, official scope, in 100 million yen.",
        args: { year: 2025, unit: "JPY_100M" },
      },
      {
        title: "Initial and supplementary budget together, in trillion yen.",
        args: { year: 2025, scope: "official", stage: "initial+supplementary", unit: "JPY_1T" },
      },
      {
        title: "The build-up plan in the budget request for FY2026, in yen.",
        args: { year: 2026, scope: "build_up", stage: "request" },
      },
    ],
  },

  GDP: {
    summary: "Nominal GDP of a fiscal year as last revised, in yen or another unit.",
    meaning: [
      "The newest figure published by the as-of day: the government's outlook before the year is measured, the national accounts afterwards, whatever outlook follows. The card names day and base year, and says where a neighbouring year is on another base. FY2022 as estimated in December 2022, the denominator of the official percentages, is the basis `official` and stays fixed.",
    ],
    result: "One cell; a range of the same shape if `year` is a range.",
    errors: ["wrong_argument", "no_gdp"],
    examples: [
      {
        title: "FY2022 as last revised, in 100 million yen.",
        args: { year: 2022, unit: "JPY_100M" },
      },
      {
        title: "The same year as it was known at the end of 2022.",
        args: { year: 2022, unit: "JPY_100M", as_of: "2022-12-31" },
      },
      {
        title: "Four years, in trillion yen.",
        args: { year: [[2022], [2023], [2024], [2025]], unit: "JPY_1T" },
      },
    ],
  },

  RATIO_OF: {
    summary: "Exact sum of your own amounts in yen as a share of GDP (0.018 is 1.8%).",
    meaning: [
      "For your own amounts: lines of a draft, a total of another source. The sum is exact whatever the order and number of cells. Blank cells and zeros are skipped.",
    ],
    formula: "ratio = Σ amounts ÷ GDP",
    parameters: {
      amounts: {
        shape: "matrix",
        text: "Amounts in yen in a range of any shape, to be added up. Blank cells are skipped; text is refused.",
      },
    },
    result: "One cell; a range of the same shape if `year` is a range.",
    errors: ["wrong_argument", "no_gdp", "zero_gdp"],
    examples: [
      {
        title: "Two amounts in yen, by the official FY2022 GDP.",
        args: { amounts: [[8474800000000], [225700000000]], year: 2025 },
      },
      {
        title: "The same by the GDP of FY2025.",
        args: { amounts: [[8474800000000], [225700000000]], year: 2025, basis: "same_year" },
      },
    ],
  },
} as const satisfies Readonly<Record<string, FunctionDescription>>;
