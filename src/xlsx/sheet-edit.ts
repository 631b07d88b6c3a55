import { areaName, readCellAddress, readCellArea, type CellArea } from "./address";
import { cellXml, type NewCell, type NewCells } from "./cell-write";
import { rowNumber } from "./cells";
import { XmlReader } from "./xml";
import { spliced, tagWith, type Splice } from "./xml-edit";

/**
 * A sheet with cells replaced and added; all other text of the part stays as it is. A cell keeps its style
 * unless the new one has its own.
 *
 * @throws {WorkbookProblem} if the part is damaged, or a new formula or text is too long.
 */
export function withCells(text: string, part: string, cells: NewCells): string {
  if (cells.size === 0) {
    return text;
  }
  const xml = new XmlReader(text, part);
  const edit = new SheetEdit(xml, cells);
  while (xml.next()) {
    if (xml.kind === "close") {
      continue;
    }
    if (xml.name === "dimension") {
      edit.dimension();
    } else if (xml.name === "sheetData") {
      edit.rows();
      return spliced(text, edit.splices);
    }
  }
  throw xml.damaged();
}

/** Goes through a sheet once and notes what is to change. */
class SheetEdit {
  readonly splices: Splice[] = [];
  readonly #xml: XmlReader;
  /** The rows that are still to be written. */
  readonly #left: Map<number, ReadonlyMap<number, NewCell>>;

  constructor(xml: XmlReader, cells: NewCells) {
    this.#xml = xml;
    this.#left = new Map(cells);
  }

  /** Widens the area that the sheet says it fills. */
  dimension(): void {
    const area = readCellArea(this.#xml.attribute("ref") ?? "");
    if (area === undefined) {
      return;
    }
    const tag = tagWith(this.#xml, "ref", areaName(widened(area, this.#left)));
    this.#replaceTag(tag);
  }

  /** Changes the rows; ends at the end of the sheet's cells, or after the last row that changes. */
  rows(): void {
    const { prefix } = this.#xml;
    if (this.#xml.kind === "empty") {
      const open = this.#xml.text.slice(this.#xml.start, this.#xml.end).replace(/\s*\/>$/, ">");
      this.#replaceTag(`${open}${this.#rowsBefore(Infinity, prefix)}</${prefix}sheetData>`);
      return;
    }
    let row = 0;
    while (this.#left.size > 0 && this.#xml.next()) {
      if (this.#xml.kind === "close") {
        this.#insert(this.#xml.start, this.#rowsBefore(Infinity, prefix));
        return;
      }
      row = rowNumber(this.#xml, row);
      this.#insert(this.#xml.start, this.#rowsBefore(row, prefix));
      const cells = this.#left.get(row);
      this.#left.delete(row);
      if (cells === undefined) {
        this.#xml.skip();
      } else {
        this.#row(row, cells);
      }
    }
  }

  /** Changes the cells of a row that exists. */
  #row(row: number, cells: ReadonlyMap<number, NewCell>): void {
    const { prefix } = this.#xml;
    const left = new Map(cells);
    const open = tagWith(this.#xml, "spans", undefined);
    if (this.#xml.kind === "empty") {
      const filled = open.replace(/\s*\/>$/, ">") + before(row, left, Infinity, prefix);
      this.#replaceTag(`${filled}</${prefix}row>`);
      return;
    }
    this.#replaceTag(open);
    let column = 0;
    while (this.#xml.next()) {
      const { start, kind } = this.#xml;
      if (kind === "close") {
        this.#insert(start, before(row, left, Infinity, prefix));
        return;
      }
      column = readCellAddress(this.#xml.attribute("r") ?? "")?.column ?? column + 1;
      this.#insert(start, before(row, left, column, prefix));
      this.#cell(row, column, left.get(column));
      left.delete(column);
    }
    throw this.#xml.damaged();
  }

  /** Puts a new cell in the place of the current one. */
  #cell(row: number, column: number, cell: NewCell | undefined): void {
    const { start, prefix } = this.#xml;
    const style = this.#xml.attribute("s");
    this.#xml.skip();
    if (cell === undefined) {
      return;
    }
    const kept = style === undefined ? undefined : Number(style);
    const to = cellXml({ row, column }, cell, prefix, cell.style ?? kept);
    this.splices.push({ start, end: this.#xml.end, to });
  }

  /** The XML of new rows above a row. */
  #rowsBefore(row: number, prefix: string): string {
    let xml = "";
    for (const [number, cells] of this.#left) {
      if (number >= row) {
        break;
      }
      this.#left.delete(number);
      xml += rowXml(number, cells, prefix);
    }
    return xml;
  }

  #insert(at: number, to: string): void {
    if (to !== "") {
      this.splices.push({ start: at, end: at, to });
    }
  }

  #replaceTag(to: string): void {
    this.splices.push({ start: this.#xml.start, end: this.#xml.end, to });
  }
}

/** The XML of a row of new cells. */
export const rowXml = (row: number, cells: ReadonlyMap<number, NewCell>, prefix = ""): string =>
  `<${prefix}row r="${row}">${before(row, new Map(cells), Infinity, prefix)}</${prefix}row>`;

/** The XML of new cells left of a column; they are taken out of those left. */
function before(row: number, left: Map<number, NewCell>, end: number, prefix: string): string {
  let xml = "";
  for (const [column, cell] of left) {
    if (column >= end) {
      break;
    }
    left.delete(column);
    xml += cellXml({ row, column }, cell, prefix);
  }
  return xml;
}

function widened({ first, last }: CellArea, cells: NewCells): CellArea {
  const rows = [...cells.keys()];
  const columns = [...cells.values()].flatMap((row) => [...row.keys()]);
  const [minimum, maximum] = [Math.min, Math.max].map((end) => ({
    row: rows.reduce((a, b) => end(a, b), end === Math.min ? first.row : last.row),
    column: columns.reduce((a, b) => end(a, b), end === Math.min ? first.column : last.column),
  }));
  return { first: minimum ?? first, last: maximum ?? last };
}
