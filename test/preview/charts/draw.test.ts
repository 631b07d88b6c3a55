import type { ChartData, SeriesData } from "../../../src/preview/charts/chart-data";
import { drawChart } from "../../../src/preview/charts/draw";
import { legend, legendHeight, plotOf, slotWidth, yOf } from "../../../src/preview/charts/plot";
import type { SvgShape } from "../../../src/preview/elements";
import type { ChartState } from "../../../src/preview/model/chart-book";

const AXIS = {
  title: "",
  titleVisible: false,
  numberFormat: "General",
  minimum: undefined,
  maximum: undefined,
};

const CHART: ChartState = {
  id: "chart-1",
  name: "Chart 1",
  sheetId: "s1",
  chartType: "ColumnClustered",
  title: "",
  titleVisible: true,
  legendVisible: false,
  legendPosition: "Bottom",
  categoryAxis: AXIS,
  valueAxis: AXIS,
  left: 0,
  top: 0,
  width: 300,
  height: 150,
  series: [],
};

const series = (values: SeriesData["values"], change: Partial<SeriesData> = {}): SeriesData => ({
  name: "share",
  values,
  isLine: false,
  isSecondary: false,
  color: "#0f6cbd",
  width: 2,
  ...change,
});

const data = (list: readonly SeriesData[], change: Partial<ChartData> = {}): ChartData => ({
  title: "",
  categories: (list[0]?.values ?? []).map((_, i) => `FY${2024 + i}`),
  series: list,
  isStacked: false,
  isPercent: false,
  ...change,
});

const SIZE = { width: 366, height: 240 };

const shapes = (tag: string, chart: ChartData, change: Partial<ChartState> = {}) =>
  (drawChart({ ...CHART, ...change }, chart, SIZE).children ?? []).filter(
    (shape) => shape.tag === tag,
  );

const texts = (chart: ChartData, change: Partial<ChartState> = {}) =>
  shapes("text", chart, change).map(({ text }) => text);

/** A column's bottom and top as values of an axis from 0 to 10. */
const endsOf = ({ attributes: { y, height } }: SvgShape, chart: ChartData) => {
  const { top, height: whole, primary } = plotOf(CHART, chart, SIZE);
  const value = (pixel: number) =>
    primary.maximum - ((pixel - top) / whole) * (primary.maximum - primary.minimum);
  const rounded = (number: number) => Math.round(number * 1e6) / 1e6;
  return [rounded(value(Number(y) + Number(height))), rounded(value(Number(y)))];
};

describe("columns", () => {
  it("stand side by side on zero", () => {
    const chart = data([series([4, 6]), series([10, -2])]);
    const columns = shapes("rect", chart);
    expect(columns.map((column) => endsOf(column, chart))).toEqual([
      [0, 4],
      [0, 10],
      [0, 6],
      [-2, 0],
    ]);
    const [first, second] = columns.map(({ attributes }) => attributes);
    expect(Number(second?.["x"])).toBeCloseTo(Number(first?.["x"]) + Number(first?.["width"]), 9);
  });

  it("are stacked away from zero, up and down apart", () => {
    const chart = data([series([4]), series([-3]), series([2]), series([-1])], {
      isStacked: true,
    });
    expect(shapes("rect", chart).map((column) => endsOf(column, chart))).toEqual([
      [0, 4],
      [-3, 0],
      [4, 6],
      [-4, -3],
    ]);
  });

  it("of percent fill the axis, whatever their sum", () => {
    const chart = data([series([1, 30]), series([3, 10])], { isStacked: true, isPercent: true });
    expect(shapes("rect", chart).map((column) => endsOf(column, chart))).toEqual([
      [0, 0.25],
      [0.25, 1],
      [0, 0.75],
      [0.75, 1],
    ]);
    expect(texts(chart)).toContain("100%");
  });

  it("of nothing have no height", () => {
    const chart = data([series([undefined, 0])], { isStacked: true, isPercent: true });
    expect(shapes("rect", chart).map(({ attributes }) => attributes["height"])).toEqual([0, 0]);
  });
});

