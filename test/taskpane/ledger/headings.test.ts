import type { LedgerColumn } from "../../../src/core/ledger/vocabulary";
import { areaAt } from "../../../src/excel/address";
import { matchedColumns } from "../../../src/taskpane/ledger/ledger";
import { headingActions } from "../../../src/taskpane/ledger/headings";
import { FakeWorkbook } from "../../excel/fake-workbook";

const AT = { sheet: "Lines", row: 2, column: 1 };

/** The headings of a sheet after corrections were written over these. */
async function written(
  headings: readonly string[],
  corrections: readonly (readonly [LedgerColumn, number])[],
) {
  const workbook = new FakeWorkbook("Lines");
  headings.forEach((heading, index) =>
    workbook.type(areaAt({ ...AT, column: AT.column + index }, 1, 1), heading),
  );
  await workbook.apply(headingActions(AT, headings, new Map(corrections)));
  return workbook.values(areaAt(AT, 1, headings.length))[0] ?? [];
}

it.each<[readonly string[], readonly (readonly [LedgerColumn, number])[], readonly string[]]>([
  // headings, corrections, headings afterwards
  [["item", "要求額", "金額"], [["amount", 1]], ["item", "amount", "金額 (unused)"]],
  [["item", "要求額", "amount_jpy"], [["amount", 1]], ["item", "amount", "amount_jpy (unused)"]],
  [["item", "年度", "金額"], [["fiscal_year", -1]], ["item", "年度 (unused)", "金額"]],
  [["item", "amount", "金額"], [["amount", 2]], ["item", "amount (unused)", "amount"]],
  [
    ["item", "x", "amount", "金額"],
    [["amount", 1]],
    ["item", "amount", "amount (unused)", "金額 (unused)"],
  ],
  [["item", "amount", "amount (unused)"], [["amount", 2]], ["item", "amount (unused 2)", "amount"]],
  [
    ["品名", "金額", "要求額"],
    [
      ["item", 1],
      ["amount", 2],
    ],
    ["品名", "item", "amount"],
  ],
])("leaves of %j after %j a ledger that can be read", async (headings, corrections, after) => {
  const now = await written(headings, corrections);
  expect(now).toEqual(after);
  const columns = matchedColumns(now);
  for (const [field, column] of corrections) {
    expect(columns.get(field)).toBe(column < 0 ? undefined : column);
  }
});
