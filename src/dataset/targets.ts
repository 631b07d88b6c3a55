import { Decimal } from "../core/decimal";
import type { Language } from "./categories";
import { rowsOf, TABLES } from "./tables";

/** A share of GDP that somebody announced as a target or ceiling. */
export interface Target {
  readonly id: string;
  readonly label: Readonly<Record<Language, string>>;
  /** Share of GDP, 0.02 for 2 %. */
  readonly share: Decimal;
  /** Name of the basis it is measured on. */
  readonly basis: string;
}

export const TARGETS: ReadonlyMap<string, Target> = new Map(
  rowsOf(TABLES.targets).map((row) => [
    row("target"),
    {
      id: row("target"),
      label: { en: row("label_en"), ja: row("label_ja") },
      share: new Decimal(row("ratio")),
      basis: row("basis"),
    },
  ]),
);
