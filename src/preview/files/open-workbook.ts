import { tablesOf } from "../../xlsx/sheets";
import { sheetView, type SheetView } from "../../xlsx/read-view";
import type { Sheet } from "../../xlsx/workbook";
import type { CellInput, SheetArea } from "../engine/engine";
import type { UniverEngine } from "../engine/univer-engine";
import { engineFormula } from "../model/input";
import type { Book } from "../model/book";
import { addCharts } from "./file-charts";
import { OpenedFile, type FileCell } from "./opened-file";

/** Cells that are written at a time, so that the page stays awake. */
const CELLS_AT_ONCE = 20_000;

/** Columns beyond this keep their width: a file may give one to all sixteen thousand. */
const MOST_COLUMNS = 200;

/** The workbook to fill, and what is told of the way. */
export interface Opening {
  readonly book: Book;
  readonly engine: UniverEngine;
  readonly progress: (done: number) => void;
}

/** A file in the grid, and the names of what the grid does not show of it. */
export interface Opened {
  readonly file: OpenedFile;
  readonly notShown: readonly string[];
}

/**
 * Puts a file in the place of the workbook.
 *
 * @throws {WorkbookProblem} if it cannot be opened; the workbook is then as it was.
 */
export async function openWorkbook(opening: Opening, bytes: Uint8Array): Promise<Opened> {
  const file = new OpenedFile(bytes);
  // All of the file is read before anything of the workbook goes.
  const read = readSheets(file);
  const old = emptied(opening.book);
  await opening.engine.settled();
  const others = new Set<string>();
  for (const { sheet, cells, view } of read) {
    const id = opening.book.engine.sheets.add(sheet.title);
    file.sheets.set(id, sheet);
    await fillSheet(opening, { file, sheet, id }, { cells, view });
    for (const other of view.others) {
      others.add(other);
    }
  }
  await leave(opening, file, old);
  addNames(opening.book, file);
  for (const { sheet, cells } of read) {
    await writeFormulas(opening, file, sheet, cells);
  }
  if (addAllCharts(opening, file)) {
    others.delete("drawing");
  }
  finish(opening, file, read);
  return { file, notShown: [...others] };
}

/** @returns Whether a sheet has no drawing that is not shown. */
const addAllCharts = ({ book }: Opening, file: OpenedFile): boolean =>
  [...file.sheets].filter(([id, sheet]) => addCharts(book, file, { sheet, id }) === 0).length > 0;

/** The sheets of a file that hold cells. */
const readSheets = (file: OpenedFile) =>
  file.workbook.sheets
    .filter(({ hasCells }) => hasCells)
    .map((sheet) => ({
      sheet,
      cells: [...file.cells(sheet)],
      view: sheetView(file.package, sheet),
    }));

/** Takes out all that the workbook has but its sheets, which get names that no file has. */
function emptied({ engine, charts, validations, protectedSheets }: Book): readonly string[] {
  for (const { id } of engine.tables.list()) {
    engine.tables.remove(id);
  }
  for (const { name } of engine.names.list()) {
    engine.names.remove(name);
  }
  for (const { id } of charts.list()) {
    charts.remove(id);
  }
  validations.clear();
  protectedSheets.clear();
  const old = engine.sheets.list();
  for (const { id } of old) {
    clearFormulas(engine, id);
  }
  old.forEach(({ id }, at) => engine.sheets.rename(id, `~${at + 1}~`));
  return old.map(({ id }) => id);
}

/** Empties the cells that compute: a function must not be called for a sheet that goes. */
function clearFormulas(engine: Book["engine"], sheetId: string): void {
  const { cells } = engine;
  const used = cells.used(sheetId, true);
  if (used === undefined) {
    return;
  }
  for (let row = used.row; row < used.row + used.rows; row += 1) {
    for (let column = used.column; column < used.column + used.columns; column += 1) {
      if (cells.read(sheetId, row, column).formula === undefined) {
        continue;
      }
      const area = { sheetId, row, column, rows: 1, columns: 1 };
      cells.write(area, [[{ value: undefined }]]);
    }
  }
  engine.flush();
}

/** Shows the first sheet of the file, lets the grid draw it, and takes out the sheets before. */
async function leave(
  { engine }: Opening,
  { sheets }: OpenedFile,
  old: readonly string[],
): Promise<void> {
  const [first] = [...sheets].find(([, { visibility }]) => visibility === "visible") ?? [];
  if (first !== undefined) {
    engine.sheets.activate(first);
  }
  await new Promise((resolve) => setTimeout(resolve, DRAW_MS));
  for (const id of old) {
    engine.sheets.remove(id);
  }
}

