import type { SheetArea } from "../engine/engine";
import type { SheetValue } from "../cell-value";
import type { FunctionResult } from "../functions/result";
import { readInputs } from "../model/input";
import type { ChartState } from "../model/chart-book";
import { readChart } from "../charts/chart-data";
import type { PreviewSession } from "./session";

/** A cell as tests see it. */
export interface SeenCell {
  readonly value: SheetValue;
  readonly formula: string | undefined;
  readonly text: string;
  readonly message: string | undefined;
  readonly properties: Readonly<Record<string, string>> | undefined;
}

/** A chart as tests see it; a value that is undefined is a gap. */
export type SeenChart = ChartState & {
  readonly categories: readonly string[];
  readonly values: readonly (readonly (number | undefined)[])[];
};

/** What tests can do with the page, as `window.preview`. Addresses may name a sheet. */
export interface TestHook {
  /** Resolves when the add-in runs and the example (if wanted) is inserted and calculated. */
  readonly ready: Promise<void>;
  /** Members of the API that the add-in used and the preview does not have. */
  readonly unimplemented: readonly string[];
  /** What the cell shows: a value, the text of an error such as "#N/A", undefined if blank. */
  cell(address: string): SheetValue;
  /** The cell with its formula, its text, and what is shown beside it. */
  look(address: string): SeenCell;
  /** Sets a cell as a user does: a formula, a value, or an empty text to clear it. */
  setCell(address: string, content: string | number | boolean): Promise<void>;
  /** The values of the cells in rows. */
  values(address: string): SheetValue[][];
  /** Resolves when no calculation and no call of a function is pending. */
  settled(): Promise<void>;
  /**
   * Calls a function by its id through office.js's runtime; omitted arguments are null.
   * Gives a value, or rows of values; an error is its text.
   */
  call(functionId: string, args: readonly unknown[]): Promise<SheetValue | SheetValue[][]>;
  /** The same with messages, number formats and properties, always in rows. */
  callFully(functionId: string, args: readonly unknown[]): Promise<FunctionResult>;
  /** Number of calls of custom functions since the page was opened. */
  calls(): number;
  /** Undoes the last step. */
  undo(): Promise<void>;
  /** The charts of the workbook, with what they show. */
  charts(): readonly SeenChart[];
  /** Protects a sheet, or ends its protection, as the user does. */
  protect(sheetName: string, on: boolean): void;
  /** Ends the add-in's runtime and starts it again. */
  reloadAddin(): Promise<void>;
}

/**
 * The test hook of a page.
 *
 * @param unimplemented - Filled with members that the add-in uses and the preview does not have.
 */
export function makeTestHook(
  session: PreviewSession,
  unimplemented: readonly string[],
  ready: Promise<void>,
): TestHook {
  const { engine, book } = session;
  return {
    ready,
    unimplemented,
    cell: (address) => seenCell(session, areaAt(session, address)).value,
    look: (address) => seenCell(session, areaAt(session, address)),
    setCell: (address, content) => setCell(session, areaAt(session, address), content),
    values: (address) => valuesIn(session, areaAt(session, address)),
    settled: () => engine.settled(),
    call: async (functionId, args) => plain(await call(session, functionId, args)),
    callFully: (functionId, args) => call(session, functionId, args),
    calls: () => session.calls.made,
    undo: () => engine.undo(),
    charts: () => book.charts.list().map((chart) => seenChart(session, chart)),
    protect: (sheetName, on) => protect(session, sheetName, on),
    reloadAddin: () => session.reload(),
  };
}

function protect({ book }: PreviewSession, sheetName: string, on: boolean): void {
  const id = book.sheetId(sheetName);
  if (id !== undefined && on) {
    book.protectedSheets.add(id);
  }
  if (id !== undefined && !on) {
    book.protectedSheets.delete(id);
  }
}

function areaAt({ book, engine }: PreviewSession, address: string): SheetArea {
  const area = book.area(address, engine.sheets.active());
  if (!area) {
    throw new Error(`no such address: ${address}`);
  }
  return area;
}

function seenCell(session: PreviewSession, area: SheetArea): SeenCell {
  const { cells } = session.engine;
  const { value, formula } = cells.read(area.sheetId, area.row, area.column);
  const text = cells.text(area.sheetId, area.row, area.column);
  const result = session.resultAt(area);
  return {
    value,
    formula,
    text,
    message: result?.message,
    properties: result?.properties,
  };
}

async function setCell(session: PreviewSession, area: SheetArea, content: unknown): Promise<void> {
  const { engine, book } = session;
  if (book.protectedSheets.has(area.sheetId)) {
    throw new Error("the sheet is protected");
  }
  const before = engine.cells.read(area.sheetId, area.row, area.column).value;
  engine.access.closeGroup();
  engine.cells.write(
    area,
    readInputs(content, area.rows, area.columns, () => false),
  );
  engine.flush();
  const after = engine.cells.read(area.sheetId, area.row, area.column).value;
  book.changed(area, "Unknown", { valueBefore: before ?? "", valueAfter: after ?? "" });
  await engine.settled();
}

function valuesIn({ engine }: PreviewSession, area: SheetArea): SheetValue[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from(
      { length: area.columns },
      (_, c) => engine.cells.read(area.sheetId, area.row + r, area.column + c).value,
    ),
  );
}

function call(
  { calls, options }: PreviewSession,
  id: string,
  args: readonly unknown[],
): Promise<FunctionResult> {
  const info = options.metadata.functions.find((item) => item.id === id || item.name === id);
  if (!info) {
    throw new Error(`no function ${id}`);
  }
  const padded = info.parameters.map((_, i) => args[i] ?? null);
  return new Promise((resolve) =>
    calls.call({ info, args: padded, address: "Sheet1!A1" }, resolve),
  );
}

function plain(result: FunctionResult): SheetValue | SheetValue[][] {
  const rows = result.map((row) => row.map(({ value }) => value));
  const isSingle = rows.length === 1 && rows[0]?.length === 1;
  return isSingle ? rows[0]?.[0] : rows;
}

function seenChart({ book }: PreviewSession, chart: ChartState): SeenChart {
  const { categories, series } = readChart(book, chart);
  return { ...chart, categories, values: series.map(({ values }) => values) };
}
