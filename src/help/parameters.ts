/** How the help describes a parameter. */
export interface ParameterDescription {
  /** What it takes: one cell, or a range of them. */
  readonly shape: "scalar" | "matrix";
  /** Plain sentences: meaning, unit, allowed values and, if it is optional, the default. */
  readonly text: string;
}

const FISCAL_YEAR = `Fiscal year, April to March: 2025, "FY2025", "令和7" or "R7".`;

const SCOPE =
  "Categories that count: official, ministry, build_up or expanded, a scope of another country such as DEU.national, or your own two columns with category (or group) and share from 0 to 1.";

const BASIS = `GDP to divide by: official (FY2022 as estimated in December 2022, 560.2 trillion yen), same_year, a year such as "FY2022" (latest revision) or an amount in yen.`;

/**
 * Descriptions of the parameters that several functions share, in English. A parameter has the one of
 * its name unless its function names or holds another.
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
  year_filter: {
    shape: "scalar",
    text: `One year to keep: 2025, "FY2025", "令和7" or "R7". Default: every year.`,
  },
  scope: {
    shape: "matrix",
    text: `${SCOPE} A range of names gives a result for each. Default: official.`,
  },
  one_scope: {
    shape: "matrix",
    text: `${SCOPE} Default: official.`,
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
  as_of: {
    shape: "scalar",
    text: `As-of day: a date cell or text such as "2025-12-31". Figures published later are ignored. Default: no limit, the newest figures.`,
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
  ledger: {
    shape: "matrix",
    text: "Budget lines with headings: amount and at least one of ministry, organization, section, item, major_expense, or their usual names in Japanese (金額, 所管, 組織, 項, 事項), English or German. The unit may stand in a heading: 金額（千円）.",
  },
  rules: {
    shape: "matrix",
    text: "Rules with headings, tried from top to bottom: category, and any of rule, ministry, organization, section, item, major_expense, share. Default: the bundled rules.",
  },
  ledger_unit: {
    shape: "scalar",
    text: `Unit of the ledger's amounts, such as 千円, 百万円, JPY_100M or million. Default: the unit that the heading of the amounts names, or yen.`,
  },
  headings: {
    shape: "matrix",
    text: `Headings to go by instead of the ledger's own: a row with one for each column, such as {"ministry","","item","amount"}; "" for a column that is not read. Default: the first row of the ledger.`,
  },
  reading: {
    shape: "scalar",
    text: `fill_down: a line without a ministry takes that of the row above, as in merged cells; count_totals: rows of totals count as lines; both: fill_down+count_totals. Default: neither.`,
  },
  country: {
    shape: "scalar",
    text: "Country whose data answer: JPN, DEU, TWN or GBR. The first answer of another country waits until its data are loaded. Default: JPN.",
  },
} as const satisfies Readonly<Record<string, ParameterDescription>>;

export type ParameterId = keyof typeof PARAMETERS;
