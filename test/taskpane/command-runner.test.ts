import { areaAt } from "../../src/excel/address";
import type { WorkbookPort } from "../../src/excel/port";
import { en } from "../../src/taskpane/text/en";
import { FakeWorkbook } from "../excel/fake-workbook";
import { paneOn, type PaneOn } from "./pane-on";

// Commands run one after another; whatever goes wrong in one becomes a notice.

/** A workbook in which every request meets an error of the add-in's own. */
class BrokenWorkbook extends FakeWorkbook {
  override landmarks = () => Promise.reject(new TypeError("broken port"));
  override survey = () => Promise.reject(new TypeError("broken port"));
  override selection = () => Promise.reject(new TypeError("broken port"));
  override formulas = () => Promise.reject(new TypeError("broken port"));
}

const COMMANDS: readonly (readonly [string, (pane: PaneOn) => Promise<void>])[] = [
  ["setUp", ({ commands }) => commands.setUp()],
  ["insertExample", ({ commands }) => commands.insertExample()],
  ["setShare", ({ commands }) => commands.setShare("defence.core", 1)],
  ["setSetting", ({ commands }) => commands.setSetting("year", 2025)],
  ["addCase", ({ commands }) => commands.addCase("A", undefined)],
  ["renameCase", ({ commands }) => commands.renameCase("A", "B")],
  ["deleteCase", ({ commands }) => commands.deleteCase("A")],
  ["insertResults", ({ commands }) => commands.insertResults()],
  ["insertChart", ({ commands }) => commands.insertChart()],
  ["readLedgerTables", ({ commands }) => commands.readLedgerTables()],
  ["useSelection", ({ commands }) => commands.useSelection()],
  ["useTable", ({ commands }) => commands.useTable("T")],
  ["insertRules", ({ commands }) => commands.insertRules()],
  ["repair", ({ commands }) => commands.repair()],
  [
    "insertFunction",
    ({ commands }) =>
      commands.insertFunction({
        name: "GDP",
        description: "",
        parameters: [],
        example: "=SCOPE.GDP(1999)",
      }),
  ],
  [
    "insertTable",
    ({ commands }) =>
      commands.insertTable({ sheet: "S", title: "", note: "", cells: [], widths: [] }),
  ],
  ["refresh", ({ refresh }) => refresh()],
];

it.each(COMMANDS)("makes a notice with a report of an internal error in %s", async (_, run) => {
  const logged: unknown[] = [];
  const pane = paneOn(new BrokenWorkbook("Sheet1"), { log: (error) => logged.push(error) });
  await expect(run(pane)).resolves.toBeUndefined();
  expect(pane.notice()).toContain("TypeError: broken port");
  expect(pane.state().notice?.report?.details).toContain("Tab scenario, language en");
  expect(logged.length).toBeGreaterThan(0);
  expect(pane.state().work).toBeUndefined();
});

it("makes a notice of an internal error in the list of functions", async () => {
  const pane = paneOn(new FakeWorkbook("Sheet1"), {
    readJson: () => Promise.reject(new SyntaxError("bad list")),
  });
  await pane.commands.readFunctions();
  expect(pane.notice()).toContain("SyntaxError: bad list");
});

it.each([
  [true, "done"],
  [false, "refused"],
] as const)("copies the report of an internal error: %s", async (isAllowed, copy) => {
  const copied: string[] = [];
  const pane = paneOn(new BrokenWorkbook("Sheet1"), {
    copyText: async (text) => {
      copied.push(text);
      return isAllowed;
    },
  });
  await pane.refresh();
  const { notice } = pane.state();
  if (notice === undefined) {
    throw new Error("No notice was made.");
  }
  await pane.commands.copyReport(notice);
  expect(copied).toEqual([notice.report?.details]);
  expect(pane.state().notice?.report?.copy).toBe(copy);
  expect(pane.notice()).toContain("broken port");
});

it("goes on after an error, and is busy until the last command is over", async () => {
  const busy: boolean[] = [];
  const workbook = new FakeWorkbook("Sheet1");
  const pane = paneOn(workbook, { setBusy: (isBusy) => busy.push(isBusy) });
  const order: string[] = [];
  await Promise.all([
    pane.runner.quietly(async () => {
      order.push("first");
      throw new Error("first fails");
    }),
    pane.runner.quietly(async () => void order.push("second")),
  ]);
  expect(order).toEqual(["first", "second"]);
  expect(busy).toEqual([true, true, false]);
  expect(pane.notice()).toContain("first fails");
});

it("shows a label and how far it is while a command runs, then what came of it", async () => {
  const pane = paneOn(new FakeWorkbook("Sheet1"));
  const seen: unknown[] = [];
  await pane.runner.work(
    (text) => text.work.preview,
    async ({ report }) => {
      seen.push(pane.state().work?.label(en), pane.state().work?.done);
      report(0.5);
      seen.push(pane.state().work?.done);
      return (text) => text.done.written;
    },
    true,
  );
  expect(seen).toEqual([en.work.preview, undefined, 0.5]);
  expect(pane.state().work).toBeUndefined();
  expect(pane.notice()).toBe(en.done.written);
});

it("stops the command under way, which says so", async () => {
  const workbook = new FakeWorkbook("Sheet1");
  const pane = paneOn(workbook);
  const running = pane.commands.insertTable({
    ...{ sheet: "S", title: "T", note: "N", widths: [8] },
    cells: [["a"], [1]],
  });
  const survey = workbook.survey.bind(workbook);
  workbook.survey = () => {
    pane.commands.cancel();
    return survey();
  };
  await running;
  expect(pane.notice()).toBe(en.done.cancelled);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});

it("reads the workbook once after several commands, not between them", async () => {
  const workbook = new FakeWorkbook("Sheet1");
  const read = jest.fn(workbook.landmarks.bind(workbook));
  const port: WorkbookPort = Object.assign(workbook, { landmarks: read });
  const pane = paneOn(port);
  await Promise.all([1, 2, 3].map(() => pane.runner.quietly(async () => undefined)));
  expect(read).toHaveBeenCalledTimes(1);
  expect(pane.events().filter((kind) => kind === "workbook-read")).toHaveLength(1);
});

it("reads the sheet again after a write until it has settled", async () => {
  jest.useFakeTimers();
  try {
    const pane = paneOn(new FakeWorkbook("Sheet1"));
    await pane.runner.quietly(async () => undefined);
    await jest.advanceTimersByTimeAsync(2_000);
    expect(pane.events()).toEqual([...Array(4).fill("workbook-read"), "settled"]);
  } finally {
    jest.useRealTimers();
  }
});

it("does nothing more once it is closed", async () => {
  jest.useFakeTimers();
  try {
    const pane = paneOn(new FakeWorkbook("Sheet1"));
    await pane.runner.quietly(async () => undefined);
    pane.runner.close();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(pane.events()).toEqual(["workbook-read"]);
  } finally {
    jest.useRealTimers();
  }
});

it("writes nothing where the selected cell holds something", async () => {
  const workbook = new FakeWorkbook("Sheet1");
  workbook.type(areaAt({ sheet: "Sheet1", row: 0, column: 0 }, 1, 1), "mine");
  const pane = paneOn(workbook);
  await pane.commands.insertFunction({
    name: "GDP",
    description: "",
    parameters: [],
    example: "=SCOPE.GDP(1999)",
  });
  expect(pane.notice()).toContain("The cells A1 are not empty");
  expect(workbook.applied).toBe(0);
});
