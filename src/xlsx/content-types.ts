import type { Package } from "./package";
import { relationshipsPart } from "./relationships";
import { XmlReader } from "./xml";
import { appendTo, removeElements } from "./xml-edit";
import { encodeXml } from "./xml-text";

/** The part that says what kind each part is of. */
const PART = "[Content_Types].xml";

const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Kinds of parts. */
export const CONTENT_TYPE = {
  workbook: `${SHEET}.sheet.main+xml`,
  sheet: `${SHEET}.worksheet+xml`,
  styles: `${SHEET}.styles+xml`,
  metadata: `${SHEET}.sheetMetadata+xml`,
  table: `${SHEET}.table+xml`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  panes: "application/vnd.ms-office.webextensiontaskpanes+xml",
  extension: "application/vnd.ms-office.webextension+xml",
} as const;

/** The kind of a part: its own, or that of its extension. */
export function contentTypeOf(from: Package, part: string): string | undefined {
  const xml = new XmlReader(from.text(PART), PART);
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  let byExtension: string | undefined;
  while (xml.next()) {
    if (xml.name === "Override" && isPart(xml, part)) {
      return xml.attribute("ContentType");
    }
    if (xml.name === "Default" && xml.attribute("Extension")?.toLowerCase() === extension) {
      byExtension = xml.attribute("ContentType");
    }
  }
  return byExtension;
}

/** The package with the kind of a part written down. */
export function withContentType(to: Package, part: string, type: string): Package {
  const tag = `Override PartName="/${encodeXml(part)}" ContentType="${type}"/>`;
  const xml = appendTo(to.text(PART), PART, "Types", (prefix) => `<${prefix}${tag}`);
  return to.with(new Map([[PART, xml]]));
}

/** The package without a part, its kind and its own relationships. */
export function withoutPart(from: Package, part: string): Package {
  const xml = removeElements(from.text(PART), PART, "Override", (tag) => isPart(tag, part));
  const changes = new Map<string, string | undefined>([
    [part, undefined],
    [relationshipsPart(part), undefined],
  ]);
  if (xml !== from.text(PART)) {
    changes.set(PART, xml);
  }
  return from.with(changes);
}

const isPart = (xml: XmlReader, part: string): boolean =>
  xml.attribute("PartName")?.toLowerCase() === `/${part}`.toLowerCase();
