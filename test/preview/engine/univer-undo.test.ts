import { makeUniver, areaAt, SHEET, type UniverWorkbook } from "../univer";

let workbook: UniverWorkbook;
beforeEach(() => {
  workbook = makeUniver();
});
afterEach(() => workbook.dispose());

const undo = () => workbook.engine.undo();

/** A change of the add-in that is a step of its own. */
async function step(change: () => void): Promise<void> {
  workbook.engine.endUndoGroup();
  workbook.engine.groupUndo();
  change();
  await workbook.engine.settled();
}

it("undoes what the add-in wrote, one step at a time", async () => {
  await step(() => workbook.write("A1:B1", [1, 2]));
  await step(() => {
    workbook.write("A1", [10]);
    workbook.write("B1", ["=A1*2"]);
  });
  expect(workbook.values("A1:B1")).toEqual([[10, 20]]);
  await undo();
  expect(workbook.values("A1:B1")).toEqual([[1, 2]]);
  await undo();
  expect(workbook.values("A1:B1")).toEqual([[undefined, undefined]]);
});

it("undoes what the user typed apart from what the add-in wrote before", async () => {
  await step(() => workbook.write("A1", [1]));
  await workbook.type("A1", 5);
  await undo();
  expect(workbook.values("A1")).toEqual([[1]]);
  await undo();
  expect(workbook.values("A1")).toEqual([[undefined]]);
});

it("undoes formats, names and tables as well", async () => {
  const { formats, names, tables } = workbook.engine;
  await step(() => {
    formats.setStyle(areaAt("A1"), { bold: true });
    names.set("Share", "=Sheet1!$A$1");
    tables.add({ id: "t", name: "Lines", area: areaAt("C1:D3"), style: "" });
  });
  expect(formats.style(SHEET, 0, 0).bold).toBe(true);
  expect([names.list().length, tables.list().length]).toEqual([1, 1]);
  await undo();
  expect(formats.style(SHEET, 0, 0).bold).toBe(false);
  expect([names.list().length, tables.list().length]).toEqual([0, 0]);
});

it("undoes the meaning of a name, and its removal", async () => {
  const { names } = workbook.engine;
  await step(() => names.set("Share", "=0.02"));
  await step(() => names.set("Share", "=0.035"));
  await step(() => names.remove("share"));
  const meanings: unknown[] = [];
  for (let i = 0; i < 3; i++) {
    await undo();
    meanings.push(names.list().map(({ formula }) => formula));
  }
  expect(meanings).toEqual([["=0.035"], ["=0.02"], []]);
});

it("undoes changes of what the page keeps itself", async () => {
  let shown = "none";
  const record = workbook.engine.access.recordState<string>("test", (state) => {
    shown = state;
  });
  await step(() => {
    shown = "first";
    record("none", "first");
  });
  await step(() => {
    shown = "second";
    record("first", "second");
  });
  await undo();
  expect(shown).toBe("first");
  await undo();
  expect(shown).toBe("none");
});

it("undoes a new sheet from another one, and nothing before the page was open", async () => {
  const { sheets, access } = workbook.engine;
  workbook.write("A1", [1]);
  await workbook.engine.settled();
  access.clearUndo();
  await step(() => sheets.activate(sheets.add("Other")));
  await undo();
  expect(sheets.list().map(({ name }) => name)).toEqual(["Sheet1"]);
  expect(sheets.active()).toBe(SHEET);
  await undo();
  expect(workbook.values("A1")).toEqual([[1]]);
});

it("counts a change as its own only while it makes it", () => {
  const { access } = workbook.engine;
  const during: boolean[] = [];
  access.own(() => {
    during.push(access.isOwnChange);
    access.own(() => during.push(access.isOwnChange));
    during.push(access.isOwnChange);
  });
  expect(() =>
    access.own(() => {
      throw new Error("broken");
    }),
  ).toThrow("broken");
  expect([...during, access.isOwnChange]).toEqual([true, true, true, false]);
  expect(() => access.sheet("none")).toThrow("no sheet none");
});
