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

/** A ledger whose ministry column names the agency, alone or behind its ministry. */
const REVIEW_SHEETS = [
  ["予算年度", "府省庁", "局・庁", "予算事業名", "当初予算（合計）"],
  [2024, "国土交通省海上保安庁", "装備技術部", "巡視船の整備", 100],
  [2024, "国土交通省 海上保安庁", "総務部", "巡視艇の運航", 20],
  [2024, "警察庁", "警備局", "機動隊の装備", 40],
  [2024, "国家公安委員会（警察庁）", "刑事局", "通信機器の更新", 5],
  [2024, "消防庁", "国民保護・防災部", "訓練の実施", 300],
  [2024, "国土交通省", "鉄道局", "駅の改良", 7],
  [2023, "国土交通省海上保安庁", "総務部", "航路標識の保守", 1000],
];

it("finds an agency that stands in the column of the ministry", () => {
  const lines = cells("RECLASSIFY", [REVIEW_SHEETS, null, "rows"]).slice(1);
  expect(
    lines.map(([category, rule, placed, outside]) => [category, rule, placed, outside]),
  ).toEqual([
    ["related.coast_guard", "R031", 100, 0],
    ["related.coast_guard", "R031", 20, 0],
    ["candidate.police", "R231", 0, 40],
    ["candidate.police", "R231", 0, 5],
    ["candidate.disaster", "R181", 300, 0],
    ["outside", "", 0, 7],
    ["related.coast_guard", "R031", 1000, 0],
  ]);
  const counted = [REVIEW_SHEETS, 2024, [["related.coast_guard", 1]], null, 1e12];
  const others = [null, null, null, "any"];
  expect(cells("RECLASSIFIED_RATIO", [...counted, ...others])).toEqual([[120 / 1e12]]);
});

it("goes by the ministry and the organization where a ledger has both", () => {
  const ledger = [
    ["府省庁", "所管", "組織・勘定", "事項", "金額"],
    ["国土交通省海上保安庁", "国土交通省", "海上保安庁", "船舶の建造", 8],
  ];
  expect(cells("RECLASSIFY", [ledger, null, "rows"])[1]).toEqual([
    "related.coast_guard",
    "R030",
    8,
    0,
  ]);
});
