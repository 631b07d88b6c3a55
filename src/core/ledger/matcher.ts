import { fold } from "../text";

/** How a text is compared: equal, contains, starts with. */
export type Mark = "=" | "~" | "^";

/** What a text must equal, contain or start with: any of the alternatives, which are folded. */
export interface Matcher {
  readonly mark: Mark;
  readonly alternatives: readonly string[];
}

/**
 * A matcher as written in a rule: `=a|b` equal, `~a|b` contains, `^a|b` starts with.
 *
 * @returns Undefined if the text has no mark or an alternative is empty.
 */
export function readMatcher(text: string): Matcher | undefined {
  const trimmed = text.normalize("NFKC").trim();
  const mark = MARKS.find((candidate) => trimmed.startsWith(candidate));
  if (mark === undefined) return undefined;
  const alternatives = trimmed.slice(1).split("|").map(fold);
  return alternatives.includes("") ? undefined : { mark, alternatives };
}

const MARKS = ["=", "~", "^"] as const;
