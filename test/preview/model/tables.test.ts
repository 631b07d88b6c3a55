import { type ApiClient, type ApiObject, makeClient } from "../api-client";

let client: ApiClient;
let tables: ApiObject;
beforeEach(async () => {
  client = makeClient();
  tables = client.sheet.get("tables");
});

const table = (name = "Table1") => tables.call("getItem", name);
const columns = () => table().get("columns");
const cells = (address: string) => client.range(address).read("values");

/** A table on A1:B3 with headings item and amount; a formula stands in its last cell. */
async function addTable(): Promise<void> {
  await client.range("A1:B3").set("formulas", [
    ["item", "amount"],
    ["ships", 10],
    ["planes", "=B2*2"],
  ]);
  await tables.run("add", "A1:B3", true);
}

describe("a new table", () => {
  it("has a name, a style and a body below its headings", async () => {
    await addTable();
    expect(await table().load("name", "style", "showHeaders", "showTotals")).toMatchObject({
      name: "Table1",
      style: "TableStyleMedium2",
      showHeaders: true,
      showTotals: false,
    });
    expect(await table().call("getRange").read("addressLocal")).toBe("A1:B3");
    expect(await table().call("getHeaderRowRange").read("addressLocal")).toBe("A1:B1");
    expect(await table().call("getDataBodyRange").read("addressLocal")).toBe("A2:B3");
    expect(await table().get("worksheet").read("name")).toBe("Sheet1");
  });

  it("makes texts of its headings, and names for blank ones", async () => {
    await client.range("A1:C2").set("values", [
      ["item", 2025, ""],
      [1, 2, 3],
    ]);
    await tables.run("add", client.range("A1:C2"), true);
    expect(await cells("A1:C1")).toEqual([["item", "2025", "Column3"]]);
  });

  it("without headings moves its cells down to make room", async () => {
    await client.range("A1:B1").set("formulas", [[1, "=A1"]]);
    await tables.run("add", "A1:B1", false);
    expect(await client.range("A1:B2").read("formulas")).toEqual([
      ["Column1", "Column2"],
      [1, "=A1"],
    ]);
    expect(await table().call("getRange").read("addressLocal")).toBe("A1:B2");
  });

  it("that would overlap another leaves the cells as they are", async () => {
    await addTable();
    await client.range("C1:C2").set("values", [["x"], ["y"]]);
    await expect(tables.run("add", "B3:C3", false)).rejects.toThrow("AccessDenied");
    expect(await cells("A1:C2")).toEqual([
      ["item", "amount", "x"],
      ["ships", 10, "y"],
    ]);
  });

  it("needs a range", async () => {
    await expect(tables.run("add", 5, true)).rejects.toThrow("the range of a table");
  });

  it("takes the next free name", async () => {
    await addTable();
    await tables.run("add", "D1:D3", true);
    await table("Table1").run("delete");
    await tables.run("add", "F1:F3", true);
    expect(await tables.load("count", "items/name")).toMatchObject({
      count: 2,
      items: [{ name: "Table2" }, { name: "Table3" }],
    });
  });
});

describe("tables of the workbook", () => {
  beforeEach(addTable);

  it("are found by name in any case, by place, and by the cells they share", async () => {
    expect(await table("TABLE1").read("name")).toBe("Table1");
    expect(await tables.call("getItemAt", 0).read("name")).toBe("Table1");
    expect(await client.range("B3:F9").call("getTables").run("getCount")).toBe(1);
    expect(await client.range("C1:F9").call("getTables").run("getCount")).toBe(0);
    client.engine.sheets.add("Other");
    const other = client.workbook.get("worksheets").call("getItem", "Other");
    expect(await other.get("tables").read("count")).toBe(0);
    expect(await client.workbook.get("tables").read("count")).toBe(1);
    await expect(tables.call("getItemAt", 1).read("name")).rejects.toThrow("ItemNotFound");
  });

  it("are renamed, but not to another's name or to what is no name", async () => {
    await tables.run("add", "D1:D2", true);
    await table().set("name", "Lines");
    expect(await table("Lines").read("name")).toBe("Lines");
    await expect(table("Lines").set("name", "table2")).rejects.toThrow("InvalidArgument");
    await expect(table("Lines").set("name", "a b")).rejects.toThrow("InvalidArgument");
  });

  it("keep a style and its switches, but not a row of totals", async () => {
    await table().set("style", "TableStyleLight1");
    await table().set("showBandedRows", false);
    await table().set("showTotals", false);
    expect(await table().load("style", "showBandedRows")).toMatchObject({
      style: "TableStyleLight1",
      showBandedRows: false,
    });
    await expect(table().set("showTotals", true)).rejects.toThrow("showTotals");
    await expect(table().set("showHeaders", false)).rejects.toThrow("showHeaders");
  });

  it("are resized from their first row on", async () => {
    await table().run("resize", "A1:C5");
    expect(await table().call("getRange").read("addressLocal")).toBe("A1:C5");
    await expect(table().run("resize", "A2:C5")).rejects.toThrow("the new range of a table");
  });

  it("go with their cells, or leave them", async () => {
    await tables.run("add", "D1:D2", true);
    await table("Table2").run("convertToRange");
    await table("Table1").run("delete");
    expect(await tables.read("count")).toBe(0);
    expect(await cells("A1:D1")).toEqual([["", "", "", "Column1"]]);
  });
});

