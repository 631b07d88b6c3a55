import { hostCell, type Action } from "../../src/excel/action";
import { exampleActions } from "../../src/taskpane/sheet/example";
import { sheetEn } from "../../src/taskpane/text/sheet-en";
import { sheetJa } from "../../src/taskpane/text/sheet-ja";
import { FakeWorkbook } from "../excel/fake-workbook";
import { paneOn } from "./pane-on";

/** Every cell that the pane's own buttons write into an empty workbook. */
async function everythingWritten(): Promise<FakeWorkbook> {
  const workbook = new FakeWorkbook("Sheet1");
  const pane = paneOn(workbook);
  await pane.commands.setUp();
  await pane.commands.insertExample();
  await pane.commands.insertRules();
  for (const output of ["summary", "rows", "lines"] as const) {
    await pane.commands.useBundled();
    pane.dispatch({ kind: "output-chosen", output });
    await pane.commands.insertReclassified();
  }
  await pane.commands.insertResults();
  return workbook;
}

const cellsOf = (workbook: FakeWorkbook): readonly string[] =>
  workbook.sheets.flatMap(({ cells }) => [...cells.values()].map(String));

it("writes only formulas of ours, each calling our functions or native look-ups", async () => {
  const formulas = cellsOf(await everythingWritten()).filter((cell) => cell.startsWith("="));
  expect(formulas.length).toBeGreaterThan(100);
  const called = formulas.flatMap((text) =>
    [...text.matchAll(/([A-Z][A-Z_.]*)\(/g)].map(([, name]) => name),
  );
  const native = [...new Set(called)].filter((name) => !name?.startsWith("SCOPE."));
  expect(native.sort()).toEqual([
    "ERROR.TYPE",
    "EXACT",
    "IF",
    "IFERROR",
    "INDEX",
    "LOWER",
    "MATCH",
  ]);
});

it("writes no formula form that some host does not know: [@Col], A1# or @", async () => {
  const formulas = cellsOf(await everythingWritten()).filter((cell) => cell.startsWith("="));
  expect(formulas.filter((text) => /\[@|[A-Z]\d+#|@/.test(text))).toEqual([]);
});

it("writes rules that begin with an equals sign as text", async () => {
  const cells = cellsOf(await everythingWritten());
  expect(cells).toContain("'=防衛省");
  expect(cells).not.toContain("=防衛省");
});

it("inserts the example a second time on sheets of other names", async () => {
  const workbook = new FakeWorkbook("Sheet1");
  const pane = paneOn(workbook);
  await pane.commands.insertExample();
  await pane.commands.insertExample();
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    "Sheet1",
    "FY2025",
    "Claims",
    "FY2025 (2)",
    "Claims (2)",
  ]);
  expect(workbook.tables.map(({ name }) => name)).toEqual(["Budget2025", "Budget2025_2"]);
});

it("passes the lines with their headings to RECLASSIFY, but no totals row added later", async () => {
  const workbook = new FakeWorkbook("Sheet1");
  await paneOn(workbook).commands.insertExample();
  expect(cellsOf(workbook)).toContain(
    '=SCOPE.RECLASSIFY(Budget2025[[#Headers],[#Data]],,"summary")',
  );
});

it.each([
  ["English", "en", sheetEn],
  ["Japanese", "ja", sheetJa],
] as const)("keeps the parts of the %s example apart", async (_, language, text) => {
  const survey = await new FakeWorkbook("Sheet1").survey();
  const seen = new Set<string>();
  const twice: string[] = [];
  const writes = exampleActions(survey, language, text).filter(isWrite);
  for (const { at, cells } of writes) {
    cells.forEach((row, down) =>
      row.forEach((cell, across) => {
        const key = `${at.sheet} ${at.row + down},${at.column + across}`;
        if (cell !== "" && seen.has(key)) {
          twice.push(key);
        }
        if (cell !== "") {
          seen.add(key);
        }
      }),
    );
  }
  expect(twice).toEqual([]);
});

it("takes back the sheets of an example that was stopped", async () => {
  const workbook = new FakeWorkbook("Sheet1");
  const pane = paneOn(workbook);
  const apply = workbook.apply.bind(workbook);
  workbook.apply = (actions, progress) => {
    pane.commands.cancel();
    return apply(actions, progress);
  };
  await pane.commands.insertExample();
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  expect(pane.notice()).toBe("Stopped. Nothing was left half done.");
});

it("hands the host no text that it could take for a formula", async () => {
  const survey = await new FakeWorkbook("Sheet1").survey();
  const texts = exampleActions(survey, "ja", sheetJa)
    .filter(isWrite)
    .flatMap(({ cells }) => cells.flat().filter((cell) => typeof cell === "string"));
  expect(texts.map(hostCell).filter((cell) => /^[=+\-@\t\r]/.test(String(cell)))).toEqual([]);
});

const isWrite = (action: Action): action is Extract<Action, { kind: "write" }> =>
  action.kind === "write";
