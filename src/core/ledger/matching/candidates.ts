import { TextCache } from "./text-cache";
import type { CacheBudget } from "./text-cache";
import type { Rule } from "../rule";

/** A rule of a rule set with its number, its place in the order in which rules are tried. */
export interface NumberedRule {
  readonly rule: Rule;
  readonly number: number;
  /** Whether it leaves nothing of a line for the rules behind it. */
  readonly endsLine: boolean;
}

/** The rules to choose from, and what the patterns found say of them. */
export interface CandidateParts {
  /** In the order in which they are tried. */
  readonly rules: readonly NumberedRule[];
  /** The number of columns that are read. */
  readonly columns: number;
  /** Whether a rule has a matcher for a column; columns are numbered in reading order. */
  readonly tests: (rule: Rule, column: number) => boolean;
  /** The numbers of the rules of each hit: the rules whose patterns are found at one place. */
  readonly hits: readonly ReadonlySet<number>[];
  /** Shared by the caches of all candidates of a rule set. */
  readonly budget: CacheBudget;
}

/** The number of rules in one word of bits. */
const WORD = 32;

/**
 * The rules that the line being read can still match, as bits: reading a column rules out those
 * whose matcher it fails. Rules behind one that is sure to end the line are ruled out too,
 * so a line is read no further than its placement needs. Reading allocates nothing.
 */
export class Candidates {
  private readonly words: number;
  private readonly all: Int32Array;
  /** The rules that can match, and those of them whose pattern the text being read holds. */
  private readonly open: Int32Array;
  private readonly passed: Int32Array;
  /** For each column, the rules with a matcher for it. */
  private readonly testing: readonly Int32Array[];
  /** For each column, the rules that end a line and have no matcher for a later column. */
  private readonly ending: readonly Int32Array[];
  /** For each column, the rules that the texts read before leave open. */
  private readonly caches: readonly TextCache<Int32Array>[];
  /** For each hit the offset of its bits; 0 if it is new, -1 if it has none. */
  private readonly places: number[] = [];
  /** Sparse bitsets, one a hit: the number of words, then (word index, bits) pairs. */
  private readonly bits: number[] = [0];

  constructor(private readonly parts: CandidateParts) {
    const { rules, columns, tests, budget } = parts;
    const order = Array.from({ length: columns }, (_, column) => column);
    const testsLater = (rule: Rule, column: number): boolean =>
      order.some((later) => later > column && tests(rule, later));
    this.caches = order.map(() => new TextCache(budget, (kept) => kept.slice()));
    this.words = Math.ceil(rules.length / WORD);
    this.open = new Int32Array(this.words);
    this.passed = new Int32Array(this.words);
    this.all = bitsOf(rules, () => true);
    this.testing = order.map((column) => bitsOf(rules, ({ rule }) => tests(rule, column)));
    this.ending = order.map((column) =>
      bitsOf(rules, ({ rule, endsLine }) => endsLine && !testsLater(rule, column)),
    );
  }

  /** Begins a line: it can match every rule. */
  begin(): void {
    for (let word = 0; word < this.words; word += 1) {
      this.open[word] = this.all[word] ?? 0;
    }
  }

  /** Whether the placement of the line depends on a column. */
  needs(column: number): boolean {
    const { open, words } = this;
    const testing = this.testing[column] ?? open;
    for (let word = 0; word < words; word += 1) {
      if (((open[word] ?? 0) & (testing[word] ?? 0)) !== 0) {
        return true;
      }
    }
    return false;
  }

  /** Notes that the text being read holds the patterns of a hit. */
  pass(hit: number): void {
    const place = this.places[hit] || this.learn(hit);
    if (place < 0) {
      return;
    }
    const { bits, passed } = this;
    const end = place + (bits[place] ?? 0) * 2;
    for (let index = place + 1; index < end; index += 2) {
      const word = bits[index] ?? 0;
      passed[word] = (passed[word] ?? 0) | (bits[index + 1] ?? 0);
    }
  }

  /** Ends the text of a column: the rules whose matcher it fails are ruled out. */
  endText(column: number, text: string): void {
    const { passed, words } = this;
    const testing = this.testing[column] ?? passed;
    for (let word = 0; word < words; word += 1) {
      passed[word] = (passed[word] ?? 0) | ~(testing[word] ?? 0);
    }
    this.keep(column, passed);
    this.caches[column]?.set(text, passed);
    for (let word = 0; word < words; word += 1) {
      passed[word] = 0;
    }
  }

  /** Whether the text of a column was read before; if so, its result is applied again. */
  readFromCache(column: number, text: string): boolean {
    const kept = this.caches[column]?.get(text);
    if (kept === undefined) {
      return false;
    }
    this.keep(column, kept);
    return true;
  }

  /** The number of the next rule that matches; -1 if there is none. Each is taken once. */
  takeNext(): number {
    const { open, words } = this;
    for (let word = 0; word < words; word += 1) {
      const bits = open[word] ?? 0;
      if (bits === 0) {
        continue;
      }
      open[word] = bits & (bits - 1);
      return this.parts.rules[word * WORD + 31 - Math.clz32(bits & -bits)]?.number ?? -1;
    }
    return -1;
  }

  /** Rules out all rules but those kept, and those behind one that is sure to end the line. */
  private keep(column: number, kept: Int32Array): void {
    const { open, words } = this;
    const ending = this.ending[column] ?? open;
    let isEnded = false;
    for (let word = 0; word < words; word += 1) {
      const left: number = isEnded ? 0 : (open[word] ?? 0) & (kept[word] ?? 0);
      const sure: number = left & (ending[word] ?? 0);
      open[word] = left & upToFirst(sure);
      isEnded ||= sure !== 0;
    }
  }

  private learn(hit: number): number {
    const { rules, hits } = this.parts;
    const bits = bitsOf(rules, ({ number }) => hits[hit]?.has(number) ?? false);
    const pairs = [...bits].flatMap((ones, word) => (ones === 0 ? [] : [word, ones]));
    const place = pairs.length === 0 ? -1 : this.bits.push(pairs.length / 2, ...pairs) - 1;
    while (this.places.length <= hit) {
      this.places.push(0);
    }
    this.places[hit] = place < 0 ? place : place - pairs.length;
    return this.places[hit] ?? -1;
  }
}

/** Ones up to the first one of a word; all ones if it has none. */
const upToFirst = (bits: number): number =>
  bits === 0 ? -1 : (bits & -bits) | ((bits & -bits) - 1);

function bitsOf(rules: readonly NumberedRule[], test: (rule: NumberedRule) => boolean): Int32Array {
  const bits = new Int32Array(Math.ceil(rules.length / WORD));
  rules.forEach((rule, index) => {
    const word = Math.floor(index / WORD);
    if (test(rule)) {
      bits[word] = (bits[word] ?? 0) | (1 << (index % WORD));
    }
  });
  return bits;
}
