import { WorkbookProblem } from "../core/workbook-problem";

export const CDATA = "<![CDATA[";

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/**
 * Characters of a text as XML holds it.
 *
 * @throws {WorkbookProblem} `damaged-part` for an entity that XML does not define.
 */
export function decodeXml(raw: string, part: string): string {
  if (!raw.includes("&")) {
    return raw;
  }
  return raw.replace(/&([^;&]{0,12});?/g, (whole, name: string) => {
    const character = whole.endsWith(";") ? (ENTITIES[name] ?? numbered(name)) : undefined;
    if (character === undefined) {
      throw new WorkbookProblem({ kind: "damaged-part", part });
    }
    return character;
  });
}

function numbered(name: string): string | undefined {
  const match = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/i.exec(name);
  if (match === null) {
    return undefined;
  }
  const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** A text as XML holds it, in an attribute as between tags. */
export const encodeXml = (text: string): string =>
  text.replace(/[&<>"\r\n\t]/g, (character) => ESCAPES[character] ?? character);

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** The characters of a piece of XML: its tags, comments and processing instructions left out. */
export function textBetween(raw: string, part: string): string {
  if (!raw.includes("<")) {
    return decodeXml(raw, part);
  }
  const texts = raw.split(MARKUP).map((piece) => {
    if (piece.startsWith(CDATA)) {
      return piece.slice(CDATA.length, -3);
    }
    return piece.startsWith("<") ? "" : decodeXml(piece, part);
  });
  return texts.join("");
}

const MARKUP = /(<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[[^]*?\]\]>|<[^>]*>)/;

/** A cell's text as a sheet holds it: characters that XML cannot hold are written as _x000B_. */
export const encodeText = (text: string): string =>
  encodeXml(
    text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_").replace(CONTROL, (character) => {
      return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
    }),
  );

/** The characters of a cell's text. */
export const decodeText = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
