import type { Words } from "../words";

/** A chapter of the introduction. In its texts `x` marks a name as in a cell. */
export interface Chapter {
  readonly id: string;
  readonly title: Words;
  readonly paragraphs: readonly Words[];
  readonly points?: readonly Point[];
}

/** A term and what there is to say about it. */
export interface Point {
  readonly term: Words;
  readonly text: Words;
}

/** A term that is the same in both languages. */
export const same = (term: string): Words => ({ en: term, ja: term });