describe("columns of a table", () => {
  beforeEach(addTable);

  it("are found by heading or number, with their parts", async () => {
    expect(await columns().call("getItem", "AMOUNT").load("name", "index", "values")).toEqual({
      id: 2,
      name: "amount",
      index: 1,
      values: [["amount"], [10], [0]],
    });
    expect(await columns().call("getItem", 1).read("name")).toBe("item");
    expect(await columns().call("getItemAt", 1).read("name")).toBe("amount");
    const amount = columns().call("getItem", "amount");
    expect(await amount.call("getDataBodyRange").read("addressLocal")).toBe("B2:B3");
    expect(await amount.call("getHeaderRowRange").read("addressLocal")).toBe("B1");
    await expect(columns().call("getItem", "none").read("name")).rejects.toThrow("ItemNotFound");
    await expect(columns().call("getItemAt", 2).read("name")).rejects.toThrow("ItemNotFound");
  });

  it("are renamed in their headings", async () => {
    await columns().call("getItem", "amount").set("name", "yen");
    expect(await cells("A1:B1")).toEqual([["item", "yen"]]);
  });

  it("move to the right, formulas too, when one is added before them", async () => {
    await columns().run("add", 1, [["unit"], ["JPY"], ["USD"]]);
    expect(await client.range("A1:C3").read("formulas")).toEqual([
      ["item", "unit", "amount"],
      ["ships", "JPY", 10],
      ["planes", "USD", "=B2*2"],
    ]);
    expect(await columns().read("count")).toBe(3);
  });

  it("are added at the end, with a heading of their own", async () => {
    await columns().run("add", null, null, "share");
    await columns().run("add");
    expect(await cells("A1:D1")).toEqual([["item", "amount", "share", "Column4"]]);
    await expect(columns().run("add", 0, 5)).rejects.toThrow("the values of a column");
  });

  it("close the gap when one is deleted; the last one stays", async () => {
    await columns().call("getItem", "item").run("delete");
    expect(await client.range("A1:B3").read("formulas")).toEqual([
      ["amount", ""],
      [10, ""],
      ["=B2*2", ""],
    ]);
    await expect(columns().call("getItemAt", 0).run("delete")).rejects.toThrow("last column");
  });
});

describe("rows of a table", () => {
  beforeEach(addTable);

  it("are counted and found below the headings", async () => {
    const rows = table().get("rows");
    expect(await rows.read("count")).toBe(2);
    expect(await rows.call("getItemAt", 0).read("values")).toEqual([["ships", 10]]);
    expect(await rows.call("getItemAt", 1).call("getRange").read("addressLocal")).toBe("A3:B3");
    await expect(rows.call("getItemAt", 2).read("values")).rejects.toThrow("ItemNotFound");
  });

  it("are added at the end only", async () => {
    const rows = table().get("rows");
    await rows.run("add", null, [
      ["trucks", 3],
      ["tanks", 4],
    ]);
    expect(await cells("A4:B5")).toEqual([
      ["trucks", 3],
      ["tanks", 4],
    ]);
    expect(await table().call("getRange").read("addressLocal")).toBe("A1:B5");
    await expect(rows.run("add", 0, [["first", 1]])).rejects.toThrow("at the end of a table only");
  });
});
