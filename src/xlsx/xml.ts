import { WorkbookProblem } from "../core/workbook-problem";
import { CDATA, decodeXml, textBetween } from "./xml-text";

/** What a tag is: the beginning of an element, its end, or both. */
export type TagKind = "open" | "close" | "empty";

/**
 * Reads the tags of a part one after another, without building a tree: a sheet of 100,000 lines is read
 * in the memory of its text. Names are taken without their prefix.
 */
export class XmlReader {
  readonly text: string;
  readonly part: string;
  /** Name of the current tag, without prefix. */
  name = "";
  kind: TagKind = "open";
  /** Where the current tag begins, and where what follows it begins. */
  start = 0;
  end: number;
  #nameEnd = 0;

  constructor(text: string, part: string, from = 0) {
    this.text = text;
    this.part = part;
    this.end = from;
  }

  /**
   * Moves to the next tag.
   *
   * @returns False at the end of the part.
   * @throws {WorkbookProblem} `damaged-part` for a tag that does not end, or a document type: that is where a
   *   part could define entities that grow without end, and no workbook has one.
   */
  next(): boolean {
    for (;;) {
      const start = this.text.indexOf("<", this.end);
      if (start < 0) {
        return false;
      }
      this.start = start;
      const mark = this.text.charAt(start + 1);
      if (mark === "?") {
        this.end = this.#after("?>", start);
      } else if (mark === "!") {
        this.end = this.#afterDeclaration(start);
      } else {
        return this.#readTag(start, mark);
      }
    }
  }

  /**
   * Moves to the next element of a name.
   *
   * @param within - Name of an element around it: the search ends with its end.
   */
  find(name: string, within?: string): boolean {
    while (this.next()) {
      if (this.kind !== "close" && this.name === name) {
        return true;
      }
      if (this.kind === "close" && this.name === within) {
        return false;
      }
    }
    return false;
  }

  /** Moves to the tag that ends the current element. */
  skip(): void {
    let depth = DEPTH[this.kind];
    while (depth > 0) {
      if (!this.next()) {
        throw this.damaged();
      }
      depth += DEPTH[this.kind];
    }
  }

  /** The text of the current element and of what it holds; moves to the tag that ends it. */
  content(): string {
    if (this.kind !== "open") {
      return "";
    }
    const from = this.end;
    this.skip();
    return textBetween(this.text.slice(from, this.start), this.part);
  }

  /** An attribute of the current tag, by its name without prefix. */
  attribute(name: string): string | undefined {
    let at = this.#nameEnd;
    for (;;) {
      const equals = this.#indexInTag(EQUALS, at);
      if (equals < 0) {
        return undefined;
      }
      const open = this.#firstQuote(equals + 1);
      const close = this.text.indexOf(this.text.charAt(open), open + 1);
      const full = this.text.slice(at, equals).trim();
      if (full.slice(full.indexOf(":") + 1) === name && !full.startsWith("xmlns")) {
        return decodeXml(this.text.slice(open + 1, close), this.part);
      }
      at = close + 1;
    }
  }

  /** The prefix of the current tag with its colon, or nothing. */
  get prefix(): string {
    const full = this.text.slice(this.start + 1, this.#nameEnd);
    return full.slice(0, full.indexOf(":") + 1);
  }

  damaged(): WorkbookProblem {
    return new WorkbookProblem({ kind: "damaged-part", part: this.part });
  }

  #readTag(start: number, mark: string): true {
    this.end = this.#endOfTag(start + 1);
    const from = mark === "/" ? start + 2 : start + 1;
    let at = from;
    let nameFrom = from;
    for (; at < this.end - 1; at += 1) {
      const code = this.text.charCodeAt(at);
      if (code <= SPACE || code === SLASH) {
        break;
      }
      if (code === COLON) {
        nameFrom = at + 1;
      }
    }
    this.#nameEnd = at;
    this.name = this.text.slice(nameFrom, at);
    const isEmpty = this.text.charCodeAt(this.end - 2) === SLASH;
    this.kind = mark === "/" ? "close" : isEmpty ? "empty" : "open";
    return true;
  }

  /** Where what follows a tag begins; a quoted value may hold the sign that ends tags. */
  #endOfTag(from: number): number {
    let quote = 0;
    for (let at = from; at < this.text.length; at += 1) {
      const code = this.text.charCodeAt(at);
      if (quote !== 0) {
        if (code === quote) {
          quote = 0;
        }
      } else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
        quote = code;
      } else if (code === GREATER) {
        return at + 1;
      } else if (code === LESS) {
        break;
      }
    }
    throw this.damaged();
  }

  #indexInTag(code: number, from: number): number {
    for (let at = from; at < this.end; at += 1) {
      if (this.text.charCodeAt(at) === code) {
        return at;
      }
    }
    return -1;
  }

  #firstQuote(from: number): number {
    for (let at = from; at < this.end; at += 1) {
      const code = this.text.charCodeAt(at);
      if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
        return at;
      }
      if (code > SPACE) {
        break;
      }
    }
    throw this.damaged();
  }

  #after(mark: string, from: number): number {
    const at = this.text.indexOf(mark, from);
    if (at < 0) {
      throw this.damaged();
    }
    return at + mark.length;
  }

  #afterDeclaration(start: number): number {
    if (this.text.startsWith("<!--", start)) {
      return this.#after("-->", start + 4);
    }
    if (this.text.startsWith(CDATA, start)) {
      return this.#after("]]>", start);
    }
    throw this.damaged();
  }
}

const [SPACE, DOUBLE_QUOTE, SINGLE_QUOTE, SLASH, COLON] = [32, 34, 39, 47, 58] as const;
const [LESS, EQUALS, GREATER] = [60, 61, 62] as const;
const DEPTH: Readonly<Record<TagKind, number>> = { open: 1, close: -1, empty: 0 };
