import { fold } from "../text";
import type { LedgerWords } from "./vocabulary";

/** How a text is compared: equal, contains, starts with. */
export type Mark = "=" | "~" | "^";

/** What a text must equal, contain or start with: any of the alternatives, which are folded. */
export interface Matcher {
  readonly mark: Mark;
  readonly alternatives: readonly string[];
}

/**
 * A matcher as written in a rule: `=a|b` or `equals a|b`, `~a|b` or `contains a|b`, `^a|b` or
 * `starts a|b`; a bare text must be equal.
 *
 * @param words - The words for each mark.
 * @returns Undefined if an alternative is empty.
 */
export function readMatcher(text: string, words: LedgerWords["matchers"]): Matcher | undefined {
  const plain = fold(text);
  const marked = MARKS.find((mark) => plain.startsWith(mark));
  const named = marked === undefined ? namedMark(plain, words) : undefined;
  const mark = marked ?? named?.mark ?? "=";
  const rest = marked === undefined ? (named?.rest ?? plain) : plain.slice(marked.length);
  const alternatives = rest.split("|").map(fold);
  return alternatives.includes("") ? undefined : { mark, alternatives };
}

const MARKS = ["=", "~", "^"] as const;

/** The mark that a word at the start names, the longest word first, and the text behind it. */
function namedMark(plain: string, words: LedgerWords["matchers"]) {
  const all = MARKS.flatMap((mark) =>
    words[mark].map((word) => ({ mark, start: `${fold(word)} ` })),
  );
  const found = all
    .filter(({ start }) => plain.startsWith(start))
    .sort((a, b) => b.start.length - a.start.length)[0];
  return found && { mark: found.mark, rest: plain.slice(found.start.length) };
}
