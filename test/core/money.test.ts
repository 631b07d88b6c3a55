import { said } from "./said";
import fc from "fast-check";
import { Decimal } from "../../src/core/decimal";
import { inCurrency, inUnit, readUnit } from "../../src/core/money";
import { country } from "./country";

const { units } = country;

const unitOf = (id: string) => readUnit("unit", id, units);

it.each([
  // amount        unit                    yen
  ["1", "JPY", "1"],
  ["1.5", "JPY_100M", "150000000"],
  ["0.0000123", "JPY_1T", "12300000"],
  ["-7", "JPY_100M", "-700000000"],
] as const)("takes %s %s as %s yen", (amount, unit, yen) => {
  expect(inCurrency(new Decimal(amount), unitOf(unit))).toEqual(new Decimal(yen));
});

it("leaves an amount as it was when it is taken to yen and back", () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(...units),
      (cell, unit) => {
        const amount = new Decimal(cell);
        expect(inUnit(inCurrency(amount, unit), unit).eq(amount)).toBe(true);
      },
    ),
  );
});

it.each(units.map(({ id }) => id))("reads the unit %s in any case and width", (unit) => {
  expect(unitOf(unit).id).toBe(unit);
  expect(unitOf(` ${unit.toLowerCase()}`).id).toBe(unit);
  expect(unitOf(unit.replace("J", "Ｊ")).id).toBe(unit);
});

it.each([
  // given         shown as
  ["USD", '"USD"'],
  [100, "100"],
  [null, "blank"],
])("refuses the unit %j, shown as %s", (given, shown) => {
  expect(said(() => readUnit("unit", given, units))).toThrow(
    `unit is ${shown}; give one of JPY, JPY_100M, JPY_1T.`,
  );
});

it("says in Japanese, too, what is no unit", () => {
  expect(said(() => readUnit("unit", "USD", units))).toThrow(
    expect.objectContaining({
      sentence: expect.objectContaining({
        ja: 'unit は "USD" です。JPY、JPY_100M、JPY_1T のいずれかを指定してください。',
      }),
    }),
  );
});
