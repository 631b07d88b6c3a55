/** Tables that hold the state; found by name wherever they stand. */
export const TABLE = {
  settings: "ScopeSettings",
  cases: "ScopeCases",
  active: "ScopeActive",
  rules: "ScopeRules",
} as const;

/** The sheet that Set up makes. */
export const HOME_SHEET = "Scope";

/** A setting, as the first column of ScopeSettings has it. */
export type Setting = "case" | "year" | "stage" | "basis" | "as_of" | "target";

/** The settings in the order of their rows. */
export const SETTINGS: readonly Setting[] = ["case", "year", "stage", "basis", "as_of", "target"];

/** Defined name of each setting's value. */
export const SETTING_NAME: Readonly<Record<Setting, string>> = {
  case: "Scope.Case",
  year: "Scope.Year",
  stage: "Scope.Stage",
  basis: "Scope.Basis",
  as_of: "Scope.AsOf",
  target: "Scope.Target",
};

/** Defined names of other places. */
export const NAME = {
  /** The two columns that formulas pass as scope, with their headings. */
  active: "Scope.Active",
  /** The ratio among the results. */
  ratio: "Scope.Ratio",
  /** First cell of the results. */
  results: "Scope.Results",
  /** The comparison of cases; no name may be that of a function, such as Scope.Compare. */
  compare: "Scope.CaseTable",
} as const;

/** Names that earlier editions made and that Set up replaces: one hid the function SCOPE.COMPARE. */
export const FORMER_NAMES: readonly (readonly [former: string, name: string])[] = [
  ["Scope.Compare", NAME.compare],
];

/** Name of the chart of the compared cases. */
export const CHART = "ScopeChart";

/** Headings of the tables. */
export const COLUMN = {
  setting: "Setting",
  value: "Value",
  category: "Category",
  share: "Share",
} as const;
