import { summarize } from "../../../src/core/ledger/result-tables";
import { linesTable, rowsTable } from "../../../src/core/ledger/result-tables";
import { ledgerOf, NO_RULES } from "./arbitrary";

const rowsOf = (text: string) => [
  ["防衛省", "", "", "弾薬", "", 100],
  [text, "", "", "", "", 100],
];

it.each([
  "合計",
  " 合　計 ",
  "計",
  "小計",
  "総計",
  "歳出合計",
  "防衛省合計",
  "Total",
  "ＴＯＴＡＬ",
  "Grand Total",
  "Sub-total",
  "Summe",
])("leaves the row %j out, whatever column it stands in", (text) => {
  for (const row of [
    [text, "", "", "", "", 100],
    ["防衛省", "", "", text, "", 100],
  ]) {
    const summary = summarize(ledgerOf([...rowsOf("x").slice(0, 1), row]), NO_RULES);
    expect(summary).toMatchObject({ lines: 1, totalRows: 1, unreadable: 0, noAmount: 0 });
    expect(summary.total.toFixed()).toBe("100");
  }
});

it.each(["会計", "一般会計", "統計", "合計画", "Totality", "Total Force", "sum-up", "計画"])(
  "takes the row %j for a line",
  (text) => {
    expect(summarize(ledgerOf(rowsOf(text)), NO_RULES)).toMatchObject({ lines: 2, totalRows: 0 });
  },
);

it("names the row in the tables, and counts one without an amount as such", () => {
  const ledger = ledgerOf([...rowsOf("合計"), ["合計", "", "", "", "", ""]]);
  const options = { problemCell: String, maximumRows: 10 };
  expect(linesTable(ledger, NO_RULES, options).slice(2)).toEqual([
    [2, "total_row", "", "", ""],
    [3, "no_amount", "", "", ""],
  ]);
  expect(rowsTable(ledger, NO_RULES, options).slice(2)).toEqual([
    ["total_row", "", "", ""],
    ["no_amount", "", "", ""],
  ]);
});
