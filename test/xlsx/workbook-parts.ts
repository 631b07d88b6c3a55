import { PNG } from "pngjs";

/** What a made workbook holds besides cells. */
export type Feature =
  | "calcChain"
  | "chart"
  | "comment"
  | "conditionalFormat"
  | "customXml"
  | "externalLink"
  | "image"
  | "names"
  | "printerSettings"
  | "protection"
  | "table"
  | "validation"
  | "webExtension";

export type Has = (feature: Feature) => boolean;

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const OFFICE_TYPE = "application/vnd.openxmlformats-officedocument";

const TYPES = {
  panes: "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
  extension: "http://schemas.microsoft.com/office/2011/relationships/webextension",
} as const;

type Link = readonly [type: string, target: string];

/** A part of relationships with the ids rId1, rId2, … */
export const links = (...found: readonly Link[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${found
    .map(([type, target], at) => {
      const address = type === "panes" || type === "extension" ? TYPES[type] : `${OFFICE}/${type}`;
      return `<Relationship Id="rId${at + 1}" Type="${address}" Target="${target}"/>`;
    })
    .join("")}</Relationships>`;

export function contentTypes(has: Has): string {
  const overrides: readonly Link[] = [
    ["xl/workbook.xml", `${SHEET}.sheet.main+xml`],
    ["xl/worksheets/sheet1.xml", `${SHEET}.worksheet+xml`],
    ["xl/worksheets/sheet2.xml", `${SHEET}.worksheet+xml`],
    ["xl/styles.xml", `${SHEET}.styles+xml`],
    ["xl/sharedStrings.xml", `${SHEET}.sharedStrings+xml`],
    ["xl/metadata.xml", `${SHEET}.sheetMetadata+xml`],
    ["xl/theme/theme1.xml", `${OFFICE_TYPE}.theme+xml`],
    ...only(has("calcChain"), ["xl/calcChain.xml", `${SHEET}.calcChain+xml`]),
    ...only(has("comment"), ["xl/comments1.xml", `${SHEET}.comments+xml`]),
    ...only(has("externalLink"), [
      "xl/externalLinks/externalLink1.xml",
      `${SHEET}.externalLink+xml`,
    ]),
    ...only(has("table"), ["xl/tables/table1.xml", `${SHEET}.table+xml`]),
    ...only(has("chart") || has("image"), [
      "xl/drawings/drawing1.xml",
      `${OFFICE_TYPE}.drawing+xml`,
    ]),
    ...only(has("chart"), ["xl/charts/chart1.xml", `${OFFICE_TYPE}.drawingml.chart+xml`]),
    ...only(
      has("webExtension"),
      ["xl/webextensions/taskpanes.xml", "application/vnd.ms-office.webextensiontaskpanes+xml"],
      ["xl/webextensions/webextension1.xml", "application/vnd.ms-office.webextension+xml"],
    ),
  ];
  const defaults: readonly Link[] = [
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
    ["png", "image/png"],
    ["vml", `${OFFICE_TYPE}.vmlDrawing`],
    ["bin", `${SHEET}.printerSettings`],
  ];
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types">${defaults
    .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
    .join("")}${overrides
    .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
    .join("")}</Types>`;
}

export const workbookXml = (has: Has): string =>
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileVersion appName="xl" lastEdited="7"/><workbookPr defaultThemeVersion="166925"/><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="集計" sheetId="7" state="hidden" r:id="rId2"/></sheets>${
    has("externalLink")
      ? '<externalReferences><externalReference r:id="rId7"/></externalReferences>'
      : ""
  }${
    has("names")
      ? '<definedNames><definedName name="Rate" comment="share">Data!$B$2</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Data!$D$1:$E$3</definedName></definedNames>'
      : ""
  }<calcPr calcId="191029" iterate="1"/></workbook>`;

export const sheetLinks = (has: Has): string =>
  links(
    ...only(has("table"), ["table", "../tables/table1.xml"] as const),
    ...only(has("chart") || has("image"), ["drawing", "../drawings/drawing1.xml"] as const),
    ...only(has("printerSettings"), [
      "printerSettings",
      "../printerSettings/printerSettings1.bin",
    ] as const),
    ...only(
      has("comment"),
      ["comments", "../comments1.xml"] as const,
      ["vmlDrawing", "../drawings/vmlDrawing1.vml"] as const,
    ),
  );

/** The number of a relationship of the first sheet. */
const idOf = (has: Has, target: string): string => {
  const found = [...sheetLinks(has).matchAll(/Id="(rId\d+)" Type="[^"]*" Target="([^"]*)"/g)];
  return found.find((link) => link[2]?.includes(target))?.[1] ?? "";
};

const ROWS = [
  `<row r="1" spans="1:5"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="inlineStr"><is><t>値</t></is></c><c r="D1" t="str"><v>Category</v></c><c r="E1" t="str"><v>Amount</v></c></row>`,
  `<row r="2" spans="1:5" ht="30" customHeight="1"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>42</v></c><c r="D2" t="s"><v>1</v></c><c r="E2"><f t="shared" ref="E2:E3" si="0">B2*$B$2</f><v>1764</v></c></row>`,
  `<row r="3" spans="1:5"><c r="A3" t="b"><v>1</v></c><c r="B3" t="e"><v>#DIV/0!</v></c><c r="D3" t="s"><v>3</v></c><c r="E3" t="e"><f t="shared" si="0"/><v>#DIV/0!</v></c></row>`,
  `<row r="4" spans="1:5"><c r="A4" cm="1" s="2"><f t="array" ref="A4">_xldudf_SCOPE_DEFENCE_RATIO(2025,"official")</f><v>1.7663E-2</v></c><c r="B4" t="str" cm="1"><f t="array" ref="B4:C5">_xldudf_SCOPE_COMPARE(2025,{"official"})</f><v>year</v></c><c r="C4" t="str"><v>official</v></c></row>`,
  `<row r="5" spans="1:5"><c r="B5"><v>2025</v></c><c r="C5"><v>1.7663E-2</v></c><c r="D5" t="e" cm="1"><f t="array" ref="D5">_xldudf_SCOPE_DEFENCE_RATIO(1900)</f><v>#N/A</v></c><c r="E5" cm="1"><f t="array" ref="E5">_xldudf_OTHER_ADD(1,2)</f><v>3</v></c></row>`,
] as const;

