import { BLANK, END, START } from "./alphabet";
import type { Alphabet } from "./alphabet";
import type { Mark } from "../rule";

/** The node at which no pattern has begun. */
export const ROOT = 0;

/**
 * The patterns of one column as an Aho-Corasick machine over the letters of an alphabet. A node
 * stands for the longest end of the text so far that begins a pattern; START and END are letters,
 * so that patterns can hold on to the ends of a text.
 */
export class Trie {
  /** Whether every pattern begins at the start of the text. */
  isAnchored = true;
  private readonly children = new Map<number, number>();
  private readonly parents = [ROOT];
  private readonly letters = [START];
  private readonly fallbacks: number[] = [ROOT];
  private readonly rules: (readonly number[])[] = [[]];

  constructor(private readonly alphabet: Alphabet) {}

  /**
   * Adds a pattern of a rule. All patterns are added before the first step.
   *
   * @param pattern - Folded text, not empty.
   * @param rule - The rule's number.
   */
  add(mark: Mark, pattern: string, rule: number): void {
    const letters = this.alphabet.lettersOf(pattern);
    if (mark === "~") {
      this.isAnchored = false;
    }
    if (mark === "~") {
      this.insert(letters, rule);
    }
    if (mark === "^") {
      this.insert([START, ...letters], rule);
    }
    if (mark === "=") {
      this.insert([START, ...letters, END], rule);
    }
    if (mark === "=") {
      this.insert([START, ...letters, BLANK, END], rule);
    }
  }

  /** The node before the first letter of a text. */
  get start(): number {
    return this.child(ROOT, START) ?? ROOT;
  }

  /** The node after one more letter; a run of blanks counts as one, blanks at the start as none. */
  step(node: number, letter: number): number {
    const last = this.letters[node];
    if (letter === BLANK && (last === BLANK || last === START)) {
      return node;
    }
    return this.follow(node, letter);
  }

  /** The rules that have a pattern ending at a node. */
  rulesAt(node: number): ReadonlySet<number> {
    const rules = new Set<number>();
    for (let at = node; at !== ROOT; at = this.fallback(at)) {
      for (const rule of this.rules[at] ?? []) {
        rules.add(rule);
      }
    }
    return rules;
  }

  private insert(letters: readonly number[], rule: number): void {
    const last = letters.reduce(
      (node, letter) => this.child(node, letter) ?? this.grow(node, letter),
      ROOT,
    );
    this.rules[last] = [...(this.rules[last] ?? []), rule];
  }

  private child(node: number, letter: number): number | undefined {
    return this.children.get(node * CODE_LIMIT + letter);
  }

  private grow(parent: number, letter: number): number {
    const node = this.parents.length;
    this.children.set(parent * CODE_LIMIT + letter, node);
    this.parents.push(parent);
    this.letters.push(letter);
    this.rules.push([]);
    return node;
  }

  private follow(node: number, letter: number): number {
    for (let at = node; ; at = this.fallback(at)) {
      const child = this.child(at, letter);
      if (child !== undefined) {
        return child;
      }
      if (at === ROOT) {
        return ROOT;
      }
    }
  }

  /** The node of the longest proper end of a node's text; computed on first use. */
  private fallback(node: number): number {
    const cached = this.fallbacks[node];
    if (cached !== undefined) {
      return cached;
    }
    const parent = this.parents[node] ?? ROOT;
    const letter = this.letters[node] ?? START;
    const found = parent === ROOT ? ROOT : this.follow(this.fallback(parent), letter);
    this.fallbacks[node] = found;
    return found;
  }
}

const CODE_LIMIT = 0x10010;
