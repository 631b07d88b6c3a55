import { type ApiClient, type ApiObject, makeClient } from "../api-client";

let client: ApiClient;
beforeEach(() => {
  client = makeClient();
});

const address = (object: ApiObject) => object.read("addressLocal");

describe("a range", () => {
  it.each([
    // property        of B2:C4
    ["address", "Sheet1!B2:C4"],
    ["addressLocal", "B2:C4"],
    ["rowIndex", 1],
    ["columnIndex", 1],
    ["rowCount", 3],
    ["columnCount", 2],
    ["cellCount", 6],
    ["isEntireColumn", false],
    ["isEntireRow", false],
  ])("says its %s", async (property, value) => {
    expect(await client.range("B2:C4").read(property)).toBe(value);
  });

  it("knows whole columns and whole rows", async () => {
    expect(await client.range("B:C").read("isEntireColumn")).toBe(true);
    expect(await client.range("2:3").read("isEntireRow")).toBe(true);
    expect(await client.range("2:3").read("isEntireColumn")).toBe(false);
  });

  it("leads to its sheet", async () => {
    expect(await client.range("B2").get("worksheet").read("name")).toBe("Sheet1");
  });

  it("is the whole sheet without an address, and a name's range by the name", async () => {
    client.engine.names.set("Share", "=Sheet1!$B$3");
    expect(await address(client.sheet.call("getRange"))).toBe("A:XFD");
    expect(await address(client.range("Share"))).toBe("B3");
    await expect(client.range("Nothing").read("address")).rejects.toThrow("InvalidArgument");
  });
});

describe("ranges around B2:C4", () => {
  it.each([
    // method                   arguments    range
    ["getCell", [0, 0], "B2"],
    ["getCell", [5, 1], "C7"],
    ["getRow", [1], "B3:C3"],
    ["getColumn", [1], "C2:C4"],
    ["getLastCell", [], "C4"],
    ["getLastRow", [], "B4:C4"],
    ["getLastColumn", [], "C2:C4"],
    ["getEntireColumn", [], "B:C"],
    ["getEntireRow", [], "2:4"],
    ["getRowsBelow", [], "B5:C5"],
    ["getRowsBelow", [2], "B5:C6"],
    ["getRowsBelow", [-1], "B1:C1"],
    ["getRowsAbove", [1], "B1:C1"],
    ["getColumnsAfter", [2], "D2:E4"],
    ["getColumnsBefore", [], "A2:A4"],
    ["getOffsetRange", [1, -1], "A3:B5"],
    ["getResizedRange", [-2, 1], "B2:D2"],
    ["getAbsoluteResizedRange", [1, 4], "B2:E2"],
    ["getBoundingRect", ["E1"], "B1:E4"],
    ["getIntersection", ["C3:D9"], "C3:C4"],
    ["getIntersectionOrNullObject", ["C3:D9"], "C3:C4"],
  ])("%s(%j) is %s", async (method, args, range) => {
    expect(await address(client.range("B2:C4").call(method, ...args))).toBe(range);
  });

  it.each([
    // method                   arguments     why not
    ["getCell", [-2, 0], "InvalidArgument"],
    ["getRowsAbove", [2], "InvalidArgument"],
    ["getRowsBelow", [0], "InvalidArgument"],
    ["getColumnsBefore", [2], "InvalidArgument"],
    ["getResizedRange", [-3, 0], "InvalidArgument"],
    ["getOffsetRange", [1_048_573, 0], "InvalidArgument"],
    ["getBoundingRect", [5], "InvalidArgument"],
    ["getIntersection", ["E9"], "ItemNotFound"],
  ])("%s(%j) is refused: %s", async (method, args, code) => {
    await expect(
      client
        .range("B2:C4")
        .call(method, ...args)
        .read("address"),
    ).rejects.toThrow(code);
  });

  it("takes another range as an argument, too", async () => {
    const other = client.range("C4:D5");
    expect(await address(client.range("B2:C4").call("getIntersection", other))).toBe("C4");
  });

  it("has a null object for no intersection, on whatever sheet", async () => {
    client.engine.sheets.add("Other");
    const beside = client.range("B2").call("getIntersectionOrNullObject", "D4");
    expect(await beside.load("address")).toBeNull();
    const elsewhere = client.range("B2").call("getIntersectionOrNullObject", "Other!B2");
    expect(await elsewhere.load("address")).toBeNull();
  });
});

