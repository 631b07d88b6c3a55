import type { FunctionDescription } from "../description";

const SPILLS = "One cell; a range if `year` or `scope` is one.";

/** Amounts that a target requires, and the way to it. */
export const TARGET_HELP = {
  REQUIRED_SPENDING: {
    summary: "Amount that a target requires: target times GDP, in yen or another unit.",
    meaning: [
      "A target is a share of GDP, so the amount depends on which GDP. Each target of `TARGETS()` has its own basis: 2% is measured against FY2022 as estimated in December 2022, so the amount does not grow with the year; 3.5% against the GDP of the year itself.",
    ],
    formula: "required = target × GDP",
    parameters: { basis: "basis_of_target" },
    result: "One cell; a range of the same shape if `year` is a range.",
    errors: ["wrong_argument", "no_gdp"],
    examples: [
      {
        title: "What 2% requires in FY2025, in trillion yen.",
        args: { target: "target_2", year: 2025, unit: "JPY_1T" },
      },
      {
        title: "3.5% of the GDP of FY2025, in trillion yen.",
        args: { target: 0.035, year: 2025, basis: "same_year", unit: "JPY_1T" },
      },
    ],
  },

  TARGET_GAP: {
    summary:
      "Amount still missing from a target, in yen or another unit; negative when the target is passed.",
    meaning: [
      "The amount that the target requires less the amount that counts already: what Goal Seek would find, the amount to add to the numerator.",
    ],
    formula: "gap = target × GDP − spending",
    parameters: { basis: "basis_of_target" },
    result: `${SPILLS} Negative when the target is passed.`,
    errors: ["wrong_argument", "wrong_shapes", "no_spending", "no_gdp", "zero_gdp"],
    examples: [
      {
        title: "What the FY2025 initial budget lacks to 2%, in trillion yen.",
        args: {
          target: "target_2",
          year: 2025,
          scope: "official",
          stage: "initial",
          unit: "JPY_1T",
        },
      },
      {
        title: "With the supplementary budget, under two scopes.",
        args: {
          target: "target_2",
          year: 2025,
          scope: [["official", "expanded"]],
          basis: "official",
          stage: "initial+supplementary",
          unit: "JPY_1T",
        },
      },
    ],
  },

  BREAKEVEN_SHARE: {
    summary:
      "Share of one category, from 0 to 1, that has to count for the ratio to be exactly the target.",
    meaning: [
      "How much of one category would have to count. The other categories count as the scope says; the category itself is taken out of the scope first, whether it was in it or not. The result put back into a scope gives exactly the target.",
    ],
    formula: "share = (target × GDP − spending of the other categories) ÷ spending of the category",
    parameters: {
      basis: "basis_of_target",
      category: {
        shape: "scalar",
        text: `One category whose share is sought, such as "candidate.space"; CATEGORIES() lists them. A group is not taken.`,
      },
    },
    result: SPILLS,
    errors: [
      "wrong_argument",
      "wrong_shapes",
      "no_spending",
      "no_gdp",
      {
        name: "no_share",
        code: "#NUM!",
        when: "No share from 0 to 1 gives the target: the target is passed without the category, or is out of reach even with all of it; or the category has no spending.",
      },
    ],
    examples: [
      {
        title: "With the supplementary budget: how much of space would have to count for 2%?",
        args: {
          target: "target_2",
          year: 2025,
          category: "candidate.space",
          scope: "official",
          stage: "initial+supplementary",
        },
      },
      {
        title: "The same with the initial budget alone.",
        args: { target: "target_2", year: 2025, category: "candidate.space" },
      },
    ],
  },

  TARGET_PATH: {
    summary:
      "Path to a target in even steps of the ratio: year, GDP, ratio, spending and yearly change, in yen.",
    meaning: [
      "Starts from the actual ratio of `from_year` and moves to the target in equal steps of the ratio. With the basis `same_year` or an amount, GDP grows by `gdp_growth` a year from the GDP of `from_year`; the GDP of a fixed year does not grow.",
    ],
    formula:
      "ratio(i) = r₀ + (target − r₀) × i ÷ n;  GDP(i) = GDP₀ × (1 + growth)ⁱ;  spending = ratio × GDP",
    parameters: {
      scope: "one_scope",
      basis: "basis_of_target",
      from_year: {
        shape: "scalar",
        text: "Fiscal year in which the path starts, from its actual ratio, such as 2025.",
      },
      to_year: {
        shape: "scalar",
        text: "Fiscal year in which the ratio is the target: after from_year, at most 100 years later.",
      },
      gdp_growth: {
        shape: "scalar",
        text: "Growth of GDP a year, above -1 and at most 1, such as 3% or 0.03. Only with the basis same_year or an amount in yen. Default: 0.",
      },
    },
    result:
      "A heading row, then a row for each year from `from_year` to `to_year`. Amounts are in yen.",
    columns: {
      year: "Fiscal year.",
      gdp: "GDP of the basis, yen.",
      ratio: "Share of GDP; the actual one in the first row.",
      spending: "Spending, yen; the actual one in the first row.",
      change: "Spending less that of the year before, yen; blank in the first row.",
    },
    errors: [
      "wrong_argument",
      {
        name: "growth_of_fixed_year",
        code: "#VALUE!",
        when: "`gdp_growth` is set although the basis is a fixed year.",
      },
      "no_spending",
      "no_gdp",
      "zero_gdp",
    ],
    examples: [
      {
        title: "From FY2025 to 3.5% in FY2030, GDP growing by 3% a year.",
        args: {
          from_year: 2025,
          to_year: 2030,
          target: "us_3_5",
          scope: "official",
          basis: "same_year",
          gdp_growth: 0.03,
        },
      },
      {
        title: "To 2% of FY2022 GDP in FY2027: the denominator is fixed.",
        args: { from_year: 2025, to_year: 2027, target: "target_2" },
      },
    ],
  },
} as const satisfies Readonly<Record<string, FunctionDescription>>;
