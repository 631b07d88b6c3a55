import type { FunctionDescription } from "../description";

/** Tables of the dataset. */
export const TABLE_HELP = {
  BUDGET_LINES: {
    summary:
      "Budget lines of Japan, FY2017 to FY2026, or of Germany, 2014 to 2024; a table that RECLASSIFY takes.",
    meaning: [
      "Every line of the general account that the bundled rules place, and one line a ministry for the rest, so that the lines of a year and stage add up to the whole budget. A reduction in a supplementary budget is negative. The lines of a year load when they are first asked for. Those of Germany are first budgets by chapter, without supplementary budgets.",
    ],
    parameters: {
      year: "one_year",
      stage: {
        shape: "scalar",
        text: "Budget stage with bundled lines: initial, supplementary, settled or initial+supplementary. Default: initial.",
      },
      category: {
        shape: "scalar",
        text: `Keeps the lines of which the bundled rules put a part in this category, such as "candidate.space". Default: every line.`,
      },
    },
    result:
      "A heading row, then a row for each line. Names of ministries, sections and items are in the language of the budget.",
    columns: {
      "fiscal_year, stage": "Year and budget stage.",
      account: "Account: general.",
      "ministry … item": "Ministry, organization, section, item.",
      major_expense: "Class of major expense.",
      amount_jpy: "Amount in yen; for Germany amount_eur, in euro.",
      source: "Id of the source.",
    },
    errors: ["wrong_argument", "no_row"],
    examples: [
      {
        title: "The lines of FY2025 that concern space.",
        args: { year: 2025, category: "candidate.space" },
      },
    ],
  },

  RULES: {
    summary:
      "The bundled rules that put budget lines into categories, in the order in which they are tried.",
    meaning: [
      "Copy them into a sheet, change shares or add rows, and pass the range to `RECLASSIFY`. Rules with share 0 mark lines whose share you may want to set.",
    ],
    result: "A heading row, then a row for each rule.",
    columns: {
      rule: "Id of the rule.",
      "ministry … major_expense": "Condition on each text column; blank matches anything.",
      category: "Where the money goes.",
      share: "Share of the line that it takes, 0 to 1.",
      reason: "Why, in English.",
    },
    errors: ["wrong_argument"],
    examples: [{ title: "The rules.", args: {} }],
  },

  CATEGORIES: {
    summary: "The categories of spending with their groups and labels.",
    meaning: [
      "Gives the ids for a scope of your own and for lists in data validation. A group (`defence`, `related`, `candidate`) means all its categories.",
    ],
    result: "A heading row, then a row for each category.",
    columns: {
      "category, group": "Ids.",
      "label_en, label_ja": "Names in English and Japanese.",
      description: "What it holds, in English.",
    },
    errors: ["wrong_argument"],
    examples: [{ title: "All categories.", args: {} }],
  },

  SCOPES: {
    summary: "The named scopes: a row for each category that counts, with its share from 0 to 1.",
    meaning: [
      "Shows exactly what a named scope counts. To change one, copy its categories and shares into two columns and pass them as `scope`.",
    ],
    result: "A heading row, then a row for each category of each scope.",
    columns: {
      scope: "Name of the scope.",
      "label_en, label_ja": "Names in English and Japanese.",
      description: "What it is for, in English.",
      from_fiscal_year: "First fiscal year that has the scope.",
      "category, share": "What counts and how much of it, 0 to 1.",
      "from_year, to_year":
        "First and last fiscal year in which the scope holds the category; blank for no limit.",
    },
    errors: ["wrong_argument"],
    examples: [{ title: "All scopes.", args: {} }],
  },

  TARGETS: {
    summary: "Announced targets and ceilings as shares of GDP, with year and basis.",
    meaning: [
      "The ids that the argument `target` takes. A target means nothing without its basis, so each has its own.",
    ],
    result: "A heading row, then a row for each target.",
    columns: {
      target: "Id.",
      "label_en, label_ja": "Names in English and Japanese.",
      ratio: "Share of GDP; 0.02 is 2%.",
      by_fiscal_year: "Year to reach it in; blank if none is set.",
      basis: "GDP that it is measured against.",
      announced: "Day of the announcement or report.",
      source: "Id of the source.",
    },
    errors: ["wrong_argument"],
    examples: [{ title: "All targets.", args: {} }],
  },

  PEERS: {
    summary:
      "Defence spending of other countries in per cent of GDP, as NATO and as the national accounts count it.",
    meaning: [
      "For comparison, in per cent, not shares. `nato`: NATO's own figures, 31 countries, 2014 to 2026, by calendar year (or the fiscal year that NATO puts in it); credit NATO when you show them; they are not for sale. `cofog02`: expenditure of general government on defence, rounded to 0.1, countries of the European Union, 2024; source: Eurostat. The two count different things, and neither compares with Japan's percentages to the last digit.",
    ],
    parameters: {
      year: "year_filter",
      country: {
        shape: "scalar",
        text: "Country code of three letters (ISO 3166-1), such as DEU; small letters will do. Default: every country.",
      },
      definition: {
        shape: "scalar",
        text: "Whose count of defence: nato, or cofog02 for function 02 of the national accounts (Eurostat). Default: both.",
      },
    },
    result: "A heading row, then a row for each definition, country and year.",
    columns: {
      country: "Country code of three letters.",
      "label_en, label_ja": "Names in English and Japanese.",
      year: "Year.",
      definition: "`nato` or `cofog02`.",
      percent_of_gdp: "Defence spending, per cent of GDP.",
      status: "`actual` or `estimate`.",
      vintage: "Day of the table, as text; blank where it is not known.",
      source: "Id of the source; `CITE` spells it out.",
    },
    errors: ["wrong_argument", "no_row"],
    examples: [
      { title: "Germany, every year.", args: { country: "DEU" } },
      { title: "One country in one year.", args: { country: "POL", year: 2025 } },
      {
        title: "Germany in 2024 under both definitions.",
        args: { country: "DEU", year: 2024 },
      },
    ],
  },

  COUNTRIES: {
    summary: "The countries that have figures here, with what a question about each starts from.",
    meaning: [
      "The codes that the argument `country` takes and that stand before a scope, such as DEU.national. Amounts of two countries are in two currencies; only their shares of GDP can be compared.",
    ],
    result: "A heading row, then a row for each country.",
    columns: {
      country: "Country code of three letters.",
      "label_en, label_ja": "Names in English and Japanese.",
      currency: "Currency code (ISO 4217).",
      first_month: "Month in which a fiscal year begins; 4 is April.",
      "scope, stage": "Scope and budget stage of a question that names none.",
      official_gdp:
        "GDP that the basis official means: same_year, previous_year, or a year and stage.",
      "from_year, to_year": "First and last fiscal year with a spending figure, plans among them.",
      dataset_day: "Day of the dataset, as text.",
      licence: "Terms of the figures, in English.",
    },
    errors: [],
    examples: [{ title: "All countries.", args: {} }],
  },

  DATASET_VERSION: {
    summary: "Version and day of the figures that are bundled with the add-in.",
    meaning: [
      "Put it under a printed table: with the version, the formulas and `as_of`, anyone can compute the same numbers again.",
    ],
    result: "One cell of text: version, day.",
    errors: [],
    examples: [{ title: "The dataset of this page.", args: {} }],
  },
} as const satisfies Readonly<Record<string, FunctionDescription>>;
