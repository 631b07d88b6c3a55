import { fold } from "../../text";

/** The letter of a code unit that no text held yet. */
export const UNKNOWN = 0;
/** A letter in no pattern. */
export const OTHER = 1;
/** A code unit that folds together with its neighbours or to more than one letter. */
export const ENTANGLED = 2;
export const BLANK = 3;
/** The places before the first and after the last letter of a text. */
export const START = 4;
export const END = 5;

const FIRST_LETTER = 6;
const CODE_UNITS = 0x10000;

/**
 * The letters of patterns, numbered, so that an automaton needs a column only for these.
 * Raw text is read without folding it first, one code unit at a time; the folding of a unit is
 * looked up once, when it first occurs.
 */
export class Alphabet {
  /** The letter of each code unit of raw text. */
  readonly raw = new Uint16Array(CODE_UNITS);
  /** The letter of each code unit of folded text. */
  readonly folded = new Uint16Array(CODE_UNITS).fill(OTHER);
  private count = FIRST_LETTER;

  constructor() {
    this.folded[" ".charCodeAt(0)] = BLANK;
  }

  /** The number of letters, the ones above included. */
  get size(): number {
    return this.count;
  }

  /** The letters of a folded pattern; new ones are numbered before the first text is read. */
  lettersOf(pattern: string): readonly number[] {
    return Array.from({ length: pattern.length }, (_, index) => {
      const unit = pattern.charCodeAt(index);
      if (this.folded[unit] === OTHER) {
        this.folded[unit] = this.count++;
      }
      return this.folded[unit] ?? OTHER;
    });
  }

  /** Looks up the letter of a code unit of raw text and keeps it. */
  learn(unit: number): number {
    const folded = foldUnit(unit);
    const letter = folded === undefined ? ENTANGLED : (this.folded[folded] ?? OTHER);
    this.raw[unit] = letter;
    return letter;
  }
}

/** Marks and Hangul jamo join the letter before them; a surrogate is half a letter. */
const JOINS = /[\p{M}\p{Cs}\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF]/u;

/**
 * The fold of a UTF-16 code unit, if it is the same beside any neighbours.
 *
 * @returns The folded code unit; undefined if it depends on the neighbours or is not one unit.
 */
export function foldUnit(unit: number): number | undefined {
  const letter = String.fromCharCode(unit);
  const folded = fold(`x${letter}x`).slice(1, -1);
  return folded.length !== 1 || JOINS.test(letter) || JOINS.test(folded)
    ? undefined
    : folded.charCodeAt(0);
}
