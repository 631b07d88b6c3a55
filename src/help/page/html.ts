/** Markup that is safe to put in a page as it is. */
export class Html {
  constructor(readonly markup: string) {}
}

export type Content = Html | string | number | readonly Content[];

/** Markup out of a template: what is put in is escaped unless it is markup itself. */
export const html = (texts: TemplateStringsArray, ...contents: readonly Content[]): Html =>
  new Html(texts.map((text, index) => text + markupOf(contents[index] ?? "")).join(""));

/** Nothing. */
export const NONE = new Html("");

function markupOf(content: Content): string {
  if (content instanceof Html) return content.markup;
  if (typeof content === "string" || typeof content === "number") return escaped(String(content));
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
