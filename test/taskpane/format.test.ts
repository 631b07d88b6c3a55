import { Decimal } from "../../src/core/decimal";
import { exactly } from "../../src/core/bounded";
import { AT_HOME } from "../../src/taskpane/offered";
import { en } from "../../src/taskpane/text/en";
import { ja } from "../../src/taskpane/text/ja";
import { gapText, money, plainShare, printed, share } from "../../src/taskpane/format";

const EN = { text: en, offered: AT_HOME };
const JA = { text: ja, offered: AT_HOME };

it.each([
  // yen               English         Japanese
  ["1305200000000", "¥1.31 trn", "1兆3,052億円"],
  ["-1305200000000", "−¥1.31 trn", "−1兆3,052億円"],
  ["-50000000000", "−¥50 bn", "−500億円"],
  ["560000000000000", "¥560.00 trn", "560兆円"],
  ["231548000000", "¥232 bn", "2,315億円"],
  ["8100000000", "¥8.1 bn", "81億円"],
  ["100000000", "¥0.1 bn", "1億円"],
  ["99996000", "¥100.0 m", "1億円"],
  ["49893000", "¥49.9 m", "4,989万円"],
  ["-49893000", "−¥49.9 m", "−4,989万円"],
  ["100000", "¥0.1 m", "10万円"],
  ["20500", "¥20,500", "2万円"],
  ["9800", "¥9,800", "9,800円"],
  ["0.25", "¥0.25", "0.25円"],
  ["0", "¥0", "0億円"],
])("words %s yen", (yen, english, japanese) => {
  expect(money(new Decimal(yen), EN)).toBe(english);
  expect(money(new Decimal(yen), JA)).toBe(japanese);
});

it.each([
  // 100 million yen   English         Japanese
  ["84748", "¥8,474.8 bn", "84,748億円"],
  ["2315.48", "¥231.548 bn", "2,315.48億円"],
  ["5600000", "¥560,000 bn", "5,600,000億円"],
])("prints %s with every digit", (units, english, japanese) => {
  expect(printed(units, EN)).toBe(english);
  expect(printed(units, JA)).toBe(japanese);
});

it.each([
  // gap, yen          English                     Japanese
  ["1305200000000", "¥1.31 trn short of 2\u00a0%", "2%まで 1兆3,052億円 不足"],
  ["-100000000000", "¥100 bn above 2\u00a0%", "2%を 1,000億円 超過"],
  ["0", "exactly at 2\u00a0%", "ちょうど 2%"],
])("says how %s yen stands to the target", (yen, english, japanese) => {
  const gap = exactly(new Decimal(yen));
  expect(gapText(gap, new Decimal("0.02"), EN)).toBe(english);
  expect(gapText(gap, new Decimal("0.02"), JA)).toBe(japanese);
});

it("writes shares as per cent", () => {
  expect(share(new Decimal("0.017669"), en)).toBe("1.77\u00a0%");
  expect(share(new Decimal("0.017669"), ja)).toBe("1.77%");
  expect(plainShare(0.035, en)).toBe("3.5\u00a0%");
});
