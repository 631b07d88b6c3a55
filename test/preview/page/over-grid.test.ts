import type { CellResult } from "../../../src/preview/functions/result";
import { CellCard, ChartView } from "../../../src/preview/page/overlays";
import { type ApiClient, makeClient } from "../api-client";
import { inPage, openFakePage } from "../fake-page";

let client: ApiClient;
let moved: (() => void)[];
const grid = { isDrawn: true, x: 0, y: 0, zoom: 1 };
const place = {
  get isDrawn() {
    return grid.isDrawn;
  },
  window: () => ({ left: 46, top: 20, width: 500, height: 300 }),
  scroll: () => ({ x: grid.x, y: grid.y, zoom: grid.zoom }),
  cell: (row: number, column: number) => ({
    left: 46 + column * 88,
    top: 20 + row * 24,
    width: 88,
    height: 24,
  }),
  onMove: (listener: () => void) => void moved.push(listener),
};

beforeEach(() => {
  openFakePage();
  client = makeClient();
  moved = [];
  Object.assign(grid, { isDrawn: true, x: 0, y: 0, zoom: 1 });
});

describe("the card of a cell", () => {
  let results: Map<number, CellResult>;
  const select = (row: number, column = 0) =>
    client.engine.listeners[0]?.selected?.({ sheetId: "s1", row, column, rows: 1, columns: 1 });
  const card = () => inPage(".cell-card");

  beforeEach(() => {
    results = new Map<number, CellResult>([
      [0, { value: "#N/A", isError: true, message: "No figure of 2031." }],
      [1, { value: 0.02, isError: false, properties: { Basis: "official", Year: "2025" } }],
      [2, { value: 5, isError: false }],
      [11, { value: "#N/A", isError: true, message: "No figure." }],
    ]);
    const source = {
      engine: client.engine,
      resultAt: ({ row }: { readonly row: number }) => results.get(row),
    };
    new CellCard(source, place, document.body);
  });

  it("shows an error with its message", () => {
    select(0);
    expect(card().outerHTML).toBe(
      '<div class="cell-card" role="status"><strong>#N/A</strong><p>No figure of 2031.</p></div>',
    );
  });

  it("shows the properties of a value", () => {
    select(1);
    expect([card().hidden, card().textContent]).toEqual([false, "BasisofficialYear2025"]);
  });

  it("is hidden where there is nothing to tell, or another sheet is active", () => {
    expect(card().hidden).toBe(true);
    select(0);
    select(2);
    expect(card().hidden).toBe(true);
    select(0);
    client.engine.sheets.activate(client.engine.sheets.add("Other"));
    moved.forEach((listener) => listener());
    expect(card().hidden).toBe(true);
  });

  it("follows a new result of the selected cell", () => {
    select(2);
    results.set(2, { value: "#N/A", isError: true, message: "Gone." });
    client.engine.listeners[0]?.calculated?.(["s1"]);
    expect(card().textContent).toBe("#N/AGone.");
  });

  it.each([
    // row column  from the left and top, pixels
    [0, 0, "translate(46px, 50px)"],
    [0, 5, "translate(326px, 50px)"],
    [11, 0, "translate(46px, 228px)"],
  ])("of row %d, column %d is beside the cell, within the grid", (row, column, transform) => {
    Object.assign(card(), { offsetWidth: 200, offsetHeight: 50 });
    select(row, column);
    expect(card().style.transform).toBe(transform);
  });
});

describe("charts over the grid", () => {
  const charts = () => [...inPage(".charts").children];
  const draw = () => moved.forEach((listener) => listener());

  beforeEach(async () => {
    new ChartView(client.book, place, document.body);
    await client.range("A1:B3").set("values", [
      ["year", "share"],
      ["FY2024", 1],
      ["FY2025", 2],
    ]);
    await client.sheet.get("charts").run("add", "Line", client.range("A1:B3"));
  });

  it("are drawn as soon as they are made, by their names", () => {
    expect(charts()).toHaveLength(1);
    const [box] = charts();
    expect(box?.querySelector("svg")?.getAttribute("aria-label")).toBe("share");
    expect(Reflect.get(box ?? {}, "dataset")).toEqual({ chart: "Chart 1" });
  });

  it("are placed in points, and move with the grid", () => {
    const style = () => Reflect.get(charts()[0] ?? {}, "style");
    expect(style()).toMatchObject({
      transform: "translate(320px, 80px) scale(1)",
      width: "480px",
      height: "288px",
    });
    Object.assign(grid, { x: 20, y: 30, zoom: 2 });
    draw();
    expect(style().transform).toBe("translate(600px, 100px) scale(2)");
  });

  it("are drawn anew only if what they show has changed", async () => {
    const drawing = () => charts()[0]?.querySelector("svg");
    const first = drawing();
    draw();
    expect(drawing()).toBe(first);
    await client.range("B3").set("values", 9);
    client.engine.listeners.forEach((listener) => listener.calculated?.(["s1"]));
    expect(drawing()).not.toBe(first);
  });

  it("go with their sheet, and when they are deleted", async () => {
    client.engine.sheets.activate(client.engine.sheets.add("Other"));
    draw();
    expect([charts().length, inPage(".charts").hidden]).toEqual([0, true]);
    client.engine.sheets.activate("s1");
    draw();
    expect([charts().length, inPage(".charts").hidden]).toEqual([1, false]);
    await client.sheet.get("charts").call("getItemAt", 0).run("delete");
    expect(charts()).toEqual([]);
  });

  it("wait until the grid is drawn", async () => {
    grid.isDrawn = false;
    await client.sheet.get("charts").run("add", "Line", client.range("A1:B3"));
    expect(charts()).toHaveLength(1);
    grid.isDrawn = true;
    draw();
    expect(charts()).toHaveLength(2);
  });
});
