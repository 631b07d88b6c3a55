import { Decimal } from "../core/decimal";
import type { Scope, ScopeShare } from "../core/scope";
import type { Language } from "../messages/language";
import { labelsOf, rowsOf, type Table, type TableRow } from "./tables";

/** A scope of the dataset, with its names for people. */
export interface NamedScope extends Scope {
  readonly label: Readonly<Record<Language, string>>;
  readonly description: string;
}

/** The scopes of a country in their order, by name. */
export function readScopes(table: Table): ReadonlyMap<string, NamedScope> {
  const scopes = new Map<string, NamedScope>();
  for (const row of rowsOf(table)) {
    const name = row("scope");
    scopes.set(name, {
      name,
      label: labelsOf(row),
      description: row("description"),
      fromYear: Number(row("from_fiscal_year")),
      shares: [...(scopes.get(name)?.shares ?? []), shareOf(row)],
    });
  }
  return scopes;
}

const shareOf = (row: TableRow): ScopeShare => ({
  category: row("category"),
  share: new Decimal(row("share")),
  fromYear: yearOf(row("from_year")),
  toYear: yearOf(row("to_year")),
});

const yearOf = (text: string): number | undefined => (text === "" ? undefined : Number(text));
