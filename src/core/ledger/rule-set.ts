import { Alphabet } from "./alphabet";
import { textOf } from "./cell";
import type { Row } from "./cell";
import { ColumnReader } from "./column-reader";
import { TEXT_COLUMNS } from "./columns";
import type { LedgerColumns, TextColumn } from "./columns";
import { Decisions } from "./decisions";
import type { Placement } from "./placement";
import type { Rule } from "./rule";
import { Trie } from "./trie";

/**
 * Rules made ready to place many lines: each text is read once, letter by letter, whatever the
 * number of rules, and only the columns that the placement of the line depends on.
 */
export class RuleSet {
  private readonly order: readonly TextColumn[];
  private readonly tries: readonly Trie[];
  private readonly alphabet = new Alphabet();
  private decisions: Decisions;
  private readers: readonly ColumnReader[];

  constructor(private readonly rules: readonly Rule[]) {
    this.order = readingOrder(rules);
    this.tries = this.order.map((column) => trieOf(rules, column, this.alphabet));
    this.decisions = this.newDecisions();
    this.readers = this.newReaders();
  }

  /**
   * Where the columns stand in the order in which this rule set reads them; -1 where there is none.
   */
  positions(columns: LedgerColumns): readonly number[] {
    return this.order.map((column) => columns.text[column] ?? -1);
  }

  /**
   * How the rules split a line.
   *
   * @param row - A ledger row without an error in a text column.
   * @param positions - What `positions` gives for the ledger's columns.
   * @returns The same object for lines that are split alike, but now and then a new one.
   */
  place(row: Row, positions: readonly number[]): Placement {
    if (this.decisions.isFull) this.startOver();
    const { decisions, readers } = this;
    let decision = decisions.start;
    let column = decisions.waitsFor(decision);
    while (column >= 0) {
      const at = positions[column] ?? -1;
      const text = at < 0 ? "" : textOf(row[at]);
      decision = readers[column]?.read(text, decision) ?? -1;
      column = decisions.waitsFor(decision);
    }
    return decisions.placementOf(decision);
  }

  private startOver(): void {
    this.decisions = this.newDecisions();
    this.readers = this.newReaders();
  }

  private newDecisions(): Decisions {
    const asking = this.order.map((column) =>
      this.rules.reduce(
        (bits, rule, index) => (rule.matchers[column] ? bits | (1n << BigInt(index)) : bits),
        0n,
      ),
    );
    return new Decisions(this.rules, asking);
  }

  private newReaders(): readonly ColumnReader[] {
    return this.tries.map(
      (trie, column) =>
        new ColumnReader({ column, trie, alphabet: this.alphabet, decisions: this.decisions }),
    );
  }
}

/** The columns that rules ask something of; those read only from the start of a text come first. */
function readingOrder(rules: readonly Rule[]): readonly TextColumn[] {
  const asked = TEXT_COLUMNS.filter((column) => rules.some((rule) => rule.matchers[column]));
  const isSearched = (column: TextColumn): boolean =>
    rules.some((rule) => rule.matchers[column]?.mark === "~");
  return [...asked.filter((column) => !isSearched(column)), ...asked.filter(isSearched)];
}

function trieOf(rules: readonly Rule[], column: TextColumn, alphabet: Alphabet): Trie {
  const trie = new Trie(alphabet);
  rules.forEach((rule, index) => {
    const matcher = rule.matchers[column];
    for (const pattern of matcher?.alternatives ?? []) {
      trie.add(matcher?.mark ?? "=", pattern, 1n << BigInt(index));
    }
  });
  return trie;
}
