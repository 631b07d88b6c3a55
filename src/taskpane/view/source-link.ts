import { html, nothing, type TemplateResult } from "lit";
import { sourceOf } from "../../dataset/sources";
import type { Text } from "../text/en";

/** Where a figure was published: publisher, title and date, a click away from the figure. */
export function sourceLine(id: string, text: Text): TemplateResult {
  const source = sourceOf(id);
  if (source === undefined) return html`<span class="source">${text.sourceIs(id)}</span>`;
  const { publisher, title, published, url } = source;
  const words = `${publisher}, ${title}, ${published}`;
  // Only web addresses become links, whatever the data say.
  if (!/^https?:\/\//.test(url)) return html`<span class="source">${words}</span>`;
  return html`<a class="source" href=${url} target="_blank" rel="noopener noreferrer"
    >${words}<span class="visually-hidden"> (${text.opensNewWindow})</span></a
  >`;
}

/** The sources behind a figure, folded away until asked for. */
export function sources(
  ids: readonly string[],
  text: Text,
  note = "",
): TemplateResult | typeof nothing {
  const distinct = [...new Set(ids)];
  if (distinct.length === 0) return nothing;
  return html`<details class="sources">
    <summary>${text.source}</summary>
    ${note === "" ? nothing : html`<p>${note}</p>`}
    <ul>
      ${distinct.map((id) => html`<li>${sourceLine(id, text)}</li>`)}
    </ul>
  </details>`;
}
