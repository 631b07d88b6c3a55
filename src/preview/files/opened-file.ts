import { areaFrom, cellsOfArea, readCellArea } from "../../xlsx/address";
import type { StoredCell } from "../../xlsx/cells";
import { Package } from "../../xlsx/package";
import { cellStyles } from "../../xlsx/read-styles";
import { shownFormula } from "../../xlsx/scope-formula";
import { cellsOfSheet } from "../../xlsx/sheets";
import type { CellStyle as FileStyle } from "../../xlsx/styles";
import { isError, sharedStrings, valueOf } from "../../xlsx/values";
import { readWorkbook, type Sheet, type Workbook } from "../../xlsx/workbook";
import type { SheetValue } from "../cell-value";
import type { CellFormat } from "../engine/engine";

/** A cell of a file as the grid takes it; rows and columns are counted from 0. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly value: SheetValue;
  /** With the equals sign, the add-in's functions under the names that a user types. */
  readonly formula?: string;
  /** Whether another cell's formula fills it. */
  readonly isSpilled: boolean;
  /** Number of its style in the file. */
  readonly style: number | undefined;
}

/** An opened file: its parts as they are, and how its cells read. */
export class OpenedFile {
  readonly package: Package;
  readonly workbook: Workbook;
  /** How cells look, by the numbers of their styles. */
  readonly styles: readonly Partial<CellFormat>[];
  /** The sheet of the file for each sheet of the grid. */
  readonly sheets = new Map<string, Sheet>();
  #strings: readonly string[] | undefined;

  /** @throws {WorkbookProblem} if the bytes are no workbook that can be opened. */
  constructor(bytes: Uint8Array) {
    this.package = Package.open(bytes);
    this.workbook = readWorkbook(this.package);
    this.styles = cellStyles(this.package, this.workbook.part).map(gridStyle);
  }

  /** The cells of a sheet, in the order of the file. */
  *cells(sheet: Sheet): Generator<FileCell> {
    this.#strings ??= sharedStrings(this.package, this.workbook.part);
    const spilled = new Set<string>();
    for (const stored of cellsOfSheet(this.package, sheet)) {
      const { row, column, formula, style } = stored;
      if (formula?.kind === "array") {
        noteSpill(stored, spilled);
      }
      const isSpilled = formula === undefined && spilled.has(`${row},${column}`);
      const value = valueOf(stored, this.#strings, sheet.part);
      yield {
        ...{ row: row - 1, column: column - 1, isSpilled },
        value: isError(value) ? value.error : value,
        style: style === undefined ? undefined : Number(style),
        ...(formula !== undefined &&
          formula.kind !== "dataTable" && { formula: `=${shown(formula.text)}` }),
      };
    }
  }
}

/** Notes the cells that the result of an array formula fills, but for its own. */
function noteSpill({ row, column, formula }: StoredCell, spilled: Set<string>): void {
  const area = readCellArea(formula?.area ?? "");
  if (area === undefined) {
    return;
  }
  const { first, last } = area;
  const size = { rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
  if (size.rows * size.columns > MOST_SPILLED) {
    return;
  }
  for (const at of cellsOfArea(areaFrom(first, size.rows, size.columns))) {
    if (at.row !== row || at.column !== column) {
      spilled.add(`${at.row},${at.column}`);
    }
  }
}

const MOST_SPILLED = 1_000_000;

/** A formula as a user types it: without the marks that files put before names of later functions. */
const shown = (stored: string): string =>
  shownFormula(stored).replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./g, "");

const gridStyle = (style: FileStyle): Partial<CellFormat> => ({
  ...(style.bold === true && { bold: true }),
  ...(style.italic === true && { italic: true }),
  ...(style.wrap === true && { wrapText: true }),
  ...(style.size !== undefined && { fontSize: style.size }),
  ...(style.color !== undefined && { fontColor: `#${style.color.slice(2)}` }),
  ...(style.fill !== undefined && { fillColor: `#${style.fill.slice(2)}` }),
  ...(style.format !== undefined && style.format !== "General" && { numberFormat: style.format }),
  ...(style.align !== undefined && { horizontalAlignment: ALIGN[style.align] }),
});

const ALIGN = { left: "Left", center: "Center", right: "Right" } as const;
