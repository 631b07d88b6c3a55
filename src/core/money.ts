import { Decimal } from "./decimal";
import { wrongArgument } from "./problem";

/** Unit of an amount: yen, 100 million yen (億円) or trillion yen (兆円). */
export type Unit = "JPY" | "JPY_100M" | "JPY_1T";

const YEN: Readonly<Record<Unit, Decimal>> = {
  JPY: new Decimal(1),
  JPY_100M: new Decimal("1e8"),
  JPY_1T: new Decimal("1e12"),
};

export const UNITS: readonly Unit[] = ["JPY", "JPY_100M", "JPY_1T"];

/** An amount given in a unit, in yen; exact. */
export const toYen = (amount: Decimal, unit: Unit): Decimal => amount.times(YEN[unit]);

/** An amount in yen, in a unit; exact to 60 digits. */
export const fromYen = (yen: Decimal, unit: Unit): Decimal => yen.div(YEN[unit]);

/**
 * Unit that a cell names.
 *
 * @throws {Problem} `wrong-argument` if it is no unit.
 */
export function readUnit(given: unknown): Unit {
  const name = typeof given === "string" ? given.normalize("NFKC").trim().toUpperCase() : given;
  const unit = UNITS.find((known) => known === name);
  if (unit !== undefined) return unit;
  throw wrongArgument("unit", given, {
    en: `give one of ${UNITS.join(", ")}`,
    ja: `${UNITS.join("、")} のいずれかを指定してください`,
  });
}
