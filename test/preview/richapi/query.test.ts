import { type ApiNode, reads } from "../../../src/preview/richapi/node";
import { answerQuery, lowerFirst, upperFirst } from "../../../src/preview/richapi/query";
import { readBatch } from "../../../src/preview/richapi/request";

const fill: ApiNode = {
  type: "Fill",
  properties: { color: reads(() => "red"), pattern: reads(() => "Solid") },
  methods: {},
};
const format: ApiNode = {
  type: "Format",
  properties: { width: reads(() => 60), fill: reads(() => fill) },
  methods: {},
};
const cell = (name: string): ApiNode => ({
  type: "Cell",
  identity: { Id: name },
  properties: { name: reads(() => name), value: reads(() => 1), format: reads(() => format) },
  methods: {},
});
const cells: ApiNode = {
  type: "Cells",
  properties: { count: reads(() => 3) },
  methods: {},
  items: () => ["a", "b", "c"].map(cell),
};

/** The select, expand, top and skip of a query, as office.js sends them. */
const queryOf = (info: object) => {
  const body = { Actions: [{ Id: 1, ActionType: 2, QueryInfo: info }] };
  const [action] = readBatch(JSON.stringify(body)).actions;
  if (!action) {
    throw new Error("There is no action.");
  }
  return action.query;
};

const answer = (node: ApiNode, info: object) => answerQuery(node, queryOf(info));
const select = (...names: readonly string[]) => ({ Select: names });

describe("a query of an object", () => {
  it.each([
    // selected                                values
    [["name"], { Id: "a", Name: "a" }],
    [["name", "value"], { Id: "a", Name: "a", Value: 1 }],
    [["format/fill/color"], { Id: "a", Format: { Fill: { Color: "red" } } }],
    [
      ["format/width", "format/fill/color"],
      { Id: "a", Format: { Width: 60, Fill: { Color: "red" } } },
    ],
    [["format"], { Id: "a", Format: { Width: 60 } }],
    [["format/fill/*"], { Id: "a", Format: { Fill: { Color: "red", Pattern: "Solid" } } }],
    [["isNullObject"], { Id: "a", IsNullObject: false }],
    [["$none"], { Id: "a" }],
    [["$all"], { Id: "a", Name: "a", Value: 1 }],
    [[], { Id: "a", Name: "a", Value: 1 }],
  ])("for %j gives its values", (names, values) => {
    expect(answer(cell("a"), select(...names))).toEqual(values);
  });

  it("takes what is to be expanded like what is selected", () => {
    expect(answer(cell("a"), { Select: ["name"], Expand: ["format/fill"] })).toEqual({
      Id: "a",
      Name: "a",
      Format: { Fill: { Color: "red", Pattern: "Solid" } },
    });
  });

  it.each(["style", "format/size", "constructor", "toString"])("refuses %s", (name) => {
    expect(() => answer(cell("a"), select(name))).toThrow("is not part of this preview");
  });
});

describe("a query of a collection", () => {
  it.each([
    // selected                     answer
    [["count"], { Count: 3 }],
    [["items/name"], { _Items: ["a", "b", "c"].map((name) => ({ Id: name, Name: name })) }],
    [["name"], { _Items: ["a", "b", "c"].map((name) => ({ Id: name, Name: name })) }],
    [
      ["count", "items/value"],
      { Count: 3, _Items: ["a", "b", "c"].map((name) => ({ Id: name, Value: 1 })) },
    ],
    [[], { _Items: ["a", "b", "c"].map((name) => ({ Id: name, Name: name, Value: 1 })) }],
  ])("for %j gives its own values and its items", (names, value) => {
    expect(answer(cells, select(...names))).toEqual(value);
  });

  it("gives a page of the items", () => {
    expect(answer(cells, { Select: ["items/name"], Top: 1, Skip: 1 })).toEqual({
      _Items: [{ Id: "b", Name: "b" }],
    });
    expect(answer(cells, { Select: ["items/name"], Skip: 9 })).toEqual({ _Items: [] });
  });

  it("is read through the object that has it", () => {
    const sheet: ApiNode = {
      type: "Sheet",
      properties: { cells: reads(() => cells) },
      methods: {},
    };
    expect(answer(sheet, select("cells/items/name"))).toEqual({
      Cells: { _Items: ["a", "b", "c"].map((name) => ({ Id: name, Name: name })) },
    });
  });
});

it("writes names of members as add-ins and as office.js do", () => {
  expect([lowerFirst("NumberFormat"), upperFirst("numberFormat")]).toEqual([
    "numberFormat",
    "NumberFormat",
  ]);
});

describe("the body of a request", () => {
  it("is read into paths and actions", () => {
    const { paths, actions } = readBatch(
      JSON.stringify({
        ObjectPaths: {
          1: { Id: 1, ObjectPathType: 1, Name: "" },
          3: {
            Id: 3,
            ObjectPathType: 5,
            Name: "",
            ParentObjectPathId: 1,
            ArgumentInfo: { Arguments: ["a"], ReferencedObjectPathIds: [0] },
          },
        },
        Actions: [{ Id: 4, ActionType: 3, ObjectPathId: 3, Name: "Clear" }],
      }),
    );
    expect([...paths.values()]).toEqual([
      { id: 1, kind: "global", name: "", parent: -1, args: [], argPaths: [] },
      { id: 3, kind: "indexer", name: "", parent: 1, args: ["a"], argPaths: [0] },
    ]);
    expect(actions).toEqual([
      {
        id: 4,
        kind: "method",
        name: "Clear",
        path: 3,
        args: [],
        argPaths: [],
        query: { select: [], expand: [], top: Infinity, skip: 0 },
      },
    ]);
  });

  it.each([
    // number  kind of action
    [1, "instantiate"],
    [2, "query"],
    [3, "method"],
    [4, "set"],
    [5, "trace"],
    [6, "unknown"],
  ])("says by %d that an action is a %s", (number, kind) => {
    const { actions } = readBatch(JSON.stringify({ Actions: [{ Id: 1, ActionType: number }] }));
    expect(actions[0]?.kind).toBe(kind);
  });

  it("may be empty, but is JSON", () => {
    expect(readBatch("{}")).toEqual({ paths: new Map(), actions: [] });
    expect(() => readBatch("nonsense")).toThrow(SyntaxError);
  });
});
