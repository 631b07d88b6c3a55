import { CONTENT_TYPE, withContentType, withoutPart } from "./content-types";
import type { Package } from "./package";
import {
  isOfType,
  RELATIONSHIP,
  relationshipsOf,
  withoutRelationships,
  withRelationship,
} from "./relationships";
import { XmlReader } from "./xml";
import { appendTo, DECLARATION, removeElements } from "./xml-edit";
import { encodeXml } from "./xml-text";

/** Where Excel finds an add-in that a workbook asks for. */
export interface AddInReference {
  /** Id of the add-in in its store: for an organisation's own catalogue the id of the manifest. */
  readonly id: string;
  readonly version: string;
  readonly store: string;
  readonly storeType: "EXCatalog" | "OMEX" | "FileSystem" | "Registry";
}

const FOLDER = "xl/webextensions";
const PANES = `${FOLDER}/taskpanes.xml`;
const PANE_SPACE = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const EXTENSION_SPACE = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Says that the workbook uses custom functions of the add-in. */
const FUNCTIONS = `<we:extLst><a:ext xmlns:a="${DRAWING}" uri="{D87F86FE-615C-45B5-9D79-34F1136793EB}"><we:containsCustomFunctions/></a:ext></we:extLst>`;

/**
 * The package with the parts by which Excel offers the add-in to whoever opens the workbook. The pane does
 * not open by itself. A reference to the same add-in that is there already gives way.
 */
export function withAddIn(to: Package, addIn: AddInReference): Package {
  const bare = withoutAddIn(to, addIn.id);
  const part = freePart(bare);
  const extension = bare.with(new Map([[part, extensionXml(addIn)]]));
  const typed = withContentType(extension, part, CONTENT_TYPE.extension);
  const [opened, panes] = withPanes(typed);
  const linked = withRelationship(opened, panes, { type: RELATIONSHIP.extension, target: part });
  const text = appendTo(linked.package.text(panes), panes, "taskpanes", () => paneXml(linked.id));
  return linked.package.with(new Map([[panes, text]]));
}

/** The package without the reference to an add-in; those to others stay. */
export function withoutAddIn(from: Package, id: string): Package {
  const panes = panesPart(from);
  if (panes === undefined) {
    return from;
  }
  const links = relationshipsOf(from, panes).filter((link) => refersTo(from, link.target, id));
  const ids = new Set(links.map((link) => link.id));
  if (ids.size === 0) {
    return from;
  }
  const text = removeElements(from.text(panes), panes, "taskpane", (xml) => {
    const inner = new XmlReader(xml.text, panes, xml.end);
    return inner.find("webextensionref", "taskpane") && ids.has(inner.attribute("id") ?? "");
  });
  const bare = links.reduce((left, { target }) => withoutPart(left, target), from);
  if (new XmlReader(text, panes).find("taskpane")) {
    const kept = withoutRelationships(bare, panes, (link) => ids.has(link.id));
    return kept.with(new Map([[panes, text]]));
  }
  return withoutRelationships(withoutPart(bare, panes), "", (link) => isOfType(link, "panes"));
}

/** Whether a part is a reference to the add-in of an id. */
function refersTo(from: Package, part: string, id: string): boolean {
  if (!from.has(part)) {
    return false;
  }
  const xml = new XmlReader(from.text(part), part);
  while (xml.find("reference")) {
    if (xml.attribute("id")?.toLowerCase() === id.toLowerCase()) {
      return true;
    }
  }
  return false;
}

function panesPart(from: Package): string | undefined {
  const link = relationshipsOf(from, "").find((one) => isOfType(one, "panes"));
  return link === undefined ? undefined : from.nameOf(link.target);
}

/** The package with a list of panes, and the part that is it. */
function withPanes(to: Package): readonly [Package, string] {
  const existing = panesPart(to);
  if (existing !== undefined) {
    return [to, existing];
  }
  const text = `${DECLARATION}<wetp:taskpanes xmlns:wetp="${PANE_SPACE}"/>`;
  const typed = withContentType(to.with(new Map([[PANES, text]])), PANES, CONTENT_TYPE.panes);
  return [withRelationship(typed, "", { type: RELATIONSHIP.panes, target: PANES }).package, PANES];
}

function freePart(to: Package): string {
  let number = 1;
  while (to.has(`${FOLDER}/webextension${number}.xml`)) {
    number += 1;
  }
  return `${FOLDER}/webextension${number}.xml`;
}

const extensionXml = ({ id, version, store, storeType }: AddInReference): string =>
  `${DECLARATION}<we:webextension xmlns:we="${EXTENSION_SPACE}" id="{${id.toUpperCase()}}"><we:reference id="${encodeXml(id)}" version="${encodeXml(version)}" store="${encodeXml(store)}" storeType="${storeType}"/><we:alternateReferences/><we:properties/><we:bindings/><we:snapshot xmlns:r="${OFFICE}"/>${FUNCTIONS}</we:webextension>`;

const paneXml = (id: string): string =>
  `<wetp:taskpane xmlns:wetp="${PANE_SPACE}" dockstate="right" visibility="0" width="350" row="0"><wetp:webextensionref xmlns:r="${OFFICE}" r:id="${id}"/></wetp:taskpane>`;
