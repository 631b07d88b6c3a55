import { Decimal } from "../core/decimal";
import { rowsOf, type Table } from "./tables";

/** A percentage that somebody published, and the choices it was computed under. */
export interface Claim {
  readonly id: string;
  readonly statement: string;
  readonly fiscalYear: number;
  readonly stages: string;
  readonly scope: string;
  readonly basis: string;
  readonly asOf: string;
  readonly publishedPercent: Decimal;
  /** Places it was printed with. */
  readonly decimals: number;
  readonly source: string;
}

/** The claims of a country in their order. */
export const readClaims = (table: Table): readonly Claim[] =>
  rowsOf(table).map((row) => ({
    id: row("claim"),
    statement: row("statement"),
    fiscalYear: Number(row("fiscal_year")),
    stages: row("stages"),
    scope: row("scope"),
    basis: row("basis"),
    asOf: row("as_of"),
    publishedPercent: new Decimal(row("published_percent")),
    decimals: Number(row("decimals")),
    source: row("source"),
  }));
