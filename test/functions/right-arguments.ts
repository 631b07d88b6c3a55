import type { FunctionId } from "../../src/functions/catalogue";
import { FUNCTIONS } from "../../src/functions/catalogue";
import { parameterName } from "../../src/functions/custom-function";

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

/** Arguments that each function takes without an error; the other parameters are left out. */
const RIGHT: Readonly<Partial<Record<FunctionId, Readonly<Record<string, unknown>>>>> = {
  DEFENCE_RATIO: { year: 2025 },
  RATIO_RANGE: { year: 2025 },
  DEFENCE_SPENDING: { year: 2025 },
  GDP: { year: 2025 },
  RATIO_OF: { amounts: 1000, year: 2025 },
  RATIO_GRID: { year: 2025 },
  COMPARE: { years: 2025, scopes: "official" },
  BREAKDOWN: { year: 2025 },
  REQUIRED_SPENDING: { target: 0.02, year: 2025 },
  TARGET_GAP: { target: 0.02, year: 2025 },
  BREAKEVEN_SHARE: { target: 0.018, year: 2025, category: "candidate.space" },
  TARGET_PATH: { from_year: 2025, to_year: 2027, target: 0.02 },
  RECLASSIFY: { ledger: LEDGER },
  RECLASSIFIED_RATIO: { ledger: LEDGER, year: 2025, columns: "any" },
  OBSERVATIONS: { series: "gdp.nominal" },
  CITE: { series: "gdp.nominal", year: 2025 },
  BUDGET_LINES: { year: 2025 },
  PEERS: { year: 2025 },
};

/** The names of a function's parameters in their order. */
export const parameterNames = (id: FunctionId): readonly string[] =>
  FUNCTIONS[id].parameters.map(parameterName);

/** The right arguments of a function, null for one left out, some of them replaced by name. */
export function argumentsOf(
  id: FunctionId,
  replaced: Readonly<Record<string, unknown>> = {},
): readonly unknown[] {
  const args = { ...RIGHT[id], ...replaced };
  const names = parameterNames(id);
  const strangers = Object.keys(args).filter((name) => !names.includes(name));
  if (strangers.length > 0) {
    throw new Error(`${id} has no parameter ${strangers.join(", ")}.`);
  }
  return names.map((name) => (name in args ? args[name] : null));
}
