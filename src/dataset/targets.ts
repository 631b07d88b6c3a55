import { Decimal } from "../core/decimal";
import { wrongArgument } from "../core/problem";
import { rateOf } from "../core/rate";
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

/**
 * Target that a cell gives: an id of the targets, or a share above 0 and at most 1.
 *
 * @throws {Problem} `wrong-argument` for anything else.
 */
export function readTarget(cell: unknown): Pick<Target, "share"> & { readonly basis?: string } {
  const known =
    typeof cell === "string" ? TARGETS.get(cell.normalize("NFKC").trim().toLowerCase()) : undefined;
  if (known !== undefined) return known;
  const share = rateOf(cell);
  if (share?.gt(0) === true && share.lte(1)) return { share };
  throw wrongArgument("target", cell, {
    en: `give a share above 0 and at most 1, such as 0.02 or 2%, or one of ${[...TARGETS.keys()].join(", ")}`,
    ja: `0.02 や 2% のような 0 より大きく 1 以下の割合、または ${[...TARGETS.keys()].join("、")} のいずれかを指定してください`,
  });
}
