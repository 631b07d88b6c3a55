import { areaFrom, areaName, quotedTitle, type CellAddress } from "../../xlsx/address";
import { inOrder, type NewCell, type NewCells } from "../../xlsx/cell-write";
import type { Package } from "../../xlsx/package";
import { withStyles } from "../../xlsx/styles";
import type { DefinedName } from "../../xlsx/workbook";

/** Numbers of the styles that a sheet uses. */
export interface SheetStyles {
  readonly title: number;
  readonly heading: number;
  readonly number: number;
}

/** A cell: a number, a text, a formula, or nothing. */
export type TableContent = number | string | undefined | { readonly formula: string };

/** Cells row by row. */
export type Rows = readonly (readonly TableContent[])[];

/** The package with the styles of such sheets, and their numbers. */
export function withTableStyles(
  to: Package,
  workbook: string,
): { readonly package: Package; readonly styles: SheetStyles } {
  const added = withStyles(to, workbook, [
    { bold: true, size: 12 },
    { bold: true, fill: "FFEDF2F7", wrap: true },
    { format: "#,##0.######" },
  ]);
  const [title = 0, heading = 0, number = 0] = added.numbers;
  return { package: added.package, styles: { title, heading, number } };
}

/** A sheet of tables one below the other, with names for what formulas look up. */
export class SheetTables {
  readonly title: string;
  readonly names: DefinedName[] = [];
  readonly #styles: SheetStyles;
  readonly #cells: (readonly [CellAddress, NewCell])[] = [];
  #row = 4;

  constructor(title: string, styles: SheetStyles, [heading, note]: readonly [string, string]) {
    this.title = title;
    this.#styles = styles;
    this.#put({ row: 1, column: 1 }, [[heading]], styles.title);
    this.#put({ row: 2, column: 1 }, [[note]]);
  }

  get cells(): NewCells {
    return inOrder(this.#cells);
  }

  /** The row in which the rows of the next table begin. */
  get nextRow(): number {
    return this.#row + 2;
  }

  /**
   * Adds a table below the others.
   *
   * @returns Its first cell, below title and headings.
   */
  add(title: string, headings: readonly string[], rows: Rows, style?: number): CellAddress {
    this.#put({ row: this.#row, column: 1 }, [[title]], this.#styles.title);
    this.#put({ row: this.#row + 1, column: 1 }, [headings], this.#styles.heading);
    const first = { row: this.nextRow, column: 1 };
    this.#put(first, rows, style);
    this.#row = first.row + rows.length + 1;
    return first;
  }

  /** Gives a name to cells. */
  name(name: string, from: CellAddress, rows: number, columns = 1): string {
    const area = areaName(areaFrom(from, Math.max(1, rows), Math.max(1, columns)));
    const fixed = area.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
    this.names.push({ name, formula: `${quotedTitle(this.title)}!${fixed}`, isHidden: false });
    return name;
  }

  #put(from: CellAddress, rows: Rows, style?: number): void {
    rows.forEach((cells, row) => {
      cells.forEach((content, column) => {
        if (content === undefined || content === "") {
          return;
        }
        const cell: NewCell =
          typeof content === "object" ? { formula: { text: content.formula } } : { value: content };
        const at = { row: from.row + row, column: from.column + column };
        this.#cells.push([at, style === undefined ? cell : { ...cell, style }]);
      });
    });
  }
}
