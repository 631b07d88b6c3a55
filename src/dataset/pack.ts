import type { Country } from "../core/country";
import { Figures } from "../core/figures";
import { TEXT_COLUMNS } from "../core/ledger/vocabulary";
import type { Range } from "../core/table";
import { BudgetLines } from "./chunk";
import { Categories } from "./categories";
import { readClaims, type Claim } from "./claims";
import { readCountry, type CountryFile } from "./country";
import { readObservations, type ObservedCountry } from "./observations";
import { readScopes, type NamedScope } from "./scopes";
import { Sources } from "./sources";
import { asRange, rowsOf, type Table } from "./tables";
import { readTargets, type Target } from "./targets";

/** The tables of a country, as its folder has them. */
export interface PackTables {
  readonly categories: Table;
  readonly claims: Table;
  readonly groups: Table;
  readonly observations: Table;
  readonly rules: Table;
  readonly scopes: Table;
  readonly sources: Table;
  readonly targets: Table;
  readonly milestones?: Table;
  /** Totals that NATO publishes, of any country. */
  readonly natoAmounts?: Table;
}

/** The rules of a country that publishes no budget lines. */
export const NO_RULES: Table = {
  fields: ["rule", ...TEXT_COLUMNS, "category", "share", "reason"],
  rows: [],
};

/** All that the add-in knows of a country. */
export interface Pack {
  readonly country: Country;
  readonly tables: PackTables;
  readonly categories: Categories;
  readonly scopes: ReadonlyMap<string, NamedScope>;
  readonly targets: ReadonlyMap<string, Target>;
  readonly claims: readonly Claim[];
  readonly sources: Sources;
  readonly figures: Figures;
  readonly budgetLines: BudgetLines;
}

/**
 * A country's pack from its folder.
 *
 * @throws {Problem} or {Error} if a table does not hold what it must: a fault of the dataset.
 */
export function readPack(
  file: CountryFile,
  tables: PackTables,
  budgetLines = new BudgetLines({}),
): Pack {
  const country = readCountry(file);
  const categories = new Categories(tables.categories, tables.groups);
  return {
    country,
    tables,
    categories,
    scopes: readScopes(tables.scopes),
    targets: readTargets(tables.targets),
    claims: readClaims(tables.claims),
    sources: new Sources(tables.sources),
    figures: readFigures(tables, { country, categories }),
    budgetLines,
  };
}

function readFigures({ observations, natoAmounts }: PackTables, of: ObservedCountry): Figures {
  const nato = natoAmounts === undefined ? [] : natoTotals(natoAmounts, of.country.code);
  const tables = [asRange(observations), ...(nato.length > 1 ? [nato] : [])];
  return new Figures(tables.flatMap((range) => readObservations(range, of)));
}

/** The totals of a country as observations: NATO's terms keep them in a table of their own. */
function natoTotals(table: Table, code: string): Range {
  const columns = ["stage", "unit", "vintage", "status", "source"] as const;
  const rows = rowsOf(table).filter((row) => row("country") === code);
  return [
    ["series", "fiscal_year", "value", ...columns],
    ...rows.map((row) => [
      "spending.nato.reported",
      row("year"),
      row("amount"),
      ...columns.map((name) => row(name)),
    ]),
  ];
}
