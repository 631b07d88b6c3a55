import type { Package } from "./package";
import { isOfType, relationshipsOf, targetIn } from "./relationships";
import type { CellStyle } from "./styles";
import { isOn } from "./workbook";
import { XmlReader } from "./xml";

/** Formats that a number stands for in every workbook; the others of the kind are left out. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [14, "yyyy/m/d"],
  [22, "yyyy/m/d h:mm"],
  [37, "#,##0 ;(#,##0)"],
  [38, "#,##0 ;[Red](#,##0)"],
  [49, "@"],
]);

type Look = CellStyle;

/** How cells look, by the numbers of their styles. Borders, patterns and tints are passed over. */
export function cellStyles(from: Package, workbook: string): readonly CellStyle[] {
  const link = relationshipsOf(from, workbook).find((one) => isOfType(one, "styles"));
  if (link === undefined) {
    return [];
  }
  const part = targetIn(from, workbook, link);
  return new StyleReader(from.text(part), part, themeColors(from, workbook)).read();
}

class StyleReader {
  readonly #xml: XmlReader;
  readonly #theme: readonly string[];
  readonly #formats = new Map(BUILT_IN);
  readonly #fonts: Look[] = [];
  readonly #fills: Look[] = [];
  readonly #styles: Look[] = [];

  constructor(text: string, part: string, theme: readonly string[]) {
    this.#xml = new XmlReader(text, part);
    this.#theme = theme;
  }

  read(): readonly Look[] {
    const xml = this.#xml;
    let list = "";
    while (xml.next()) {
      if (xml.kind === "close") {
        continue;
      }
      if (LISTS.includes(xml.name)) {
        list = xml.name;
      } else if (xml.name === "numFmt") {
        this.#format();
      } else if (xml.name === "font" && list === "fonts") {
        this.#fonts.push(this.#inner(fontPart));
      } else if (xml.name === "fill" && list === "fills") {
        this.#fills.push(this.#inner(fillPart));
      } else if (xml.name === "xf" && list === "cellXfs") {
        this.#styles.push(this.#style());
      }
    }
    return this.#styles;
  }

  #format(): void {
    const [id, code] = [this.#xml.attribute("numFmtId"), this.#xml.attribute("formatCode")];
    if (id !== undefined && code !== undefined) {
      this.#formats.set(Number(id), code);
    }
  }

  #style(): Look {
    const xml = this.#xml;
    const at = (name: string): number => Number(xml.attribute(name) ?? 0);
    const format = this.#formats.get(at("numFmtId"));
    const [font, fill] = [this.#fonts[at("fontId")], this.#fills[at("fillId")]];
    const alignment = this.#inner(alignmentPart);
    return { ...font, ...fill, ...(format !== undefined && { format }), ...alignment };
  }

  /** What the elements within the current one say. */
  #inner(read: (xml: XmlReader, color: (xml: XmlReader) => string | undefined) => Look): Look {
    const xml = this.#xml;
    const element = xml.name;
    let look: Look = {};
    if (xml.kind === "empty") {
      return look;
    }
    while (xml.next() && !(xml.kind === "close" && xml.name === element)) {
      if (xml.kind !== "close") {
        look = { ...look, ...read(xml, (tag) => this.#color(tag)) };
      }
    }
    return look;
  }

  #color(xml: XmlReader): string | undefined {
    const [rgb, theme] = [xml.attribute("rgb"), xml.attribute("theme")];
    if (rgb !== undefined) {
      return `FF${rgb.slice(-6).toUpperCase()}`;
    }
    return theme === undefined ? undefined : this.#theme[Number(theme)];
  }
}

const LISTS: readonly string[] = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
];

function fontPart(xml: XmlReader, color: (xml: XmlReader) => string | undefined): Look {
  const isSet = xml.attribute("val") === undefined || isOn(xml.attribute("val"));
  if (xml.name === "b" && isSet) {
    return { bold: true };
  }
  if (xml.name === "i" && isSet) {
    return { italic: true };
  }
  if (xml.name === "sz") {
    return { size: Number(xml.attribute("val") ?? 11) };
  }
  const found = xml.name === "color" ? color(xml) : undefined;
  return found === undefined ? {} : { color: found };
}

function fillPart(xml: XmlReader, color: (xml: XmlReader) => string | undefined): Look {
  const found = xml.name === "fgColor" ? color(xml) : undefined;
  return found === undefined ? {} : { fill: found };
}

function alignmentPart(xml: XmlReader): Look {
  if (xml.name !== "alignment") {
    return {};
  }
  const align = ALIGNMENTS.find((one) => one === xml.attribute("horizontal"));
  const wrap = isOn(xml.attribute("wrapText"));
  return { ...(align !== undefined && { align }), ...(wrap && { wrap }) };
}

const ALIGNMENTS = ["left", "center", "right"] as const;

/** Colours of the theme in the order in which styles count them: light and dark change places. */
function themeColors(from: Package, workbook: string): readonly string[] {
  const link = relationshipsOf(from, workbook).find(({ type }) => type.endsWith("/theme"));
  const part = link === undefined ? undefined : from.nameOf(link.target);
  if (part === undefined) {
    return [];
  }
  const xml = new XmlReader(from.text(part), part);
  if (!xml.find("clrScheme")) {
    return [];
  }
  const colors: string[] = [];
  while (xml.next() && !(xml.kind === "close" && xml.name === "clrScheme")) {
    if (xml.kind === "close") {
      continue;
    }
    const rgb = xml.name === "srgbClr" ? xml.attribute("val") : xml.attribute("lastClr");
    if (rgb !== undefined) {
      colors.push(`FF${rgb.toUpperCase()}`);
    }
  }
  const [a = "", b = "", c = "", d = "", ...rest] = colors;
  return [b, a, d, c, ...rest];
}
