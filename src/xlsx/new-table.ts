import { areaName, type CellArea } from "./address";
import { CONTENT_TYPE, withContentType } from "./content-types";
import type { Package } from "./package";
import { RELATIONSHIP, withRelationship } from "./relationships";
import { XmlReader } from "./xml";
import { DECLARATION } from "./xml-edit";
import { encodeXml } from "./xml-text";

/** A table over cells of a new sheet; the first row of its area holds the headings. */
export interface NewTable {
  readonly name: string;
  readonly area: CellArea;
  /** The headings, as their cells have them. */
  readonly columns: readonly string[];
  /** Excel's name of a style. */
  readonly style?: string;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The package with tables, and the ids under which the sheet refers to them. */
export function withTables(
  to: Package,
  sheet: string,
  tables: readonly NewTable[],
): { readonly package: Package; readonly ids: readonly string[] } {
  let book = to;
  const ids = tables.map((table) => {
    const number = freeNumber(book);
    const part = partOf(number);
    const written = book.with(new Map([[part, tableXml(table, number)]]));
    const typed = withContentType(written, part, CONTENT_TYPE.table);
    const linked = withRelationship(typed, sheet, { type: RELATIONSHIP.table, target: part });
    book = linked.package;
    return linked.id;
  });
  return { package: book, ids };
}

/**
 * The package with a table over other cells or with other columns; its part stays as it is if neither is so.
 */
export function withChangedTable(to: Package, part: string, table: NewTable): Package {
  const text = to.text(part);
  const xml = new XmlReader(text, part);
  if (!xml.find("table")) {
    throw xml.damaged();
  }
  const [id, ref] = [xml.attribute("id"), xml.attribute("ref")];
  const columns: string[] = [];
  while (xml.find("tableColumn")) {
    columns.push(xml.attribute("name") ?? "");
  }
  const isSame = ref === areaName(table.area) && columns.join("\n") === table.columns.join("\n");
  return isSame ? to : to.with(new Map([[part, tableXml(table, Number(id))]]));
}

const partOf = (number: number): string => `xl/tables/table${number}.xml`;

/** A number that no table has, neither in the name of its part nor as its id. */
function freeNumber(from: Package): number {
  const tables = from.names.filter((name) => /^xl\/tables\/[^/]*\.xml$/i.test(name));
  const ids = tables.map((name) =>
    Number(/<(?:\w+:)?table\b[^>]*?\bid="(\d+)"/.exec(from.text(name))?.[1] ?? 0),
  );
  let number = Math.max(0, ...ids) + 1;
  while (from.has(partOf(number))) {
    number += 1;
  }
  return number;
}

function tableXml(
  { name, area, columns, style = "TableStyleLight1" }: NewTable,
  id: number,
): string {
  const ref = areaName(area);
  const list = distinct(columns)
    .map((column, at) => `<tableColumn id="${at + 1}" name="${encodeXml(column)}"/>`)
    .join("");
  const [shown, filter] = [encodeXml(name), `<autoFilter ref="${ref}"/>`];
  return `${DECLARATION}<table xmlns="${MAIN}" id="${id}" name="${shown}" displayName="${shown}" ref="${ref}" totalsRowShown="0">${filter}<tableColumns count="${columns.length}">${list}</tableColumns><tableStyleInfo name="${encodeXml(style)}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
}

/** Headings as a table must have them: none empty, each once. */
function distinct(columns: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return columns.map((column, at) => {
    let name = column === "" ? `Column${at + 1}` : column;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      name = `${column}${number}`;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
