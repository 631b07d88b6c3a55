import type { FunctionId } from "../../src/functions/catalogue";

/** An invented ledger of two lines in FY2025. */
export const LEDGER = [
  ["fiscal_year", "ministry", "item", "amount"],
  [2025, "防衛省", "艦船", 1000],
  [2025, "国土交通省", "道路", 500],
] as const;

/** Rules for it: half of what the ministry of roads spends is transport. */
export const RULES = [
  [
    ...["rule", "ministry", "organization", "section", "item"],
    "major_expense",
    "category",
    "share",
  ],
  ["A1", "=防衛省", "", "", "", "", "defence.core", 1],
  ["A2", "^国土", "", "", "", "", "candidate.transport", 0.5],
] as const;

/** An overlay that changes nothing, being older than what is known. */
export const DATA = [
  ["series", "fiscal_year", "stage", "value", "vintage"],
  ["gdp.nominal", 2025, "estimate", 1, "1999-12-31"],
] as const;

/** The parameters of every function with an argument that is right; null leaves it out. */
export const SIGNATURES: Readonly<Record<FunctionId, Readonly<Record<string, unknown>>>> = {
  DEFENCE_RATIO: { year: 2025, scope: null, basis: null, stage: null, as_of: null, data: null },
  RATIO_RANGE: { year: 2025, scope: null, basis: null, stage: null, as_of: null, data: null },
  DEFENCE_SPENDING: { year: 2025, scope: null, stage: null, unit: null, as_of: null, data: null },
  GDP: { year: 2025, unit: null, as_of: null, data: null },
  RATIO_OF: { amounts: 1000, year: 2025, basis: null, as_of: null, data: null },
  REQUIRED_SPENDING: {
    ...{ target: 0.02, year: 2025, basis: null, unit: null, as_of: null },
    data: null,
  },
  TARGET_GAP: {
    ...{ target: 0.02, year: 2025, scope: null, basis: null, stage: null, unit: null },
    ...{ as_of: null, data: null },
  },
  BREAKEVEN_SHARE: {
    ...{ target: 0.018, year: 2025, category: "candidate.space", scope: null, basis: null },
    ...{ stage: null, as_of: null, data: null },
  },
  TARGET_PATH: {
    ...{ from_year: 2025, to_year: 2027, target: 0.02, scope: null, basis: null },
    ...{ gdp_growth: null, stage: null, as_of: null, data: null },
  },
  RATIO_GRID: { year: 2025, stage: null, as_of: null, data: null },
  COMPARE: { years: 2025, scopes: "official", basis: null, stage: null, as_of: null, data: null },
  BREAKDOWN: {
    ...{ year: 2025, scope: null, stage: null, basis: null, unit: null, as_of: null },
    data: null,
  },
  RECLASSIFY: { ledger: LEDGER, rules: null, output: null },
  RECLASSIFIED_RATIO: {
    ...{ ledger: LEDGER, year: 2025, scope: null, rules: null, basis: null, as_of: null },
    data: null,
  },
  BUDGET_LINES: { year: 2025, stage: null, category: null },
  OBSERVATIONS: { series: "gdp.nominal", year: null, stage: null, as_of: null, data: null },
  CATEGORIES: {},
  SCOPES: {},
  RULES: {},
  TARGETS: {},
  PEERS: { country: null, year: 2025 },
  CLAIMS: { data: null },
  CITE: { series: "gdp.nominal", year: 2025, stage: null, as_of: null, data: null },
  DATASET_VERSION: {},
};

const isFunctionId = (id: string): id is FunctionId => id in SIGNATURES;

export const FUNCTION_IDS: readonly FunctionId[] = Object.keys(SIGNATURES).filter(isFunctionId);

/** The right arguments of a function with some of them replaced by name. */
export function argumentsOf(
  id: FunctionId,
  replaced: Readonly<Record<string, unknown>> = {},
): readonly unknown[] {
  const strangers = Object.keys(replaced).filter((name) => !(name in SIGNATURES[id]));
  if (strangers.length > 0) throw new Error(`${id} has no parameter ${strangers.join(", ")}.`);
  return Object.values({ ...SIGNATURES[id], ...replaced });
}
