import type { HelpText } from "../help-text";
import type { FormattedCell } from "../result";
import type { Html } from "./html";
import { html, NONE } from "./html";

/** The most rows of a result that is not cut. */
const WHOLE_ROWS = 18;

/** Rows kept of a longer result, its headings among them. */
const FIRST_ROWS = 9;

/** A result as it spills in a sheet; a long one is cut, with a note. */
export function resultTable(
  cells: readonly (readonly FormattedCell[])[],
  formula: string,
  { labels }: HelpText,
): Html {
  const [[first, ...beside] = [], ...below] = cells;
  if (first !== undefined && beside.length + below.length === 0) {
    return singleCell(first, labels.gives);
  }
  const rows = cells.slice(0, cells.length > WHOLE_ROWS ? FIRST_ROWS : WHOLE_ROWS);
  const hidden = cells.length - rows.length;
  return html`${sheet(rows, labels.resultOf(formula))}
  ${hidden > 0 ? html` <p class="more">${labels.moreRows(hidden)}</p>` : NONE}${messages(rows)}`;
}

const singleCell = (cell: FormattedCell, gives: string): Html =>
  html` <p class="single">
      <span class="gives">${gives}</span>
      <output class="${cell.kind}">${cell.text}</output>
    </p>
    ${messages([[cell]])}`;

const sheet = (rows: readonly (readonly FormattedCell[])[], name: string): Html =>
  html` <div class="scroll" role="group" aria-label="${name}" tabindex="0">
    <table class="sheet">
      <tbody>
        ${rows.map(
          (row) =>
            html` <tr>
              ${row.map((cell) => html`<td class="${cell.kind}">${cell.text}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

/** The messages of the errors in a result, each once. */
function messages(cells: readonly (readonly FormattedCell[])[]): Html {
  const meanings = new Map(
    cells.flat().flatMap(({ text, message }) => (message === undefined ? [] : [[message, text]])),
  );
  return html`${[...meanings].map(
    ([message, error]) => html` <p class="message"><strong>${error}</strong> ${message}</p>`,
  )}`;
}
