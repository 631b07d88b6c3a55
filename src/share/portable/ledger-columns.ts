import { areaFrom, areaName, quotedTitle, type CellAddress } from "../../xlsx/address";
import type { LedgerSideTexts } from "../../messages/workbook";
import type { NewCell } from "../../xlsx/cell-write";
import { LIMITS } from "../../xlsx/limits";
import { placeKey, type CellBook } from "../formula/book";
import type { BookArea } from "../formula/operand";
import { Unsupported } from "../formula/tree";
import type { FormulaText } from "./expressions";
import type { SheetStyles } from "./sheet-tables";

/** What a rule put into a category: a share of a line. */
export interface LinePart {
  readonly category: string;
  readonly share: number;
}

/** A row of a ledger below its headings. */
export interface LedgerRow {
  /** Of a line: its parts, a category once. Of any other row that is not blank: its kind and share 0. */
  readonly parts: readonly LinePart[];
  /** Amount in the currency as a formula or number; undefined where the row has none. */
  readonly amount: number | { readonly formula: FormulaText } | undefined;
}

/** The areas of the columns beside a ledger, as formulas of any sheet name them. */
export interface LedgerSide {
  readonly amount: FormulaText;
  /** Category and counted amount of the nth part of each line. */
  readonly parts: readonly { readonly category: FormulaText; readonly counted: FormulaText }[];
}

/** Columns before those of the parts. */
const FIRST = 1;
/** Columns of a part: category, share, counted amount. */
const EACH = 3;

/**
 * Columns that a copy brings beside each ledger: what category each line is in, and its amount there. They
 * stand right of the ledger where that is free, else right of all that the sheet holds.
 */
export class LiveLedgerColumns {
  /** The cells, by the title of their sheet. */
  readonly cells = new Map<string, (readonly [CellAddress, NewCell])[]>();
  readonly #book: CellBook;
  readonly #styles: SheetStyles;
  readonly #texts: LedgerSideTexts;
  readonly #sides = new Map<string, LedgerSide>();
  /** Last column of each sheet that is taken by such columns. */
  readonly #taken = new Map<string, number>();

  constructor(
    book: CellBook,
    look: { readonly styles: SheetStyles; readonly texts: LedgerSideTexts },
  ) {
    this.#book = book;
    this.#styles = look.styles;
    this.#texts = look.texts;
  }

  /**
   * The columns beside a ledger.
   *
   * @param key - The same for calls that split the same cells in the same way.
   * @param rows - The rows below the headings.
   */
  beside(key: string, { sheet, area }: BookArea, rows: readonly LedgerRow[]): LedgerSide {
    const existing = this.#sides.get(key);
    if (existing !== undefined) {
      return existing;
    }
    const parts = rows.reduce((most, row) => Math.max(most, row.parts.length), 1);
    const width = FIRST + EACH * parts;
    const column = this.#freeColumn({ sheet, area }, rows.length + 1, width);
    if (column + width > LIMITS.columns) {
      throw new Unsupported("columns");
    }
    this.#taken.set(sheet, Math.max(this.#taken.get(sheet) ?? 0, column + width - 1));
    const top = { row: area.first.row, column };
    this.#write(sheet, top, rows, parts);
    const side = sideAt(sheet, { row: top.row + 1, column }, { rows: rows.length, parts });
    this.#sides.set(key, side);
    return side;
  }

  #freeColumn({ sheet, area }: BookArea, rows: number, width: number): number {
    const found = this.#book.sheet(sheet);
    const taken = this.#taken.get(sheet) ?? 0;
    const beside = area.last.column + 1;
    const isFree =
      taken < beside &&
      Array.from({ length: rows * width }, (_, at) => ({
        row: area.first.row + Math.floor(at / width),
        column: beside + (at % width),
      })).every((at) => {
        const key = placeKey(at);
        return found?.cells.has(key) !== true && found?.anchors.has(key) !== true;
      });
    return isFree ? beside : Math.max(found?.last.column ?? 0, taken, beside) + 2;
  }

  #write(sheet: string, top: CellAddress, rows: readonly LedgerRow[], parts: number): void {
    const { amount, category, share, counted } = this.#texts;
    const { heading, number } = this.#styles;
    const cells = this.cells.get(sheet) ?? [];
    const headings = [amount, ...Array.from({ length: parts }, () => [category, share, counted])];
    headings.flat().forEach((value, at) => {
      cells.push([
        { row: top.row, column: top.column + at },
        { value, style: heading },
      ]);
    });
    rows.forEach((row, index) => {
      const first = { row: top.row + 1 + index, column: top.column };
      for (const [at, cell] of cellsOfRow(row, first)) {
        cells.push([at, { ...cell, style: number }]);
      }
    });
    this.cells.set(sheet, cells);
  }
}

function cellsOfRow(
  { parts, amount }: LedgerRow,
  first: CellAddress,
): readonly (readonly [CellAddress, NewCell])[] {
  const at = (right: number): CellAddress => ({ ...first, column: first.column + right });
  const name = (right: number): string => areaName(areaFrom(at(right), 1, 1));
  return [
    ...(amount === undefined ? [] : [[first, amountCell(amount)] as const]),
    ...parts.flatMap(({ category, share }, nth) => {
      const start = FIRST + EACH * nth;
      const mark = [at(start), { value: category }] as const;
      if (amount === undefined || share === 0) {
        return [mark];
      }
      const text = share === 1 ? name(0) : `${name(start + 1)}*${name(0)}`;
      return [
        mark,
        [at(start + 1), { value: share }] as const,
        [at(start + 2), { formula: { text } }] as const,
      ];
    }),
  ];
}

const amountCell = (amount: number | { readonly formula: FormulaText }): NewCell =>
  typeof amount === "number" ? { value: amount } : { formula: { text: amount.formula } };

function sideAt(
  sheet: string,
  first: CellAddress,
  { rows, parts }: { readonly rows: number; readonly parts: number },
): LedgerSide {
  const column = (right: number): FormulaText => {
    const area = areaName(areaFrom({ ...first, column: first.column + right }, rows, 1));
    return `${quotedTitle(sheet)}!${area.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
  };
  return {
    amount: column(0),
    parts: Array.from({ length: parts }, (_, nth) => ({
      category: column(FIRST + EACH * nth),
      counted: column(FIRST + EACH * nth + 2),
    })),
  };
}
