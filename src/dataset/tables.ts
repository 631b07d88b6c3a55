import type { Range } from "../core/table";
import budgetLines from "./data/budget_lines.csv";
import categories from "./data/categories.csv";
import claims from "./data/claims.csv";
import milestones from "./data/milestones.csv";
import observations from "./data/observations.csv";
import peers from "./data/peers.csv";
import rules from "./data/rules.csv";
import scopes from "./data/scopes.csv";
import sources from "./data/sources.csv";
import targets from "./data/targets.csv";

/** A bundled table: texts as they stand in the data package, with their headings. */
export interface Table {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The tables of the data package. */
export const TABLES = {
  budgetLines,
  categories,
  claims,
  milestones,
  observations,
  peers,
  rules,
  scopes,
  sources,
  targets,
} as const;

/** One row of a table by heading; a heading that does not exist is our fault and throws. */
export type Row = (heading: string) => string;

/** The rows of a table, each to be asked by heading. */
export function rowsOf(table: Table): readonly Row[] {
  const position = new Map(table.fields.map((field, index) => [field, index]));
  return table.rows.map((cells) => (heading) => {
    const text = cells[position.get(heading) ?? -1];
    if (text === undefined) throw new Error(`No field ${heading} in this table.`);
    return text;
  });
}

/** A table as a range: its headings, then its rows. */
export const asRange = (table: Table): Range => [table.fields, ...table.rows];
