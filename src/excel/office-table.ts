import type { Area } from "./address";
import { hostCell, type Content, type Contents } from "./content";
import { rangeOf } from "./office-cells";

const LOOK = "TableStyleLight1";

/** Makes a table of cells whose first row holds the headings. */
export function addTable(context: Excel.RequestContext, area: Area, name: string): void {
  const table = context.workbook.tables.add(rangeOf(context, area), true);
  table.name = name;
  table.style = LOOK;
}

/** Puts a column after the last of a table: its heading, then the cells below. */
export function addColumn(
  context: Excel.RequestContext,
  table: string,
  cells: readonly Content[],
): void {
  const values = cells.map((cell) => [hostCell(cell) ?? ""]);
  context.workbook.tables.getItem(table).columns.add(undefined, values);
}

/** Puts rows below the last of a table. */
export function addRows(context: Excel.RequestContext, table: string, rows: Contents): void {
  const values = rows.map((row) => row.map((cell) => hostCell(cell) ?? ""));
  context.workbook.tables.getItem(table).rows.add(undefined, values);
}

/** Takes a column out of a table. */
export function removeColumn(context: Excel.RequestContext, table: string, heading: string): void {
  context.workbook.tables.getItem(table).columns.getItem(heading).delete();
}