export function sheetXml(has: Has): string {
  const list = (feature: Feature, xml: string): string => (has(feature) ? xml : "");
  return [
    `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:E5"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="1" width="20" customWidth="1"/></cols>`,
    `<sheetData>${ROWS.join("")}</sheetData>`,
    list(
      "protection",
      '<sheetProtection algorithmName="SHA-512" hashValue="AAAA" saltValue="BBBB" spinCount="100000" sheet="1" objects="1"/>',
    ),
    list(
      "conditionalFormat",
      '<conditionalFormatting sqref="B2:B3"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>10</formula></cfRule></conditionalFormatting>',
    ),
    list(
      "validation",
      '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="A2"><formula1>"initial,plan"</formula1></dataValidation></dataValidations>',
    ),
    list("printerSettings", `<pageSetup paperSize="9" r:id="${idOf(has, "printerSettings")}"/>`),
    has("chart") || has("image") ? `<drawing r:id="${idOf(has, "drawing1")}"/>` : "",
    list("comment", `<legacyDrawing r:id="${idOf(has, "vmlDrawing")}"/>`),
    list("table", `<tableParts count="1"><tablePart r:id="${idOf(has, "table1")}"/></tableParts>`),
    "</worksheet>",
  ].join("");
}

/** A picture and a chart on the first sheet. */
export function drawingParts(has: Has): Record<string, string | Uint8Array> {
  const anchor = (row: number, inner: string): string =>
    `<xdr:oneCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="900000" cy="900000"/>${inner}<xdr:clientData/></xdr:oneCellAnchor>`;
  const shape = `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"/></xdr:spPr></xdr:pic>`;
  const frame = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="Chart"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="rId${has("image") ? 2 : 1}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
  return {
    "xl/drawings/drawing1.xml": `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">${has("image") ? anchor(1, shape) : ""}${has("chart") ? anchor(8, frame) : ""}</xdr:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": links(
      ...only(has("image"), ["image", "../media/image1.png"] as const),
      ...only(has("chart"), ["chart", "../charts/chart1.xml"] as const),
    ),
    ...(has("image") && { "xl/media/image1.png": picture() }),
    ...(has("chart") && {
      "xl/charts/chart1.xml": `${HEAD}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Data!$B$2:$B$3</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`,
    }),
  };
}

const picture = (): Uint8Array => {
  const png = new PNG({ width: 2, height: 2 });
  png.data.fill(200);
  return new Uint8Array(PNG.sync.write(png));
};

const only = <const T>(is: boolean, ...items: readonly T[]): readonly T[] => (is ? items : []);
