import { Unsupported, type TableNode } from "./tree";

const PARTS: Readonly<Record<string, TableNode["part"]>> = {
  "#all": "all",
  "#data": "data",
  "#headers": "headings",
  "#totals": "totals",
  "#this row": "row",
  "#headers #data": "headed",
  "#data #totals": "footed",
};

/**
 * Cells of a table: Lines[Amount], Lines[[#Headers],[Amount]], Lines[[#This Row],[From]:[To]], Lines[#All],
 * Lines[[#Headers],[#Data]].
 *
 * @throws {Unsupported} for other forms.
 */
export function readTableReference(
  table: string,
  bracket: string,
  span: { readonly start: number; readonly end: number },
): TableNode {
  const items = itemsOf(bracket);
  const parts = items.filter((item) => item.startsWith("#"));
  const [first, last = first, ...more] = items.filter((item) => !item.startsWith("#")).map(plain);
  const part = parts.length === 0 ? "data" : PARTS[parts.join(" ").toLowerCase()];
  if (part === undefined || more.length > 0) {
    throw new Unsupported(bracket);
  }
  const columns = first === undefined || last === undefined ? undefined : ([first, last] as const);
  return { kind: "table", table, part, columns, ...span };
}

/** What stands in the inner brackets, or in the outer ones if there are no others. */
function itemsOf(bracket: string): readonly string[] {
  const inner = bracket.slice(1, -1).trim();
  if (inner === "") {
    return [];
  }
  if (inner.startsWith("@")) {
    return ["#This Row", ...bareItems(inner.slice(1))];
  }
  return bareItems(inner);
}

function bareItems(inner: string): readonly string[] {
  if (!inner.startsWith("[")) {
    return [inner];
  }
  const items = [...inner.matchAll(/\[((?:'[^]|[^\]'])*)\]/g)].map((match) => match[1] ?? "");
  const rest = inner.replace(/\[(?:'[^]|[^\]'])*\]/g, "").replace(/[\s,:]/g, "");
  if (rest !== "") {
    throw new Unsupported(inner);
  }
  return items;
}

/** A column's name without the apostrophes that take the meaning from signs. */
const plain = (name: string): string => name.replace(/'([^])/g, "$1");
