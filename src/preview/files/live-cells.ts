import { storedFormula } from "../../xlsx/scope-formula";
import type { CellStyle as FileStyle } from "../../xlsx/styles";
import type { StoredValue as FileValue } from "../../xlsx/values";
import { type SheetValue, valueType } from "../cell-value";
import type { CellFormat, SheetArea } from "../engine/engine";
import { PLAIN_STYLE } from "../engine/univer-style";
import type { Book } from "../model/book";
import { engineFormula } from "../model/input";
import type { OpenedFile } from "./opened-file";
import type { Sheet } from "../../xlsx/workbook";

/** A cell of the grid as a file holds it; rows and columns are counted from 0. */
export interface LiveCell {
  readonly row: number;
  readonly column: number;
  readonly value: FileValue;
  /** As a file stores it, without the equals sign. */
  readonly formula?: string;
  /** How many cells its result fills, if it is computed as an array. */
  readonly array?: { readonly rows: number; readonly columns: number };
  /** How it looks, as one text; empty for a cell that nobody formatted. */
  readonly look: string;
  readonly style: FileStyle | undefined;
}

/** The cells of a sheet that hold anything or are formatted, those of spilled results included. */
export function* liveCells(book: Book, sheetId: string): Generator<LiveCell> {
  const { cells, formats } = book.engine;
  const used = cells.used(sheetId, false);
  if (used === undefined) {
    return;
  }
  for (let row = used.row; row < used.row + used.rows; row += 1) {
    for (let column = used.column; column < used.column + used.columns; column += 1) {
      const { value, formula } = cells.read(sheetId, row, column);
      const style = formats.style(sheetId, row, column);
      const look = style === PLAIN_STYLE ? "" : lookOf(style);
      if (value === undefined && formula === undefined && look === "") {
        continue;
      }
      const stored = { row, column, look, style: look === "" ? undefined : fileStyle(style) };
      const spill = formula === undefined ? undefined : cells.spill(sheetId, row, column);
      yield { ...stored, ...contentOf(value, formula, spill) };
    }
  }
}

function contentOf(
  value: SheetValue,
  formula: string | undefined,
  spill: SheetArea | undefined,
): Pick<LiveCell, "value" | "formula" | "array"> {
  const isError = typeof value === "string" && valueType(value) === "Error";
  const shown: FileValue = isError ? { error: value === "#BUSY!" ? "#N/A" : value } : value;
  if (formula === undefined) {
    return { value: shown };
  }
  const text = storedFormula(formula.slice(1));
  const array = { rows: spill?.rows ?? 1, columns: spill?.columns ?? 1 };
  return { value: shown, formula: text, ...(text.includes("(") && { array }) };
}

/** How a cell looks as one text. */
export const lookOf = (style: CellFormat): string => {
  const { numberFormat, fillColor, fontColor, fontSize, bold, italic, wrapText } = style;
  const look = [numberFormat, fillColor, fontColor, fontSize, bold, italic, wrapText];
  const text = [...look, style.horizontalAlignment].join("|").toUpperCase();
  return text === PLAIN_LOOK ? "" : text;
};

const PLAIN_LOOK = [
  ...[PLAIN_STYLE.numberFormat, PLAIN_STYLE.fillColor, PLAIN_STYLE.fontColor],
  ...[PLAIN_STYLE.fontSize, PLAIN_STYLE.bold, PLAIN_STYLE.italic, PLAIN_STYLE.wrapText],
  PLAIN_STYLE.horizontalAlignment,
]
  .join("|")
  .toUpperCase();

function fileStyle(style: CellFormat): FileStyle {
  const { numberFormat, fillColor, fontColor, fontSize, bold, italic, wrapText } = style;
  const align = ALIGN.find((one) => one === style.horizontalAlignment.toLowerCase());
  return {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(wrapText && { wrap: true }),
    ...(fontSize !== PLAIN_STYLE.fontSize && { size: fontSize }),
    ...(fontColor.toUpperCase() !== PLAIN_STYLE.fontColor && { color: argb(fontColor) }),
    ...(fillColor !== "" && { fill: argb(fillColor) }),
    ...(numberFormat !== PLAIN_STYLE.numberFormat && { format: numberFormat }),
    ...(align !== undefined && { align }),
  };
}

const ALIGN = ["left", "center", "right"] as const;

const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

/**
 * The cells that are not as the file has them, and a blank one for each that was emptied. A formula that the
 * page cannot compute keeps the value of the file.
 */
export function changedCells(
  live: readonly LiveCell[],
  file: OpenedFile,
  sheet: Sheet,
): readonly LiveCell[] {
  const left = new Map(live.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const looks = file.styles.map((style) => lookOf({ ...PLAIN_STYLE, ...style }));
  const changed: LiveCell[] = [];
  for (const { row, column, value, formula, style } of file.cells(sheet)) {
    const key = `${row},${column}`;
    const now = left.get(key);
    left.delete(key);
    const before = style === undefined ? "" : (looks[style] ?? "");
    const isBlank = value === undefined && formula === undefined && before === "";
    if (now === undefined && !isBlank) {
      changed.push({ row, column, value: undefined, look: "", style: {} });
    } else if (now !== undefined && now.look !== before) {
      changed.push(now);
    } else if (now !== undefined && !isSameContent(now, value, formula)) {
      changed.push({ ...now, style: undefined });
    }
  }
  return [...changed, ...left.values()];
}

function isSameContent(now: LiveCell, value: SheetValue, formula: string | undefined): boolean {
  if (now.formula !== (formula && storedFormula(engineFormula(formula).slice(1)))) {
    return false;
  }
  return plainValue(now.value) === value || (formula !== undefined && isNoName(now.value));
}

const isNoName = (value: FileValue): boolean =>
  typeof value === "object" && value.error === "#NAME?";

const plainValue = (value: FileValue): SheetValue =>
  typeof value === "object" ? value.error : value;
