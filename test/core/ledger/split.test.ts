import { Decimal } from "../../../src/core/decimal";
import { portionOf } from "../../../src/core/ledger/split";

it.each([
  // share                amount            nearest double; beside most of them what doubles would give
  ["0", 7, 0],
  ["1", 0.1, 0.1],
  ["0.5", -41, -20.5],
  ["0.333", 100, 33.3],
  ["0.333", 123456789012345, 41111110741110.88], // ….89
  ["0.3333333333333333", 3, 0.9999999999999999], // 1
  ["0.667", 0.1, 0.0667], // 0.06670000000000001
  ["0.667", 8444249301319681, 5632314283980227], // …228
  ["0.12345678901234567", 7, 0.8641975230864197], // …198
  ["0.12345678901234567", -7, -0.8641975230864197], // …198
  ["1e-23", 7, 7e-23], // 7.000000000000001e-23
  ["1e-22", 7, 7e-22],
])("takes the share %s of %s as %s", (share, amount, portion) => {
  expect(portionOf(new Decimal(share))(amount)).toBe(portion);
});
