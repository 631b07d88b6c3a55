import type { Language } from "../../messages/language";
import { WORKBOOK_TEXTS } from "../../messages/workbook-sentence";
import { crc32 } from "../../xlsx/deflate";
import { freeTitle, withNames, withSheet } from "../../xlsx/new-sheet";
import type { Package } from "../../xlsx/package";
import { readWorkbook } from "../../xlsx/workbook";
import { readCellArea } from "../../xlsx/address";
import { isError } from "../../xlsx/values";
import { placeKey, type CellBook } from "../formula/book";
import type { Grid } from "../formula/values";
import {
  SheetTables,
  withTableStyles,
  type TableContent,
  type Rows,
} from "../portable/sheet-tables";
import type { Receipt, ReceiptKind } from "./receipt";

/** Beginning of the names by which the tables of a receipt are found again. */
const CELLS_NAME = "Receipt.Cells";
const FIGURES_NAME = "Receipt.Figures";

/** A line of a receipt as its sheet holds it. */
export interface ReceiptLine {
  readonly sheet: string;
  readonly cells: string;
  readonly formula: string;
  readonly kind: ReceiptKind;
  readonly args: string;
  /** Check sum of what the cells showed. */
  readonly checksum: string;
}

const WIDTHS = [8, 14, 12, 60, 10, 40, 18, 14, 12, 12, 24, 40, 12, 40];

/** The package with a sheet that holds a receipt. */
export function withReceipt(to: Package, receipt: Receipt, language: Language): Package {
  const book = readWorkbook(to);
  const { package: base, styles } = withTableStyles(to, book.part);
  const texts = WORKBOOK_TEXTS[language].receipt;
  const title = freeTitle(texts.title, book);
  const { dataset, addIn, day } = receipt;
  const tables = new SheetTables(title, styles, [
    texts.heading,
    texts.note({ ...dataset, addIn, day }),
  ]);
  const number = book.names.filter(({ name }) => name.startsWith(CELLS_NAME)).length;
  const end = number === 0 ? "" : String(number + 1);
  const cells = cellRows(receipt);
  const first = tables.add(texts.cells, texts.cellHeadings, cells);
  tables.name(CELLS_NAME + end, first, cells.length, CELL_COLUMNS);
  const figures = figureRows(receipt);
  const next = tables.add(texts.figures, texts.figureHeadings, figures, styles.number);
  tables.name(FIGURES_NAME + end, next, figures.length, texts.figureHeadings.length);
  const sheet = { title, widths: WIDTHS, cells: tables.cells, isProtected: true, frozenRows: 2 };
  return withNames(withSheet(base, sheet).package, tables.names);
}

/** Columns of the first table. */
const CELL_COLUMNS = 8;

const cellRows = ({ cells }: Receipt): Rows =>
  cells.map(({ sheet, cells: area, formula, kind, args, values, figures }) => [
    sheet,
    area,
    `=${formula}`,
    kind,
    args,
    contentOf(values),
    figures.join(", "),
    checksumOf(values),
  ]);

const contentOf = (values: Grid): TableContent => {
  const first = values[0]?.[0];
  if (typeof first === "number" || typeof first === "string") {
    return first;
  }
  return isError(first) ? first.error : first === undefined ? "" : String(first);
};

const figureRows = ({ figures }: Receipt): Rows =>
  figures.map((figure, at) => [
    at + 1,
    figure.series,
    figure.fiscalYear,
    figure.stage,
    figure.value,
    figure.low,
    figure.high,
    figure.vintage,
    figure.status,
    figure.publisher,
    figure.title,
    figure.published,
    figure.url,
  ]);

/** Check sum of the values of cells. */
export const checksumOf = (values: Grid): string =>
  crc32(
    new TextEncoder().encode(
      JSON.stringify(values.map((row) => row.map((value) => value ?? null))),
    ),
  )
    .toString(16)
    .padStart(8, "0");

/** The newest receipt of a workbook: the title of its sheet, and its lines. */
export function readReceipt(
  book: CellBook,
): { readonly title: string; readonly lines: readonly ReceiptLine[] } | undefined {
  const name = book.workbook.names.filter(({ name }) => name.startsWith(CELLS_NAME)).at(-1);
  const [, title = "", area = ""] = /^'?(.*?)'?!(.*)$/.exec(name?.formula ?? "") ?? [];
  const cells = readCellArea(area);
  const sheet = book.sheet(title.replaceAll("''", "'"));
  if (cells === undefined || sheet === undefined) {
    return undefined;
  }
  const lines: ReceiptLine[] = [];
  for (let { row } = cells.first; row <= cells.last.row; row += 1) {
    lines.push(
      lineOf((column) => {
        const value = sheet.cells.get(placeKey({ row, column }))?.value;
        return value === undefined || isError(value) ? "" : String(value);
      }),
    );
  }
  return { title: sheet.sheet.title, lines };
}

const lineOf = (text: (column: number) => string): ReceiptLine => ({
  sheet: text(1),
  cells: text(2),
  formula: text(3).replace(/^=/, ""),
  kind: KINDS.find((kind) => kind === text(4)) ?? "dynamic",
  args: text(5),
  checksum: text(8),
});

const KINDS: readonly ReceiptKind[] = ["dynamic", "array", "normal"];
