import { readCellArea, type CellArea } from "../../xlsx/address";
import { inOrder, type NewCell, type NewCells } from "../../xlsx/cell-write";
import { withDynamicArrays } from "../../xlsx/dynamic-arrays";
import {
  newPackage,
  withNames,
  withSheet,
  type ChoiceList,
  type NewSheet,
} from "../../xlsx/new-sheet";
import { withChangedTable, type NewTable } from "../../xlsx/new-table";
import type { Package } from "../../xlsx/package";
import { tablesOf, withSheetCells } from "../../xlsx/sheets";
import { withStyles, type CellStyle as FileStyle } from "../../xlsx/styles";
import { withAddIn, type AddInReference } from "../../xlsx/web-extension";
import { readWorkbook, type Sheet } from "../../xlsx/workbook";
import { removeElements } from "../../xlsx/xml-edit";
import type { EngineSheet, EngineTable, SheetArea } from "../engine/engine";
import { asText, member } from "../json";
import type { Book } from "../model/book";
import { chartsOnSheet } from "./file-charts";
import { changedCells, liveCells, type LiveCell } from "./live-cells";
import type { OpenedFile } from "./opened-file";

/** What a file is made of. */
export interface Saving {
  readonly book: Book;
  /** The file that was opened; what was not changed of it is kept as it is. */
  readonly file: OpenedFile | undefined;
  readonly addIn: AddInReference;
}

/** The cells of a sheet that are to be written. */
interface SheetChange {
  readonly sheet: EngineSheet;
  /** The sheet of the opened file; undefined for a new one. */
  readonly stored: Sheet | undefined;
  readonly cells: readonly LiveCell[];
}

/** The workbook as a file. A sheet of an opened file that was taken out or renamed is kept under its name. */
export function savedWorkbook({ book, file, addIn }: Saving): Uint8Array {
  const changes = book.engine.sheets.list().map((sheet): SheetChange => {
    const stored = file?.sheets.get(sheet.id);
    const cells = [...liveCells(book, sheet.id)];
    const isNew = file === undefined || stored === undefined;
    return { sheet, stored, cells: isNew ? cells : changedCells(cells, file, stored) };
  });
  const base = file?.package ?? newPackage();
  const { part } = readWorkbook(base);
  const { styled, numbers } = withLooks(base, part, changes);
  const all = changes.flatMap(({ cells }) => cells);
  const isDynamic = all.some(({ array }) => array !== undefined);
  const made = isDynamic ? withDynamicArrays(styled, part) : { package: styled, metadata: 0 };
  const written = changes.reduce((to, { sheet, stored, cells }) => {
    const news = newCells(cells, numbers, made.metadata);
    if (stored === undefined) {
      return withSheet(to, newSheet(book, sheet, news)).package;
    }
    return withChanged(to, stored, { book, id: sheet.id, cells: news });
  }, made.package);
  const named = withChangedNames(written, book, file);
  const hasOurs = all.some(({ formula }) => /_xldudf_SCOPE_/.test(formula ?? ""));
  return (hasOurs ? withAddIn(named, addIn) : named).save();
}

/** The package with the looks of the cells that are written, and the number of each. */
function withLooks(base: Package, part: string, changes: readonly SheetChange[]) {
  const looks = new Map<string, FileStyle>();
  for (const { cells } of changes) {
    for (const { look, style } of cells) {
      if (style !== undefined && !looks.has(look)) {
        looks.set(look, style);
      }
    }
  }
  // A new workbook needs its style sheet even if no cell is formatted.
  if (looks.size === 0 && base.names.length > 3) {
    return { styled: base, numbers: new Map<string, number>() };
  }
  const made = withStyles(base, part, [...looks.values()]);
  const numbers = new Map([...looks.keys()].map((key, at) => [key, made.numbers[at] ?? 0]));
  return { styled: made.package, numbers };
}

const newCells = (
  cells: readonly LiveCell[],
  numbers: ReadonlyMap<string, number>,
  metadata: number,
): NewCells =>
  inOrder(
    cells.map(({ row, column, value, formula, array, look, style }) => {
      const number = style === undefined ? undefined : numbers.get(look);
      const cell: NewCell = {
        ...(value !== undefined && { value }),
        ...(formula !== undefined && {
          formula: { text: formula, ...(array !== undefined && { array, metadata }) },
        }),
        ...(number !== undefined && { style: number }),
      };
      return [{ row: row + 1, column: column + 1 }, cell] as const;
    }),
  );

