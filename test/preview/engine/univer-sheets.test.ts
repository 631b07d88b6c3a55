import { IDefinedNamesService } from "@univerjs/engine-formula";
import { addressOf, areaAt, makeUniver, SHEET, type UniverWorkbook } from "../univer";

let workbook: UniverWorkbook;
beforeEach(() => {
  workbook = makeUniver();
});
afterEach(() => workbook.dispose());

const listed = () => workbook.engine.sheets.list().map(({ name }) => name);

describe("sheets in Univer", () => {
  it("are added after the others, without being activated", () => {
    const { sheets } = workbook.engine;
    const id = sheets.add("Scope");
    sheets.add("Claims");
    expect(listed()).toEqual(["Sheet1", "Scope", "Claims"]);
    expect(sheets.active()).toBe(SHEET);
    sheets.activate(id);
    expect(sheets.active()).toBe(id);
  });

  it("are renamed, moved, hidden and removed", () => {
    const { sheets } = workbook.engine;
    const id = sheets.add("Scope");
    sheets.rename(id, "Claims");
    sheets.move(id, 0);
    expect(listed()).toEqual(["Claims", "Sheet1"]);
    sheets.show(id, false);
    expect(sheets.list().map(({ visible }) => visible)).toEqual([false, true]);
    sheets.show(id, true);
    expect(sheets.list()[0]?.visible).toBe(true);
    sheets.remove(id);
    expect(listed()).toEqual(["Sheet1"]);
  });

  it.each([
    // rows  columns
    [2, 0],
    [0, 1],
    [3, 2],
    [0, 0],
  ])("are frozen at %d rows and %d columns", (rows, columns) => {
    const { sheets } = workbook.engine;
    sheets.freeze(SHEET, 1, 1);
    sheets.freeze(SHEET, rows, columns);
    expect(sheets.frozen(SHEET)).toEqual({ rows, columns });
  });

  it("have gridlines and the colour of a tab", () => {
    const { sheets } = workbook.engine;
    expect([sheets.gridlines(SHEET), sheets.tabColor(SHEET)]).toEqual([true, ""]);
    sheets.setGridlines(SHEET, false);
    sheets.setTabColor(SHEET, "#0f6cbd");
    expect([sheets.gridlines(SHEET), sheets.tabColor(SHEET)]).toEqual([false, "#0f6cbd"]);
  });

  it("select an area, within their size", () => {
    const { sheets } = workbook.engine;
    sheets.select(areaAt("B2:C4"));
    expect(addressOf(sheets.selection())).toBe("B2:C4");
    sheets.select(areaAt("B:B"));
    expect(addressOf(sheets.selection())).toBe("B1:B1000");
  });

  it("that are not there are an error", () => {
    expect(() => workbook.engine.sheets.rename("none", "x")).toThrow("no sheet none");
  });
});

describe("defined names in Univer", () => {
  it.each([
    // formula
    ["=Sheet1!$B$2"],
    ["=Sheet1!$B$2:$C$5"],
    ["='My sheet'!$A$1"],
    ["=0.02"],
    ['="official"'],
    ["=SUM(Sheet1!$B$2:$C$5)"],
    ["=LAMBDA(x,x+1)"],
  ])("keep %s as it is written", (formula) => {
    workbook.engine.names.set("Share", formula);
    expect(workbook.engine.names.list()).toEqual([{ name: "Share", formula }]);
  });

  it("that are references are kept without the equals sign, by which Univer knows them", () => {
    const { names } = workbook.engine;
    names.set("Here", "=Sheet1!$B$2");
    names.set("Share", "=0.02");
    const service = workbook.spreadsheet.injector.get(IDefinedNamesService);
    const kept = (name: string) => service.getValueByName("preview", name)?.formulaOrRefString;
    expect([kept("Here"), kept("Share")]).toEqual(["Sheet1!$B$2", "=0.02"]);
  });

  it("are replaced by name and removed in any case", () => {
    const { names } = workbook.engine;
    names.set("Share", "=0.02");
    names.set("Share", "=0.035");
    names.set("Year", "=2025");
    expect(names.list().map(({ formula }) => formula)).toEqual(["=0.035", "=2025"]);
    names.remove("none");
    names.remove("Share");
    expect(names.list().map(({ name }) => name)).toEqual(["Year"]);
  });

  it("are read by formulas", async () => {
    workbook.write("A1", [1]);
    workbook.engine.names.set("Share", "=Sheet1!$A$1");
    workbook.write("B1", ["=Share*10"]);
    await workbook.engine.settled();
    expect(workbook.values("B1")).toEqual([[10]]);
    workbook.write("A1", [5]);
    await workbook.engine.settled();
    expect(workbook.values("B1")).toEqual([[50]]);
  });
});

describe("tables in Univer", () => {
  const style = "TableStyleLight1";
  const add = () => {
    workbook.write("A1:B3", ["item", "amount"], ["ships", 10], ["planes", 20]);
    workbook.engine.tables.add({ id: "t", name: "Lines", area: areaAt("A1:B3"), style });
  };

  it("keep their name, area and Excel's name of their style", () => {
    add();
    expect(workbook.engine.tables.list()).toEqual([
      { id: "t", name: "Lines", area: areaAt("A1:B3"), style },
    ]);
  });

  it("change their name, area and style", () => {
    add();
    const change = { name: "Items", area: areaAt("A1:B9"), style: "TableStyleMedium7" };
    workbook.engine.tables.change("t", change);
    expect(workbook.engine.tables.list()).toEqual([{ id: "t", ...change }]);
    workbook.engine.tables.change("t", { name: "Items" });
    expect(workbook.engine.tables.list()).toEqual([{ id: "t", ...change }]);
  });

  it("are read by formulas", async () => {
    add();
    workbook.write("D1:E1", ["=SUM(Lines[amount])", "=ROWS(Lines[#All])"]);
    await workbook.engine.settled();
    expect(workbook.values("D1:E1")).toEqual([[30, 3]]);
  });

  it("are removed without their cells", () => {
    add();
    workbook.engine.tables.remove("t");
    expect(workbook.engine.tables.list()).toEqual([]);
    expect(workbook.values("A1:B1")).toEqual([["item", "amount"]]);
  });
});
