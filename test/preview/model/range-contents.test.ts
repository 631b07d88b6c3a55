import { type ApiClient, makeClient } from "../api-client";

let client: ApiClient;
beforeEach(() => {
  client = makeClient();
});

const areaOf = (address: string) => {
  const area = client.book.area(address, "s1");
  if (!area) {
    throw new Error(address);
  }
  return area;
};

describe("the contents of a range", () => {
  it("come back as values, formulas, texts and types", async () => {
    await client.range("A1:F1").set("formulas", [[1.5, "x", true, "=A1*2", "#N/A", ""]]);
    const names = ["values", "formulas", "formulasLocal", "text", "valueTypes"];
    expect(await client.range("A1:F1").load(...names)).toEqual({
      values: [[1.5, "x", true, 0, "#N/A", ""]],
      formulas: [[1.5, "x", true, "=A1*2", "#N/A", ""]],
      formulasLocal: [[1.5, "x", true, "=A1*2", "#N/A", ""]],
      text: [["1.5", "x", "true", "0", "#N/A", ""]],
      valueTypes: [["Double", "String", "Boolean", "Double", "Error", "Empty"]],
    });
  });

  it("fill all cells with a single value", async () => {
    await client.range("A1:B2").set("values", 7);
    expect(await client.range("A1:B2").read("values")).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it.each([
    // assigned to A1:B2        refused as
    [[[1, 2]], "1 x 2 values for a range of 2 x 2"],
    [
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      "3 x 2 values for a range of 2 x 2",
    ],
    [[[{}, 2]], "1 x 2 values"],
  ])("refuse %j", async (assigned, message) => {
    await expect(client.range("A1:B2").set("values", assigned)).rejects.toThrow(message);
  });

  it("refuse what no cell can hold", async () => {
    await expect(client.range("A1").set("values", [[{}]])).rejects.toThrow(
      "a cell value of type object",
    );
  });

  it("refuse to be read when they are more than five million cells", async () => {
    await expect(client.range("A:E").read("values")).rejects.toThrow("RangeExceedsLimit");
  });

  it("stay texts in cells that are formatted as text", async () => {
    await client.range("A1:B1").set("numberFormat", [["@", "General"]]);
    await client.range("A1:B1").set("values", [["007", "007"]]);
    expect(await client.range("A1:B1").read("values")).toEqual([["007", 7]]);
  });

  it("take formats that are typed with them", async () => {
    await client.range("A1:C1").set("values", [["5%", "2025-12-31", "5"]]);
    expect(await client.range("A1:C1").load("values", "numberFormat")).toEqual({
      values: [[0.05, 46022, 5]],
      numberFormat: [["0%", "yyyy-mm-dd", "General"]],
    });
  });
});

describe("number formats", () => {
  it("stay where null is assigned and become General by an empty text", async () => {
    await client.range("A1:C1").set("numberFormat", [["0.0", "0.0", "0.0"]]);
    await client.range("A1:C1").set("numberFormat", [[null, "", "0%"]]);
    expect(await client.range("A1:C1").read("numberFormatLocal")).toEqual([
      ["0.0", "General", "0%"],
    ]);
  });
});

describe("cells as data types", () => {
  it("say their type, and the kind of an error", async () => {
    await client.range("A1:D1").set("values", [[2, "x", "#DIV/0!", ""]]);
    expect(await client.range("A1:D1").read("valuesAsJson")).toEqual([
      [
        { type: "Double", basicType: "Double", basicValue: 2 },
        { type: "String", basicType: "String", basicValue: "x" },
        { type: "Error", basicType: "Error", basicValue: "#DIV/0!", errorType: "Div0" },
        { type: "Empty", basicType: "Empty", basicValue: "" },
      ],
    ]);
  });

  it("carry what a custom function gave beside the value", async () => {
    await client.range("A1:B1").set("values", [[0.02, 3]]);
    client.book.richAt = ({ column }) =>
      column === 0
        ? { value: 0.02, isError: false, numberFormat: "0.0%", properties: { Basis: "official" } }
        : undefined;
    expect(await client.range("A1:B1").read("valuesAsJson")).toEqual([
      [
        {
          type: "Double",
          basicType: "Double",
          basicValue: 0.02,
          numberFormat: "0.0%",
          properties: { basis: { type: "String", basicType: "String", basicValue: "official" } },
        },
        { type: "Double", basicType: "Double", basicValue: 3 },
      ],
    ]);
  });
});

describe("whether a range spills", () => {
  it.each([
    // range   spill at B2:C4
    ["B2", true],
    ["B2:C4", true],
    ["A1", false],
    ["A2:B2", null],
    ["C4:C5", null],
  ])("of %s is %s", async (range, hasSpill) => {
    client.engine.spillAt(areaOf("B2:C4"));
    expect(await client.range(range).read("hasSpill")).toBe(hasSpill);
  });

  it("is told of single cells only", async () => {
    const spill = client.range("B2:C2").call("getSpillingToRange");
    await expect(spill.read("address")).rejects.toThrow("InvalidArgument");
    await expect(client.range("B2").call("getSpillingToRange").read("address")).rejects.toThrow(
      "ItemNotFound",
    );
    const parent = client.range("B2").call("getSpillParentOrNullObject");
    expect(await parent.load("address")).toBeNull();
  });
});

describe("data validation", () => {
  it("is kept for its range, with Excel's defaults before", async () => {
    const rule = { list: { inCellDropDown: true, source: "a,b" } };
    const validation = client.range("A1").get("dataValidation");
    expect(await validation.load("type", "rule", "ignoreBlanks")).toEqual({
      type: "None",
      rule: {},
      ignoreBlanks: true,
    });
    await validation.set("rule", rule);
    await validation.set("ignoreBlanks", false);
    expect(await validation.load("type", "rule", "ignoreBlanks")).toEqual({
      type: "List",
      rule,
      ignoreBlanks: false,
    });
    expect(await client.range("A2").get("dataValidation").read("type")).toBe("None");
  });

  it("goes when it is cleared", async () => {
    const validation = client.range("A1").get("dataValidation");
    await validation.set("rule", { decimal: { formula1: 0, operator: "GreaterThan" } });
    expect(await validation.read("type")).toBe("Decimal");
    await validation.run("clear");
    expect(await validation.read("type")).toBe("None");
  });
});
