/** How the help describes a parameter. */
export interface ParameterDescription {
  /** What it takes: one cell, or a range of them. */
  readonly shape: "scalar" | "matrix";
  /** Plain sentences: meaning, unit, allowed values and, if it is optional, the default. */
  readonly text: string;
}

const FISCAL_YEAR = `Fiscal year, April to March: 2025, "FY2025", "令和7" or "R7".`;

const SCOPE =
  "Categories that count: official, ministry, build_up or expanded, or your own two columns with category (or group) and share from 0 to 1.";

const BASIS = `GDP to divide by: official (FY2022 as first estimated, about 560 trillion yen), same_year, a year such as "FY2022" (latest revision) or an amount in yen.`;

const SERIES = `Series of figures: "gdp.nominal", or the spending of a category such as "defence.core".`;

/**
 * The descriptions of parameters in English. A parameter has the one of its own name unless its
 * function chooses another.
 */
export const PARAMETERS = {
  year: {
    shape: "matrix",
    text: `${FISCAL_YEAR} A column or a row of years gives a result for each.`,
  },
  one_year: {
    shape: "scalar",
    text: FISCAL_YEAR,
  },
  years: {
    shape: "matrix",
    text: `Fiscal years in a range, one result row for each: 2025, "FY2025", "令和7" or "R7". Blank cells are skipped.`,
  },
  year_filter: {
    shape: "scalar",
    text: `One year to keep: 2025, "FY2025", "令和7" or "R7". Default: every year.`,
  },
  from_year: {
    shape: "scalar",
    text: "Fiscal year in which the path starts, from its actual ratio, such as 2025.",
  },
  to_year: {
    shape: "scalar",
    text: "Fiscal year in which the ratio is the target: after from_year, at most 100 years later.",
  },
  scope: {
    shape: "matrix",
    text: `${SCOPE} A range of names gives a result for each. Default: official.`,
  },
  one_scope: {
    shape: "matrix",
    text: `${SCOPE} Default: official.`,
  },
  scopes: {
    shape: "matrix",
    text: "Scope names in a range, one result column for each: official, ministry, build_up, expanded; or one scope of your own, two columns with category and share.",
  },
  basis: {
    shape: "scalar",
    text: `${BASIS} Default: official.`,
  },
  basis_of_target: {
    shape: "scalar",
    text: `${BASIS} Default: the target's own basis, official for a plain share.`,
  },
  stage: {
    shape: "scalar",
    text: "Budget stage: request, draft, initial, supplementary, settled or initial+supplementary. Default: initial.",
  },
  stage_of_lines: {
    shape: "scalar",
    text: "Budget stage with bundled lines: initial, supplementary or initial+supplementary. Default: initial.",
  },
  stage_of_series: {
    shape: "scalar",
    text: "Budget stage as in the other functions; for gdp.nominal estimate or published. Default: initial; for GDP the newer of the two.",
  },
  stage_filter: {
    shape: "scalar",
    text: "Budget stage to keep, as in the other functions; for GDP estimate or published. Default: every stage.",
  },
  as_of: {
    shape: "scalar",
    text: `As-of day: a date cell or text such as "2025-12-31". Figures published later are ignored. Default: no limit, the newest figures.`,
  },
  as_of_filter: {
    shape: "scalar",
    text: `Keeps what was published on or before this day: a date cell or text such as "2025-12-31". Default: every vintage.`,
  },
  unit: {
    shape: "scalar",
    text: "Unit of the result: JPY (yen), JPY_100M (100 million yen) or JPY_1T (trillion yen). Default: JPY.",
  },
  data: {
    shape: "matrix",
    text: "Your own figures beside the bundled ones: a range with the headings series, fiscal_year, stage, value (100 million yen) and vintage. The newer vintage wins. Default: the bundled figures alone.",
  },
  target: {
    shape: "scalar",
    text: `Share of GDP above 0 and at most 1, such as 2% or 0.02, or an id of TARGETS() such as "target_2".`,
  },
  category: {
    shape: "scalar",
    text: `One category whose share is sought, such as "candidate.space"; CATEGORIES() lists them. A group is not taken.`,
  },
  category_filter: {
    shape: "scalar",
    text: `Keeps the lines of which the bundled rules put a part in this category, such as "candidate.space". Default: every line.`,
  },
  gdp_growth: {
    shape: "scalar",
    text: "Growth of GDP a year, above -1 and at most 1, such as 3% or 0.03. Only with the basis same_year or an amount in yen. Default: 0.",
  },
  amounts: {
    shape: "matrix",
    text: "Amounts in yen in a range of any shape, to be added up. Blank cells are skipped; text is refused.",
  },
  ledger: {
    shape: "matrix",
    text: "Budget lines with headings: amount (yen) and at least one of ministry, organization, section, item, major_expense. 金額, 所管, 組織, 項, 事項, 主要経費 are accepted, too.",
  },
  rules: {
    shape: "matrix",
    text: "Rules with the headings of RULES(), tried from top to bottom. Default: the bundled rules.",
  },
  output: {
    shape: "scalar",
    text: "lines (a row for each part of a line), rows (a row beside each ledger row) or summary (a row for each category, and a total). Default: lines.",
  },
  series: {
    shape: "scalar",
    text: SERIES,
  },
  series_filter: {
    shape: "scalar",
    text: `${SERIES} Default: every series.`,
  },
  country: {
    shape: "scalar",
    text: "Country code of three letters (ISO 3166-1), such as DEU; small letters will do. Default: every country.",
  },
} as const satisfies Readonly<Record<string, ParameterDescription>>;

export type ParameterId = keyof typeof PARAMETERS;
