/** One tag of a page, with its attributes. */
export interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly attributes: ReadonlyMap<string, string>;
}

const VOID = new Set(["meta", "link", "br"]);

const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*\/?>/g;

/** Every tag of a page, in order. */
export const tagsOf = (page: string): readonly Tag[] =>
  [...page.matchAll(TAG)].map(([, slash, name = "", attributes = ""]) => ({
    name,
    isEnd: slash === "/",
    attributes: new Map(
      [...attributes.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)].map(([, key = "", value = ""]) => [
        key,
        value,
      ]),
    ),
  }));

/** What is wrong with the nesting of a page's tags; nothing if it is balanced. */
export function faultsOf(page: string): readonly string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const { name, isEnd } of tagsOf(page)) {
    if (VOID.has(name)) continue;
    if (!isEnd) open.push(name);
    else if (open.at(-1) === name) open.pop();
    else faults.push(`</${name}> after ${open.slice(-3).join(" > ")}`);
  }
  const rest = page.replace(TAG, "").replace("<!doctype html>", "");
  if (rest.includes("<")) faults.push(`stray ${rest.slice(rest.indexOf("<")).slice(0, 40)}`);
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
