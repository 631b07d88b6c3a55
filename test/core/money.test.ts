import fc from "fast-check";
import { Decimal } from "../../src/core/decimal";
import { fromYen, readUnit, toYen, UNITS } from "../../src/core/money";

it.each([
  // amount        unit                    yen
  ["1", "JPY", "1"],
  ["1.5", "JPY_100M", "150000000"],
  ["0.0000123", "JPY_1T", "12300000"],
  ["-7", "JPY_100M", "-700000000"],
] as const)("takes %s %s as %s yen", (amount, unit, yen) => {
  expect(toYen(new Decimal(amount), unit)).toEqual(new Decimal(yen));
});

it("leaves an amount as it was when it is taken to yen and back", () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(...UNITS),
      (cell, unit) => {
        const amount = new Decimal(cell);
        expect(fromYen(toYen(amount, unit), unit).eq(amount)).toBe(true);
      },
    ),
  );
});

it.each(UNITS)("reads the unit %s in any case and width", (unit) => {
  expect(readUnit(unit)).toBe(unit);
  expect(readUnit(` ${unit.toLowerCase()}`)).toBe(unit);
  expect(readUnit(unit.replace("J", "Ｊ"))).toBe(unit);
});

it.each([
  // given         shown as
  ["USD", '"USD"'],
  [100, "100"],
  [null, "blank"],
])("refuses the unit %j, shown as %s", (given, shown) => {
  expect(() => readUnit(given)).toThrow(`unit is ${shown}; give one of JPY, JPY_100M, JPY_1T.`);
});

it("says in Japanese, too, what is no unit", () => {
  expect(() => readUnit("USD")).toThrow(
    expect.objectContaining({
      sentence: expect.objectContaining({
        ja: 'unit は "USD" です。JPY、JPY_100M、JPY_1T のいずれかを指定してください。',
      }),
    }),
  );
});
