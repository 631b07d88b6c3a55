import type { LedgerColumn } from "../../../src/core/ledger/vocabulary";
import { columnsNaming, corrected } from "../../../src/taskpane/ledger/ledger";

it.each([
  // headings                           field          columns
  [["府省庁", "金額"], "amount", [1]],
  [["amount_jpy", "item", " AMOUNT "], "amount", [0, 2]],
  [["年度", "item"], "fiscal_year", [0]],
  [["所管", "府省庁", "item"], "ministry", [0, 1]],
  [["府省庁", "金額"], "item", []],
  [["金額 (unused)", "", null, 5], "amount", []],
] as const)("finds in %j the columns for %s: %j", (headings, field, columns) => {
  expect(columnsNaming(headings, field)).toEqual(columns);
});

const HEADINGS = ["府省庁", "事業名", "概算", "金額"];
const AMOUNT_IS_2: readonly [LedgerColumn, number] = ["amount", 2];

it.each([
  // before          given                 after
  [[], AMOUNT_IS_2, [AMOUNT_IS_2]],
  [[AMOUNT_IS_2], ["amount", 3], []],
  [[AMOUNT_IS_2], ["section", 2], [["section", 2]]],
  [[AMOUNT_IS_2], ["item", -1], [AMOUNT_IS_2, ["item", -1]]],
  [[], ["fiscal_year", -1], []],
] as const)("has after the corrections %j and %j only %j", (before, given, after) => {
  expect([...corrected(HEADINGS, new Map(before), given)]).toEqual(after);
});
