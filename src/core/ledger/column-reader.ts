import { END, ENTANGLED, UNKNOWN } from "./alphabet";
import type { Alphabet } from "./alphabet";
import type { Decisions } from "./decisions";
import { fold } from "./fold";
import { ROOT } from "./trie";
import type { Trie } from "./trie";

/** Cells of the transition table that are not the offset of a row. */
const MISSING = -1;
const DEAD = -2;
const GIVE_UP = -3;
/** A cell at or below this is a row with rules, counted down from here. */
const HIT = -4;

/** Stands for a decision when a text has to be folded first. */
const UNDECIDED = -(2 ** 31);

/** Stands for the hit of a row where no pattern ends. */
const NO_RULES = -1;

const MAXIMUM_CELLS = 4_000_000;

/** What a column is read with. */
export interface ColumnParts {
  /** The column's number in the order of reading. */
  readonly column: number;
  readonly trie: Trie;
  /** The letters of all patterns of all columns. */
  readonly alphabet: Alphabet;
  readonly decisions: Decisions;
}

/**
 * Reads the texts of one column and tells the decisions which patterns they hold.
 * The table is a trie's transitions, one row a node, filled in as texts ask for them; it starts
 * over when it grows too large.
 */
export class ColumnReader {
  private readonly column: number;
  private readonly trie: Trie;
  private readonly alphabet: Alphabet;
  private readonly decisions: Decisions;
  private readonly width: number;
  private table: Int32Array;
  private readonly rows = new Map<number, number>();
  private nodes: number[] = [];
  private hits: number[] = [];

  constructor({ column, trie, alphabet, decisions }: ColumnParts) {
    this.column = column;
    this.trie = trie;
    this.alphabet = alphabet;
    this.decisions = decisions;
    this.width = alphabet.size;
    this.table = new Int32Array(this.width * 16).fill(MISSING);
    this.addRow(trie.start);
  }

  /**
   * The decision after a text.
   *
   * @param text - A cell of the column, as it stands in the ledger.
   * @param decision - The decision before it, one that waits for this column.
   */
  read(text: string, decision: number): number {
    const { raw, folded } = this.alphabet;
    const after = this.scan(text, decision, raw);
    return after === UNDECIDED ? this.scan(fold(text), decision, folded) : after;
  }

  /** UNDECIDED if the text has to be folded first. */
  private scan(text: string, before: number, letters: Uint16Array): number {
    const { decisions, column } = this;
    let table = this.table;
    let decision = before;
    let at = 0;
    for (let index = 0; index < text.length; index += 1) {
      const letter = letters[text.charCodeAt(index)] ?? 0;
      let next = table[at + letter] ?? 0;
      if (next === MISSING) {
        next = this.learn(at, letter, text.charCodeAt(index));
        table = this.table;
      }
      if (next >= 0) {
        at = next;
        continue;
      }
      if (next === GIVE_UP) return UNDECIDED;
      if (next <= HIT) {
        at = HIT - next;
        decision = decisions.hit(decision, this.hits[at / this.width] ?? 0);
        if (decisions.waitsFor(decision) === column) continue;
      }
      if (this.isJoined(text, index + 1, letters)) return UNDECIDED;
      return next === DEAD ? decisions.end(decision) : decision;
    }
    return this.finish(at, decision);
  }
  /** The decision after the end of a text. */
  private finish(at: number, decision: number): number {
    let next = this.table[at + END] ?? 0;
    if (next === MISSING) next = this.learn(at, END, 0);
    if (next > HIT) return this.decisions.end(decision);
    const after = this.decisions.hit(decision, this.hits[(HIT - next) / this.width] ?? 0);
    return this.decisions.waitsFor(after) === this.column ? this.decisions.end(after) : after;
  }

  /** Whether the letter at an index joins the one before it. */
  private isJoined(text: string, index: number, letters: Uint16Array): boolean {
    if (index === text.length) return false;
    const unit = text.charCodeAt(index);
    const letter = letters[unit];
    return (letter === UNKNOWN ? this.alphabet.learn(unit) : letter) === ENTANGLED;
  }

  /** Fills in a cell of the table. */
  private learn(at: number, letter: number, unit: number): number {
    const known = letter === UNKNOWN ? this.alphabet.learn(unit) : letter;
    if (known === ENTANGLED) return GIVE_UP;
    const node = this.trie.step(this.nodes[at / this.width] ?? 0, known);
    if (this.trie.isAnchored && node === ROOT) {
      this.table[at + known] = DEAD;
      return DEAD;
    }
    const isFull = this.table.length >= MAXIMUM_CELLS && !this.rows.has(node);
    if (isFull) this.startOver();
    const row = this.rows.get(node) ?? this.addRow(node);
    const cell = this.hits[row / this.width] === NO_RULES ? row : HIT - row;
    if (!isFull) this.table[at + known] = cell;
    return cell;
  }
  private addRow(node: number): number {
    const row = this.nodes.length * this.width;
    if (row + this.width > this.table.length) this.grow();
    const rules = this.trie.rulesAt(node);
    this.rows.set(node, row);
    this.nodes.push(node);
    this.hits.push(rules === 0n ? NO_RULES : this.decisions.hitOf(rules));
    return row;
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
    this.hits = [];
    this.addRow(this.trie.start);
  }
}
