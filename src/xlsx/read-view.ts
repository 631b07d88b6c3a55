import { readCellArea, type CellArea } from "./address";
import type { Package } from "./package";
import { isOn, type Sheet } from "./workbook";
import { XmlReader } from "./xml";

/** Columns of one width. */
export interface ColumnWidth {
  readonly first: number;
  readonly last: number;
  /** In characters. */
  readonly width: number;
}

/** What a sheet has besides its cells. */
export interface SheetView {
  readonly widths: readonly ColumnWidth[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hasGridlines: boolean;
  readonly merged: readonly CellArea[];
  readonly isProtected: boolean;
  /** Names of elements for what no grid of cells shows, such as conditionalFormatting. */
  readonly others: readonly string[];
}

const OTHERS: readonly string[] = [
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "autoFilter",
  "drawing",
  "legacyDrawing",
  "picture",
  "oleObjects",
  "controls",
];

/** What a sheet's part says before and behind the cells. */
export function sheetView(from: Package, { part }: Sheet): SheetView {
  const text = from.text(part);
  const data = text.search(/<(?:\w+:)?sheetData\b/);
  const behind = Math.max(text.lastIndexOf("sheetData>"), text.lastIndexOf("<sheetData/>"));
  const head = new ViewReader(new XmlReader(text.slice(0, Math.max(0, data)), part));
  const tail = new ViewReader(
    new XmlReader(text, part, Math.max(0, text.indexOf(">", behind) + 1)),
  );
  return { ...head.read(), ...tail.readBehind() };
}

class ViewReader {
  readonly #xml: XmlReader;

  constructor(xml: XmlReader) {
    this.#xml = xml;
  }

  read(): Pick<SheetView, "widths" | "frozenRows" | "frozenColumns" | "hasGridlines"> {
    const xml = this.#xml;
    const widths: ColumnWidth[] = [];
    let [frozenRows, frozenColumns, hasGridlines] = [0, 0, true];
    while (xml.next()) {
      if (xml.kind === "close") {
        continue;
      }
      if (xml.name === "sheetView") {
        hasGridlines = xml.attribute("showGridLines") !== "0";
      } else if (xml.name === "pane" && (xml.attribute("state") ?? "").startsWith("frozen")) {
        frozenRows = Number(xml.attribute("ySplit") ?? 0);
        frozenColumns = Number(xml.attribute("xSplit") ?? 0);
      } else if (xml.name === "col") {
        widths.push(this.#width());
      }
    }
    return { widths, frozenRows, frozenColumns, hasGridlines };
  }

  readBehind(): Pick<SheetView, "merged" | "isProtected" | "others"> {
    const xml = this.#xml;
    const merged: CellArea[] = [];
    const others = new Set<string>();
    let isProtected = false;
    while (xml.next()) {
      if (xml.kind === "close") {
        continue;
      }
      const area = xml.name === "mergeCell" ? readCellArea(xml.attribute("ref") ?? "") : undefined;
      if (area !== undefined) {
        merged.push(area);
      } else if (xml.name === "sheetProtection") {
        isProtected = isOn(xml.attribute("sheet"));
      } else if (OTHERS.includes(xml.name)) {
        others.add(xml.name);
      }
    }
    return { merged, isProtected, others: [...others] };
  }

  #width(): ColumnWidth {
    const at = (name: string): number => Number(this.#xml.attribute(name) ?? 0);
    return {
      first: at("min"),
      last: at("max"),
      width: isOn(this.#xml.attribute("hidden")) ? 0 : at("width"),
    };
  }
}
