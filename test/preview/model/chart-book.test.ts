import { ChartBook, type ChartList, chartTypeOf } from "../../../src/preview/model/chart-book";
import { makeClient } from "../api-client";

/** Two charts of a workbook, as they are made. */
async function makeCharts(): Promise<ChartList> {
  const client = makeClient();
  const charts = client.sheet.get("charts");
  await charts.run("add", "Line", client.range("A1:B3"));
  await charts.run("add", "ColumnStacked", client.range("A1:B3"));
  return client.book.charts.list();
}

it("records each change with the charts before and after, so that it can be undone", async () => {
  const steps: (readonly [number, number])[] = [];
  const book = new ChartBook((before, after) => steps.push([before.length, after.length]));
  for (const chart of await makeCharts()) {
    book.put(chart);
  }
  book.remove(book.list()[0]?.id ?? "");
  expect(steps).toEqual([
    [0, 1],
    [1, 2],
    [2, 1],
  ]);
});

it("replaces a chart of the same id, in its place", async () => {
  const [first, second] = await makeCharts();
  const book = new ChartBook();
  for (const chart of [first, second]) {
    if (chart) {
      book.put(chart);
    }
  }
  const id = first?.id ?? "";
  const before = book.list();
  book.put({ ...(book.get(id) ?? fail()), name: "Share" });
  expect(book.list().map(({ name }) => name)).toEqual(["Share", second?.name]);
  expect(before.map(({ name }) => name)).toEqual([first?.name, second?.name]);
});

it("tells of changes and of lists that Undo restores, and records only the changes", async () => {
  let told = 0;
  let recorded = 0;
  const book = new ChartBook(() => recorded++);
  book.onChange(() => told++);
  book.restore(await makeCharts());
  expect([told, recorded, book.list().length]).toEqual([1, 0, 2]);
  book.remove(book.list()[0]?.id ?? "");
  expect([told, recorded]).toEqual([2, 1]);
});

it("numbers charts without a gap, and never twice", () => {
  const book = new ChartBook();
  expect([book.nextId(), book.nextId()]).toEqual(["chart-1", "chart-2"]);
});

it.each(["ColumnClustered", "BarStacked", "LineMarkers"])("draws %s", (type) => {
  expect(chartTypeOf(type)).toBe(type);
});

it.each(["Pie", "Waterfall", "", 5, null])("does not draw %j, and says so", (type) => {
  expect(() => chartTypeOf(type)).toThrow("ChartType.");
});

function fail(): never {
  throw new Error("There is no such chart.");
}
