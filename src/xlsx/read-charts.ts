import { readCellArea, type CellArea } from "./address";
import type { NewChart, NewSeries } from "./new-chart";
import type { Package } from "./package";
import { isOfType, relationshipsOf, targetIn } from "./relationships";
import type { Sheet } from "./workbook";
import { XmlReader } from "./xml";
import { decodeText } from "./xml-text";

/** The charts of a sheet that are columns, bars and lines; how many other drawings it has. */
export function chartsOf(
  from: Package,
  { part: sheet }: Sheet,
): { readonly charts: readonly NewChart[]; readonly others: number } {
  const link = relationshipsOf(from, sheet).find((one) => isOfType(one, "drawing"));
  if (link === undefined) {
    return { charts: [], others: 0 };
  }
  const part = targetIn(from, sheet, link);
  const parts = new Map(relationshipsOf(from, part).map(({ id, target }) => [id, target]));
  const anchors = anchorsIn(new XmlReader(from.text(part), part));
  const charts = anchors.flatMap(({ over, name, chart }) => {
    const target = from.nameOf(parts.get(chart ?? "") ?? "");
    const found =
      target === undefined ? undefined : chartIn(new XmlReader(from.text(target), target));
    return found === undefined || over === undefined ? [] : [{ ...found, over, name }];
  });
  return { charts, others: anchors.length - charts.length };
}

interface Anchor {
  readonly over: CellArea | undefined;
  readonly name: string;
  readonly chart: string | undefined;
}

function anchorsIn(xml: XmlReader): readonly Anchor[] {
  const anchors: Anchor[] = [];
  while (xml.next()) {
    if (xml.kind === "open" && /^(?:twoCell|oneCell|absolute)Anchor$/.test(xml.name)) {
      anchors.push(anchorIn(xml));
    }
  }
  return anchors;
}

function anchorIn(xml: XmlReader): Anchor {
  const [element, places] = [xml.name, new Array<number>()];
  let [name, chart]: (string | undefined)[] = [];
  while (xml.next() && !(xml.kind === "close" && xml.name === element)) {
    if (xml.kind === "close") {
      continue;
    }
    if (xml.name === "row" || xml.name === "col") {
      places.push(Number(xml.content()));
    } else if (xml.name === "cNvPr") {
      name = xml.attribute("name");
    } else if (xml.name === "chart") {
      chart = xml.attribute("id");
    }
  }
  const [left, top, right, bottom] = places;
  const isWhole =
    left !== undefined && top !== undefined && right !== undefined && bottom !== undefined;
  const over = isWhole
    ? { first: { row: top + 1, column: left + 1 }, last: { row: bottom, column: right } }
    : undefined;
  return { over, name: name ?? "", chart };
}

/** The chart of a part; undefined if it is of another kind. */
function chartIn(xml: XmlReader): Omit<NewChart, "over" | "name"> | undefined {
  let [direction, grouping, title, format]: (string | undefined)[] = [];
  const series: NewSeries[] = [];
  let isLine = false;
  while (nextOpening(xml)) {
    if (xml.name === "title" && series.length === 0) {
      title ??= textIn(xml, "title");
    } else if (/^(?!bar|line)\w+Chart$|3DChart$/.test(xml.name)) {
      return undefined;
    } else if (/^(bar|line)Chart$/.test(xml.name)) {
      isLine = xml.name === "lineChart";
    } else if (xml.name === "barDir") {
      direction = xml.attribute("val");
    } else if (xml.name === "grouping" && !isLine) {
      grouping = xml.attribute("val");
    } else if (xml.name === "ser") {
      series.push(seriesIn(xml, isLine));
    } else if (xml.name === "numFmt") {
      format = xml.attribute("formatCode");
    }
  }
  const turned = { direction: direction === "bar" ? "bar" : "col" } as const;
  const look = { title: title ?? "", grouping: groupingOf(grouping), series, ...turned };
  return series.length === 0 ? undefined : { ...look, ...(format !== undefined && { format }) };
}

/** Moves on to the next tag that opens something; false at the end. */
function nextOpening(xml: XmlReader): boolean {
  while (xml.next()) {
    if (xml.kind !== "close") {
      return true;
    }
  }
  return false;
}

const groupingOf = (name: string | undefined): NewChart["grouping"] =>
  (["clustered", "stacked", "percentStacked"] as const).find((one) => one === name) ?? "clustered";

function textIn(xml: XmlReader, element: string): string {
  let text = "";
  if (xml.kind === "empty") {
    return text;
  }
  while (xml.next() && !(xml.kind === "close" && xml.name === element)) {
    if (xml.kind === "open" && (xml.name === "t" || xml.name === "v")) {
      text += decodeText(xml.content());
    }
  }
  return text;
}

function seriesIn(xml: XmlReader, isLine: boolean): NewSeries {
  let [around, color]: (string | undefined)[] = [];
  const cells = new Map<string, string>();
  let text = "";
  while (xml.next() && !(xml.kind === "close" && xml.name === "ser")) {
    if (xml.kind === "close") {
      continue;
    }
    if (["tx", "cat", "val"].includes(xml.name)) {
      around = xml.name;
    } else if (xml.name === "f" && around !== undefined) {
      cells.set(around, decodeText(xml.content()));
    } else if (xml.name === "v" && around === "tx") {
      text = decodeText(xml.content());
    } else if (xml.name === "srgbClr") {
      color ??= xml.attribute("val");
    }
  }
  return { ...seriesOf(cells, text), ...(color !== undefined && { color }), isLine };
}

function seriesOf(
  cells: ReadonlyMap<string, string>,
  text: string,
): Pick<NewSeries, "name" | "categories" | "values"> {
  const [name, categories, values] = ["tx", "cat", "val"].map((key) => cells.get(key));
  return {
    name: name === undefined ? { text } : { cells: name },
    ...(categories !== undefined && { categories }),
    values: values ?? "",
  };
}

/** The sheet and cells that a formula of a chart names; undefined for anything else. */
export function chartCells(
  formula: string,
): { readonly sheet: string; readonly area: CellArea } | undefined {
  const mark = formula.lastIndexOf("!");
  const area = readCellArea(formula.slice(mark + 1));
  const sheet = formula
    .slice(0, Math.max(0, mark))
    .replace(/^'(.*)'$/, "$1")
    .replaceAll("''", "'");
  return area === undefined || sheet === "" ? undefined : { sheet, area };
}
