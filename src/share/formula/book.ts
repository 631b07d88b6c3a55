import { areaFrom, cellsOfArea, readCellArea, type CellAddress } from "../../xlsx/address";
import type { StoredCell } from "../../xlsx/cells";
import { LIMITS } from "../../xlsx/limits";
import type { Package } from "../../xlsx/package";
import { cellsOfSheet, tablesOf, type SheetTable } from "../../xlsx/sheets";
import { sharedStrings, valueOf, type StoredValue } from "../../xlsx/values";
import { parseFormula } from "./parser";
import type { Node } from "./tree";
import { readWorkbook, type DefinedName, type Sheet, type Workbook } from "../../xlsx/workbook";

/** A cell as formulas see it. */
export interface BookCell extends CellAddress {
  /** What the file says that it shows. */
  readonly value: StoredValue;
  /** As the file stores it, without the equals sign. */
  readonly formula?: string;
  /** How the file stores it: an array formula fills its area. */
  readonly isArray: boolean;
  /** Whether an array formula spills, as those of today's Excel do. */
  readonly isDynamic: boolean;
  /** How many cells its result fills. */
  readonly rows: number;
  readonly columns: number;
  readonly style: string | undefined;
}

/** The cells of a sheet, by place. */
export interface SheetCells {
  readonly sheet: Sheet;
  readonly cells: ReadonlyMap<number, BookCell>;
  /** The cell whose array formula fills a cell. */
  readonly anchors: ReadonlyMap<number, BookCell>;
  /** Last row and column that hold anything. */
  readonly last: CellAddress;
}

/** One number for a row and column. */
export const placeKey = ({ row, column }: CellAddress): number => row * LIMITS.columns + column - 1;

/** The cells of a workbook, each sheet read when it is first asked for. */
export class CellBook {
  readonly package: Package;
  readonly workbook: Workbook;
  readonly #read = new Map<string, SheetCells>();
  readonly #byTitle: ReadonlyMap<string, Sheet>;
  readonly #names: ReadonlyMap<string, DefinedName>;
  readonly #parsed = new Map<string, Node>();
  #strings: readonly string[] | undefined;
  #tables: ReadonlyMap<string, { readonly sheet: string; readonly table: SheetTable }> | undefined;

  constructor(from: Package) {
    this.package = from;
    this.workbook = readWorkbook(from);
    this.#byTitle = new Map(
      this.workbook.sheets.map((sheet) => [sheet.title.toLowerCase(), sheet]),
    );
    this.#names = new Map(
      this.workbook.names.map((name) => [nameKey(name.name, name.sheet), name]),
    );
  }

  /**
   * A formula of the workbook as a tree.
   *
   * @throws {Unsupported} for what is not read.
   */
  parse(formula: string): Node {
    const existing = this.#parsed.get(formula);
    if (existing !== undefined) {
      return existing;
    }
    const node = parseFormula(formula);
    this.#parsed.set(formula, node);
    return node;
  }

  /** The sheet of a title; undefined if there is none with cells. */
  sheet(title: string): SheetCells | undefined {
    const sheet = this.#byTitle.get(title.toLowerCase());
    if (sheet === undefined || !sheet.hasCells) {
      return undefined;
    }
    const known = this.#read.get(sheet.part);
    if (known !== undefined) {
      return known;
    }
    const cells = this.#readCells(sheet);
    this.#read.set(sheet.part, cells);
    return cells;
  }

  /** A defined name as a sheet sees it: its own before the workbook's. */
  name(name: string, sheet: string): DefinedName | undefined {
    return this.#names.get(nameKey(name, sheet)) ?? this.#names.get(nameKey(name));
  }

  /** A table and the title of its sheet. */
  table(name: string): { readonly sheet: string; readonly table: SheetTable } | undefined {
    this.#tables ??= new Map(
      this.workbook.sheets
        .filter(({ hasCells }) => hasCells)
        .flatMap((sheet) =>
          tablesOf(this.package, sheet).map((table) => [
            table.name.toLowerCase(),
            { sheet: sheet.title, table },
          ]),
        ),
    );
    return this.#tables.get(name.toLowerCase());
  }

  #readCells(sheet: Sheet): SheetCells {
    this.#strings ??= sharedStrings(this.package, this.workbook.part);
    const cells = new Map<number, BookCell>();
    const anchors = new Map<number, BookCell>();
    let [lastRow, lastColumn] = [0, 0];
    for (const stored of cellsOfSheet(this.package, sheet)) {
      const value = valueOf(stored, this.#strings, sheet.part);
      const cell = bookCell(stored, value);
      const { row, column, rows, columns } = cell;
      cells.set(placeKey(cell), cell);
      if (cell.isArray) {
        for (const at of cellsOfArea(areaFrom(cell, rows, columns))) {
          anchors.set(placeKey(at), cell);
        }
      }
      [lastRow, lastColumn] = [Math.max(lastRow, row), Math.max(lastColumn, column)];
    }
    return { sheet, cells, anchors, last: { row: lastRow, column: lastColumn } };
  }
}

/** A stored cell as formulas see it. */
function bookCell(
  { row, column, style, formula, isDynamic }: StoredCell,
  value: StoredValue,
): BookCell {
  const isArray = formula?.kind === "array";
  const area = isArray ? readCellArea(formula.area ?? "") : undefined;
  return {
    row,
    column,
    style,
    isArray,
    isDynamic,
    value,
    rows: area === undefined ? 1 : area.last.row - row + 1,
    columns: area === undefined ? 1 : area.last.column - column + 1,
    ...(formula !== undefined && formula.kind !== "dataTable" && { formula: formula.text }),
  };
}

const nameKey = (name: string, sheet = ""): string =>
  `${sheet.toLowerCase()}!${name.toLowerCase()}`;
