import { tokensOf, type Token } from "../../xlsx/formula-tokens";
import { Unsupported } from "./tree";

/** A token with its place in the formula, in letters. */
export interface PlacedToken extends Token {
  readonly start: number;
  readonly end: number;
}

/** The tokens of a formula without its blanks, read one after another. */
export class TokenCursor {
  readonly #tokens: readonly PlacedToken[];
  #at = 0;

  constructor(formula: string) {
    let start = 0;
    const placed = tokensOf(formula).map((token) => {
      const found = { ...token, start, end: start + token.text.length };
      start = found.end;
      return found;
    });
    this.#tokens = placed.filter(({ kind }) => kind !== "space");
  }

  /** The next token, which stays the next; without text at the end. */
  peek(): PlacedToken {
    return this.#tokens[this.#at] ?? { kind: "space", text: "", start: 0, end: 0 };
  }

  /** The token that was read last. */
  before(): PlacedToken {
    return this.#tokens[this.#at - 1] ?? this.peek();
  }

  /** Reads the next token. */
  next(): PlacedToken {
    const token = this.peek();
    this.#at += 1;
    return token;
  }

  /**
   * Reads a token that has to be next.
   *
   * @throws {Unsupported} if it is another.
   */
  expect(text: string): PlacedToken {
    const token = this.next();
    if (token.text !== text) {
      throw new Unsupported(token.text);
    }
    return token;
  }

  /** @throws {Unsupported} if a token is left. */
  expectEnd(): void {
    if (this.#at < this.#tokens.length) {
      throw new Unsupported(this.peek().text);
    }
  }
}
