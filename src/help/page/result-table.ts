import type { HelpText } from "../help-text";
import type { ShownCell } from "../result";
import { html, NONE, type Html } from "./html";

/** The most rows of a result that are shown whole. */
export const WHOLE_ROWS = 18;

/** The rows that are shown of a longer result, its headings among them. */
export const FIRST_ROWS = 9;

/** A result as it spills in a sheet; what is long is cut and says so. */
export function resultTable(
  cells: readonly (readonly ShownCell[])[],
  formula: string,
  { labels }: HelpText,
): Html {
  const first = cells[0]?.[0];
  if (cells.length === 1 && cells[0]?.length === 1 && first !== undefined) {
    return html` <p class="single">
        <span class="gives">${labels.gives}</span>
        <output class="${first.kind}">${first.text}</output>
      </p>
      ${messages(cells)}`;
  }
  const rows = cells.slice(0, cells.length > WHOLE_ROWS ? FIRST_ROWS : WHOLE_ROWS);
  const hidden = cells.length - rows.length;
  return html` <div
      class="scroll"
      role="group"
      aria-label="${labels.resultOf(formula)}"
      tabindex="0"
    >
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
    </div>
    ${hidden > 0 ? html` <p class="more">${labels.moreRows(hidden)}</p>` : NONE}${messages(rows)}`;
}

/** What Excel says of the errors in a result, each once. */
function messages(cells: readonly (readonly ShownCell[])[]): Html {
  const said = new Map(
    cells.flat().flatMap(({ text, message }) => (message === undefined ? [] : [[message, text]])),
  );
  return html`${[...said].map(
    ([message, error]) => html` <p class="message"><strong>${error}</strong> ${message}</p>`,
  )}`;
}
