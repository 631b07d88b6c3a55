import { Exact } from "../sum";
import { PairTable } from "./pair-table";
import { placementOf } from "./placement";
import type { Placement } from "./placement";
import type { Rule } from "./rule";

const MAXIMUM_STATES = 50_000;

/** The rules that can still match, and those of them that have found their text in the column. */
interface State {
  readonly column: number;
  readonly open: bigint;
  readonly passed: bigint;
}

const NOTHING_OPEN: State = { column: 0, open: 0n, passed: 0n };

/**
 * What is known of a line while its columns are read: which rules can still match. Every state
 * that a line reaches gets a number, so that a line is a walk through tables. Rules that no
 * longer matter, because those before them are sure to take the whole line, are dropped; so few
 * states occur, and a line is read no further than its placement needs.
 *
 * A number from 0 is a state that waits for a column; below 0 it is -1 less a placement's index.
 * Sets of rules are bits in a bigint, the first rule the lowest.
 */
export class Decisions {
  /** The state of a line of which nothing is read. */
  readonly start: number;
  private readonly placements: Placement[] = [];
  private readonly waiting: number[] = [];
  private readonly states: State[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly placementNumbers = new Map<bigint, number>();
  private readonly hits: bigint[] = [];
  private readonly hitNumbers = new Map<bigint, number>();
  private readonly afterHit = new PairTable();
  private readonly afterEnd: (number | undefined)[] = [];
  /** For each column, the rules that ask something of a column behind it. */
  private readonly askingAfter: readonly bigint[];

  /**
   * @param rules - In the order in which they are tried.
   * @param asking - For each column, in the order of reading, the rules that ask something of it.
   */
  constructor(
    private readonly rules: readonly Rule[],
    private readonly asking: readonly bigint[],
  ) {
    this.askingAfter = asking.map((_, column) =>
      asking.slice(column + 1).reduce((all, rules) => all | rules, 0n),
    );
    this.start = this.settle({ column: 0, open: (1n << BigInt(rules.length)) - 1n, passed: 0n });
  }

  /** The column a decision waits for; -1 when it is a placement. */
  waitsFor(decision: number): number {
    return decision < 0 ? -1 : (this.waiting[decision] ?? -1);
  }

  /** The placement that a decision is. */
  placementOf(decision: number): Placement {
    return this.placements[-1 - decision] ?? placementOf([], 0);
  }

  /** Whether there are so many states that it is better to start over. */
  get isFull(): boolean {
    return this.states.length + this.placements.length > MAXIMUM_STATES;
  }

  /** The number of a set of rules whose text is found together. */
  hitOf(rules: bigint): number {
    const known = this.hitNumbers.get(rules) ?? this.hits.push(rules) - 1;
    this.hitNumbers.set(rules, known);
    return known;
  }

  /** The decision after the column it waits for is found to hold the text of some rules. */
  hit(decision: number, hit: number): number {
    return this.afterHit.get(decision, hit) ?? this.learnHit(decision, hit);
  }

  /** The decision after the end of the text of the column it waits for. */
  end(decision: number): number {
    return this.afterEnd[decision] ?? this.learnEnd(decision);
  }

  private learnHit(decision: number, hit: number): number {
    const state = this.stateOf(decision);
    const found = (this.hits[hit] ?? 0n) & state.open;
    const after = this.settle({ ...state, passed: state.passed | found });
    this.afterHit.set(decision, hit, after);
    return after;
  }

  private learnEnd(decision: number): number {
    const { column, open, passed } = this.stateOf(decision);
    const left = open & (passed | ~(this.asking[column] ?? 0n));
    const after = this.settle({ column: column + 1, open: left, passed: 0n });
    this.afterEnd[decision] = after;
    return after;
  }

  /** The decision a state comes to: columns of which nothing is open are passed over. */
  private settle({ column, open, passed }: State): number {
    const left = this.dropSpent({ column, open, passed });
    if (column === this.asking.length) return this.numberOfPlacement(left);
    if ((left & (this.asking[column] ?? 0n) & ~passed) !== 0n) {
      return this.numberOf({ column, open: left, passed: passed & left });
    }
    return this.settle({ column: column + 1, open: left, passed: 0n });
  }

  /** The open rules without those behind rules that are sure to take the whole line. */
  private dropSpent({ column, open, passed }: State): bigint {
    const waiting = ((this.asking[column] ?? 0n) & ~passed) | (this.askingAfter[column] ?? 0n);
    let left = new Exact(1);
    for (const index of bitsOf(open & ~waiting)) {
      const share = this.rules[index]?.share ?? left;
      if (share.isZero() || share.gte(left)) return open & ((2n << BigInt(index)) - 1n);
      left = left.minus(share);
    }
    return open;
  }

  private numberOf(state: State): number {
    const key = `${state.column} ${state.open.toString(36)} ${state.passed.toString(36)}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.states.length);
    this.waiting.push(state.column);
    this.afterEnd.push(undefined);
    return this.states.push(state) - 1;
  }

  private numberOfPlacement(matching: bigint): number {
    const known = this.placementNumbers.get(matching);
    if (known !== undefined) return known;
    const rules = bitsOf(matching).flatMap((index) => this.rules[index] ?? []);
    const number = -1 - this.placements.length;
    this.placements.push(placementOf(rules, this.placements.length));
    this.placementNumbers.set(matching, number);
    return number;
  }

  private stateOf(decision: number): State {
    return this.states[decision] ?? NOTHING_OPEN;
  }
}

/** The places of the ones in a bigint, the lowest first. */
function bitsOf(bits: bigint): readonly number[] {
  const digits = bits.toString(2);
  const ones: number[] = [];
  for (
    let at = digits.lastIndexOf("1");
    at >= 0;
    at = at === 0 ? -1 : digits.lastIndexOf("1", at - 1)
  ) {
    ones.push(digits.length - 1 - at);
  }
  return ones;
}
