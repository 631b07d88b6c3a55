import { END, ENTANGLED, UNKNOWN } from "./alphabet";
import type { Alphabet } from "./alphabet";
import { fold } from "../../text";
import { ROOT } from "./trie";
import type { Trie } from "./trie";

/** Cells of the transition table that are no offset of a row. */
const MISSING = -1;
const DEAD = -2;
const GIVE_UP = -3;
/** A cell at or below this is a row with rules, counted down from here. */
const HIT = -4;

/** The hit of a row at which no pattern ends. */
const NO_HIT = -1;

/**
 * Called so because text.charCodeAt looks the method up anew for each letter once the engine has
 * seen more than four kinds of strings, as it soon has: then a letter costs five times as much.
 */
const { charCodeAt } = String.prototype;

const MAXIMUM_CELLS = 4_000_000;

/**
 * Aho-Corasick automaton of one column, built lazily: one pass a text, whatever the number of
 * patterns. The table holds a trie's transitions, one row a node, each filled in on first use; it
 * starts over when it grows too large.
 */
export class ColumnReader {
  private readonly width: number;
  private readonly mostRows: number;
  private table: Int32Array;
  private readonly rows = new Map<number, number>();
  private nodes: number[] = [];
  private hitOfRow: number[] = [];
  private readonly hitOfNode = new Map<number, number>();
  /** The hits in the text read last, in the order of their places; only the first `count` count. */
  readonly found: number[] = [];
  private count = 0;

  /**
   * @param trie - The patterns of the column.
   * @param alphabet - The letters of the patterns of all columns.
   * @param hits - The rules whose patterns end at one place, for each such place found so far in
   *   any column; grows.
   */
  constructor(
    private readonly trie: Trie,
    private readonly alphabet: Alphabet,
    private readonly hits: ReadonlySet<number>[],
  ) {
    this.width = alphabet.size;
    this.mostRows = Math.max(3, Math.floor(MAXIMUM_CELLS / this.width));
    this.table = new Int32Array(this.width * 16).fill(MISSING);
    this.addRow(trie.start);
  }

  /**
   * Reads a cell of the column, unfolded.
   *
   * @returns The number of hits.
   */
  read(text: string): number {
    this.count = 0;
    if (this.scan(text, this.alphabet.raw)) {
      return this.count;
    }
    this.count = 0;
    this.scan(fold(text), this.alphabet.folded);
    return this.count;
  }

  /** @returns False if the text has to be folded first. */
  private scan(text: string, letters: Uint16Array): boolean {
    const { length } = text;
    let { table } = this;
    let at = 0;
    let index = 0;
    for (;;) {
      let cell = 0;
      while (index < length) {
        cell = table[at + (letters[charCodeAt.call(text, index)] ?? 0)] ?? 0;
        if (cell < 0) {
          break;
        }
        at = cell;
        index += 1;
      }
      if (index === length) {
        break;
      }
      if (cell === MISSING) {
        at = this.learn(at, letters, text.charCodeAt(index));
        table = this.table;
        continue;
      }
      if (cell === GIVE_UP) {
        return false;
      }
      if (cell === DEAD) {
        return !this.isJoined(text, index + 1, letters);
      }
      at = HIT - cell;
      this.addFound(at);
      index += 1;
    }
    this.finish(at);
    return true;
  }

  /** The text ends. */
  private finish(last: number): void {
    const at = this.table[last + END] === MISSING ? this.fill(last, END) : last;
    const cell = this.table[at + END] ?? 0;
    if (cell <= HIT) {
      this.addFound(HIT - cell);
    }
  }

  private addFound(row: number): void {
    this.found[this.count] = this.hitOfRow[row / this.width] ?? 0;
    this.count += 1;
  }

  /** Whether the letter at an index joins the one before it. */
  private isJoined(text: string, index: number, letters: Uint16Array): boolean {
    if (index === text.length) {
      return false;
    }
    const unit = text.charCodeAt(index);
    if (letters[unit] === UNKNOWN) {
      this.alphabet.learn(unit);
    }
    return letters[unit] === ENTANGLED;
  }

  /** Learns the letter of a code unit, or else what a row has for it; gives the row's offset. */
  private learn(at: number, letters: Uint16Array, unit: number): number {
    const letter = letters[unit] ?? UNKNOWN;
    if (letter !== UNKNOWN) {
      return this.fill(at, letter);
    }
    this.alphabet.learn(unit);
    return at;
  }

  /** Fills in a cell of a row; gives the row's offset, which may have changed. */
  private fill(at: number, letter: number): number {
    const from = this.nodes[at / this.width] ?? ROOT;
    const to = this.trie.step(from, letter);
    if (this.nodes.length >= this.mostRows && !this.rows.has(to)) {
      this.startOver();
    }
    const cell = letter === ENTANGLED ? GIVE_UP : this.cellOf(to);
    const row = this.rowOf(from);
    this.table[row + letter] = cell;
    return row;
  }

  /** What a cell holds that leads to a node. */
  private cellOf(node: number): number {
    if (this.trie.isAnchored && node === ROOT) {
      return DEAD;
    }
    const row = this.rowOf(node);
    return this.hitOfRow[row / this.width] === NO_HIT ? row : HIT - row;
  }

  private rowOf(node: number): number {
    return this.rows.get(node) ?? this.addRow(node);
  }

  private addRow(node: number): number {
    const row = this.nodes.length * this.width;
    if (row + this.width > this.table.length) {
      this.grow();
    }
    this.rows.set(node, row);
    this.nodes.push(node);
    this.hitOfRow.push(this.hitOfNode.get(node) ?? this.addHit(node));
    return row;
  }

  private addHit(node: number): number {
    const rules = this.trie.rulesAt(node);
    const hit = rules.size === 0 ? NO_HIT : this.hits.push(rules) - 1;
    this.hitOfNode.set(node, hit);
    return hit;
  }

  private grow(): void {
    const larger = new Int32Array(this.table.length * 2).fill(MISSING);
    larger.set(this.table);
    this.table = larger;
  }

  private startOver(): void {
    this.table.fill(MISSING);
    this.rows.clear();
    this.nodes = [];
    this.hitOfRow = [];
    this.addRow(this.trie.start);
  }
}
