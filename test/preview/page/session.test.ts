import { type OpenSession, openSession } from "../open-session";
import { areaAt } from "../univer";

let opened: OpenSession;
beforeEach(async () => {
  opened = await openSession();
});
afterEach(() => opened.close());

describe("a formula with a custom function", () => {
  it("shows what the add-in answers, and is called again for new arguments", async () => {
    await opened.hook.setCell("A1", 2);
    await opened.hook.setCell("B1", "=TEST.ADD(A1,3)");
    expect(opened.hook.cell("B1")).toBe(5);
    await opened.hook.setCell("A1", 10);
    expect(opened.hook.cell("B1")).toBe(13);
    expect(opened.office.called).toEqual(["Sheet1!B1", "Sheet1!B1"]);
  });

  it("feeds other formulas", async () => {
    await opened.hook.setCell("A1", "=TEST.ADD(1,2)");
    await opened.hook.setCell("B1", "=TEST.ADD(A1,A1)*10");
    expect(opened.hook.values("A1:B1")).toEqual([[3, 60]]);
  });

  it("makes a call a cell for a range where a value is expected", async () => {
    await opened.hook.setCell("A1", "=SEQUENCE(3)");
    await opened.hook.setCell("B1", "=TEST.ADD(A1:A3,10)");
    expect(opened.hook.values("B1:B3")).toEqual([[11], [12], [13]]);
  });

  it("spills beyond the end of the sheet, which grows", async () => {
    await opened.hook.setCell("A1", "=TEST.ROWS(1500)");
    expect(opened.hook.values("A1500:B1500")).toEqual([[1500, "x"]]);
  });

  it("shows an error with its message, and properties of a value", async () => {
    await opened.hook.setCell("A1", "=TEST.FAIL()");
    await opened.hook.setCell("A2", "=TEST.CARD()");
    expect(opened.hook.look("A1")).toMatchObject({ value: "#N/A", message: "No figure of 2031." });
    expect(opened.hook.look("A2")).toMatchObject({
      value: 2,
      formula: "=TEST.CARD()",
      text: "2",
      properties: { Basis: "FY2022" },
    });
    await opened.hook.setCell("A2", 2.5);
    expect(opened.hook.look("A2")).toMatchObject({ value: 2.5, properties: undefined });
  });

  it("keeps the engine busy until it is answered, or the add-in is gone", async () => {
    opened.session.engine.cells.write(areaAt("A1"), [[{ formula: "=TEST.NEVER()" }]]);
    opened.session.engine.flush();
    let isSettled = false;
    const settled = opened.session.engine.settled().then(() => {
      isSettled = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect([isSettled, opened.hook.cell("A1")]).toEqual([false, "#BUSY!"]);
    opened.session.calls.abandon();
    await settled;
    expect(opened.hook.cell("A1")).toBe("#VALUE!");
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
    const before = opened.office.answers.length;
    while (opened.office.answers.length === before) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return opened.office.answers.at(-1);
  };

  it("reads the workbook", async () => {
    await opened.hook.setCell("A1", 7);
    opened.office.request(read(["values", "address"]));
    expect(await answer()).toMatchObject({
      Results: [{ Value: { Values: [[7]], Address: "Sheet1!A1" } }],
    });
  });

  it("is refused what the preview does not have, by name", async () => {
    opened.office.request(read(["style"]));
    expect(await answer()).toMatchObject({ Error: { Code: "ApiNotFound" } });
    expect(opened.hook.unimplemented).toEqual(["Range.style"]);
  });

  it("is heard from its own page only", () => {
    const before = opened.office.answers.length;
    opened.office.send("openDialog", 0, {}, "https://elsewhere");
    expect([opened.office.answers.length, opened.refused]).toEqual([before, []]);
  });

  it("is told of changes until it starts anew", async () => {
    const sheets = { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 };
    opened.office.request({
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" }, 2: sheets },
      Actions: [{ Id: 3, ActionType: 3, ObjectPathId: 2, Name: "_RegisterDataChangedEvent" }],
    });
    await answer();
    await opened.hook.setCell("A1", 7);
    expect(opened.office.events).toEqual([10]);
    const reloaded = opened.hook.reloadAddin();
    const again = opened.connect();
    await reloaded;
    await opened.hook.setCell("A1", 8);
    expect(again.events).toEqual([]);
  });

  it("starts anew with another conversation, and calls its functions again", async () => {
    await opened.hook.setCell("A1", "=TEST.ADD(1,2)");
    const old = opened.session.runtime.frame?.frame;
    const reloaded = opened.hook.reloadAddin();
    opened.connect();
    await reloaded;
    await opened.hook.settled();
    expect(opened.session.runtime.frame?.frame).not.toBe(old);
    expect([...document.body.children]).toEqual([opened.session.runtime.frame?.frame]);
    expect([opened.hook.cell("A1"), opened.hook.calls()]).toEqual([3, 2]);
  });
});
