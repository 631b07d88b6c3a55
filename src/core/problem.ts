/** The closed set of what can be wrong with what the user gave. */
export type ProblemCode =
  "wrong-argument" | "no-figure" | "no-solution" | "zero-denominator" | "too-large";

/** One sentence in both languages of the add-in. */
export interface Sentence {
  readonly en: string;
  readonly ja: string;
}

/**
 * A failure that the user can act on: what was given, what is expected, what to do.
 * Anything else that is thrown is a fault of ours and is never softened.
 */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly sentence: Sentence;

  constructor(code: ProblemCode, sentence: Sentence) {
    super(sentence.en);
    this.name = "Problem";
    this.code = code;
    this.sentence = sentence;
  }
}

/** What a message calls a value: one word, or one in each language. */
export type Name = string | Sentence;

/**
 * A refused argument.
 *
 * @param name - The argument's name as the function's signature has it, or where in it the value stands.
 * @param given - What was given, as received from the cell.
 * @param allowed - What is allowed, in both languages.
 */
export function wrongArgument(name: Name, given: unknown, allowed: Sentence): Problem {
  const shown = show(given);
  const called = inBoth(name);
  return new Problem("wrong-argument", {
    en: `${called.en} is ${shown.en}; ${allowed.en}.`,
    ja: `${called.ja}${LATIN_END.test(called.ja) ? " " : ""}は${shown.ja}です。${allowed.ja}。`,
  });
}

/** Japanese has a blank beside Latin letters and digits alone. */
const LATIN_END = /[!-~]$/;

/** A received value as a person would write it, short enough for one sentence. */
function show(given: unknown): Sentence {
  if (given === null || given === undefined || given === "") return { en: "blank", ja: "空白" };
  if (typeof given === "string") return value(`"${shorten(given)}"`);
  if (typeof given === "number" || typeof given === "boolean") {
    return value(String(given).toUpperCase());
  }
  if (Array.isArray(given)) return { en: "a range", ja: "範囲" };
  return { en: "an error or a value of another kind", ja: "エラーまたは扱えない値" };
}

/** A name in both languages. */
export const inBoth = (name: Name): Sentence => (typeof name === "string" ? same(name) : name);

const same = (text: string): Sentence => ({ en: text, ja: text });
const value = (text: string): Sentence => ({ en: text, ja: ` ${text} ` });

const shorten = (text: string): string => {
  const letters = [...text];
  return letters.length > 40 ? `${letters.slice(0, 39).join("")}…` : text;
};
