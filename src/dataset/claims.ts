import { Decimal } from "../core/decimal";
import { rowsOf, TABLES } from "./tables";

/** A percentage as somebody published it, with the choices behind it as texts. */
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

export const CLAIMS: readonly Claim[] = rowsOf(TABLES.claims).map((row) => ({
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
