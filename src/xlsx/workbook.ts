import { contentTypeOf } from "./content-types";
import { WorkbookProblem } from "../core/workbook-problem";
import { LIMITS } from "./limits";
import type { Package } from "./package";
import { isOfType, relationshipsOf, targetIn, type Relationship } from "./relationships";
import { XmlReader } from "./xml";

/** A sheet of cells, or of another kind: a chart, a dialog. */
export interface Sheet {
  readonly title: string;
  /** Name of the part that holds it. */
  readonly part: string;
  readonly id: number;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly hasCells: boolean;
}

/** A name that the workbook gives to cells or a formula. */
export interface DefinedName {
  readonly name: string;
  /** Formula without the equals sign. */
  readonly formula: string;
  /** Title of the sheet that alone knows the name. */
  readonly sheet?: string;
  readonly isHidden: boolean;
}

/** What the workbook part says. */
export interface Workbook {
  /** Name of the part. */
  readonly part: string;
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  /** Whether sheets can be neither added nor removed. */
  readonly isLocked: boolean;
  /** Whether days are counted from 1904. */
  readonly from1904: boolean;
}

/**
 * The workbook in a package.
 *
 * @throws {WorkbookProblem} if there is none, it holds macros, or a part of it is damaged.
 */
export function readWorkbook(from: Package): Workbook {
  const part = workbookPart(from);
  const links = new Map(relationshipsOf(from, part).map((link) => [link.id, link]));
  const xml = new XmlReader(from.text(part), part);
  const sheets: Sheet[] = [];
  const names: (DefinedName & { readonly local?: number })[] = [];
  let [isLocked, from1904] = [false, false];
  while (xml.next()) {
    if (xml.kind === "close") {
      continue;
    }
    if (xml.name === "sheet") {
      sheets.push(readSheet(from, links, xml));
    } else if (xml.name === "definedName") {
      names.push(readName(xml, names.length));
    } else if (xml.name === "workbookProtection") {
      isLocked = isOn(xml.attribute("lockStructure"));
    } else if (xml.name === "workbookPr") {
      from1904 = isOn(xml.attribute("date1904"));
    }
  }
  return { part, sheets, names: names.map((name) => onItsSheet(name, sheets)), isLocked, from1904 };
}

/** A name with the title of the one sheet that it is for. */
function onItsSheet(
  { local, ...name }: DefinedName & { readonly local?: number },
  sheets: readonly Sheet[],
): DefinedName {
  const sheet = local === undefined ? undefined : sheets[local]?.title;
  return sheet === undefined ? name : { ...name, sheet };
}

/** A truth value as an attribute writes it. */
export const isOn = (value: string | undefined): boolean => value === "1" || value === "true";

/** Name of the part that is the workbook. */
function workbookPart(from: Package): string {
  const found = relationshipsOf(from, "").find((relationship) =>
    isOfType(relationship, "workbook"),
  );
  const part = found === undefined ? undefined : from.nameOf(found.target);
  if (part === undefined || !from.has("[Content_Types].xml")) {
    throw new WorkbookProblem({ kind: "not-a-workbook" });
  }
  const type = contentTypeOf(from, part) ?? "";
  if (type.includes("macroEnabled")) {
    throw new WorkbookProblem({ kind: "macro-workbook" });
  }
  if (!type.includes("spreadsheetml")) {
    throw new WorkbookProblem({ kind: "not-a-workbook" });
  }
  return part;
}

function readSheet(from: Package, links: ReadonlyMap<string, Relationship>, xml: XmlReader): Sheet {
  const title = xml.attribute("name");
  const id = Number(xml.attribute("sheetId"));
  if (title === undefined || !Number.isInteger(id)) {
    throw xml.damaged();
  }
  const link = links.get(xml.attribute("id") ?? "");
  const state = xml.attribute("state");
  return {
    title,
    part: targetIn(from, xml.part, link),
    id,
    visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
    hasCells: link !== undefined && isOfType(link, "sheet"),
  };
}

function readName(xml: XmlReader, count: number) {
  if (count >= LIMITS.names) {
    throw new WorkbookProblem({ kind: "too-many-names", limit: LIMITS.names });
  }
  const name = xml.attribute("name");
  if (name === undefined) {
    throw xml.damaged();
  }
  const local = xml.attribute("localSheetId");
  const isHidden = isOn(xml.attribute("hidden"));
  const formula = xml.content();
  return { name, formula, isHidden, ...(local !== undefined && { local: Number(local) }) };
}
