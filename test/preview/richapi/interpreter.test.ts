import { answerBatch, type ApiHost } from "../../../src/preview/richapi/interpreter";
import {
  type ApiNode,
  ApiError,
  itemMethods,
  reads,
  readsAndWrites,
} from "../../../src/preview/richapi/node";

/** A host with an object tree of its own, and a log of what is done in which order. */
function makeHost() {
  const log: string[] = [];
  let title = "first";
  const child: ApiNode = {
    type: "Child",
    identity: { Id: "c" },
    properties: {
      title: readsAndWrites(
        () => title,
        (value) => {
          title = String(value);
        },
      ),
      total: reads(() => 5),
    },
    methods: {
      touch: () => void log.push("touch"),
      count: () => 3,
      later: async () => "done",
      echo: (...args) => args.map((arg) => (isChild(arg) ? "child" : arg)).join(" "),
      getSpillParent: () => child,
      fail: () => {
        throw new Error("broken");
      },
    },
  };
  const isChild = (value: unknown) => value === child;
  const root: ApiNode = {
    type: "Root",
    properties: { child: reads(() => child), plain: reads(() => 1) },
    methods: {
      ...itemMethods({
        kind: "child",
        count: () => 1,
        find: (key) => (key === "c" ? child : undefined),
      }),
      makeChild: () => {
        log.push("make");
        return child;
      },
      nothing: () => null,
    },
  };
  const refused: string[] = [];
  const host: ApiHost = {
    root: (service) => (service === "" ? root : undefined),
    byReference: (id) => (id === "R|1" ? child : undefined),
    beforeBatch: () => log.push("before"),
    beforeRead: async () => void log.push("read"),
    afterBatch: () => log.push("after"),
    refused: (member) => refused.push(member),
  };
  const answer = async (paths: readonly object[], actions: readonly object[]) =>
    JSON.parse(
      await answerBatch(JSON.stringify({ ObjectPaths: { ...paths }, Actions: actions }), host),
    );
  return { log, refused, answer };
}

const ROOT = { Id: 1, ObjectPathType: 1, Name: "" };
const CHILD = { Id: 2, ObjectPathType: 4, Name: "Child", ParentObjectPathId: 1 };
const item = (key: string, method = "GetItemOrNullObject") => ({
  Id: 2,
  ObjectPathType: 3,
  Name: method,
  ParentObjectPathId: 1,
  ArgumentInfo: { Arguments: [key] },
});
const load = (...names: readonly string[]) => ({
  Id: 10,
  ActionType: 2,
  ObjectPathId: 2,
  QueryInfo: { Select: names },
});
const run = (name: string, ...args: readonly unknown[]) => ({
  Id: 11,
  ActionType: 3,
  ObjectPathId: 2,
  Name: name,
  ArgumentInfo: { Arguments: args },
});
const set = (name: string, value: unknown) => ({
  Id: 12,
  ActionType: 4,
  ObjectPathId: 2,
  Name: name,
  ArgumentInfo: { Arguments: [value] },
});

describe("a request", () => {
  it("is told before, and after its last action, also when one failed", async () => {
    const { log, answer } = makeHost();
    await answer([ROOT, CHILD], [run("Touch")]);
    await answer([ROOT, CHILD], [run("Missing"), run("Touch")]);
    expect(log).toEqual(["before", "touch", "after", "before", "after"]);
  });

  it("waits for calculations before it reads, and before it looks for spills", async () => {
    const { log, answer } = makeHost();
    await answer([ROOT, CHILD], [run("Count")]);
    expect(log).not.toContain("read");
    await answer([ROOT, CHILD], [load("total")]);
    await answer([ROOT, CHILD], [run("GetSpillParent")]);
    expect(log.filter((entry) => entry === "read")).toHaveLength(2);
  });

  it("answers each action that has a result, in order", async () => {
    const { answer } = makeHost();
    const actions = [set("Title", "new"), load("title"), run("Count"), run("Later")];
    expect(await answer([ROOT, CHILD], actions)).toEqual({
      Results: [
        { ActionId: 10, Value: { Id: "c", Title: "new" } },
        { ActionId: 11, Value: 3 },
        { ActionId: 11, Value: "done" },
      ],
    });
  });

  it("makes each object once, however often it is used", async () => {
    const { log, answer } = makeHost();
    await answer([ROOT, item("", "MakeChild")], [load("total"), load("title"), run("Touch")]);
    expect(log.filter((entry) => entry === "make")).toHaveLength(1);
  });

  it("finds objects of earlier requests by their references", async () => {
    const { answer } = makeHost();
    const path = (Name: string) => ({ Id: 2, ObjectPathType: 6, Name });
    const value = async (reference: string) =>
      (await answer([path(reference)], [load("total")])).Results[0].Value;
    expect(await value("R|1")).toEqual({ Id: "c", Total: 5 });
    expect(await value("R|2")).toBeNull();
  });

  it("passes objects as arguments, alone and in lists", async () => {
    const { answer } = makeHost();
    const echo = {
      ...run("Echo", 2, "x"),
      ArgumentInfo: { Arguments: [2, "x"], ReferencedObjectPathIds: [2, 0] },
    };
    const byId = run("Echo", { _ObjectPathId: 2 });
    expect((await answer([ROOT, CHILD], [echo, byId])).Results).toEqual([
      { ActionId: 11, Value: "child x" },
      { ActionId: 11, Value: "child" },
    ]);
  });
});

