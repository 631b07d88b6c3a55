import { type ApiClient, type ApiObject, makeClient } from "../api-client";

let client: ApiClient;
let sheets: ApiObject;
beforeEach(() => {
  client = makeClient();
  sheets = client.workbook.get("worksheets");
});

const sheet = (name: string) => sheets.call("getItem", name);
const listed = () => client.engine.sheets.list().map(({ name }) => name);

describe("the sheets of a workbook", () => {
  it("are added with a name, or with the next free one", async () => {
    await sheets.run("add", "Scope");
    await sheets.run("add");
    await sheets.run("add", "sheet5");
    await sheets.run("add");
    expect(listed()).toEqual(["Sheet1", "Scope", "Sheet3", "sheet5", "Sheet6"]);
  });

  it("are found by name in any case, by id, and by place", async () => {
    await sheets.run("add", "Scope");
    expect(await sheet("SCOPE").read("name")).toBe("Scope");
    expect(await sheet("s2").read("name")).toBe("Scope");
    expect(await sheets.call("getFirst").read("name")).toBe("Sheet1");
    expect(await sheets.call("getLast").read("name")).toBe("Scope");
    expect(await sheets.load("count", "items/name")).toMatchObject({
      count: 2,
      items: [{ name: "Sheet1" }, { name: "Scope" }],
    });
    await expect(sheet("None").read("name")).rejects.toThrow("worksheet None");
  });

  it("are counted without the hidden ones where that is wanted", async () => {
    await sheets.run("add", "Scope");
    await sheet("Scope").set("visibility", "Hidden");
    expect(await sheet("Scope").read("visibility")).toBe("Hidden");
    expect(await sheets.run("getCount")).toBe(2);
    expect(await sheets.run("getCount", true)).toBe(1);
    expect(await sheets.call("getLast", true).read("name")).toBe("Sheet1");
  });

  it.each([
    // name              why not
    ["", "is empty"],
    ["x".repeat(32), "is longer than 31"],
    ["a:b", "has a colon"],
    ["[a]", "has brackets"],
    ["'a", "begins with a quote"],
    ["SHEET1", "is another's"],
  ])("are not called %j, which %s", async (name) => {
    await sheets.run("add", "Scope");
    await expect(sheet("Scope").set("name", name)).rejects.toThrow("InvalidArgument");
    expect(listed()).toEqual(["Sheet1", "Scope"]);
  });

  it("are renamed, moved, activated and deleted", async () => {
    await sheets.run("add", "Scope");
    await sheet("Scope").set("name", "Claims");
    await sheet("Claims").set("position", 0);
    await sheet("Claims").run("activate");
    expect(listed()).toEqual(["Claims", "Sheet1"]);
    expect(await sheets.call("getActiveWorksheet").load("name", "position")).toMatchObject({
      name: "Claims",
      position: 0,
    });
    await sheet("Claims").run("delete");
    expect(listed()).toEqual(["Sheet1"]);
  });

  it("take their charts along when they are deleted", async () => {
    await sheets.run("add", "Scope");
    const source = sheet("Scope").call("getRange", "A1:B3");
    await sheet("Scope").get("charts").run("add", "Line", source);
    await client.sheet.get("charts").run("add", "Line", client.range("A1:B3"));
    await sheet("Scope").run("delete");
    expect(client.book.charts.list().map(({ sheetId }) => sheetId)).toEqual(["s1"]);
  });

  it("keep at least one that is visible", async () => {
    await sheets.run("add", "Scope");
    await sheet("Scope").set("visibility", "Hidden");
    await expect(sheet("Sheet1").run("delete")).rejects.toThrow("the last visible sheet");
  });
});