describe("lines", () => {
  it("leave gaps where values are missing", () => {
    const chart = data([series([1, 2, undefined, 3, 4], { isLine: true })]);
    const [line] = shapes("path", chart);
    expect(String(line?.attributes["d"]).replace(/[\d. ]+/g, "")).toBe("MLML");
    expect(line?.attributes).toMatchObject({ stroke: "#0f6cbd", "stroke-width": 2 });
  });

  it("pass through the middle of each category at the height of its value", () => {
    const chart = data([series([0, 10], { isLine: true })]);
    const plot = plotOf(CHART, chart, SIZE);
    const x = (i: number) => (plot.left + (i + 0.5) * slotWidth(plot, chart)).toFixed(1);
    const y = (value: number) => yOf(plot, plot.primary, value).toFixed(1);
    expect(shapes("path", chart)[0]?.attributes["d"]).toBe(`M${x(0)} ${y(0)} L${x(1)} ${y(10)}`);
  });

  it("on the right have a scale of their own", () => {
    const chart = data([series([4]), series([4000], { isLine: true, isSecondary: true })]);
    const plot = plotOf(CHART, chart, SIZE);
    expect([plot.primary.maximum, plot.secondary?.maximum]).toEqual([4, 4000]);
    expect(texts(chart)).toContain("4000");
    expect(plot.width).toBeLessThan(plotOf(CHART, data([series([4])]), SIZE).width);
  });
});

describe("texts around a plot", () => {
  it("are ticks in the axis's format, titles and categories", () => {
    const valueAxis = { ...AXIS, numberFormat: "0.0%", title: "of GDP", titleVisible: true };
    const chart = data([series([0.01, 0.02])], { title: "Share" });
    const found = texts(chart, { valueAxis });
    expect(found[0]).toBe("Share");
    expect(found).toEqual(expect.arrayContaining(["0.0%", "2.0%", "of GDP", "FY2024", "FY2025"]));
    expect(texts(chart, { valueAxis: { ...valueAxis, titleVisible: false } })).not.toContain(
      "of GDP",
    );
  });

  it("name the chart for those who do not see it", () => {
    const label = (title: string) =>
      drawChart(CHART, data([], { title }), SIZE).attributes["aria-label"];
    expect([label("Share"), label("")]).toEqual(["Share", "Chart 1"]);
  });

  it("leave out and cut categories that have no room", () => {
    const names = Array.from({ length: 20 }, (_, i) => `a long name ${i}`);
    const chart = data([series(names.map(() => 1))], { categories: names });
    const shown = texts(chart).filter((text) => text?.startsWith("a "));
    expect(shown.length).toBeLessThan(20);
    expect(shown.every((text) => text?.endsWith("…"))).toBe(true);
  });

  it("keep to the limits of an axis", () => {
    const valueAxis = { ...AXIS, minimum: 2, maximum: 12 };
    const found = texts(data([series([5])]), { valueAxis });
    expect(found).toEqual(expect.arrayContaining(["2", "12"]));
    expect(found).not.toContain("0");
  });
});

describe("a legend", () => {
  const list = ["official", "expanded", "防衛関係費"].map((name) => series([1], { name }));

  it("has a key and a name for each series", () => {
    const marks = legend([...list, series([1], { name: "line", isLine: true })], 400, 100);
    expect(marks.filter(({ tag }) => tag === "text").map(({ text }) => text)).toEqual([
      "official",
      "expanded",
      "防衛関係費",
      "line",
    ]);
    const heights = marks.filter(({ tag }) => tag === "rect").map((m) => m.attributes["height"]);
    expect(heights).toEqual([9, 9, 9, 2]);
  });

  it.each([
    // width  rows of 18 pixels
    [400, 1],
    [200, 2],
    [60, 3],
  ])("of a chart %d pixels wide has %d rows", (width, rows) => {
    expect(legendHeight(list, width)).toBe(rows * 18 + 8);
    const ys = legend(list, width, 0).map(({ attributes }) => Number(attributes["y"]));
    expect(Math.max(...ys)).toBeLessThan(rows * 18 + 8);
  });

  it("takes room from the plot only if it is visible", () => {
    const chart = data(list);
    const without = plotOf(CHART, chart, SIZE).height;
    expect(plotOf({ ...CHART, legendVisible: true }, chart, SIZE).height).toBeLessThan(without);
    expect(texts(chart, { legendVisible: true })).toContain("expanded");
    expect(texts(chart)).not.toContain("expanded");
  });
});
