import type { Decimal } from "./decimal";
import { wrongArgument, type Labels, type ArgumentPlace } from "./problem";
import { choiceIn } from "./text";

/** A unit of amounts, such as 100 million of a currency. */
export interface Unit {
  readonly id: string;
  /** How much of the currency it is. */
  readonly scale: Decimal;
  /** Excel number format of an amount in it. */
  readonly format: string;
  readonly labels: Labels;
}

/** An amount in a unit, in the currency itself; exact. */
export const inCurrency = (amount: Decimal, unit: Unit): Decimal => amount.times(unit.scale);

/** An amount in the currency, in a unit; exact to 60 digits. */
export const inUnit = (amount: Decimal, unit: Unit): Decimal => amount.div(unit.scale);

/**
 * The one of some units that a cell names.
 *
 * @throws {Problem} `wrong-argument` if it is none of them.
 */
export function readUnit(place: ArgumentPlace, cell: unknown, units: readonly Unit[]): Unit {
  const ids = units.map(({ id }) => id);
  const id = choiceIn(cell, ids);
  const unit = units.find((candidate) => candidate.id === id);
  if (unit !== undefined) {
    return unit;
  }
  throw wrongArgument(place, cell, { kind: "one-of", values: ids });
}
