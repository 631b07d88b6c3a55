import { Alphabet } from "./alphabet";
import { textOf } from "../cell";
import type { Row } from "../cell";
import type { Candidates } from "./candidates";
import { ColumnReader } from "./column-reader";
import { refuseUnreadColumns, TEXT_COLUMNS } from "../columns";
import type { LedgerColumns, TextColumn } from "../columns";
import { Groups } from "./groups";
import { Memory } from "./memory";
import type { Room } from "./memory";
import type { Placement } from "../placement";
import { Placements } from "./placements";
import type { Rule } from "../rule";
import { Trie } from "./trie";
import type { Range } from "../../table";

/**
 * Rules made ready to place many lines: each text is read once, letter by letter, whatever the
 * number of rules, and only the columns that the placement of the line depends on.
 */
export class RuleSet {
  private readonly order: readonly TextColumn[];
  private readonly readers: readonly ColumnReader[];
  /** How many columns are read to find a line's group: one, or none. */
  private readonly grouped: number;
  private readonly groups: Groups;
  private readonly room: Room = { texts: 50_000 };
  private readonly groupOf = new Memory<Candidates>(this.room, (candidates) => candidates);
  private placements: Placements;

  constructor(private readonly rules: readonly Rule[]) {
    const alphabet = new Alphabet();
    const hits: ReadonlySet<number>[] = [];
    this.order = readingOrder(rules);
    this.readers = this.order
      .map((column) => trieOf(rules, column, alphabet))
      .map((trie) => new ColumnReader(trie, alphabet, hits));
    this.grouped = isSearched(rules, this.order[0] ?? "item") ? 0 : 1;
    this.groups = new Groups({
      rules: rules.map((rule, number) => ({ rule, number, endsLine: endsLine(rule) })),
      columns: this.order.length,
      asks: (rule, column) => rule.matchers[this.order[column] ?? "item"] !== undefined,
      hits,
      room: this.room,
      grouped: this.grouped,
    });
    this.placements = new Placements(rules);
  }

  /**
   * Where the columns stand in the order in which this rule set reads them; -1 where there is none.
   *
   * @param rows - First rows of the ledger below its headings.
   * @throws {Problem} `wrong-argument` if one is missing that an unknown heading may name.
   */
  positions(columns: LedgerColumns, rows: Range = []): readonly number[] {
    refuseUnreadColumns(columns, this.order, rows);
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
    const { readers } = this;
    const candidates = this.candidatesOf(row, positions);
    candidates.begin();
    for (let column = this.grouped; column < readers.length; column += 1) {
      const reader = readers[column];
      if (reader === undefined || !candidates.needs(column)) continue;
      const text = textAt(row, positions[column]);
      if (candidates.recall(column, text)) continue;
      const count = reader.read(text);
      for (let index = 0; index < count; index += 1) candidates.pass(reader.found[index] ?? 0);
      candidates.endText(column, text);
    }
    return this.placementBy(candidates);
  }

  private candidatesOf(row: Row, positions: readonly number[]): Candidates {
    const [first] = this.readers;
    if (first === undefined || this.grouped === 0) return this.groups.of([], 0);
    const text = textAt(row, positions[0]);
    const known = this.groupOf.recall(text);
    if (known !== undefined) return known;
    const candidates = this.groups.of(first.found, first.read(text));
    this.groupOf.remember(text, candidates);
    return candidates;
  }

  private placementBy(candidates: Candidates): Placement {
    if (this.placements.isFull) this.placements = new Placements(this.rules);
    let placement = this.placements.first;
    for (;;) {
      const rule = placement.isEnded ? -1 : candidates.takeNext();
      if (rule < 0) return placement;
      placement = this.placements.after(placement, rule);
    }
  }
}

const endsLine = ({ share }: Rule): boolean => share.isZero() || share.eq(1);

const textAt = (row: Row, at = -1): string => (at < 0 ? "" : textOf(row[at]));

/**
 * The columns that rules ask something of, those first that most rules ask something of, as they
 * leave the fewest rules open. Before them one that is only compared from the start of a text, if
 * there is one: its texts need not be read to the end and group the lines.
 */
function readingOrder(rules: readonly Rule[]): readonly TextColumn[] {
  const asking = (column: TextColumn): number =>
    rules.filter((rule) => rule.matchers[column]).length;
  const order = TEXT_COLUMNS.filter((column) => asking(column) > 0).sort(
    (a, b) => asking(b) - asking(a),
  );
  const first = order.filter((column) => !isSearched(rules, column)).slice(0, 1);
  return [...new Set([...first, ...order])];
}

const isSearched = (rules: readonly Rule[], column: TextColumn): boolean =>
  rules.some((rule) => rule.matchers[column]?.mark === "~");

function trieOf(rules: readonly Rule[], column: TextColumn, alphabet: Alphabet): Trie {
  const trie = new Trie(alphabet);
  rules.forEach((rule, index) => {
    const matcher = rule.matchers[column];
    for (const pattern of matcher?.alternatives ?? []) {
      trie.add(matcher?.mark ?? "=", pattern, index);
    }
  });
  return trie;
}
