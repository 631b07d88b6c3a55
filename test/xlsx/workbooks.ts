import { strToU8, zipSync } from "fflate";
import {
  contentTypes,
  drawingParts,
  HEAD,
  links,
  MAIN,
  OFFICE,
  PACKAGE,
  sheetLinks,
  sheetXml,
  workbookXml,
  type Feature,
} from "./workbook-parts";

/** Parts of a workbook by name, as Excel writes them. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

export const FEATURES: readonly Feature[] = [
  "calcChain",
  "chart",
  "comment",
  "conditionalFormat",
  "customXml",
  "externalLink",
  "image",
  "names",
  "printerSettings",
  "protection",
  "table",
  "validation",
  "webExtension",
];

/** The bytes of a workbook file made of parts. */
export const zipped = (parts: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
    { level: 6, mtime: new Date("2026-04-01T12:00:00") },
  );

/** A workbook as Excel saves one: formulas of the add-in with their values, and the features asked for. */
export function excelParts(features: readonly Feature[] = FEATURES): Parts {
  const has = (feature: Feature): boolean => features.includes(feature);
  const picked = <T>(feature: Feature, values: Record<string, T>): Record<string, T> =>
    has(feature) ? values : {};
  return {
    "[Content_Types].xml": contentTypes(has),
    "_rels/.rels": links(
      ["officeDocument", "xl/workbook.xml"],
      ...(has("webExtension") ? [["panes", "xl/webextensions/taskpanes.xml"] as const] : []),
    ),
    "xl/workbook.xml": workbookXml(has),
    "xl/_rels/workbook.xml.rels": links(
      ["worksheet", "worksheets/sheet1.xml"],
      ["worksheet", "worksheets/sheet2.xml"],
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ["sheetMetadata", "metadata.xml"],
      ...(has("calcChain") ? [["calcChain", "calcChain.xml"] as const] : []),
      ...(has("externalLink")
        ? [["externalLink", "externalLinks/externalLink1.xml"] as const]
        : []),
      ...(has("customXml") ? [["customXml", "../customXml/item1.xml"] as const] : []),
    ),
    "xl/worksheets/sheet1.xml": sheetXml(has),
    "xl/worksheets/_rels/sheet1.xml.rels": sheetLinks(has),
    "xl/worksheets/sheet2.xml": `${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="A1:B2"/><sheetData><row r="1" spans="1:2"><c r="A1" t="s"><v>1</v></c><c r="B1"><f>Data!B2*2</f><v>84</v></c></row><row r="2"><c r="B2"><v>7</v></c></row></sheetData></worksheet>`,
    "xl/styles.xml": `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0&quot;億円&quot;"/></numFmts><fonts count="1"><font><b/><sz val="11"/><name val="游ゴシック"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs></styleSheet>`,
    "xl/sharedStrings.xml": `${HEAD}<sst xmlns="${MAIN}" count="4" uniqueCount="4"><si><t>項目</t></si><si><r><rPr><b/></rPr><t>防衛</t></r><r><t xml:space="preserve">費 &amp; SACO</t></r><rPh sb="0" eb="2"><t>ボウエイ</t></rPh></si><si><t>a_x005F_x000D_b</t></si><si><t/></si></sst>`,
    "xl/metadata.xml": METADATA,
    "xl/theme/theme1.xml": `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"/>`,
    ...picked("calcChain", {
      "xl/calcChain.xml": `${HEAD}<calcChain xmlns="${MAIN}"><c r="B4" i="1" l="1"/><c r="B5"/></calcChain>`,
    }),
    ...picked("customXml", { "customXml/item1.xml": "<review><by>総務課</by></review>" }),
    ...picked("externalLink", {
      "xl/externalLinks/externalLink1.xml": `${HEAD}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="S"/></sheetNames></externalBook></externalLink>`,
      "xl/externalLinks/_rels/externalLink1.xml.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/externalLinkPath" Target="file:///C:/budget.xlsx" TargetMode="External"/></Relationships>`,
    }),
    ...picked("table", {
      "xl/tables/table1.xml": `${HEAD}<table xmlns="${MAIN}" id="1" name="Lines" displayName="Lines" ref="D1:E3" totalsRowShown="0"><autoFilter ref="D1:E3"/><tableColumns count="2"><tableColumn id="1" name="Category"/><tableColumn id="2" name="Amount"><calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
    }),
    ...picked("printerSettings", {
      "xl/printerSettings/printerSettings1.bin": Uint8Array.from(
        { length: 300 },
        (_, at) => at % 251,
      ),
    }),
    ...picked("comment", {
      "xl/comments1.xml": `${HEAD}<comments xmlns="${MAIN}"><authors><author>A</author></authors><commentList><comment ref="A1" authorId="0"><text><t>要確認</t></text></comment></commentList></comments>`,
      "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>`,
    }),
    ...(has("chart") || has("image") ? drawingParts(has) : {}),
    ...picked("webExtension", {
      "xl/webextensions/taskpanes.xml": `${HEAD}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="1" width="350" row="4"><wetp:webextensionref xmlns:r="${OFFICE}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
      "xl/webextensions/_rels/taskpanes.xml.rels": links(["extension", "webextension1.xml"]),
      "xl/webextensions/webextension1.xml": `${HEAD}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{0A0A0A0A-0000-4000-8000-000000000000}"><we:reference id="wa000000000" version="1.0.0.0" store="en-US" storeType="OMEX"/><we:alternateReferences/><we:properties/><we:bindings/></we:webextension>`,
    }),
  };
}

const METADATA = `${HEAD}<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;
