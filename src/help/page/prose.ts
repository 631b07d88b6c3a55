import { isFunctionId } from "../signatures";
import { html, type Content, type Html } from "./html";

/** A text in which `x` marks a name as in a cell; the name of a function leads to it. */
export const prose = (text: string): readonly Content[] =>
  text.split("`").map((part, index) => (index % 2 === 0 ? part : name(part)));

function name(text: string): Html {
  const id = text.replace(/\(\)$/, "");
  if (isFunctionId(id)) return html`<a href="#${id}"><code>${text}</code></a>`;
  return html`<code>${text}</code>`;
}
