import { Alphabet } from "./alphabet";
import { cellText } from "../../table";
import type { CellRow } from "../../table";
import type { Candidates } from "./candidates";
import { ColumnReader } from "./column-reader";
import { TEXT_COLUMNS } from "../vocabulary";
import type { LedgerColumns } from "../ledger";
import type { TextColumn } from "../vocabulary";
import { Groups } from "./groups";
import { TextCache } from "./text-cache";
import type { CacheBudget } from "./text-cache";
import type { Split } from "../split";
import { Splitter } from "./splitter";
import type { Rule } from "../rule";
import { Trie } from "./trie";

/**
 * Rules made ready to place many lines: each text is read once, letter by letter, whatever the
 * number of rules, and only the columns that the placement of the line depends on.
 */
export class RuleSet {
  /** The columns that the rules match, in reading order. */
  readonly columns: readonly TextColumn[];
  private readonly readers: readonly ColumnReader[];
  /** The number of columns that are read to find a line's group: one, or none. */
  private readonly grouped: number;
  private readonly groups: Groups;
  private readonly budget: CacheBudget = { texts: 50_000 };
  private readonly groupOf = new TextCache<Candidates>(this.budget, (candidates) => candidates);
  private readonly splitter: Splitter;

  /**
   * @param rules - In the order in which they are tried.
   */
  constructor(readonly rules: readonly Rule[]) {
    const alphabet = new Alphabet();
    const hits: ReadonlySet<number>[] = [];
    this.columns = readingOrder(rules);
    this.readers = this.columns
      .map((column) => trieOf(rules, column, alphabet))
      .map((trie) => new ColumnReader(trie, alphabet, hits));
    this.grouped = isSearched(rules, this.columns[0] ?? "item") ? 0 : 1;
    this.groups = new Groups({
      rules: rules.map((rule, number) => ({ rule, number, endsLine: endsLine(rule) })),
      columns: this.columns.length,
      tests: (rule, column) => rule.matchers[this.columns[column] ?? "item"] !== undefined,
      hits,
      budget: this.budget,
      grouped: this.grouped,
    });
    this.splitter = new Splitter(rules);
  }

  /**
   * The indexes of a ledger's columns in this rule set's reading order; -1 where it has none.
   */
  positions(columns: LedgerColumns): readonly number[] {
    return this.columns.map((column) => columns.text[column] ?? -1);
  }

  /**
   * How the rules split a line.
   *
   * @param row - A ledger row without an error in a text column.
   * @param positions - What `positions` gives for the ledger's columns.
   * @returns The split, valid until the next line is split.
   */
  split(row: CellRow, positions: readonly number[]): Split {
    const { readers } = this;
    const candidates = this.candidatesOf(row, positions);
    candidates.begin();
    for (let column = this.grouped; column < readers.length; column += 1) {
      const reader = readers[column];
      if (reader === undefined || !candidates.needs(column)) {
        continue;
      }
      const text = textAt(row, positions[column]);
      if (candidates.readFromCache(column, text)) {
        continue;
      }
      const count = reader.read(text);
      for (let index = 0; index < count; index += 1) {
        candidates.pass(reader.found[index] ?? 0);
      }
      candidates.endText(column, text);
    }
    return this.splitBy(candidates);
  }

  /** The split that the rules which can still fit make, in their order. */
  private splitBy(candidates: Candidates): Split {
    const { splitter } = this;
    splitter.begin();
    for (let rule = candidates.takeNext(); rule >= 0; rule = candidates.takeNext()) {
      if (splitter.take(rule)) {
        break;
      }
    }
    return splitter.end();
  }

  private candidatesOf(row: CellRow, positions: readonly number[]): Candidates {
    const [first] = this.readers;
    if (first === undefined || this.grouped === 0) {
      return this.groups.of([], 0);
    }
    const text = textAt(row, positions[0]);
    const cached = this.groupOf.get(text);
    if (cached !== undefined) {
      return cached;
    }
    const candidates = this.groups.of(first.found, first.read(text));
    this.groupOf.set(text, candidates);
    return candidates;
  }
}

const endsLine = ({ share }: Rule): boolean => share.isZero() || share.eq(1);

const textAt = (row: CellRow, at = -1): string => (at < 0 ? "" : cellText(row[at]));

/**
 * The columns with a matcher, those first that most rules match, as they leave the fewest rules
 * open. Before them one that is only compared from the start of a text, if there is one: its texts
 * need not be read to the end and group the lines.
 */
function readingOrder(rules: readonly Rule[]): readonly TextColumn[] {
  const testing = (column: TextColumn): number =>
    rules.filter((rule) => rule.matchers[column]).length;
  const order = TEXT_COLUMNS.filter((column) => testing(column) > 0).sort(
    (a, b) => testing(b) - testing(a),
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
