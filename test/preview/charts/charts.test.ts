import { type ApiClient, type ApiObject, makeClient } from "../api-client";

let client: ApiClient;
let charts: ApiObject;
beforeEach(async () => {
  client = makeClient();
  charts = client.sheet.get("charts");
  await client.range("A1:C3").set("values", [
    ["", "official", "expanded"],
    ["FY2024", 1, 2],
    ["FY2025", 3, 4],
  ]);
  await charts.run("add", "ColumnStacked", client.range("A1:C3"), "Columns");
});

const chart = () => charts.call("getItemAt", 0);
const state = () => client.book.charts.list()[0];

describe("the charts of a sheet", () => {
  it("are named in the order they are made, and found by name", async () => {
    await charts.run("add", "Line", client.range("A1:C3"));
    expect(await charts.load("count", "items/name")).toMatchObject({
      count: 2,
      items: [{ name: "Chart 1" }, { name: "Chart 2" }],
    });
    expect(await charts.call("getItem", "CHART 2").read("chartType")).toBe("Line");
    expect(await charts.call("getItemOrNullObject", "None").load("name")).toBeNull();
    await expect(charts.call("getItemAt", 2).read("name")).rejects.toThrow("chart 2");
  });

  it("are those of that sheet alone", async () => {
    client.engine.sheets.add("Other");
    const other = client.workbook.get("worksheets").call("getItem", "Other");
    expect(await other.get("charts").run("getCount")).toBe(0);
    expect(await chart().get("worksheet").read("name")).toBe("Sheet1");
  });

  it("need cells to show, and a type that the preview draws", async () => {
    await expect(charts.run("add", "Line", 5)).rejects.toThrow("the source of a chart");
    await expect(charts.run("add", "Pie", client.range("A1"))).rejects.toThrow("ChartType.Pie");
  });

  it("cannot change on a protected sheet", async () => {
    await client.sheet.get("protection").run("protect");
    const source = client.range("A1:C3");
    await expect(charts.run("add", "Line", source)).rejects.toThrow("AccessDenied");
    await expect(chart().set("name", "Share")).rejects.toThrow("AccessDenied");
    await expect(chart().run("delete")).rejects.toThrow("AccessDenied");
  });
});

describe("a chart", () => {
  it.each([
    // part          property          value
    [undefined, "name", "Share"],
    [undefined, "left", 12.5],
    [undefined, "width", 300],
    ["title", "text", "Share of GDP"],
    ["title", "visible", false],
    ["legend", "visible", false],
    ["legend", "position", "Right"],
  ])("keeps %s %s %j", async (part, property, value) => {
    const object = part ? chart().get(part) : chart();
    await object.set(property, value);
    expect(await object.read(property)).toBe(value);
  });

  it("shows its title again once a text is set", async () => {
    await chart().get("title").set("visible", false);
    await chart().get("title").set("text", "Share");
    expect(await chart().get("title").read("visible")).toBe(true);
  });

  it("is never placed beyond the first cell", async () => {
    await chart().set("top", -5);
    expect(await chart().read("top")).toBe(0);
  });

  it("passes a new type on to its series", async () => {
    await chart().set("chartType", "Line");
    expect(state()?.series.map(({ chartType }) => chartType)).toEqual(["Line", "Line"]);
  });

  it.each([
    // from      to           left top width height, points (columns are 66, rows 18 points)
    ["B2", undefined, { left: 66, top: 18, width: 360, height: 216 }],
    ["B2", "C4", { left: 66, top: 18, width: 132, height: 54 }],
    ["A1", "A1", { left: 0, top: 0, width: 66, height: 18 }],
  ])("is placed from %s to %s", async (from, to, place) => {
    await chart().run("setPosition", from, ...(to ? [to] : []));
    expect(await chart().load("left", "top", "width", "height")).toMatchObject(place);
  });

  it("is placed on ranges, and nowhere else", async () => {
    await chart().run("setPosition", client.range("B1"), client.range("C1"));
    expect(await chart().load("left", "width")).toMatchObject({ left: 66, width: 132 });
    await expect(chart().run("setPosition", 5)).rejects.toThrow("the first cell of a chart");
  });

  it("takes another source", async () => {
    await chart().run("setData", client.range("A1:B3"), "Columns");
    expect(await chart().get("series").read("count")).toBe(1);
    await expect(chart().run("setData", "A1:B3")).rejects.toThrow("the source of a chart");
  });

  it("goes when it is deleted", async () => {
    await chart().run("delete");
    expect(client.book.charts.list()).toEqual([]);
  });
});

