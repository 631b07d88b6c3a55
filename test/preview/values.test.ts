import { errorData, valueType } from "../../src/preview/cell-value";
import {
  asList,
  asNumber,
  asText,
  isList,
  isRecord,
  member,
  parseJson,
} from "../../src/preview/json";

describe("what a cell holds", () => {
  it.each([
    // value      type
    [undefined, "Empty"],
    ["", "String"],
    ["x", "String"],
    ["#", "String"],
    ["#n/a", "String"],
    [0, "Double"],
    [false, "Boolean"],
    ["#N/A", "Error"],
    ["#BUSY!", "Error"],
    ["#CYCLE!", "Error"],
  ])("%j is of type %s", (value, type) => {
    expect(valueType(value)).toBe(type);
  });

  it.each([
    // error      name of its type
    ["#DIV/0!", "Div0"],
    ["#N/A", "NotAvailable"],
    ["#NAME?", "Name"],
    ["#SPILL!", "Spill"],
    ["#ODD!", "Value"],
  ])("%s as a data type is %s", (error, errorType) => {
    const type = { type: "Error", basicType: "Error", basicValue: error };
    expect(errorData(error)).toEqual({ ...type, errorType });
  });
});

describe("data of unknown shape", () => {
  it.each([
    // data     record  list
    [{ a: 1 }, true, false],
    [[1], false, true],
    [null, false, false],
    ["a", false, false],
    [undefined, false, false],
  ])("%j is a record: %s, a list: %s", (data, record, list) => {
    expect([isRecord(data), isList(data)]).toEqual([record, list]);
  });

  it("has members only if it is a record", () => {
    expect(member({ a: 1 }, "a")).toBe(1);
    expect(member({ a: 1 }, "b")).toBeUndefined();
    expect(member([1], "0")).toBeUndefined();
    expect(member(null, "a")).toBeUndefined();
  });

  it("is a text, a number or a list, or what stands in for one", () => {
    expect([asText("a"), asText(1), asText(1, "x")]).toEqual(["a", "", "x"]);
    expect([asNumber(2), asNumber("2"), asNumber(undefined, -1)]).toEqual([2, 0, -1]);
    expect([asList([1]), asList({ length: 1 })]).toEqual([[1], []]);
  });

  it("is read from JSON", () => {
    expect(parseJson('{"a":[1,null]}')).toEqual({ a: [1, null] });
    expect(() => parseJson("{")).toThrow(SyntaxError);
  });
});
