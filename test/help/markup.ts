/** One tag of a page, with its attributes. */
export interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly attributes: ReadonlyMap<string, string>;
  readonly markup: string;
  /** Where it begins in the page. */
  readonly at: number;
}

const VOID = new Set(["meta", "link", "br"]);

const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*\/?>/g;

/** Every tag of a page, in order. */
export const tagsOf = (page: string): readonly Tag[] =>
  [...page.matchAll(TAG)].map(
    ({ 0: markup, 1: slash, 2: name = "", 3: attributes = "", index }) => ({
      name,
      markup,
      at: index,
      isEnd: slash === "/",
      attributes: new Map(
        [...attributes.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)].map(([, key = "", value = ""]) => [
          key,
          value,
        ]),
      ),
    }),
  );

/** What is wrong with the nesting of a page's tags; nothing if it is balanced. */
export function faultsOf(page: string): readonly string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const { name, isEnd } of tagsOf(page)) {
    if (VOID.has(name)) {
      continue;
    }
    if (!isEnd) {
      open.push(name);
    } else if (open.at(-1) === name) {
      open.pop();
    } else {
      faults.push(`</${name}> after ${open.slice(-3).join(" > ")}`);
    }
  }
  const rest = page.replace(TAG, "").replace("<!doctype html>", "");
  if (rest.includes("<")) {
    faults.push(`stray ${rest.slice(rest.indexOf("<")).slice(0, 40)}`);
  }
  return [...faults, ...open.map((name) => `<${name}> stays open`)];
}

/** The values of an attribute in a page. */
export const attributesOf = (page: string, name: string): readonly string[] =>
  tagsOf(page).flatMap(({ attributes }) => attributes.get(name) ?? []);

/** Text of a piece of markup. */
export const textOf = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

/** A page without the elements that a test picks, and all within them. */
export function withoutElements(page: string, isOut: (tag: Tag) => boolean): string {
  const kept: string[] = [];
  let end = 0;
  let depth = 0;
  tagsOf(page).forEach((tag) => {
    if (depth === 0) {
      kept.push(page.slice(end, tag.at));
    }
    if (!VOID.has(tag.name)) {
      if (depth > 0) {
        depth += tag.isEnd ? -1 : 1;
      } else if (!tag.isEnd && isOut(tag)) {
        depth = 1;
      }
    }
    end = tag.at + tag.markup.length;
    if (depth === 0) {
      kept.push(tag.markup);
    }
  });
  return [...kept, page.slice(end)].join("");
}
