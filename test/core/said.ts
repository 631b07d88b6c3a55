import { Problem } from "../../src/core/problem";
import { sentenceOf } from "../../src/messages/sentence";

/** A problem as a user meets it: its code and its sentence in each language. */
export class Said extends Error {
  readonly code: string;
  readonly sentence: { readonly en: string; readonly ja: string };

  constructor(problem: Problem) {
    super(sentenceOf(problem, "en"));
    this.code = problem.code;
    this.sentence = { en: this.message, ja: sentenceOf(problem, "ja") };
  }
}

/** The same action, whose problem comes with its sentences. */
export const said =
  <T>(action: () => T) =>
  (): T => {
    try {
      return action();
    } catch (error) {
      throw error instanceof Problem ? new Said(error) : error;
    }
  };

/** The sentences of a problem; undefined for none. */
export const sentencesOf = (problem: Problem | undefined): Said["sentence"] | undefined =>
  problem && new Said(problem).sentence;