describe("axes", () => {
  const axis = (type: string) => chart().get("axes").call("getItem", type);

  it("are reached by their names or their types", async () => {
    await chart().get("axes").get("valueAxis").set("maximum", 0.05);
    expect(await axis("Value").read("maximum")).toBe(0.05);
    expect(await axis("Category").read("maximum")).toBe("");
    const secondary = chart().get("axes").call("getItem", "Value", "Secondary");
    await expect(secondary.read("maximum")).rejects.toThrow("ApiNotFound");
  });

  it("follow the values again when a limit is cleared", async () => {
    await axis("Value").set("minimum", 1);
    await axis("Value").set("minimum", "");
    expect(await axis("Value").read("minimum")).toBe("");
    expect(state()?.valueAxis.minimum).toBeUndefined();
  });

  it("have a number format and a title", async () => {
    await axis("Value").set("numberFormat", "0.0%");
    await axis("Value").get("title").set("text", "of GDP");
    expect(await axis("Value").get("title").load("text", "visible")).toEqual({
      text: "of GDP",
      visible: true,
    });
    expect(state()?.valueAxis.numberFormat).toBe("0.0%");
    expect(state()?.categoryAxis.titleVisible).toBe(false);
  });
});

describe("series", () => {
  const series = (index = 0) => chart().get("series").call("getItemAt", index);

  it("are named by their cells until they get a name of their own", async () => {
    expect(await series().read("name")).toBe("official");
    await client.range("B1").set("values", "renamed");
    expect(await series().read("name")).toBe("renamed");
    await series().set("name", "own");
    expect(await series().read("name")).toBe("own");
  });

  it("are added where they should be, and deleted", async () => {
    await chart().get("series").run("add", "first", 0);
    await chart().get("series").run("add", "last");
    const names = { items: ["first", "official", "expanded", "last"].map((name) => ({ name })) };
    expect(await chart().get("series").load("items/name")).toEqual(names);
    await series(1).run("delete");
    expect(await chart().get("series").run("getCount")).toBe(3);
    await expect(series(3).read("name")).rejects.toThrow("chart series");
  });

  it("read their values and categories from ranges", async () => {
    await series().run("setValues", client.range("C2:C3"));
    await series().run("setXAxisValues", client.range("B2:B3"));
    expect(state()?.series[0]).toMatchObject({
      values: { column: 2, rows: 2 },
      categories: { column: 1, rows: 2 },
    });
    await expect(series().run("setValues", 5)).rejects.toThrow("the values of a series");
  });

  it("have a type, an axis, a fill and a line", async () => {
    const format = series().get("format");
    await series().set("chartType", "Line");
    await series().set("axisGroup", "Secondary");
    await format.get("fill").run("setSolidColor", "#112233");
    await format.get("line").set("color", "#445566");
    await format.get("line").set("weight", 3);
    expect(state()?.series[0]).toMatchObject({
      chartType: "Line",
      axisGroup: "Secondary",
      color: "#112233",
      lineColor: "#445566",
      lineWeight: 3,
    });
    await format.get("fill").run("clear");
    await format.get("line").run("clear");
    expect(state()?.series[0]).toMatchObject({ color: "none", lineColor: "none" });
  });
});
