// Ledgers read by other headings, with blanks filled from above and with totals counted.
import { cells, messageOf } from "./calling";

const LEDGER = [
  ["役所", "何", "円"],
  ["防衛省", "艦船", 100],
  ["", "航空機", 50],
  ["環境省", "公園", 30],
  ["合計", "", 180],
];

const HEADINGS = [["ministry", "item", "amount"]];

const summary = (headings: unknown, reading: unknown, ledgerUnit: unknown = null) =>
  cells("RECLASSIFY", [LEDGER, null, "summary", ledgerUnit, headings, reading]).map(
    ([category, , lines, amount]) => [category, lines, amount],
  );

it("goes by the headings that are given, and leaves the ledger as it is", () => {
  expect(messageOf(cells("RECLASSIFY", [LEDGER])[0]?.[0])).toContain("has no column for a text");
  expect(summary(HEADINGS, null)).toEqual([
    ["category", "lines", "amount"],
    ["defence.core", 1, 100],
    ["outside", 2, 80],
    ["total_row", 1, 0],
    ["lacking_column", 3, 0],
    ["total", 4, 180],
  ]);
});

it("says how many lines took the ministry above", () => {
  const rows = summary(HEADINGS, "fill_down");
  expect(rows).toContainEqual(["defence.core", 2, 150]);
  expect(rows).toContainEqual(["filled_down", 1, 0]);
});

it("counts totals, in another unit and with blanks filled", () => {
  const rows = summary(HEADINGS, " Fill_Down + COUNT_TOTALS", "千円");
  expect(rows).toContainEqual(["defence.core", 2, 150_000]);
  expect(rows.at(-1)).toEqual(["total", 4, 360_000]);
});

it("divides by GDP what is read the same way", () => {
  const args = [LEDGER, 2025, "ministry", null, 1e12, null, null, "百万円", "any", HEADINGS];
  expect(cells("RECLASSIFIED_RATIO", [...args, "fill_down"])).toEqual([[150 / 1e6]]);
  expect(cells("RECLASSIFIED_RATIO", args)).toEqual([[100 / 1e6]]);
});
