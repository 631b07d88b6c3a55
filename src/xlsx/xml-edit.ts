import { XmlReader } from "./xml";

/** What every part begins with. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A place in the text of a part, and what is to stand there. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

/** A text with pieces of it replaced; the splices are in order and do not overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, to } of splices) {
    pieces.push(text.slice(at, start), to);
    at = end;
  }
  return pieces.join("") + text.slice(at);
}

/**
 * A part with XML put in at the end of its first element of a name.
 *
 * @param piece - What to put in, by the prefix that the part writes before that element's name.
 * @throws {WorkbookProblem} `damaged-part` if there is no such element.
 */
export function appendTo(
  text: string,
  part: string,
  element: string,
  piece: (prefix: string) => string,
): string {
  const xml = new XmlReader(text, part);
  if (!xml.find(element)) {
    throw xml.damaged();
  }
  const { prefix, end } = xml;
  const added = piece(prefix);
  if (xml.kind === "empty") {
    const to = `>${added}</${prefix}${element}>`;
    return spliced(text, [{ start: text.lastIndexOf("/", end), end, to }]);
  }
  xml.skip();
  return spliced(text, [{ start: xml.start, end: xml.start, to: added }]);
}

/** A part without the elements of a name that a test picks. */
export function removeElements(
  text: string,
  part: string,
  element: string,
  isTaken: (xml: XmlReader) => boolean,
): string {
  const xml = new XmlReader(text, part);
  const splices: Splice[] = [];
  while (xml.find(element)) {
    const { start } = xml;
    const taken = isTaken(xml);
    xml.skip();
    if (taken) {
      splices.push({ start, end: xml.end, to: "" });
    }
  }
  return spliced(text, splices);
}

/** The current tag with an attribute set to a value, or taken out. */
export function tagWith(xml: XmlReader, name: string, value: string | undefined): string {
  const tag = xml.text.slice(xml.start, xml.end);
  const bare = tag.replace(new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`), "");
  if (value === undefined) {
    return bare;
  }
  return bare.replace(/\s*(\/?>)$/, ` ${name}="${value}"$1`);
}