describe("used cells", () => {
  beforeEach(async () => {
    await client.range("B2:C3").set("values", [
      [1, 2],
      [3, ""],
    ]);
    await client.range("E9").get("format").get("font").set("bold", true);
  });

  it.each([
    // within    only values    used
    ["A1:Z99", true, "B2:C3"],
    ["A1:Z99", false, "B2:E9"],
    ["C1:C2", true, "C2"],
    ["D4:D5", true, "D4"],
  ])("are within %s, values only: %s, %s", async (within, onlyValues, used) => {
    expect(await address(client.range(within).call("getUsedRange", onlyValues))).toBe(used);
  });

  it("are a null object where there are none", async () => {
    const used = client.range("F1:G5").call("getUsedRangeOrNullObject", true);
    expect(await used.load("address")).toBeNull();
  });

  it("surround a range up to blank rows and columns", async () => {
    await client.range("C4").set("values", 4);
    await client.range("C6").set("values", 6);
    expect(await address(client.range("B2").call("getSurroundingRegion"))).toBe("B2:C4");
    expect(await address(client.range("C5").call("getSurroundingRegion"))).toBe("C4:C6");
    expect(await address(client.range("H8").call("getSurroundingRegion"))).toBe("H8");
  });
});

describe("what acts on a range's cells", () => {
  const contents = () => client.range("A1:B1").load("values", "numberFormat");

  beforeEach(async () => {
    await client.range("A1:B1").set("values", [[1, 2]]);
    await client.range("A1:B1").set("numberFormat", [["0.0", "0%"]]);
  });

  it.each([
    // what          values       number formats
    ["Contents", [["", 2]], [["0.0", "0%"]]],
    ["Formats", [[1, 2]], [["General", "0%"]]],
    ["All", [["", 2]], [["General", "0%"]]],
    [undefined, [["", 2]], [["General", "0%"]]],
  ])("clears %s", async (what, values, numberFormat) => {
    await client.range("A1").run("clear", ...(what ? [what] : []));
    expect(await contents()).toEqual({ values, numberFormat });
  });

  it("clears nothing where nothing is", async () => {
    await client.range("F5:G9").run("clear");
    expect(await contents()).toEqual({ values: [[1, 2]], numberFormat: [["0.0", "0%"]] });
  });

  it("selects, and calculates in part or fully", async () => {
    await client.range("B2:C3").run("select");
    expect(await address(client.workbook.call("getSelectedRange"))).toBe("B2:C3");
    expect(await address(client.workbook.call("getActiveCell"))).toBe("B2");
    await client.range("B2").run("calculate");
    await client.range("B2").run("setDirty");
    expect(client.engine.calculations).toEqual([false, true]);
  });

  it("checks the size of values that are sent in parts", async () => {
    await client.range("A1:B1").run("_ValidateArraySize", 1, 2);
    const other = client.range("A1:B1").run("_ValidateArraySize", 2, 2);
    await expect(other).rejects.toThrow("2 x 2 values for another size");
  });
});

describe("references", () => {
  const byReference = (reference: string) =>
    client.answer({
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 6, Name: reference } },
      Actions: [{ Id: 2, ActionType: 2, ObjectPathId: 1, QueryInfo: { Select: ["addressLocal"] } }],
    });

  it("find a range again until they are released", async () => {
    const node = client.book.nodes.range(area("B2"));
    const reference = String(node.identity?.["_ReferenceId"]);
    expect((await byReference(reference)).Results[0]?.Value).toMatchObject({ AddressLocal: "B2" });
    await client.workbook.run("_RemoveReference", reference);
    expect((await byReference(reference)).Results[0]?.Value).toBeNull();
  });

  it("are all released at once when an add-in ends", async () => {
    const kept = ["A1", "A2"].map((cell) => client.book.nodes.range(area(cell)));
    await client.workbook.run("_RemoveAllReferences");
    const found = kept.map(({ identity }) => client.book.kept(String(identity?.["_ReferenceId"])));
    expect(found).toEqual([undefined, undefined]);
  });

  it("that are unknown are an error where the add-in names them", async () => {
    const missing = client.workbook.call("_GetObjectByReferenceId", "R|99");
    await expect(missing.read("address")).rejects.toThrow("ItemNotFound");
  });

  const area = (cell: string) => {
    const found = client.book.area(cell, "s1");
    if (!found) {
      throw new Error(cell);
    }
    return found;
  };
});
