export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
};

type Open = { name: string; attributes: Record<string, string>; children: Open[]; text: string };

/**
 * Root element of an XML text without comments, CDATA or entities of its own.
 *
 * @throws {Error} If the text is not well-formed, or holds what is not read here.
 */
export function parseXml(text: string): Element {
  const root: Open = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  for (const piece of pieces(text.replace(/^<\?xml [^?]*\?>/, ""))) {
    addTo(open, piece);
  }
  const [element, ...others] = root.children;
  if (open.length !== 1 || element === undefined || others.length > 0 || root.text !== "") {
    throw new Error("There is not one root element.");
  }
  return element;
}

/** Every element of a tree, the root first, in the order of the text. */
export function elements(root: Element): Element[] {
  return [root, ...root.children.flatMap(elements)];
}

function pieces(text: string): string[] {
  const found = text.match(/<[^<>]*>|[^<>]+/g) ?? [];
  if (found.join("") !== text) {
    throw new Error("A bracket is open.");
  }
  return found;
}

function addTo(open: Open[], piece: string): void {
  const parent = open.at(-1);
  if (parent === undefined) {
    throw new Error(`${piece} is beyond the root.`);
  }
  if (!piece.startsWith("<")) {
    parent.text += decoded(piece.trim());
    return;
  }
  if (piece.startsWith("</")) {
    if (piece !== `</${parent.name}>`) {
      throw new Error(`${piece} closes ${parent.name}.`);
    }
    open.pop();
    return;
  }
  const element = startTag(piece);
  parent.children.push(element);
  if (!piece.endsWith("/>")) {
    open.push(element);
  }
}

function startTag(piece: string): Open {
  const tag = /^<([A-Za-z][\w:]*)((?:\s+[A-Za-z][\w:]*="[^"]*")*)\s*\/?>$/.exec(piece);
  if (tag === null) {
    throw new Error(`${piece} is not a tag.`);
  }
  const [, name = "", list = ""] = tag;
  const pairs = [...list.matchAll(/([\w:]+)="([^"]*)"/g)].map(
    ([, key = "", value = ""]) => [key, decoded(value)] as const,
  );
  const attributes = Object.fromEntries(pairs);
  if (Object.keys(attributes).length !== pairs.length) {
    throw new Error(`${piece} repeats a name.`);
  }
  return { name, attributes, children: [], text: "" };
}

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

function decoded(text: string): string {
  return text.replace(/&[^;]*;?/g, (entity) => {
    const character = entities[entity];
    if (character === undefined) {
      throw new Error(`${entity} is not an entity read here.`);
    }
    return character;
  });
}
