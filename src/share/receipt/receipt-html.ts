import type { Language } from "../../messages/language";
import { WORKBOOK_TEXTS } from "../../messages/workbook-sentence";
import { isError, type StoredValue } from "../../xlsx/values";
import { encodeXml } from "../../xlsx/xml-text";
import type { Receipt, ReceiptCell, ReceiptFigure } from "./receipt";

const STYLE = `body{font:14px/1.5 system-ui,sans-serif;margin:2rem;color:#1b2733}h1{font-size:1.3rem}h2{font-size:1.1rem;margin-top:2rem}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid #d5dde5}th{background:#edf2f7}td.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}code{font:12px/1.5 ui-monospace,monospace;overflow-wrap:anywhere}@media print{body{margin:0}}`;

/** A receipt as one page that needs nothing else: it can be mailed to an auditor and printed. */
export function receiptHtml(receipt: Receipt, language: Language): string {
  const texts = WORKBOOK_TEXTS[language].receipt;
  const { dataset, addIn, day } = receipt;
  // The check sum of a cell is for thawing; a reader has no use for it.
  const cells = table(texts.cellHeadings.slice(0, -1), receipt.cells.map(cellRow));
  const figures = table(texts.figureHeadings, receipt.figures.map(figureRow));
  return [
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${text(texts.heading)}</title>`,
    `<meta name="viewport" content="width=device-width"><style>${STYLE}</style></head><body>`,
    `<h1>${text(texts.heading)}</h1><p>${text(texts.note({ ...dataset, addIn, day }))}</p>`,
    `<h2>${text(texts.cells)}</h2>${cells}<h2>${text(texts.figures)} (${text(receipt.currency)})</h2>${figures}`,
    "</body></html>\n",
  ].join("\n");
}

function cellRow({ sheet, cells, formula, kind, args, values, figures }: ReceiptCell): string {
  const links = figures.map((number) => `<a href="#figure-${number}">${number}</a>`).join(", ");
  return row([
    plain(sheet),
    plain(cells),
    `<td><code>=${text(formula)}</code></td>`,
    plain(kind),
    plain(args),
    value(values[0]?.[0]),
    `<td>${links}</td>`,
  ]);
}

function figureRow(figure: ReceiptFigure, index: number): string {
  const { series, fiscalYear, stage, vintage, status, publisher, title, published, url } = figure;
  const before = [
    `<td id="figure-${index + 1}">${index + 1}</td>`,
    ...[series, fiscalYear, stage].map(plain),
  ];
  const amounts = [figure.value, figure.low, figure.high].map(value);
  const source = [vintage, status, publisher, title, published].map(plain);
  return row([...before, ...amounts, ...source, link(url)]);
}

const table = (headings: readonly string[], rows: readonly string[]): string =>
  `<table><thead><tr>${headings.map((heading) => `<th>${text(heading)}</th>`).join("")}</tr></thead><tbody>${rows.join("\n")}</tbody></table>`;

const row = (cells: readonly string[]): string => `<tr>${cells.join("")}</tr>`;

const plain = (content: string): string => `<td>${text(content)}</td>`;

function value(content: StoredValue): string {
  if (typeof content === "number") {
    return `<td class="number">${content.toLocaleString("en", { maximumSignificantDigits: 15 })}</td>`;
  }
  return plain(isError(content) ? content.error : String(content ?? ""));
}

/** Only addresses of the web become links. */
const link = (url: string): string =>
  /^https?:\/\//.test(url) ? `<td><a href="${text(url)}">${text(url)}</a></td>` : plain(url);

const text = (content: string): string => encodeXml(content);
