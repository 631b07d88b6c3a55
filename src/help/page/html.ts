import { isFunctionId } from "../../functions/catalogue";

/** Markup that is safe to put in a page as it is. */
export class Html {
  constructor(readonly markup: string) {}
}

export type HtmlContent = Html | string | number | readonly HtmlContent[];

/** Markup out of a template: what is put in is escaped unless it is markup itself. */
export const html = (texts: TemplateStringsArray, ...contents: readonly HtmlContent[]): Html =>
  new Html(texts.map((text, index) => text + markupOf(contents[index] ?? "")).join(""));

/** Nothing. */
export const NONE = new Html("");

/** A name as in a cell. */
export const code = (text: string): Html => html`<code>${text}</code>`;

/** A text in which `x` marks a name as in a cell; the name of a function leads to it. */
export const prose = (text: string): readonly HtmlContent[] =>
  text.split("`").map((part, index) => (index % 2 === 0 ? part : nameOf(part)));

/** A table with headings that scrolls in its own box where the page is narrow. */
export const table = (
  name: string,
  headings: readonly HtmlContent[],
  rows: readonly (readonly HtmlContent[])[],
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

function nameOf(text: string): Html {
  const id = text.replace(/\(\)$/, "");
  return isFunctionId(id) ? html`<a href="#${id}">${code(text)}</a>` : code(text);
}

function markupOf(content: HtmlContent): string {
  if (content instanceof Html) {
    return content.markup;
  }
  if (typeof content === "string" || typeof content === "number") {
    return escaped(String(content));
  }
  return content.map(markupOf).join("");
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES.get(character) ?? character);
