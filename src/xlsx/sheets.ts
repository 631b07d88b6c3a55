import { quotedTitle, readCellArea, type CellArea } from "./address";
import { withCells } from "./sheet-edit";
import type { NewCells } from "./cell-write";
import { cellsIn, type StoredCell } from "./cells";
import { withoutPart } from "./content-types";
import type { Package } from "./package";
import { isOfType, relationshipsOf, targetIn, withoutRelationships } from "./relationships";
import { withSharedFormulas } from "./shared-formulas";
import { isOn, type Sheet, type Workbook } from "./workbook";
import { XmlReader } from "./xml";
import { removeElements, spliced, tagWith } from "./xml-edit";

/** A table of a sheet. */
export interface SheetTable {
  /** The name that formulas use. */
  readonly name: string;
  readonly part: string;
  readonly area: CellArea;
  readonly columns: readonly string[];
  readonly hasHeadings: boolean;
  readonly hasTotals: boolean;
}

/** The cells of a sheet, shared formulas written out. */
export const cellsOfSheet = (from: Package, { part }: Sheet): Iterable<StoredCell> =>
  withSharedFormulas(cellsIn(from.text(part), part));

/** Whether cells of a sheet can only be read. */
export function isProtected(from: Package, { part }: Sheet): boolean {
  const text = from.text(part);
  // The cells, most of the part by far, are passed over.
  const after = text.lastIndexOf("<", text.lastIndexOf("sheetData"));
  const xml = new XmlReader(text, part, Math.max(0, after));
  return xml.find("sheetProtection") && isOn(xml.attribute("sheet"));
}

/** The tables of a sheet. */
export function tablesOf(from: Package, { part }: Sheet): readonly SheetTable[] {
  return relationshipsOf(from, part)
    .filter((link) => isOfType(link, "table"))
    .map((link) => readTable(from, targetIn(from, part, link)));
}

/**
 * The package with cells of a sheet replaced and added. The order in which Excel computed the formulas is
 * forgotten with them: it would name cells that no longer have one, and Excel makes it anew.
 */
export function withSheetCells(
  to: Package,
  { part: workbook }: Workbook,
  { part }: Sheet,
  cells: NewCells,
): Package {
  const changed = to.with(new Map([[part, withCells(to.text(part), part, cells)]]));
  const chain = relationshipsOf(to, workbook).find((link) => isOfType(link, "chain"));
  if (chain === undefined) {
    return changed;
  }
  const unlinked = withoutRelationships(changed, workbook, ({ id }) => id === chain.id);
  return to.has(chain.target) ? withoutPart(unlinked, chain.target) : unlinked;
}

/**
 * The package without its last sheet and the names for cells of that alone; any other sheet stays, because
 * names count the sheets before theirs.
 */
export function withoutLastSheet(from: Package, { part: workbook, sheets }: Workbook): Package {
  const last = sheets.at(-1);
  if (last === undefined || sheets.length < 2) {
    return from;
  }
  const link = relationshipsOf(from, workbook).find(({ target }) => target === last.part);
  const bare = removeElements(from.text(workbook), workbook, "sheet", (xml) => {
    return xml.attribute("id") === link?.id;
  });
  const text = removeElements(bare, workbook, "definedName", (xml) =>
    xml.content().startsWith(`${quotedTitle(last.title)}!`),
  );
  const unlinked = withoutRelationships(from, workbook, ({ id }) => id === link?.id);
  const opened = withFirstSheetActive(text, workbook, sheets.length - 1);
  return withoutPart(unlinked, last.part).with(new Map([[workbook, opened]]));
}

/** The workbook's text with its first sheet in view, if the one in view is gone. */
function withFirstSheetActive(text: string, part: string, sheets: number): string {
  const xml = new XmlReader(text, part);
  if (!xml.find("workbookView") || Number(xml.attribute("activeTab") ?? 0) < sheets) {
    return text;
  }
  return spliced(text, [{ start: xml.start, end: xml.end, to: tagWith(xml, "activeTab", "0") }]);
}

function readTable(from: Package, part: string): SheetTable {
  const xml = new XmlReader(from.text(part), part);
  if (!xml.find("table")) {
    throw xml.damaged();
  }
  const name = xml.attribute("displayName");
  const area = readCellArea(xml.attribute("ref") ?? "");
  if (name === undefined || area === undefined) {
    throw xml.damaged();
  }
  const hasHeadings = xml.attribute("headerRowCount") !== "0";
  const hasTotals = Number(xml.attribute("totalsRowCount") ?? 0) > 0;
  const columns: string[] = [];
  while (xml.find("tableColumn")) {
    columns.push(xml.attribute("name") ?? "");
  }
  return { name, part, area, columns, hasHeadings, hasTotals };
}