/** In this time the grid draws a sheet. */
const DRAW_MS = 50;

interface SheetPlace {
  readonly file: OpenedFile;
  readonly sheet: Sheet;
  readonly id: string;
}

/** Values, looks and tables of a sheet; formulas wait for the names of the workbook. */
async function fillSheet(
  opening: Opening,
  { file, sheet, id }: SheetPlace,
  { cells, view }: { readonly cells: readonly FileCell[]; readonly view: SheetView },
): Promise<void> {
  const plain = cells.filter(({ formula, isSpilled }) => formula === undefined && !isSpilled);
  await writeCells(opening, id, plain, ({ value, style }) => ({ value, ...lookOf(file, style) }));
  const { sheets, tables } = opening.engine;
  setWidths(opening, id, view);
  if (view.frozenRows + view.frozenColumns > 0) {
    sheets.freeze(id, view.frozenRows, view.frozenColumns);
  }
  if (!view.hasGridlines) {
    sheets.setGridlines(id, false);
  }
  for (const { name, area, hasHeadings } of tablesOf(file.package, sheet)) {
    if (!hasHeadings) {
      continue;
    }
    tables.add({ id: `table-${name}`, name, style: "TableStyleLight1", area: gridArea(id, area) });
  }
}

function setWidths({ engine }: Opening, sheetId: string, { widths }: SheetView): void {
  for (const { first, last, width } of widths) {
    const [column, end] = [first - 1, Math.min(last, MOST_COLUMNS)];
    if (end > column) {
      const area = { sheetId, row: 0, column, rows: 1, columns: end - column };
      engine.formats.setColumnWidth(area, Math.max(1, Math.round(width * 7 + 5)));
    }
  }
}

const gridArea = (
  sheetId: string,
  { first, last }: ReturnType<typeof tablesOf>[number]["area"],
): SheetArea => ({
  sheetId,
  row: first.row - 1,
  column: first.column - 1,
  rows: last.row - first.row + 1,
  columns: last.column - first.column + 1,
});

function addNames({ engine }: Book, { workbook }: OpenedFile): void {
  for (const { name, formula, isHidden, sheet } of workbook.names) {
    if (!isHidden && sheet === undefined && !name.startsWith("_xlnm.")) {
      engine.names.set(name, `=${formula}`);
    }
  }
}

async function writeFormulas(
  opening: Opening,
  file: OpenedFile,
  sheet: Sheet,
  cells: readonly FileCell[],
): Promise<void> {
  const [id] = [...file.sheets].find(([, other]) => other === sheet) ?? [];
  const formulas = cells.filter(({ formula }) => formula !== undefined);
  if (id === undefined || formulas.length === 0) {
    return;
  }
  await writeCells(opening, id, formulas, ({ formula = "", style }) => ({
    formula: engineFormula(formula),
    ...lookOf(file, style),
  }));
}

const lookOf = ({ styles }: OpenedFile, style: number | undefined) => {
  const look = style === undefined ? undefined : styles[style];
  return look === undefined || Object.keys(look).length === 0 ? {} : { style: look };
};

async function writeCells(
  { engine, progress }: Opening,
  sheetId: string,
  cells: readonly FileCell[],
  inputOf: (cell: FileCell) => CellInput,
): Promise<void> {
  for (let done = 0; done < cells.length; done += CELLS_AT_ONCE) {
    for (const cell of cells.slice(done, done + CELLS_AT_ONCE)) {
      const { row, column } = cell;
      engine.cells.write({ sheetId, row, column, rows: 1, columns: 1 }, [[inputOf(cell)]]);
    }
    engine.cells.flush();
    progress(done / cells.length);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

/** Hides and protects what the file does. */
function finish(
  { book, engine }: Opening,
  { sheets }: OpenedFile,
  read: readonly { readonly sheet: Sheet; readonly view: SheetView }[],
): void {
  for (const [id, sheet] of sheets) {
    if (sheet.visibility !== "visible") {
      engine.sheets.show(id, false);
    }
    const view = read.find((one) => one.sheet === sheet)?.view;
    if (view?.isProtected === true) {
      book.protectedSheets.add(id);
    }
  }
  engine.access.clearUndo();
}
