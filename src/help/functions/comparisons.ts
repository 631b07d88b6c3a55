import type { FunctionDescription } from "../description";

/** Years, scopes, denominators and claims side by side. */
export const COMPARISON_HELP = {
  RATIO_GRID: {
    summary: "Share of GDP under every scope and three denominators, as a table with headings.",
    meaning: [
      "Shows which scope and denominator a published percentage comes from: every scope of the dataset by three denominators. It replaces a two-way Data Table, which Excel cannot compute with add-in functions.",
    ],
    parameters: { year: "one_year" },
    result: "A heading row, then a row for each scope. A cell without a figure is #N/A on its own.",
    columns: {
      scope: "Name of the scope.",
      official: "Share of FY2022 GDP as estimated in December 2022.",
      same_year: "Share of the GDP of the same year.",
      FY2022: "Share of FY2022 GDP as last revised.",
    },
    errors: ["wrong_argument", "no_spending", "no_gdp", "zero_gdp"],
    examples: [
      { title: "FY2025, initial budget.", args: { year: 2025 } },
      {
        title: "With the supplementary budget.",
        args: { year: 2025, stage: "initial+supplementary" },
      },
    ],
  },

  COMPARE: {
    summary: "Share of GDP of several years (rows) under several scopes (columns), with headings.",
    meaning: [
      "One formula for a whole table of years by scopes: one spill is faster than many cells. A scope of your own has the heading `own`. Scopes of several countries may stand side by side: shares can be compared, amounts cannot.",
    ],
    parameters: {
      years: {
        shape: "matrix",
        text: `Fiscal years in a range, one result row for each: 2025, "FY2025", "令和7" or "R7". Blank cells are skipped.`,
      },
      scopes: {
        shape: "matrix",
        text: "Scope names in a range, one result column for each: official, ministry, build_up, expanded, DEU.national …, of several countries if you like; or one scope of your own, two columns with category and share.",
      },
    },
    result: "A heading row with `year` and the names of the scopes, then a row for each year.",
    columns: {
      year: "Fiscal year as a number.",
      "ministry …": "Share of GDP under the scope that the heading names.",
      note: "What must be said of the row: GDPs of different base years, an estimate beside an outcome, amounts before reductions beside others, parts of several papers, amounts nobody published.",
    },
    errors: ["wrong_argument", "no_spending", "no_gdp", "zero_gdp"],
    examples: [
      {
        title: "Three years under three scopes.",
        args: { years: [[2023], [2024], [2025]], scopes: [["ministry", "official", "expanded"]] },
      },
      {
        title: "The ministry's budget over ten years, by each year's own GDP.",
        args: {
          years: [[2016], [2018], [2020], [2022], [2024], [2025]],
          scopes: "ministry",
          basis: "same_year",
        },
      },
      {
        title: "Scopes of four countries by the GDP of the same year.",
        args: {
          years: [[2025], [2026]],
          scopes: [["official", "DEU.national", "GBR.ministry", "TWN.core", "TWN.nato_style"]],
          basis: "same_year",
        },
      },
    ],
  },

  BREAKDOWN: {
    summary:
      "Spending of a fiscal year by category: amount, share that counts, amount counted, share of GDP; with a total.",
    meaning: [
      "What a ratio is made of. Every amount carries the status of its figure: `published` as printed, `rounded` by the source, `derived` from printed figures, `outlook` for a projection, `not_published` for what no source prints.",
    ],
    formula: "counted = share × spending;  share_of_gdp = counted ÷ GDP",
    parameters: { year: "one_year", scope: "one_scope" },
    result: "A heading row, a row for each category whose share is above zero, and a total.",
    columns: {
      category: "Id of the category; `total` in the last row.",
      label: "Name in the display language.",
      spending: "Whole spending of the category, in `unit`.",
      share: "Share that counts, 0 to 1; blank in the total.",
      counted: "Amount that counts, in `unit`.",
      share_of_gdp: "Amount that counts as a share of GDP.",
      status: "Status of the figure.",
      note: "What must be said of the amount, such as that nobody published it.",
    },
    errors: ["wrong_argument", "no_spending", "no_gdp", "zero_gdp"],
    examples: [
      {
        title: "FY2025 initial budget, official scope, in 100 million yen.",
        args: { year: 2025, unit: "JPY_100M" },
      },
      {
        title: "A scope of your own, by the GDP of the same year, in trillion yen.",
        args: {
          year: 2025,
          scope: [
            ["defence", 1],
            ["candidate.space", 0.5],
          ],
          stage: "initial",
          basis: "same_year",
          unit: "JPY_1T",
        },
      },
    ],
  },

  CLAIMS: {
    summary:
      "Published percentages beside the computed ones: agrees, possible (within the bounds) or differs.",
    meaning: [
      "Each percentage with the four choices behind it, beside what the functions compute from the same choices. `published`: amount and GDP were printed apart, and the functions reproduce it. `differs`: they do not, and the note says why. `circular`: the GDP was worked back from the percentage, which proves nothing. `control`: nobody published it; it shows what a choice does.",
    ],
    result: "A heading row, then a row for each claim.",
    columns: {
      "claim, kind": "Id, and what the rule makes of it.",
      statement: "Wording, in the display language.",
      "fiscal_year … as_of": "The choices: year, stages, scope, basis, day.",
      published_percent: "The percentage as printed, in per cent.",
      computed_percent: "The computed one, in per cent.",
      "low, high": "Its bounds, in per cent.",
      verdict:
        "`agrees` if the computed value rounds to the published one, `possible` if a value within the bounds does, else `differs`.",
      source: "Where it was published; blank for a control.",
      note: "Why it differs, is circular or is shown, in English.",
    },
    errors: ["wrong_argument"],
    examples: [{ title: "All claims.", args: {} }],
  },
} as const satisfies Readonly<Record<string, FunctionDescription>>;
