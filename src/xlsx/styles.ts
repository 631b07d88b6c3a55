import { CONTENT_TYPE, withContentType } from "./content-types";
import type { Package } from "./package";
import {
  isOfType,
  RELATIONSHIP,
  relationshipsOf,
  targetIn,
  withRelationship,
} from "./relationships";
import { XmlReader } from "./xml";
import { appendTo, DECLARATION, spliced, tagWith } from "./xml-edit";
import { encodeXml } from "./xml-text";

/** How a cell is to look. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  /** Colours as eight digits: FF and red, green, blue. */
  readonly color?: string;
  readonly fill?: string;
  /** Number format in Excel's notation. */
  readonly format?: string;
  readonly wrap?: boolean;
  readonly align?: "left" | "center" | "right";
  /** Whether the cell can be edited on a protected sheet. */
  readonly isOpen?: boolean;
}

const PART = "xl/styles.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The first number that a workbook's own formats may have. */
const FIRST_FORMAT = 164;

/** The least that Excel asks for. */
const PLAIN = `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="0"/><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/**
 * The package with styles added behind those it has, whose numbers stay.
 *
 * @returns The number of each, in order.
 */
export function withStyles(
  to: Package,
  workbook: string,
  styles: readonly CellStyle[],
): { readonly package: Package; readonly numbers: readonly number[] } {
  const [book, part] = withStylesPart(to, workbook);
  const sheet = new StyleSheet(book.text(part), part);
  const numbers = styles.map((style) => sheet.add(style));
  return { package: book.with(new Map([[part, sheet.text]])), numbers };
}

function withStylesPart(to: Package, workbook: string): readonly [Package, string] {
  const link = relationshipsOf(to, workbook).find((one) => isOfType(one, "styles"));
  if (link !== undefined) {
    return [to, targetIn(to, workbook, link)];
  }
  const added = withContentType(to.with(new Map([[PART, PLAIN]])), PART, CONTENT_TYPE.styles);
  const type = RELATIONSHIP.styles;
  return [withRelationship(added, workbook, { type, target: PART }).package, PART];
}

/** The style sheet of a workbook while styles are put behind its own. */
class StyleSheet {
  text: string;
  readonly #part: string;

  constructor(text: string, part: string) {
    this.text = text;
    this.#part = part;
  }

  /** Puts a style behind the others; its number. */
  add(style: CellStyle): number {
    const { bold, italic, size, color, fill, format, wrap, align, isOpen } = style;
    const hasFont = [bold, italic, size, color].some((part) => part !== undefined);
    const font = hasFont ? this.#append("fonts", "font", this.#font(style)) : 0;
    const area =
      fill === undefined
        ? 0
        : this.#append(
            "fills",
            "fill",
            `<fill><patternFill patternType="solid"><fgColor rgb="${fill}"/><bgColor indexed="64"/></patternFill></fill>`,
          );
    const number = format === undefined ? 0 : this.#format(format);
    const alignment =
      wrap === undefined && align === undefined
        ? ""
        : `<alignment${align === undefined ? "" : ` horizontal="${align}"`} vertical="top"${wrap === true ? ' wrapText="1"' : ""}/>`;
    const lock = isOpen === true ? '<protection locked="0"/>' : "";
    return this.#append(
      "cellXfs",
      "xf",
      `<xf numFmtId="${number}" fontId="${font}" fillId="${area}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1" applyProtection="1">${alignment}${lock}</xf>`,
    );
  }

  /** The first font of the workbook with what a style asks for. */
  #font({ bold, italic, size, color }: CellStyle): string {
    const xml = new XmlReader(this.text, this.#part);
    if (!xml.find("font")) {
      throw xml.damaged();
    }
    const from = xml.end;
    xml.skip();
    const drop = [bold && "b", italic && "i", size && "sz", color && "color"]
      .filter(Boolean)
      .join("|");
    const inner = xml.text.slice(from, xml.kind === "close" ? xml.start : from);
    const kept = drop === "" ? inner : inner.replace(new RegExp(`<(?:${drop})\\b[^>]*/>`, "g"), "");
    const own = `${bold === true ? "<b/>" : ""}${italic === true ? "<i/>" : ""}${size === undefined ? "" : `<sz val="${size}"/>`}${color === undefined ? "" : `<color rgb="${color}"/>`}`;
    return `<font>${own}${kept}</font>`;
  }

  #format(code: string): number {
    const xml = new XmlReader(this.text, this.#part);
    let highest = FIRST_FORMAT - 1;
    while (xml.find("numFmt")) {
      const id = Number(xml.attribute("numFmtId"));
      if (xml.attribute("formatCode") === code) {
        return id;
      }
      highest = Math.max(highest, id);
    }
    const piece = `<numFmt numFmtId="${highest + 1}" formatCode="${encodeXml(code)}"/>`;
    if (!new XmlReader(this.text, this.#part).find("numFmts")) {
      this.#open("numFmts");
    }
    this.#append("numFmts", "numFmt", piece);
    return highest + 1;
  }

  /** Begins a list that is not there, as the first of the style sheet. */
  #open(list: string): void {
    const xml = new XmlReader(this.text, this.#part);
    if (!xml.find("styleSheet")) {
      throw xml.damaged();
    }
    this.text = spliced(this.text, [{ start: xml.end, end: xml.end, to: `<${list} count="0"/>` }]);
  }

  /** Puts an element at the end of a list; its number. */
  #append(list: string, element: string, piece: string): number {
    const xml = new XmlReader(this.text, this.#part);
    if (!xml.find(list)) {
      throw xml.damaged();
    }
    let count = 0;
    if (xml.kind === "open") {
      while (xml.find(element, list)) {
        count += 1;
      }
    }
    const longer = appendTo(this.text, this.#part, list, () => piece);
    const tag = new XmlReader(longer, this.#part);
    tag.find(list);
    const to = tagWith(tag, "count", String(count + 1));
    this.text = spliced(longer, [{ start: tag.start, end: tag.end, to }]);
    return count;
  }
}
