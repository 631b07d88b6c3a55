import { html, type Content, type Html } from "./html";

/** A table with headings that scrolls in its own box where the page is narrow. */
export const table = (
  name: string,
  headings: readonly Content[],
  rows: readonly (readonly Content[])[],
): Html =>
  html` <div class="scroll" role="group" aria-label="${name}" tabindex="0">
    <table>
      <thead>
        <tr>
          ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first = "", ...others]) =>
            html` <tr>
              <th scope="row">${first}</th>
              ${others.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
