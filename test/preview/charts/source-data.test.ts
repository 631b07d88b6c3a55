import { readChart, emptySeries, sourceSeries } from "../../../src/preview/charts/chart-data";
import { cellsAddress } from "../../../src/preview/model/address";
import type { Book } from "../../../src/preview/model/book";
import { type ApiClient, makeClient } from "../api-client";

let client: ApiClient;
beforeEach(() => {
  client = makeClient();
});

const areaOf = (book: Book, address: string) => {
  const area = book.area(address, "s1");
  if (!area) {
    throw new Error(address);
  }
  return area;
};

const WIDE = [
  ["", "FY2024", "FY2025", "FY2026"],
  ["official", 1, 2, 3],
  ["expanded", 4, 5, 6],
];
const BARE = [
  [1, 2],
  [3, 4],
  [5, 6],
];
const NAMED = [
  ["official", "expanded"],
  [1, 2],
  [3, 4],
];
const LABELLED = [
  ["FY2024", 1],
  ["FY2025", 2],
];

it.each([
  // cells     series in     names            values                categories
  [WIDE, "Auto", ["A2", "A3"], ["B2:D2", "B3:D3"], ["B1:D1", "B1:D1"]],
  [WIDE, "Rows", ["A2", "A3"], ["B2:D2", "B3:D3"], ["B1:D1", "B1:D1"]],
  [WIDE, "Columns", ["B1", "C1", "D1"], ["B2:B3", "C2:C3", "D2:D3"], ["A2:A3", "A2:A3", "A2:A3"]],
  [BARE, "Auto", [], ["A1:A3", "B1:B3"], []],
  [BARE, "Rows", [], ["A1:B1", "A2:B2", "A3:B3"], []],
  [NAMED, "Auto", ["A1", "B1"], ["A2:A3", "B2:B3"], []],
  [LABELLED, "Columns", [], ["B1:B2"], ["A1:A2"]],
])("reads %j by %s", async (rows, seriesBy, names, values, categories) => {
  const address = cellsAddress({
    row: 0,
    column: 0,
    rows: rows.length,
    columns: rows[0]?.length ?? 0,
  });
  await client.range(address).set("values", rows);
  const series = sourceSeries(client.book, areaOf(client.book, address), seriesBy, "Line");
  const written = (key: "nameArea" | "values" | "categories") =>
    series.flatMap((one) => (one[key] ? [cellsAddress(one[key])] : []));
  expect([written("nameArea"), written("values"), written("categories")]).toEqual([
    names,
    values,
    categories,
  ]);
});

it("gives each series an id of its own", () => {
  expect(emptySeries("Line").id).not.toBe(emptySeries("Line").id);
});

describe("what a chart shows", () => {
  async function show(chartType: string, address: string, rows: readonly unknown[][]) {
    await client.range(address).set("values", rows);
    await client.sheet.get("charts").run("add", chartType, client.range(address));
    const [chart] = client.book.charts.list();
    if (!chart) {
      throw new Error("There is no chart.");
    }
    return { chart, data: readChart(client.book, chart) };
  }

  it("are the numbers of its cells; what is not a number is a gap", async () => {
    const { data } = await show("Line", "A1:B4", [
      ["year", "share"],
      ["FY2024", 1],
      ["FY2025", "#N/A"],
      ["FY2026", 3],
    ]);
    expect(data.categories).toEqual(["FY2024", "FY2025", "FY2026"]);
    expect(data.series[0]).toMatchObject({ name: "share", values: [1, undefined, 3] });
  });

  it("is named by its series if there is one, unless it has a title or shows none", async () => {
    const { chart, data } = await show("Line", "A1:B3", [
      ["year", "share"],
      ["FY2024", 1],
      ["FY2025", 2],
    ]);
    const titleOf = (change: object) => readChart(client.book, { ...chart, ...change }).title;
    expect(data.title).toBe("share");
    expect(titleOf({ title: "Share of GDP" })).toBe("Share of GDP");
    expect(titleOf({ title: "Share of GDP", titleVisible: false })).toBe("");
    expect(titleOf({ series: [...chart.series, ...chart.series] })).toBe("");
  });

  it("numbers what has no name, and takes colours in turn", async () => {
    const { chart, data } = await show("ColumnClustered", "A1:B3", BARE);
    expect(data.categories).toEqual(["1", "2", "3"]);
    expect(data.series.map(({ name }) => name)).toEqual(["Series1", "Series2"]);
    expect(new Set(data.series.map(({ color }) => color)).size).toBe(2);
    const colored = chart.series.map((series) => ({ ...series, color: "#123456" }));
    const [first] = readChart(client.book, { ...chart, series: colored }).series;
    expect(first?.color).toBe("#123456");
  });

  it("draws a line in its own colour, else in that of its fill", async () => {
    const { chart } = await show("Line", "A1:B3", BARE);
    const colorOf = (change: object) => {
      const series = chart.series.map((one) => ({ ...one, ...change }));
      return readChart(client.book, { ...chart, series }).series[0]?.color;
    };
    expect(colorOf({ color: "#111111", lineColor: "#222222" })).toBe("#222222");
    expect(colorOf({ color: "#111111" })).toBe("#111111");
  });

  it.each([
    // type               stacked  percent
    ["ColumnClustered", false, false],
    ["ColumnStacked", true, false],
    ["ColumnStacked100", true, true],
    ["Line", false, false],
  ])("of %s is stacked: %s, percent: %s", async (type, isStacked, isPercent) => {
    const { data } = await show(type, "A1:B3", BARE);
    expect(data).toMatchObject({ isStacked, isPercent });
  });
});
