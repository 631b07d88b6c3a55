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

/** A package that can mark a cell's formula as a dynamic array. */
export interface WithDynamicArrays {
  readonly package: Package;
  /** Number that the cell bears. */
  readonly metadata: number;
}

const PART = "xl/metadata.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const EXTENSION = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";

/** Kind of the metadata of dynamic arrays, and the mark itself, as Excel writes both. */
const KIND =
  'metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
const MARK = `<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties xmlns:xda="${EXTENSION}" fDynamic="1" fCollapsed="0"/></ext>`;

/** What a part of metadata says of dynamic arrays; numbers are counted as the part counts them. */
interface Found {
  /** Number of the kind, from 1. */
  readonly kind: number | undefined;
  readonly kinds: number;
  /** Number of the cell metadata that are of the kind, from 1. */
  readonly cell: number | undefined;
  readonly cells: number;
}

/**
 * The package with the record by which Excel knows dynamic arrays; without it, a formula of the add-in
 * would be shown in braces and would not spill. What is there already is used.
 */
export function withDynamicArrays(to: Package, workbook: string): WithDynamicArrays {
  const link = relationshipsOf(to, workbook).find((one) => isOfType(one, "metadata"));
  if (link === undefined) {
    return created(to, workbook);
  }
  const part = targetIn(to, workbook, link);
  const text = to.text(part);
  const found = search(text, part);
  if (found.cell !== undefined) {
    return { package: to, metadata: found.cell };
  }
  return {
    package: to.with(new Map([[part, extended(text, part, found)]])),
    metadata: found.cells + 1,
  };
}

function created(to: Package, workbook: string): WithDynamicArrays {
  const text = `${DECLARATION}<metadata xmlns="${MAIN}"><metadataTypes count="1"><${KIND}</metadataTypes>${futureOf(MARK)}<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;
  const written = to.with(new Map([[PART, text]]));
  const linked = withRelationship(written, workbook, { type: RELATIONSHIP.metadata, target: PART });
  return { package: withContentType(linked.package, PART, CONTENT_TYPE.metadata), metadata: 1 };
}

const futureOf = (mark: string): string =>
  `<futureMetadata name="XLDAPR" count="1"><bk><extLst>${mark}</extLst></bk></futureMetadata>`;

function search(text: string, part: string): Found {
  const xml = new XmlReader(text, part);
  let [kind, cell]: (number | undefined)[] = [];
  let [kinds, cells, inCells] = [0, 0, false];
  while (xml.next()) {
    if (xml.name === "cellMetadata") {
      inCells = xml.kind === "open";
    }
    if (xml.kind === "close") {
      continue;
    }
    if (xml.name === "metadataType") {
      kinds += 1;
      if (xml.attribute("name") === "XLDAPR") {
        kind = kinds;
      }
    } else if (xml.name === "bk" && inCells) {
      cells += 1;
    } else if (xml.name === "rc" && inCells && Number(xml.attribute("t")) === kind) {
      cell ??= cells;
    }
  }
  return { kind, kinds, cell, cells };
}

/** A part that has metadata of other kinds, with those of dynamic arrays beside them. */
function extended(text: string, part: string, { kind, kinds, cells }: Found): string {
  const root = "metadata";
  let xml = text;
  if (kind === undefined) {
    xml = appendTo(xml, part, "metadataTypes", (prefix) => `<${prefix}${KIND}`);
    xml = counted(xml, part, "metadataTypes", kinds + 1);
    xml = beforeCells(xml, part, futureOf(MARK));
  }
  const record = `<bk><rc t="${kind ?? kinds + 1}" v="0"/></bk>`;
  if (!new XmlReader(xml, part).find("cellMetadata")) {
    const all = `<cellMetadata count="1">${record}</cellMetadata>`;
    return new XmlReader(xml, part).find("valueMetadata")
      ? before(xml, part, "valueMetadata", all)
      : appendTo(xml, part, root, () => all);
  }
  return counted(
    appendTo(xml, part, "cellMetadata", () => record),
    part,
    "cellMetadata",
    cells + 1,
  );
}

/** Puts a piece where the format asks for it: before the metadata of cells and values. */
function beforeCells(text: string, part: string, piece: string): string {
  const next = ["cellMetadata", "valueMetadata"].find((name) =>
    new XmlReader(text, part).find(name),
  );
  return next === undefined
    ? appendTo(text, part, "metadata", () => piece)
    : before(text, part, next, piece);
}

function before(text: string, part: string, element: string, piece: string): string {
  const xml = new XmlReader(text, part);
  xml.find(element);
  return spliced(text, [{ start: xml.start, end: xml.start, to: piece }]);
}

function counted(text: string, part: string, element: string, count: number): string {
  const xml = new XmlReader(text, part);
  xml.find(element);
  return spliced(text, [
    { start: xml.start, end: xml.end, to: tagWith(xml, "count", String(count)) },
  ]);
}
