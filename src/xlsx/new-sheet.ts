import { columnName } from "./address";
import type { NewCells } from "./cell-write";
import { CONTENT_TYPE, withContentType } from "./content-types";
import { WorkbookProblem } from "../core/workbook-problem";
import { LIMITS } from "./limits";
import { Package } from "./package";
import { RELATIONSHIP, withRelationship } from "./relationships";
import { rowXml } from "./sheet-edit";
import { readWorkbook, type DefinedName, type Sheet, type Workbook } from "./workbook";
import { XmlReader } from "./xml";
import { appendTo, DECLARATION, spliced } from "./xml-edit";
import { encodeXml } from "./xml-text";

/** A sheet that is to be added behind the others. */
export interface NewSheet {
  readonly title: string;
  readonly cells: NewCells;
  /** Widths of the first columns, in characters. */
  readonly widths?: readonly number[];
  /** Rows that stay in view. */
  readonly frozenRows?: number;
  /** Whether cells can only be read; there is no password. */
  readonly isProtected?: boolean;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What must stand before the names of a workbook. */
const BEFORE_NAMES = ["externalReferences", "functionGroups", "sheets"] as const;

/** A workbook without a sheet: one must be added before it can be opened. */
export function newPackage(): Package {
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`;
  const book = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr/><sheets/><calcPr calcId="191029"/></workbook>`;
  const parts = Package.of(
    new Map([
      ["[Content_Types].xml", DECLARATION + types],
      ["xl/workbook.xml", DECLARATION + book],
    ]),
  );
  const typed = withContentType(parts, "xl/workbook.xml", CONTENT_TYPE.workbook);
  return withRelationship(typed, "", { type: RELATIONSHIP.workbook, target: "xl/workbook.xml" })
    .package;
}

/**
 * The package with a sheet behind the others.
 *
 * @throws {WorkbookProblem} `locked-workbook` if the workbook allows no new sheet.
 */
export function withSheet(to: Package, sheet: NewSheet): { package: Package; sheet: Sheet } {
  const book = readWorkbook(to);
  if (book.isLocked) throw new WorkbookProblem({ kind: "locked-workbook" });
  const part = freePart(to);
  const typed = withContentType(
    to.with(new Map([[part, sheetXml(sheet)]])),
    part,
    CONTENT_TYPE.sheet,
  );
  const link = withRelationship(typed, book.part, { type: RELATIONSHIP.sheet, target: part });
  const id = book.sheets.reduce((highest, other) => Math.max(highest, other.id), 0) + 1;
  const { title } = sheet;
  const text = appendTo(to.text(book.part), book.part, "sheets", (prefix) => {
    return `<${prefix}sheet xmlns:r="${OFFICE}" name="${encodeXml(title)}" sheetId="${id}" r:id="${link.id}"/>`;
  });
  return {
    package: link.package.with(new Map([[book.part, text]])),
    sheet: { title, part, id, visibility: "visible", hasCells: true },
  };
}

/** A title that no sheet has: the wish itself, or with a number behind it. */
export function freeTitle(wish: string, { sheets }: Workbook): string {
  const taken = new Set(sheets.map(({ title }) => title.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? "" : ` ${number}`;
    const title = wish.slice(0, LIMITS.title - end.length) + end;
    if (!taken.has(title.toLowerCase())) return title;
  }
}

/** The package with names added for the whole workbook. */
export function withNames(to: Package, names: readonly DefinedName[]): Package {
  const { part } = readWorkbook(to);
  const text = to.text(part);
  const piece = (prefix: string): string =>
    names
      .map(({ name, formula, isHidden }) => {
        const hidden = isHidden ? ' hidden="1"' : "";
        return `<${prefix}definedName name="${encodeXml(name)}"${hidden}>${encodeXml(formula)}</${prefix}definedName>`;
      })
      .join("");
  if (new XmlReader(text, part).find("definedNames")) {
    return to.with(new Map([[part, appendTo(text, part, "definedNames", piece)]]));
  }
  const after = BEFORE_NAMES.find((element) => new XmlReader(text, part).find(element)) ?? "sheets";
  const xml = new XmlReader(text, part);
  xml.find(after);
  const { prefix } = xml;
  xml.skip();
  const list = `<${prefix}definedNames>${piece(prefix)}</${prefix}definedNames>`;
  return to.with(new Map([[part, spliced(text, [{ start: xml.end, end: xml.end, to: list }])]]));
}

function freePart(to: Package): string {
  let number = 1;
  while (to.has(`xl/worksheets/sheet${number}.xml`)) number += 1;
  return `xl/worksheets/sheet${number}.xml`;
}

function sheetXml({ cells, widths = [], frozenRows = 0, isProtected }: NewSheet): string {
  const columns = widths
    .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
    .join("");
  const pane = `<pane ySplit="${frozenRows}" topLeftCell="${columnName(1)}${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  const rows = [...cells].map(([row, found]) => rowXml(row, found)).join("");
  return [
    `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">`,
    frozenRows > 0 ? pane : "",
    `</sheetView></sheetViews>${columns === "" ? "" : `<cols>${columns}</cols>`}`,
    `<sheetData>${rows}</sheetData>`,
    isProtected === true ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : "",
    "</worksheet>",
  ].join("");
}
