import type { CellArea } from "./address";
import { CONTENT_TYPE, withContentType } from "./content-types";
import type { Package } from "./package";
import { RELATIONSHIP, withRelationship } from "./relationships";
import { DECLARATION } from "./xml-edit";
import { encodeXml } from "./xml-text";

/** A series of a chart; cells are named with their sheet, as a formula names them. */
export interface NewSeries {
  /** The cell of its name, or the name itself. */
  readonly name: { readonly cells: string } | { readonly text: string };
  readonly categories?: string;
  readonly values: string;
  /** As six digits, such as 1F4E8C; left out, Excel picks one. */
  readonly color?: string;
  readonly isLine: boolean;
}

/** A chart of columns or bars, some series as lines. */
export interface NewChart {
  readonly name: string;
  readonly title: string;
  /** The cells that it covers. */
  readonly over: CellArea;
  readonly direction: "col" | "bar";
  readonly grouping: "clustered" | "stacked" | "percentStacked";
  readonly series: readonly NewSeries[];
  /** Format of the numbers of the value axis. */
  readonly format?: string;
}

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The package with a drawing that holds charts, and the id under which the sheet refers to it. */
export function withCharts(
  to: Package,
  sheet: string,
  charts: readonly NewChart[],
): { readonly package: Package; readonly id: string | undefined } {
  if (charts.length === 0) {
    return { package: to, id: undefined };
  }
  const part = freePart(to, "xl/drawings/drawing");
  let book = withContentType(to.with(new Map([[part, ""]])), part, CONTENT_TYPE.drawing);
  const anchors = charts.map((chart, at) => {
    const name = freePart(book, "xl/charts/chart");
    const written = book.with(new Map([[name, chartXml(chart)]]));
    const typed = withContentType(written, name, CONTENT_TYPE.chart);
    const linked = withRelationship(typed, part, { type: RELATIONSHIP.chart, target: name });
    book = linked.package;
    return anchorXml(chart, { id: at + 2, link: linked.id });
  });
  const text = `${DECLARATION}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main">${anchors.join("")}</xdr:wsDr>`;
  const drawn = book.with(new Map([[part, text]]));
  return withRelationship(drawn, sheet, { type: RELATIONSHIP.drawing, target: part });
}

function freePart(to: Package, start: string): string {
  let number = 1;
  while (to.has(`${start}${number}.xml`)) {
    number += 1;
  }
  return `${start}${number}.xml`;
}

function anchorXml({ name, over }: NewChart, { id, link }: { id: number; link: string }): string {
  const corner = (element: string, row: number, column: number): string =>
    `<xdr:${element}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${element}>`;
  const place =
    corner("from", over.first.row - 1, over.first.column - 1) +
    corner("to", over.last.row, over.last.column);
  const frame = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${encodeXml(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>`;
  const graphic = `<a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}" r:id="${link}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
  return `<xdr:twoCellAnchor>${place}${frame}${graphic}<xdr:clientData/></xdr:twoCellAnchor>`;
}

function chartXml(chart: NewChart): string {
  const { title, series, direction, grouping, format = "General" } = chart;
  const numbered = series.map((one, at) => ({ ...one, at }));
  const [columns, lines] = [
    numbered.filter(({ isLine }) => !isLine),
    numbered.filter(({ isLine }) => isLine),
  ];
  const axes = '<c:axId val="1"/><c:axId val="2"/>';
  const overlap = grouping === "clustered" ? "" : '<c:overlap val="100"/>';
  const bars =
    columns.length === 0
      ? ""
      : `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${columns.map((one) => seriesXml(one, one.at)).join("")}<c:gapWidth val="80"/>${overlap}${axes}</c:barChart>`;
  const drawn =
    lines.length === 0
      ? ""
      : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines.map((one) => seriesXml(one, one.at)).join("")}<c:marker val="1"/>${axes}</c:lineChart>`;
  return `${DECLARATION}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}"><c:roundedCorners val="0"/><c:chart>${titleXml(title)}<c:autoTitleDeleted val="${title === "" ? 1 : 0}"/><c:plotArea><c:layout/>${bars}${drawn}${axesXml(direction, format)}</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}

const titleXml = (title: string): string =>
  title === ""
    ? ""
    : `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${encodeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

function seriesXml({ name, categories, values, color, isLine }: NewSeries, at: number): string {
  const label =
    "cells" in name
      ? `<c:strRef><c:f>${encodeXml(name.cells)}</c:f></c:strRef>`
      : `<c:v>${encodeXml(name.text)}</c:v>`;
  const fill = color === undefined ? "" : `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
  const look = fill === "" ? "" : isLine ? `<a:ln w="28575">${fill}</a:ln>` : fill;
  return [
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx>${label}</c:tx>`,
    look === "" ? "" : `<c:spPr>${look}</c:spPr>`,
    isLine ? '<c:marker><c:symbol val="none"/></c:marker>' : '<c:invertIfNegative val="0"/>',
    categories === undefined
      ? ""
      : `<c:cat><c:strRef><c:f>${encodeXml(categories)}</c:f></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${encodeXml(values)}</c:f></c:numRef></c:val>`,
    isLine ? '<c:smooth val="0"/>' : "",
    "</c:ser>",
  ].join("");
}

function axesXml(direction: "col" | "bar", format: string): string {
  const [first, second] = direction === "col" ? ["b", "l"] : ["l", "b"];
  const axis = (id: number, other: number, side: string): string =>
    `<c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${side}"/>${id === 2 ? "<c:majorGridlines/>" : ""}<c:numFmt formatCode="${id === 2 ? encodeXml(format) : "General"}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="${other}"/><c:crosses val="autoZero"/>`;
  return `<c:catAx>${axis(1, 2, first ?? "b")}</c:catAx><c:valAx>${axis(2, 1, second ?? "l")}</c:valAx>`;
}
