import { areaName, columnName, type CellArea } from "./address";
import type { NewCells } from "./cell-write";
import { CONTENT_TYPE, withContentType } from "./content-types";
import { WorkbookProblem } from "../core/workbook-problem";
import { LIMITS } from "./limits";
import { withCharts, type NewChart } from "./new-chart";
import { withTables, type NewTable } from "./new-table";
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
  readonly frozenColumns?: number;
  readonly isHidden?: boolean;
  readonly hasGridlines?: boolean;
  readonly merged?: readonly CellArea[];
  readonly tables?: readonly NewTable[];
  /** Cells that offer values to choose from. */
  readonly lists?: readonly ChoiceList[];
  readonly charts?: readonly NewChart[];
}

/** Values that a cell offers. */
export interface ChoiceList {
  readonly area: CellArea;
  /** A formula: the values in quotes with commas between them, or cells. */
  readonly source: string;
  /** Whether no other value may be typed. */
  readonly isStrict: boolean;
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
  if (book.isLocked) {
    throw new WorkbookProblem({ kind: "locked-workbook" });
  }
  const part = freePart(to);
  const written = withSheetPart(to, part, sheet);
  const link = withRelationship(written, book.part, { type: RELATIONSHIP.sheet, target: part });
  const id = book.sheets.reduce((highest, other) => Math.max(highest, other.id), 0) + 1;
  const { title, isHidden = false } = sheet;
  const state = isHidden ? ' state="hidden"' : "";
  const text = appendTo(to.text(book.part), book.part, "sheets", (prefix) => {
    return `<${prefix}sheet xmlns:r="${OFFICE}" name="${encodeXml(title)}" sheetId="${id}"${state} r:id="${link.id}"/>`;
  });
  return {
    package: link.package.with(new Map([[book.part, text]])),
    sheet: { title, part, id, visibility: isHidden ? "hidden" : "visible", hasCells: true },
  };
}

/** The package with the part of a sheet, its tables and its charts. */
function withSheetPart(to: Package, part: string, sheet: NewSheet): Package {
  const tabled = withTables(to, part, sheet.tables ?? []);
  const drawn = withCharts(tabled.package, part, sheet.charts ?? []);
  const text = sheetXml(sheet, { tables: tabled.ids, drawing: drawn.id });
  return withContentType(drawn.package.with(new Map([[part, text]])), part, CONTENT_TYPE.sheet);
}

/** A title that no sheet has: the wish itself, or with a number behind it. */
export function freeTitle(wish: string, { sheets }: Workbook): string {
  const taken = new Set(sheets.map(({ title }) => title.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? "" : ` ${number}`;
    const title = wish.slice(0, LIMITS.title - end.length) + end;
    if (!taken.has(title.toLowerCase())) {
      return title;
    }
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
  while (to.has(`xl/worksheets/sheet${number}.xml`)) {
    number += 1;
  }
  return `xl/worksheets/sheet${number}.xml`;
}

/** Ids under which a sheet refers to its tables and its drawing. */
interface SheetLinks {
  readonly tables: readonly string[];
  readonly drawing: string | undefined;
}

function sheetXml(sheet: NewSheet, { tables, drawing }: SheetLinks): string {
  const { cells, widths = [], isProtected, merged = [], lists = [] } = sheet;
  const columns = widths
    .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
    .join("");
  const rows = [...cells].map(([row, found]) => rowXml(row, found)).join("");
  const parts = tables.map((id) => `<tablePart r:id="${id}"/>`).join("");
  return [
    `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">`,
    viewXml(sheet),
    columns === "" ? "" : `<cols>${columns}</cols>`,
    `<sheetData>${rows}</sheetData>`,
    isProtected === true ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : "",
    listOf(
      "mergeCells",
      merged.map((area) => `<mergeCell ref="${areaName(area)}"/>`),
    ),
    listOf("dataValidations", lists.map(choiceXml)),
    drawing === undefined ? "" : `<drawing r:id="${drawing}"/>`,
    parts === "" ? "" : `<tableParts count="${tables.length}">${parts}</tableParts>`,
    "</worksheet>",
  ].join("");
}

const listOf = (element: string, items: readonly string[]): string =>
  items.length === 0 ? "" : `<${element} count="${items.length}">${items.join("")}</${element}>`;

const choiceXml = ({ area, source, isStrict }: ChoiceList): string =>
  `<dataValidation type="list" allowBlank="1" showInputMessage="1"${isStrict ? ' showErrorMessage="1"' : ""} sqref="${areaName(area)}"><formula1>${encodeXml(source)}</formula1></dataValidation>`;

function viewXml({ frozenRows = 0, frozenColumns = 0, hasGridlines = true }: NewSheet): string {
  const lines = hasGridlines ? "" : ' showGridLines="0"';
  const [across, down] = [
    frozenColumns > 0 ? ` xSplit="${frozenColumns}"` : "",
    frozenRows > 0 ? ` ySplit="${frozenRows}"` : "",
  ];
  const corner = `${columnName(frozenColumns + 1)}${frozenRows + 1}`;
  const side = frozenRows === 0 ? "topRight" : frozenColumns === 0 ? "bottomLeft" : "bottomRight";
  const pane =
    across + down === ""
      ? ""
      : `<pane${across}${down} topLeftCell="${corner}" activePane="${side}" state="frozen"/>`;
  return `<sheetViews><sheetView${lines} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}
