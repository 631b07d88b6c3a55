import { WorkbookProblem } from "../core/workbook-problem";
import type { Package } from "./package";
import { XmlReader } from "./xml";
import { appendTo, DECLARATION, removeElements } from "./xml-edit";
import { encodeXml } from "./xml-text";

/** A part's reference to another part, or to something outside of the file. */
export interface Relationship {
  readonly id: string;
  /** The whole address of the type. */
  readonly type: string;
  /** Name of the part that it leads to, or an address as it stands. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** A reference that is to be added. */
export interface NewRelationship {
  readonly type: string;
  /** Name of the part. */
  readonly target: string;
}

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Types of relationships between parts of a workbook; the strict form of the format has others. */
export const RELATIONSHIP = {
  workbook: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
  sheet: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet",
  styles: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles",
  strings: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings",
  chain: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain",
  metadata: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata",
  table: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/table",
  drawing: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing",
  chart: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart",
  panes: "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
  extension: "http://schemas.microsoft.com/office/2011/relationships/webextension",
} as const;

/** Name of the part that holds the relationships of a part; of the package itself for "". */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/**
 * The relationships of a part, those inside the file with the name of the part they lead to.
 *
 * @throws {WorkbookProblem} `damaged-part`.
 */
export function relationshipsOf(from: Package, part: string): readonly Relationship[] {
  const name = relationshipsPart(part);
  if (!from.has(name)) {
    return [];
  }
  const xml = new XmlReader(from.text(name), name);
  const found: Relationship[] = [];
  while (xml.find("Relationship")) {
    const [id, type, target] = ["Id", "Type", "Target"].map((field) => xml.attribute(field));
    if (id === undefined || type === undefined || target === undefined) {
      throw xml.damaged();
    }
    const isExternal = xml.attribute("TargetMode") === "External";
    found.push({ id, type, isExternal, target: isExternal ? target : partAt(part, target) });
  }
  return found;
}

/** Whether a relationship is of a kind, in the common or the strict form of the format. */
export const isOfType = ({ type }: Relationship, kind: keyof typeof RELATIONSHIP): boolean =>
  type.slice(type.lastIndexOf("/")) ===
  RELATIONSHIP[kind].slice(RELATIONSHIP[kind].lastIndexOf("/"));

/**
 * The part inside the file that a relationship of a part leads to.
 *
 * @throws {WorkbookProblem} `broken-relationship` if there is none.
 */
export function targetIn(from: Package, part: string, link: Relationship | undefined): string {
  const target = link === undefined || link.isExternal ? undefined : from.nameOf(link.target);
  if (target !== undefined) {
    return target;
  }
  throw new WorkbookProblem({ kind: "broken-relationship", part, target: link?.target ?? "" });
}

/** The package with a relationship added to a part, and its id. */
export function withRelationship(
  to: Package,
  part: string,
  added: NewRelationship,
): { readonly package: Package; readonly id: string } {
  const name = relationshipsPart(part);
  const taken = new Set(relationshipsOf(to, part).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) {
    number += 1;
  }
  const id = `rId${number}`;
  const text = to.has(name) ? to.text(name) : `${DECLARATION}<Relationships xmlns="${NAMESPACE}"/>`;
  const tag = `Relationship Id="${id}" Type="${added.type}" Target="/${encodeXml(added.target)}"/>`;
  const xml = appendTo(text, name, "Relationships", (prefix) => `<${prefix}${tag}`);
  return { package: to.with(new Map([[name, xml]])), id };
}

/** The package without the relationships of a part that a test picks. */
export function withoutRelationships(
  from: Package,
  part: string,
  isTaken: (relationship: Relationship) => boolean,
): Package {
  const name = relationshipsPart(part);
  const taken = new Set(
    relationshipsOf(from, part)
      .filter(isTaken)
      .map(({ id }) => id),
  );
  if (taken.size === 0) {
    return from;
  }
  const xml = removeElements(from.text(name), name, "Relationship", (tag) =>
    taken.has(tag.attribute("Id") ?? ""),
  );
  return from.with(new Map([[name, xml]]));
}

/** Name of the part that a target means, seen from the part that names it. */
function partAt(part: string, target: string): string {
  if (target.startsWith("/")) {
    return target.slice(1);
  }
  const folders = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") {
      folders.pop();
    } else if (step !== "." && step !== "") {
      folders.push(step);
    }
  }
  return folders.join("/");
}
