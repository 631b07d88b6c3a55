import type { FunctionId } from "../../src/functions/catalogue";
import { FUNCTION_IDS } from "../../src/functions/catalogue";
import { cells, HostError, receiver } from "./calling";
import { data } from "./data-faults";
import * as given from "./faults";
import type { Fault } from "./faults";
import { argumentsOf, parameterNames } from "./right-arguments";

import * as table from "./table-faults";

type Faults = Readonly<Record<string, readonly Fault[]>>;

const shared = { as_of: given.asOf, data } as const;
const inCountry = { ...shared, country: table.packCountry } as const;
const { basis, stage, unit, target } = given;
const scopes = { year: given.year(), scope: given.scope } as const;

/** What can be wrong with each parameter of each function. */
const FAULTS: Readonly<Record<FunctionId, Faults>> = {
  DEFENCE_RATIO: { ...scopes, basis, stage, ...shared },
  RATIO_RANGE: { ...scopes, basis, stage, ...shared },
  DEFENCE_SPENDING: { ...scopes, stage, unit, ...shared },
  GDP: { year: given.year(), unit, ...inCountry },
  RATIO_OF: { amounts: table.amounts, year: given.year(), basis, ...inCountry },
  REQUIRED_SPENDING: { target, year: given.year(), basis, unit, ...inCountry },
  TARGET_GAP: { target, ...scopes, basis, stage, unit, ...shared },
  BREAKEVEN_SHARE: { target, ...scopes, category: table.category, basis, stage, ...shared },
  TARGET_PATH: {
    from_year: given.oneYear("from_year"),
    to_year: [...given.oneYear("to_year"), ...wrongEnds()],
    ...{ target, scope: given.oneScope, basis, gdp_growth: given.growth, stage, ...shared },
  },
  RATIO_GRID: { year: given.oneYear(), stage, ...inCountry },
  COMPARE: { years: comparedYears(), scopes: comparedScopes(), basis, stage, ...shared },
  BREAKDOWN: { year: given.oneYear(), scope: given.oneScope, stage, basis, unit, ...shared },
  RECLASSIFY: {
    ledger: table.ledger,
    rules: table.rules,
    output: given.output,
    ledger_unit: table.ledgerUnit,
    headings: table.headings,
    reading: table.reading,
    country: table.packCountry,
  },
  RECLASSIFIED_RATIO: {
    ...{ ledger: table.ledger, ...scopes, rules: table.rules, basis, ...shared },
    ...{ ledger_unit: table.ledgerUnit, columns: table.columns },
    ...{ headings: table.headings, reading: table.reading },
  },
  BUDGET_LINES: {
    year: given.oneYear(),
    stage,
    category: table.filterCategory(),
    country: table.packCountry,
  },
  OBSERVATIONS: {
    ...{ series: table.filterSeries, year: given.filterYear, stage: given.anyStage },
    ...inCountry,
  },
  CATEGORIES: { country: table.packCountry },
  SCOPES: { country: table.packCountry },
  RULES: { country: table.packCountry },
  TARGETS: { country: table.packCountry },
  PEERS: { country: table.country, year: given.filterYear, definition: table.definition },
  CLAIMS: { data: shared.data, country: table.packCountry },
  CITE: { series: table.series, year: given.year(), stage: given.gdpStage, ...inCountry },
  COUNTRIES: {},
  DATASET_VERSION: {},
};

const rows = FUNCTION_IDS.flatMap((id) =>
  Object.entries(FAULTS[id]).flatMap(([parameter, faults]) =>
    faults.map((fault) => ({ id, replaced: { [parameter]: fault.given }, ...fault })),
  ),
);

it.each(rows)("$id $replaced: #VALUE!, $en", ({ id, replaced, en, ja }) => {
  expect(firstError(id, argumentsOf(id, replaced), "en")).toEqual(value(en));
  expect(firstError(id, argumentsOf(id, replaced), "ja")).toEqual(value(ja));
});

it.each(FUNCTION_IDS)("tries every parameter of %s", (id) => {
  expect(Object.keys(FAULTS[id]).sort()).toEqual([...parameterNames(id)].sort());
});

const spreading = FUNCTION_IDS.filter((id) => FAULTS[id]["scope"] === given.scope);

it.each(spreading)("does not pair years with scopes of another shape in %s", (id) => {
  const year = [[2024], [2025], [2026]];
  for (const { given: scope, en, ja } of given.shapes) {
    expect(firstError(id, argumentsOf(id, { year, scope }), "en")).toEqual(value(en));
    expect(firstError(id, argumentsOf(id, { year, scope }), "ja")).toEqual(value(ja));
  }
});

it("does not lay a grid of years and scopes out as RATIO_RANGE", () => {
  const grid = argumentsOf("RATIO_RANGE", { year: [[2024, 2025]] });
  expect(cells("RATIO_RANGE", grid)).toEqual([
    [
      value(
        "year and scope make several columns; RATIO_RANGE takes one value or a column of them.",
      ),
    ],
  ]);
});

const value = (message: string): HostError => new HostError("invalidValue", message);

/** The first error of a result, which may stand below headings. */
const firstError = (id: FunctionId, all: readonly unknown[], language: "en" | "ja"): unknown =>
  cells(id, all, receiver(language))
    .flat()
    .find((cell) => cell instanceof HostError);

function wrongEnds(): readonly Fault[] {
  return given.faults(
    "to_year",
    [2024, 2025].map((year) => [year, `${year}`] as const),
    "give a year after from_year, at most 100 years later",
    "from_year より後で 100 年以内の年度を指定してください",
  );
}

function comparedYears(): readonly Fault[] {
  const wrong = given.year("year").filter(({ en }) => !en.includes("needed"));
  const none = [null, "", 0, [[null], [0]]].map((blank) => ({
    given: blank,
    en: "years is blank; give at least one fiscal year.",
    ja: "years は空白です。年度を 1 つ以上指定してください。",
  }));
  return [...wrong, ...none];
}

function comparedScopes(): readonly Fault[] {
  const none = [null, "", 0, [[null], [0]]].map((blank) => ({
    given: blank,
    en: "scopes is blank; give at least one scope.",
    ja: "scopes は空白です。範囲を 1 つ以上指定してください。",
  }));
  return [...given.scope, ...none];
}
