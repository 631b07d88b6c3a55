import { Decimal } from "../core/decimal";
import type { Scope } from "../core/scope";
import type { Language } from "./categories";
import { rowsOf, TABLES, type Row } from "./tables";

/** A scope of the dataset, with its names for people. */
export interface NamedScope extends Scope {
  readonly label: Readonly<Record<Language, string>>;
  readonly description: string;
}

/** The scopes of the dataset in their order. */
export const SCOPES: ReadonlyMap<string, NamedScope> = byName(rowsOf(TABLES.scopes));

function byName(rows: readonly Row[]): ReadonlyMap<string, NamedScope> {
  const scopes = new Map<string, NamedScope>();
  for (const row of rows) {
    const name = row("scope");
    const entry = { category: row("category"), share: new Decimal(row("share")) };
    const shares = [...(scopes.get(name)?.shares ?? []), entry];
    scopes.set(name, {
      name,
      label: { en: row("label_en"), ja: row("label_ja") },
      description: row("description"),
      fromYear: Number(row("from_fiscal_year")),
      shares,
    });
  }
  return scopes;
}
