import type { FunctionInfo } from "../../../src/preview/addin/addin";
import { PreviewSession } from "../../../src/preview/page/session";
import { makeTestHook, type TestHook } from "../../../src/preview/page/test-hook";
import { type AddinFunctions, FakeOffice } from "../fake-office";
import { openFakePage } from "../fake-page";
import { areaAt, SHEET, startHeadless } from "../univer";

const anyParameter = {
  name: "p",
  description: "",
  type: "any",
  matrix: false,
  optional: true,
  repeating: false,
};

const info = (id: string, change: Partial<FunctionInfo> = {}): FunctionInfo => ({
  id,
  name: id,
  description: "",
  parameters: [anyParameter, anyParameter],
  matrixResult: false,
  volatile: false,
  stream: false,
  cancelable: false,
  ...change,
});

const FUNCTIONS: AddinFunctions = {
  ADD: (a, b) => Number(a ?? 0) + Number(b ?? 0),
  FAIL: () => new Error("No figure of 2031."),
  CARD: () => ({ type: "Double", basicValue: 2, properties: { Basis: { basicValue: "FY2022" } } }),
  ROWS: (count) => Array.from({ length: Number(count) }, (_, i) => [i + 1, "x"]),
  NEVER: () => undefined,
};

let session: PreviewSession;
let office: FakeOffice;
let hook: TestHook;
let refused: string[];
let end: () => void;

function connect(): void {
  const { frame } = session.runtime;
  if (!frame) {
    throw new Error("The add-in has no frame.");
  }
  office = new FakeOffice(frame, FUNCTIONS);
  office.start();
}

beforeEach(async () => {
  openFakePage();
  refused = [];
  const { dispose, ...spreadsheet } = startHeadless();
  end = dispose;
  session = new PreviewSession({
    spreadsheet,
    manifest: {
      id: "addin",
      displayName: "Add-in",
      namespace: "TEST",
      paneUrl: "/addin/taskpane.html",
      metadataUrl: "",
      buttonLabel: "",
    },
    metadata: { functions: Object.keys(FUNCTIONS).map((id) => info(id)), acceptsErrors: false },
    language: "en-US",
    blanks: "web",
    paneHolder: document.body,
    refused: (member) => refused.push(member),
  });
  session.runtime.start();
  connect();
  await session.runtime.ready;
  hook = makeTestHook(session, refused, Promise.resolve());
});

afterEach(async () => {
  session.calls.abandon();
  await session.engine.settled();
  end();
});

