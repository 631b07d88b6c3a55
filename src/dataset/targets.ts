import { Decimal } from "../core/decimal";
import { wrongArgument } from "../core/problem";
import { plainName, rateOf } from "../core/text";
import type { Language } from "../messages/language";
import { labelsOf, rowsOf, type Table } from "./tables";

/** A share of GDP that somebody announced as a target or ceiling. */
export interface Target {
  readonly id: string;
  readonly label: Readonly<Record<Language, string>>;
  /** Share of GDP, 0.02 for 2 %. */
  readonly share: Decimal;
  /** Name of the basis it is measured on. */
  readonly basis: string;
}

/** The targets of a country, by id. */
export const readTargets = (table: Table): ReadonlyMap<string, Target> =>
  new Map(
    rowsOf(table).map((row) => [
      row("target"),
      {
        id: row("target"),
        label: labelsOf(row),
        share: new Decimal(row("ratio")),
        basis: row("basis"),
      },
    ]),
  );

/** A target as a user chose it; a share of the user's own brings no basis. */
export interface ChosenTarget {
  readonly share: Decimal;
  readonly basis: string | undefined;
}

/**
 * Target that a cell names: an id of the targets, or a share above 0 and at most 1.
 *
 * @throws {Problem} `wrong-argument` for anything else.
 */
export function readTarget(cell: unknown, targets: ReadonlyMap<string, Target>): ChosenTarget {
  const target = targets.get(plainName(cell));
  if (target !== undefined) {
    return target;
  }
  const share = rateOf(cell);
  if (share?.gt(0) === true && share.lte(1)) {
    return { share, basis: undefined };
  }
  throw wrongArgument("target", cell, { kind: "target", ids: [...targets.keys()] });
}
