import { amountReader } from "../../../src/core/ledger/amount";
import { LEDGER_VOCABULARY } from "./vocabulary";

const reader = (scale: number, currency = "JPY") =>
  amountReader({ name: "", currency, scale }, LEDGER_VOCABULARY);

const inYen = reader(1);
const inThousands = reader(1000);

it.each([
  // cell              yen
  [5, 5],
  [-0.25, -0.25],
  ["12", 12],
  ["１，２３４", 1234],
  ["1,234,567", 1_234_567],
  ["1,234.5", 1234.5],
  ["1.5", 1.5],
  ["0.125", 0.125],
  ["12.3456", 12.3456],
  ["5億円", 500_000_000],
  ["5 億 円", 500_000_000],
  ["１．５兆円", 1_500_000_000_000],
  ["5億3,000万円", 530_000_000],
  ["2兆5億円", 2_000_500_000_000],
  ["1,234千円", 1_234_000],
  ["300百万円", 300_000_000],
  ["1.234億円", 123_400_000],
  ["△500", -500],
  ["▲ 1,000千円", -1_000_000],
  ["−5億円", -500_000_000],
  ["－500", -500],
  ["(500)", -500],
  ["（1,234千円）", -1_234_000],
  ["¥1,000", 1000],
  ["￥1,000", 1000],
  ["¥-1,000", -1000],
  ["-¥1,000", -1000],
  ["1,000円", 1000],
  ["JPY 5 m", 5_000_000],
  ["¥1.5bn", 1_500_000_000],
  ["5 million", 5_000_000],
  ["0", 0],
  ["-", 0],
  ["―", 0],
  ["…", 0],
  [" ", 0],
  ["", 0],
  [null, 0],
  [0, 0],
  ["0円", 0],
])("reads %j as %s yen", (cell, amount) => {
  expect(inYen(cell)).toBe(amount);
});

it.each([
  "1.234", // thousands in one language, decimals in another
  "97000,00",
  "1,23",
  "1,2345",
  "12,34,567",
  "1.234.567",
  "1 234",
  "500-",
  "(-500)",
  "△▲500",
  "--5",
  "約5億円",
  "5億円程度",
  "5万3億円",
  "5億3億円",
  "$500",
  "¥500 USD",
  "¥¥500",
  "5%",
  "1e5",
  "n/a",
  "億円",
  "円",
  "()",
  true,
  {},
  Number.NaN,
  Number.POSITIVE_INFINITY,
])("does not guess what %j is", (cell) => {
  expect(inYen(cell)).toBeNaN();
});

it.each([
  // cell       yen, in a column of thousand yen
  [5, 5000],
  [1.234, 1234],
  [0.1, 100],
  [9_007_199_254_740_991, 9_007_199_254_740_991_000],
  ["5", 5000],
  ["△1,234", -1_234_000],
  ["(5)", -5000],
  ["5億円", 500_000_000],
  ["5円", 5],
  ["¥5", 5000],
  [null, 0],
])("reads %j in thousands as %s yen", (cell, amount) => {
  expect(inThousands(cell)).toBe(amount);
});

it("takes any one currency where the ledger names none, and its own where it does", () => {
  expect([reader(1, "")("$5 m"), reader(1, "")("5億円"), reader(1, "")("¥5 $")]).toEqual([
    5_000_000,
    500_000_000,
    Number.NaN,
  ]);
  expect([reader(1, "EUR")("5 €"), reader(1, "EUR")("5円")]).toEqual([5, Number.NaN]);
});