/** A sheet that no file holds yet. */
function newSheet(book: Book, { id, name, visible }: EngineSheet, cells: NewCells): NewSheet {
  const { engine } = book;
  const last = Math.max(0, ...[...cells.values()].flatMap((row) => [...row.keys()]));
  const { rows, columns } = engine.sheets.frozen(id);
  return {
    ...{ title: name, cells, isHidden: !visible, hasGridlines: engine.sheets.gridlines(id) },
    widths: Array.from({ length: last }, (_, at) => (engine.formats.columnWidth(id, at) - 5) / 7),
    ...{ frozenRows: rows, frozenColumns: columns, isProtected: book.protectedSheets.has(id) },
    tables: engine.tables
      .list()
      .flatMap((table) => (table.area.sheetId === id ? [newTable(book, table)] : [])),
    ...{ lists: choiceLists(book, id), charts: chartsOnSheet(book, id) },
  };
}

const newTable = (book: Book, { name, area, style }: EngineTable): NewTable => ({
  ...{ name, style, area: cellArea(area) },
  columns: Array.from({ length: area.columns }, (_, at) => book.headingAt(area, at)),
});

const cellArea = ({ row, column, rows, columns }: SheetArea): CellArea => ({
  first: { row: row + 1, column: column + 1 },
  last: { row: row + rows, column: column + columns },
});

/** The lists of choices on a sheet. */
const choiceLists = (book: Book, sheetId: string): readonly ChoiceList[] =>
  [...book.validations].flatMap(([address, state]) => {
    const source = asText(member(member(state["rule"], "list"), "source"));
    const area = readCellArea(address.slice(address.lastIndexOf("!") + 1).replaceAll("$", ""));
    if (source === "" || area === undefined || book.area(address, sheetId)?.sheetId !== sheetId) {
      return [];
    }
    const isStrict = member(state["errorAlert"], "showAlert") !== false;
    return [{ area, source: source.startsWith("=") ? source.slice(1) : `"${source}"`, isStrict }];
  });

/** The package with the changed cells and tables of a sheet that was opened. */
function withChanged(
  to: Package,
  stored: Sheet,
  { book, id, cells }: { readonly book: Book; readonly id: string; readonly cells: NewCells },
): Package {
  const tables = book.engine.tables.list().filter(({ area }) => area.sheetId === id);
  const resized = tablesOf(to, stored).reduce((left, { name, part, hasHeadings, hasTotals }) => {
    const table = tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
    const isOther = table === undefined || !hasHeadings || hasTotals;
    return isOther ? left : withChangedTable(left, part, newTable(book, table));
  }, to);
  if (cells.size === 0) {
    return resized;
  }
  return withSheetCells(resized, readWorkbook(resized), stored, cells);
}

/** The package with the names of the workbook as they are now. */
function withChangedNames(to: Package, { engine }: Book, file: OpenedFile | undefined): Package {
  const { part, names } = readWorkbook(to);
  const shown = names.filter(
    (one) => !one.isHidden && one.sheet === undefined && !one.name.startsWith("_xlnm."),
  );
  const live = engine.names
    .list()
    .map(({ name, formula }) => ({ name, formula: formula.slice(1), isHidden: false }));
  const isKept = ({ name, formula }: { name: string; formula: string }): boolean =>
    live.some((one) => one.name === name && plainFormula(one.formula) === plainFormula(formula));
  const gone = new Set(
    file === undefined ? [] : shown.filter((one) => !isKept(one)).map(({ name }) => name),
  );
  const added = live.filter(
    (one) => !shown.some(({ name }) => name === one.name) || gone.has(one.name),
  );
  const text = removeElements(to.text(part), part, "definedName", (xml) => {
    return xml.attribute("localSheetId") === undefined && gone.has(xml.attribute("name") ?? "");
  });
  const bare = gone.size === 0 ? to : to.with(new Map([[part, text]]));
  return added.length === 0 ? bare : withNames(bare, added);
}

/** Quotes around a sheet's title may come and go. */
const plainFormula = (formula: string): string => formula.replaceAll("'", "");