describe("a null object", () => {
  it("is null in every result, and so is what is under it", async () => {
    const { answer } = makeHost();
    const under = { Id: 3, ObjectPathType: 4, Name: "Child", ParentObjectPathId: 2 };
    const actions = [load("total"), { ...load("total"), ObjectPathId: 3 }, run("_KeepReference")];
    const { Results } = await answer([ROOT, item("none"), under], actions);
    expect(Results.map(({ Value }: { Value: unknown }) => Value)).toEqual([null, null, null]);
  });

  it("cannot be changed, and has no methods", async () => {
    const { answer } = makeHost();
    const code = async (action: object) =>
      (await answer([ROOT, item("none")], [action])).Error?.Code;
    expect(await code(set("Title", "x"))).toBe("ItemNotFound");
    expect(await code(run("Touch"))).toBe("ItemNotFound");
  });

  it("is no answer where the add-in insists", async () => {
    const { answer } = makeHost();
    const { Error: error } = await answer([ROOT, item("none", "GetItem")], [load("total")]);
    expect(error).toMatchObject({ Code: "ItemNotFound", HttpStatusCode: 404 });
    expect(error.Message).toContain("child none");
  });
});

describe("a failure", () => {
  it.each([
    // action                             code                 location        refused
    [load("missing"), "ApiNotFound", "Child.load", ["Child.missing"]],
    [run("Missing"), "ApiNotFound", "Child.missing", ["Child.missing"]],
    [set("Total", 1), "ApiNotFound", "Child.total", ["Child.total ="]],
    [{ ...load(), ActionType: 9 }, "ApiNotFound", "Child.load", ["Child.update"]],
    [{ ...load(), ObjectPathId: 7 }, "InvalidArgument", "", []],
  ])("of %j is %s at %s", async (action, code, location, refused) => {
    const host = makeHost();
    const { Error: error } = await host.answer([ROOT, CHILD], [run("Touch"), action]);
    expect(error).toMatchObject({ Code: code, Location: location, ActionIndex: 1 });
    expect(host.refused).toEqual(refused);
  });

  it("of the preview itself is a general one, and is logged", async () => {
    const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const { answer } = makeHost();
    const { Error: error } = await answer([ROOT, CHILD], [run("Fail")]);
    expect(error).toMatchObject({ Code: "GeneralException", Message: "broken" });
    expect(logged).toHaveBeenCalledTimes(1);
    logged.mockRestore();
  });

  it("of data where an object is expected names the member", async () => {
    const host = makeHost();
    const plain = { ...CHILD, Name: "Plain" };
    await host.answer([ROOT, plain], [load("total")]);
    const service = { Id: 2, ObjectPathType: 2, Name: "Some.Service" };
    await host.answer([service], [load("total")]);
    expect(host.refused).toEqual(["Root.plain", "Some.Service"]);
  });

  it("carries Excel's code and message", () => {
    const error = new ApiError("ItemNotFound", "There is none.");
    expect([error.code, error.message]).toEqual(["ItemNotFound", "There is none."]);
  });
});
