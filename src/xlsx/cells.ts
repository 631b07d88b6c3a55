import { readCellAddress, type CellAddress } from "./address";
import { WorkbookProblem } from "../core/workbook-problem";
import { LIMITS } from "./limits";
import { XmlReader } from "./xml";
import { decodeText } from "./xml-text";

/** How a formula is stored. */
export type FormulaKind = "normal" | "array" | "shared" | "dataTable";

/** A formula as a sheet stores it. */
export interface StoredFormula {
  /** Without the equals sign; empty where a shared formula stands at another cell. */
  readonly text: string;
  readonly kind: FormulaKind;
  /** The cells that its result fills, or that share it. */
  readonly area?: string;
  /** Number of a shared formula. */
  readonly shared?: number;
}

/** A cell as a sheet stores it. */
export interface StoredCell extends CellAddress {
  /** Number of its style. */
  readonly style: string | undefined;
  /** n number, s shared string, str text of a formula, inlineStr, b truth value, e error, d day. */
  readonly type: string;
  /** Whether its formula spills as the dynamic arrays of today's Excel do. */
  readonly isDynamic: boolean;
  readonly formula?: StoredFormula;
  /** What stands as its value: for s the number of the string. */
  readonly value?: string;
  /** Where its element begins and ends in the text of the part. */
  readonly start: number;
  readonly end: number;
}

/**
 * The cells of a sheet, in the order of the part.
 *
 * @throws {WorkbookProblem} if the part is damaged, or a formula or text is longer than Excel allows.
 */
export function* cellsIn(text: string, part: string): Generator<StoredCell> {
  const xml = new XmlReader(text, part);
  if (!xml.find("sheetData") || xml.kind === "empty") {
    return;
  }
  let [row, column] = [0, 0];
  while (xml.next()) {
    if (xml.kind === "close") {
      if (xml.name === "sheetData") {
        return;
      }
    } else if (xml.name === "row") {
      row = rowNumber(xml, row);
      column = 0;
    } else if (xml.name === "c") {
      const cell = readCell(xml, { row, column: column + 1 });
      ({ row, column } = cell);
      yield cell;
    } else {
      xml.skip();
    }
  }
  throw xml.damaged();
}

/** The number of a row: its own, or the one after the row before. */
export function rowNumber(xml: XmlReader, before: number): number {
  const written = xml.attribute("r");
  const row = written === undefined ? before + 1 : Number(written);
  if (!Number.isInteger(row) || row < 1 || row > LIMITS.rows) {
    throw xml.damaged();
  }
  return row;
}

/** The cell whose tag is the current one; the reader moves to the tag that ends it. */
function readCell(xml: XmlReader, next: CellAddress): StoredCell {
  const { start } = xml;
  const [name, style, type = "n"] = ["r", "s", "t"].map((field) => xml.attribute(field));
  const at = name === undefined ? next : readCellAddress(name);
  if (at === undefined) {
    throw xml.damaged();
  }
  const isDynamic = xml.attribute("cm") !== undefined;
  const holds = xml.kind === "empty" ? {} : readCellContent(xml);
  return { ...at, style, type, isDynamic, ...holds, start, end: xml.end };
}

function readCellContent(xml: XmlReader): Pick<StoredCell, "formula" | "value"> {
  let formula: StoredFormula | undefined;
  let value: string | undefined;
  while (xml.next() && !(xml.kind === "close" && xml.name === "c")) {
    if (xml.name === "f" && xml.kind !== "close") {
      formula = readFormula(xml);
    } else if (xml.name === "v" && xml.kind !== "close") {
      value = decodeText(xml.content());
    } else if (xml.name === "is" && xml.kind !== "close") {
      value = inlineText(xml);
    } else if (xml.kind !== "close") {
      xml.skip();
    }
  }
  if ((value?.length ?? 0) > LIMITS.text) {
    throw new WorkbookProblem({
      kind: "text-too-long",
      place: { part: xml.part },
      limit: LIMITS.text,
    });
  }
  return { ...(formula !== undefined && { formula }), ...(value !== undefined && { value }) };
}

function readFormula(xml: XmlReader): StoredFormula {
  const [written, area, shared] = ["t", "ref", "si"].map((field) => xml.attribute(field));
  const kind = KINDS.find((one) => one === written) ?? "normal";
  const text = xml.content();
  if (text.length > LIMITS.formula) {
    throw new WorkbookProblem({
      kind: "formula-too-long",
      place: { part: xml.part },
      limit: LIMITS.formula,
    });
  }
  return {
    text,
    kind,
    ...(area !== undefined && { area }),
    ...(shared !== undefined && { shared: Number(shared) }),
  };
}

const KINDS: readonly FormulaKind[] = ["normal", "array", "shared", "dataTable"];

/** The text of a string, its runs put together and its phonetic reading left out. */
export function inlineText(xml: XmlReader): string {
  if (xml.kind === "empty") {
    return "";
  }
  const element = xml.name;
  let text = "";
  while (xml.next() && !(xml.kind === "close" && xml.name === element)) {
    if (xml.kind === "close") {
      continue;
    }
    if (xml.name === "t") {
      text += decodeText(xml.content());
    } else if (xml.name === "rPh") {
      xml.skip();
    }
  }
  return text;
}