describe("a sheet", () => {
  it("has gridlines and a colour", async () => {
    expect(await client.sheet.load("showGridlines", "tabColor")).toMatchObject({
      showGridlines: true,
      tabColor: "",
    });
    await client.sheet.set("showGridlines", false);
    await client.sheet.set("tabColor", "#0F6CBD");
    expect(await client.sheet.load("showGridlines", "tabColor")).toMatchObject({
      showGridlines: false,
      tabColor: "#0F6CBD",
    });
    await client.sheet.set("gridlines", true);
    expect(client.engine.sheets.gridlines("s1")).toBe(true);
  });

  it.each([
    // method            arguments   frozen
    ["freezeRows", [2], "1:2"],
    ["freezeColumns", [1], "A:A"],
    ["freezeAt", ["A1:B3"], "A1:B3"],
  ])("freezes by %s(%j) the cells %s", async (method, args, frozen) => {
    const panes = client.sheet.get("freezePanes");
    await panes.run(method, ...args);
    expect(await panes.call("getLocation").read("addressLocal")).toBe(frozen);
    await panes.run("unfreeze");
    expect(await panes.call("getLocationOrNullObject").load("address")).toBeNull();
    await expect(panes.call("getLocation").read("address")).rejects.toThrow("ItemNotFound");
  });

  it("freezes at a range, and at nothing else", async () => {
    const panes = client.sheet.get("freezePanes");
    await panes.run("freezeAt", client.range("A1:A2"));
    expect(client.engine.sheets.frozen("s1")).toEqual({ rows: 2, columns: 1 });
    await expect(panes.run("freezeAt", 3)).rejects.toThrow("freezeAt");
  });

  it("gives ranges by numbers, and the cells that are used", async () => {
    const read = (method: string, ...args: readonly unknown[]) =>
      client.sheet.call(method, ...args).read("addressLocal");
    expect(await read("getRangeByIndexes", 1, 2, 3, 4)).toBe("C2:F4");
    expect(await read("getCell", 1, 2)).toBe("C2");
    expect(await read("getUsedRange")).toBe("A1");
    const none = client.sheet.call("getUsedRangeOrNullObject");
    expect(await none.load("address")).toBeNull();
    await client.range("B2:C5").set("values", 1);
    expect(await read("getUsedRange", true)).toBe("B2:C5");
  });

  it("is calculated as it says", async () => {
    await client.sheet.run("calculate", true);
    await client.sheet.run("calculate", false);
    expect(client.engine.calculations).toEqual([true, false]);
  });
});

describe("protection", () => {
  it("of a sheet is told and ended", async () => {
    const protection = client.sheet.get("protection");
    await protection.run("protect", { allowFormatCells: true });
    expect(await protection.load("protected", "options")).toEqual({
      protected: true,
      options: null,
    });
    await expect(protection.run("protect")).rejects.toThrow("protected already");
    await protection.run("unprotect");
    expect(await protection.read("protected")).toBe(false);
    await expect(protection.run("protect", null, "secret")).rejects.toThrow("password");
    await expect(protection.run("protect", 5)).rejects.toThrow("protection options");
  });

  it("of the workbook keeps its sheets as they are", async () => {
    await sheets.run("add", "Scope");
    const protection = client.workbook.get("protection");
    await protection.run("protect");
    expect(await protection.read("protected")).toBe(true);
    await expect(sheets.run("add", "More")).rejects.toThrow("AccessDenied");
    await expect(sheet("Scope").run("delete")).rejects.toThrow("AccessDenied");
    await expect(sheet("Scope").set("name", "X")).rejects.toThrow("AccessDenied");
    await expect(sheet("Scope").set("position", 0)).rejects.toThrow("AccessDenied");
    await protection.run("unprotect");
    await sheets.run("add", "More");
    expect(listed()).toEqual(["Sheet1", "Scope", "More"]);
  });
});

describe("the application", () => {
  it("calculates by itself, and says whether something waits", async () => {
    const application = client.workbook.get("application");
    expect(await application.load("calculationMode", "calculationState")).toEqual({
      calculationMode: "Automatic",
      calculationState: "Done",
    });
    await client.range("A1").set("values", 1);
    expect(await application.read("calculationState")).toBe("Pending");
    await application.set("calculationMode", "Automatic");
    await expect(application.set("calculationMode", "Manual")).rejects.toThrow("Manual");
  });

  it("calculates changed cells, or all", async () => {
    await client.workbook.get("application").run("calculate", "Recalculate");
    await client.workbook.get("application").run("calculate", "Full");
    expect(client.engine.calculations).toEqual([false, true]);
  });

  it("writes numbers as in English", async () => {
    const names = ["decimalSeparator", "thousandsSeparator", "useSystemSeparators"];
    expect(await client.workbook.get("application").load(...names)).toEqual({
      decimalSeparator: ".",
      thousandsSeparator: ",",
      useSystemSeparators: true,
    });
  });
});
