import { Decimal } from "../core/decimal";
import type { Scope } from "../core/scope";
import type { Language } from "../messages/language";
import { labelsOf, rowsOf, type Table } from "./tables";

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
    const entry = { category: row("category"), share: new Decimal(row("share")) };
    scopes.set(name, {
      name,
      label: labelsOf(row),
      description: row("description"),
      fromYear: Number(row("from_fiscal_year")),
      shares: [...(scopes.get(name)?.shares ?? []), entry],
    });
  }
  return scopes;
}
