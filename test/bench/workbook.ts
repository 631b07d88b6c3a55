import { strToU8, zipSync } from "fflate";
import type { CellValue } from "../../src/core/table";

/** An array formula, in Excel's notation without the equals sign. */
export interface Formula {
  readonly formula: string;
}

/** The sheets of a workbook, by name, and the names it gives to ranges. */
export interface Workbook {
  readonly sheets: Readonly<Record<string, readonly (readonly (CellValue | Formula)[])[]>>;
  readonly names: Readonly<Record<string, string>>;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A workbook as an .xlsx file. Formulas carry no result, so that opening it calculates them. */
export function xlsxOf({ sheets, names }: Workbook): Uint8Array {
  const titles = Object.keys(sheets);
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="${SHEET}.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/></Types>`,
    "_rels/.rels": relations(["xl/workbook.xml"], "officeDocument"),
    "xl/_rels/workbook.xml.rels": relations(
      titles.map((_, index) => `sheet${index + 1}.xml`),
      "worksheet",
    ),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${titles
      .map((title, index) => `<sheet name="${title}" sheetId="${index + 1}" r:id="r${index + 1}"/>`)
      .join("")}</sheets><definedNames>${Object.entries(names)
      .map(([name, range]) => `<definedName name="${name}">${range}</definedName>`)
      .join("")}</definedNames></workbook>`,
  };
  titles.forEach((title, index) => {
    files[`xl/sheet${index + 1}.xml`] = sheetOf(sheets[title] ?? []);
  });
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])),
    { level: 1 },
  );
}

const relations = (targets: readonly string[], type: string): string =>
  `<Relationships xmlns="${RELATIONS}">${targets
    .map(
      (target, at) => `<Relationship Id="r${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

const sheetOf = (rows: readonly (readonly (CellValue | Formula)[])[]): string =>
  `<worksheet xmlns="${MAIN}"><sheetData>${rows
    .map(
      (row, index) =>
        `<row r="${index + 1}">${row.map((cell, at) => cellOf(cell, index, at)).join("")}</row>`,
    )
    .join("")}</sheetData></worksheet>`;

function cellOf(cell: CellValue | Formula, row: number, column: number): string {
  const at = `${String.fromCharCode(65 + column)}${row + 1}`;
  if (typeof cell === "number") {
    return `<c r="${at}"><v>${cell}</v></c>`;
  }
  if (typeof cell === "string") {
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  }
  const { formula } = isFormula(cell) ? cell : { formula: "" };
  return `<c r="${at}"><f t="array" ref="${at}">${escaped(formula)}</f></c>`;
}

const isFormula = (cell: CellValue): cell is Formula =>
  typeof cell === "object" && cell !== null && "formula" in cell;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
