import type { Place } from "../../excel/address";
import type { Offered } from "../offered";

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

/** Widths of the columns of the sheet Scope, in characters; the second takes the longest category. */
export function widthsFor({ countable, idInCell }: Offered): readonly number[] {
  const longest = Math.max(24, ...countable.map(({ id }) => idInCell(id).length));
  return [44, longest, 21, 24, 18, 16, 16, 16, 16];
}

const TOP = 3;
const RESULTS = TOP + SETTINGS.length + 3;
const CASES = RESULTS + 16;

/**
 * First cell of each part of the sheet Scope; rows and columns from 0.
 * The first column explains, the parts are to the right of it; cases grow to the right, the
 * comparison downwards, so nothing is in their way.
 */
export function layout(sheet: string, { countable }: Offered) {
  const active = CASES + countable.length + 5;
  return {
    title: { sheet, row: 0, column: 0 },
    settings: { sheet, row: TOP, column: 1 },
    results: { sheet, row: RESULTS, column: 0 },
    chart: { sheet, row: TOP, column: 4 },
    cases: { sheet, row: CASES, column: 1 },
    active: { sheet, row: active, column: 1 },
    compare: { sheet, row: active + countable.length + 3, column: 0 },
  } as const satisfies Readonly<Record<string, Place>>;
}

/** Rows and columns of the parts, with their headings. */
export const sizes = ({ countable }: Offered) =>
  ({
    settings: { rows: SETTINGS.length + 1, columns: 2 },
    active: { rows: countable.length + 1, columns: 2 },
    results: RESULTS_SIZE,
  }) as const;

/** Rows and columns of the results. */
export const RESULTS_SIZE = { rows: 13, columns: 4 } as const;
