import { type ApiClient, type ApiObject, makeClient } from "../api-client";

let client: ApiClient;
let format: ApiObject;
beforeEach(() => {
  client = makeClient();
  format = client.range("A1:B2").get("format");
});

const styleAt = (row: number, column: number) => client.engine.formats.style("s1", row, column);

describe("formats of a range", () => {
  it.each([
    // of       property               value      in the cell's style
    ["font", "bold", true, { bold: true }],
    ["font", "italic", true, { italic: true }],
    ["font", "color", "#FF0000", { fontColor: "#FF0000" }],
    ["font", "size", 14, { fontSize: 14 }],
    ["font", "name", "Meiryo", { fontName: "Meiryo" }],
    ["font", "underline", "Single", { underline: true }],
    ["fill", "color", "yellow", { fillColor: "yellow" }],
    [undefined, "horizontalAlignment", "Right", { horizontalAlignment: "Right" }],
    [undefined, "verticalAlignment", "Center", { verticalAlignment: "Center" }],
    [undefined, "wrapText", true, { wrapText: true }],
  ])("keep %s %s %j", async (of, property, value, style) => {
    const object = of ? format.get(of) : format;
    await object.set(property, value);
    expect(styleAt(1, 1)).toMatchObject(style);
    expect(styleAt(2, 2)).not.toMatchObject(style);
    expect(await object.read(property)).toBe(value);
  });

  it("read as null where cells differ", async () => {
    await client.range("A1").get("format").get("font").set("bold", true);
    expect(await format.get("font").read("bold")).toBeNull();
    expect(await client.range("A1").get("format").get("font").read("bold")).toBe(true);
  });

  it("have no fill once it is cleared", async () => {
    await format.get("fill").set("color", "#00FF00");
    await format.get("fill").run("clear");
    expect(await format.get("fill").read("color")).toBe("");
  });

  it.each(["#12345", "rgb(1,2,3)", 5])("refuse %j as a colour", async (color) => {
    await expect(format.get("fill").set("color", color)).rejects.toThrow("InvalidArgument");
  });
});

describe("sizes", () => {
  it.each([
    // property        points   pixels of the engine
    ["columnWidth", 60, 80],
    ["rowHeight", 30, 40],
  ])("of %s are %d points for %d pixels", async (property, points, pixels) => {
    await format.set(property, points);
    const { formats } = client.engine;
    const read = property === "columnWidth" ? formats.columnWidth : formats.rowHeight;
    expect([read("s1", 0), read("s1", 1)]).toEqual([pixels, pixels]);
    expect(await format.read(property)).toBe(points);
  });

  it("are fitted to the contents by the engine", async () => {
    await format.run("autofitColumns");
    await format.run("autofitRows");
    expect(client.engine.autofitted).toHaveLength(2);
    expect(client.engine.autofitted[0]).toMatchObject({ row: 0, column: 0, rows: 2, columns: 2 });
  });
});

describe("borders", () => {
  it("are set edge by edge", async () => {
    const edge = (name: string) => format.get("borders").call("getItem", name);
    await edge("EdgeTop").set("style", "Double");
    await edge("EdgeLeft").set("color", "#C00000");
    await edge("EdgeLeft").set("weight", "Thick");
    expect(client.engine.borders).toEqual([
      { edge: "EdgeTop", style: "Double", color: "#000000" },
      { edge: "EdgeLeft", style: "Continuous", color: "#C00000" },
    ]);
  });

  it("are listed by their edges; Excel's diagonals are not there", async () => {
    expect(await format.get("borders").load("count", "items/sideIndex")).toEqual({
      count: 6,
      items: [
        "EdgeTop",
        "EdgeBottom",
        "EdgeLeft",
        "EdgeRight",
        "InsideVertical",
        "InsideHorizontal",
      ].map((edge) => ({ id: edge, sideIndex: edge })),
    });
    const diagonal = format.get("borders").call("getItem", "DiagonalUp");
    await expect(diagonal.set("style", "Dot")).rejects.toThrow("ItemNotFound");
  });
});

describe("a protected sheet", () => {
  it.each([
    // what            how
    ["a fill", () => format.get("fill").set("color", "red")],
    ["no fill", () => format.get("fill").run("clear")],
    ["a font", () => format.get("font").set("underline", "Single")],
    ["a width", () => format.set("columnWidth", 50)],
    ["an edge", () => format.get("borders").call("getItem", "EdgeTop").set("style", "Dot")],
    ["a validation", () => client.range("A1").get("dataValidation").set("rule", {})],
    ["no contents", () => client.range("A1").run("clear")],
  ])("keeps its cells from %s", async (_, change) => {
    await client.sheet.get("protection").run("protect");
    await expect(change()).rejects.toThrow("AccessDenied");
    expect(client.engine.borders).toEqual([]);
  });
});
