import { type ApiClient, type ApiObject, makeClient } from "../api-client";

let client: ApiClient;
let names: ApiObject;
beforeEach(() => {
  client = makeClient();
  names = client.workbook.get("names");
});

const name = (text: string) => names.call("getItem", text);

describe("defined names", () => {
  it.each([
    // reference              formula                   value            type
    ["=Sheet1!$B$2", "=Sheet1!$B$2", "Sheet1!B2", "Range"],
    ["=Sheet1!$B$2:$C$5", "=Sheet1!$B$2:$C$5", "Sheet1!B2:C5", "Range"],
    ["=0.02", "=0.02", 0.02, "Double"],
    ['="official"', '="official"', "official", "String"],
    ["=LAMBDA(x,x+1)", "=LAMBDA(x,x+1)", "LAMBDA(x,x+1)", "String"],
    ["2025", "=2025", 2025, "Double"],
  ])("mean %s", async (reference, formula, value, type) => {
    await names.run("add", "Share", reference);
    expect(await name("Share").load("name", "formula", "value", "type", "scope")).toEqual({
      name: "Share",
      formula,
      value,
      type,
      scope: "Workbook",
    });
  });

  it("take a range by its absolute address", async () => {
    client.engine.sheets.rename("s1", "My sheet");
    const range = client.workbook.get("worksheets").call("getItem", "s1").call("getRange", "B2:C3");
    await names.run("add", "Area", range);
    await names.run("add", "Cell", range.call("getCell", 0, 0));
    expect(await name("Area").read("formula")).toBe("='My sheet'!$B$2:$C$3");
    expect(await name("Cell").read("formula")).toBe("='My sheet'!$B$2");
    expect(await name("Area").call("getRange").read("addressLocal")).toBe("B2:C3");
  });

  it("are found in any case, and counted", async () => {
    await names.run("add", "Year", "=2025");
    await names.run("add", "Stage", '="initial"');
    expect(await name("YEAR").read("name")).toBe("Year");
    expect(await names.run("getCount")).toBe(2);
    expect(await names.load("items/name")).toEqual({
      items: [{ name: "Year" }, { name: "Stage" }],
    });
  });

  it.each([
    // name        why not
    ["A1", "an address"],
    ["1st", "begins with a digit"],
    ["two words", "has a space"],
    ["", "is empty"],
    ["x".repeat(256), "is longer than 255"],
  ])("are not %s, which %s", async (text) => {
    await expect(names.run("add", text, "=1")).rejects.toThrow("InvalidArgument");
  });

  it("are unique, and mean something", async () => {
    await names.run("add", "Year", "=2025");
    await expect(names.run("add", "year", "=2026")).rejects.toThrow("exists already");
    await expect(names.run("add", "Other", "")).rejects.toThrow("the reference of a name");
  });

  it("change their meaning and are deleted", async () => {
    await names.run("add", "Year", "=2025");
    await name("Year").set("formula", "=2026");
    expect(await name("Year").read("value")).toBe(2026);
    expect(client.book.unsettled).toBe(true);
    await name("Year").run("delete");
    await expect(name("Year").read("value")).rejects.toThrow("ItemNotFound");
    expect(await names.call("getItemOrNullObject", "Year").load("value")).toBeNull();
  });

  it("give a null object instead of a range when they mean none", async () => {
    await names.run("add", "Year", "=2025");
    await expect(name("Year").call("getRange").read("address")).rejects.toThrow("ItemNotFound");
    expect(await name("Year").call("getRangeOrNullObject").load("address")).toBeNull();
  });
});

describe("an area by its text", () => {
  const area = { sheetId: "s1", row: 1, column: 1, rows: 1, columns: 1 };

  it.each([
    // text             area
    ["B2", area],
    ["=B2", area],
    ["Sheet1!$B$2", area],
    ["SHEET1!B2", area],
    ["Here", area],
    ["here", area],
    ["Lines", { ...area, rows: 3, columns: 2 }],
    ["Nothing", undefined],
  ])("%s is found", (text, expected) => {
    client.engine.names.set("Here", "=Sheet1!$B$2");
    client.engine.tables.add({
      id: "t",
      name: "Lines",
      area: { ...area, row: 0, rows: 4, columns: 2 },
      style: "",
    });
    expect(client.book.area(text, "s1")).toEqual(expected);
  });

  it("is refused on a sheet that is not there", () => {
    expect(() => client.book.area("Other!A1", "s1")).toThrow("address Other!A1");
    expect(() => client.book.sheetName("s9")).toThrow("worksheet");
  });
});

describe("settings of the workbook", () => {
  it("are kept by their keys, as JSON", async () => {
    const settings = client.workbook.get("settings");
    await settings.run("add", "case", { name: "official", shares: [1, 0.5] });
    await settings.run("add", "year", 2025);
    expect(await settings.run("getCount")).toBe(2);
    expect(await settings.call("getItem", "case").read("value")).toEqual({
      name: "official",
      shares: [1, 0.5],
    });
    await settings.call("getItem", "case").run("delete");
    expect(await settings.load("items/key", "items/value")).toEqual({
      items: [{ key: "year", value: 2025 }],
    });
    expect(await settings.call("getItemOrNullObject", "case").load("value")).toBeNull();
    await expect(settings.call("getItem", "case").read("value")).rejects.toThrow("setting case");
  });
});