describe("a formula with a custom function", () => {
  it("shows what the add-in answers, and is called again for new arguments", async () => {
    await hook.setCell("A1", 2);
    await hook.setCell("B1", "=TEST.ADD(A1,3)");
    expect(hook.cell("B1")).toBe(5);
    await hook.setCell("A1", 10);
    expect(hook.cell("B1")).toBe(13);
    expect(office.called).toEqual(["Sheet1!B1", "Sheet1!B1"]);
  });

  it("feeds other formulas", async () => {
    await hook.setCell("A1", "=TEST.ADD(1,2)");
    await hook.setCell("B1", "=TEST.ADD(A1,A1)*10");
    expect(hook.values("A1:B1")).toEqual([[3, 60]]);
  });

  it("makes a call a cell for a range where a value is expected", async () => {
    await hook.setCell("A1", "=SEQUENCE(3)");
    await hook.setCell("B1", "=TEST.ADD(A1:A3,10)");
    expect(hook.values("B1:B3")).toEqual([[11], [12], [13]]);
  });

  it("spills beyond the end of the sheet, which grows", async () => {
    await hook.setCell("A1", "=TEST.ROWS(1500)");
    expect(hook.values("A1500:B1500")).toEqual([[1500, "x"]]);
  });

  it("shows an error with its message, and properties of a value", async () => {
    await hook.setCell("A1", "=TEST.FAIL()");
    await hook.setCell("A2", "=TEST.CARD()");
    expect(hook.look("A1")).toMatchObject({ value: "#N/A", message: "No figure of 2031." });
    expect(hook.look("A2")).toMatchObject({
      value: 2,
      formula: "=TEST.CARD()",
      text: "2",
      properties: { Basis: "FY2022" },
    });
    await hook.setCell("A2", 2.5);
    expect(hook.look("A2")).toMatchObject({ value: 2.5, properties: undefined });
  });

  it("keeps the engine busy until it is answered, or the add-in is gone", async () => {
    session.engine.cells.write(areaAt("A1"), [[{ formula: "=TEST.NEVER()" }]]);
    session.engine.flush();
    let isSettled = false;
    const settled = session.engine.settled().then(() => {
      isSettled = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect([isSettled, hook.cell("A1")]).toEqual([false, "#BUSY!"]);
    session.calls.abandon();
    await settled;
    expect(hook.cell("A1")).toBe("#VALUE!");
  });
});

describe("the add-in", () => {
  const read = (select: readonly string[]) => ({
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1, Name: "" },
      2: { Id: 2, ObjectPathType: 3, Name: "GetSelectedRange", ParentObjectPathId: 1 },
    },
    Actions: [{ Id: 3, ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: select } }],
  });
  const answer = async () => {
    const before = office.answers.length;
    while (office.answers.length === before) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return office.answers.at(-1);
  };

  it("reads the workbook", async () => {
    await hook.setCell("A1", 7);
    office.request(read(["values", "address"]));
    expect(await answer()).toMatchObject({
      Results: [{ Value: { Values: [[7]], Address: "Sheet1!A1" } }],
    });
  });

  it("is refused what the preview does not have, by name", async () => {
    office.request(read(["style"]));
    expect(await answer()).toMatchObject({ Error: { Code: "ApiNotFound" } });
    expect(hook.unimplemented).toEqual(["Range.style"]);
  });

  it("is heard from its own page only", () => {
    const before = office.answers.length;
    office.send("openDialog", 0, {}, "https://elsewhere");
    expect([office.answers.length, refused]).toEqual([before, []]);
  });

  it("starts anew with another conversation, and calls its functions again", async () => {
    await hook.setCell("A1", "=TEST.ADD(1,2)");
    const old = session.runtime.frame?.frame;
    const reloaded = hook.reloadAddin();
    connect();
    await reloaded;
    await hook.settled();
    expect(session.runtime.frame?.frame).not.toBe(old);
    expect([...document.body.children]).toEqual([session.runtime.frame?.frame]);
    expect([hook.cell("A1"), hook.calls()]).toEqual([3, 2]);
  });
});

describe("the test hook", () => {
  it("calls functions by themselves", async () => {
    expect(await hook.call("ADD", [1, 2])).toBe(3);
    expect(await hook.call("ADD", [4])).toBe(4);
    expect(await hook.call("ROWS", [2])).toEqual([
      [1, "x"],
      [2, "x"],
    ]);
    expect(await hook.callFully("FAIL", [])).toEqual([
      [{ value: "#N/A", isError: true, message: "No figure of 2031." }],
    ]);
    await expect(hook.call("NONE", [])).rejects.toThrow("no function NONE");
  });

  it("sets cells as a user does, which can be undone", async () => {
    await hook.setCell("A1", "5%");
    await hook.setCell("A1", "x");
    await hook.undo();
    expect(hook.cell("A1")).toBe(0.05);
    expect(session.engine.formats.style(SHEET, 0, 0).numberFormat).toBe("0%");
    await hook.setCell("A1", "");
    expect(hook.cell("A1")).toBeUndefined();
  });

  it("protects sheets", async () => {
    hook.protect("Sheet1", true);
    await expect(hook.setCell("A1", 1)).rejects.toThrow("the sheet is protected");
    hook.protect("Sheet1", false);
    await hook.setCell("A1", 1);
    expect(hook.cell("A1")).toBe(1);
    hook.protect("None", true);
    expect(session.book.protectedSheets.size).toBe(0);
  });

  it("shows charts with their values", async () => {
    await hook.setCell("A1", "=SEQUENCE(3)");
    const charts = session.book.nodes.charts(SHEET);
    charts.methods["add"]?.("Line", session.book.nodes.range(areaAt("A1:A3")));
    expect(hook.charts()).toMatchObject([
      { chartType: "Line", categories: ["1", "2", "3"], values: [[1, 2, 3]] },
    ]);
  });

  it("knows cells of other sheets, and no others", () => {
    session.engine.sheets.add("Scope");
    expect(hook.cell("Scope!B2")).toBeUndefined();
    expect(() => hook.cell("nonsense")).toThrow("no such address: nonsense");
  });
});
