import { Exact } from "../../decimal";
import type { Decimal } from "../../decimal";
import type { Rule } from "../rule";
import { OUTSIDE, partOf, portionOf, UNMATCHED } from "../split";
import type { Part, Portion, Split } from "../split";

/** The numbers of the state of a line that nothing was taken of yet. */
const START = 0;

/** Above either the table starts over, between two lines. */
const MOST_STATES = 4096;
const MOST_CELLS = 4_000_000;

/** What is left of a line after some rules; lines of which as much is left share it. */
interface State {
  readonly left: Decimal;
  /** Whether no further rule can take anything. */
  readonly isEnded: boolean;
  /** The number of the part that is left outside; -1 if nothing is. */
  readonly outside: number;
  readonly placed: Portion;
  readonly outsidePortion: Portion;
}

/**
 * Splits lines by the rules that match: each takes its share of the line, but never more than is
 * left; a share of 0 ends the line. What a rule takes depends only on the rule and on what is
 * left, so both are numbered, and a table leads from what is left and a rule to the part it takes
 * and what is then left. It grows with the values that can be left, not with the combinations of
 * rules.
 */
export class Splitter implements Split {
  ids: Int32Array;
  count = 0;
  parts: Part[] = [];
  private state = START;
  private states: State[] = [];
  private stateNumbers = new Map<string, number>();
  private partNumbers = new Map<string, number>();
  /** By state and rule: the number of the part taken, and of the next state; START if not filled. */
  private partTaken = new Int32Array(0);
  private nextState = new Int32Array(0);

  /**
   * @param rules - In the order in which they are tried.
   */
  constructor(private readonly rules: readonly Rule[]) {
    this.ids = new Int32Array(rules.length + 1);
    this.startOver();
  }

  get placed(): Portion {
    return this.current.placed;
  }

  get outside(): Portion {
    return this.current.outsidePortion;
  }

  /** Begins a line. */
  begin(): void {
    const { length } = this.states;
    if (length > MOST_STATES || length * this.rules.length > MOST_CELLS) {
      this.startOver();
    }
    this.state = START;
    this.count = 0;
  }

  /**
   * Lets the next rule that matches take its part.
   *
   * @returns Whether the line is ended.
   */
  take(rule: number): boolean {
    const cell = this.state * this.rules.length + rule;
    if ((this.nextState[cell] ?? START) === START) {
      this.fill(rule);
    }
    this.ids[this.count] = this.partTaken[cell] ?? 0;
    this.count += 1;
    this.state = this.nextState[cell] ?? START;
    return this.current.isEnded;
  }

  /** Ends a line: what is left is outside. */
  end(): Split {
    const { outside } = this.current;
    if (outside >= 0) {
      this.ids[this.count] = outside;
      this.count += 1;
    }
    return this;
  }

  private get current(): State {
    return this.states[this.state] ?? FIRST;
  }

  private startOver(): void {
    this.parts = [partOf(OUTSIDE, "", FIRST.left)];
    this.states = [FIRST];
    this.stateNumbers = new Map();
    this.partNumbers = new Map();
    this.partTaken = new Int32Array(this.rules.length * 4);
    this.nextState = new Int32Array(this.rules.length * 4);
  }

  private fill(rule: number): void {
    const { current, state, rules } = this;
    const { category, id, share } = rules[rule] ?? { category: "", id: "", share: current.left };
    const taken = share.lt(current.left) ? share : current.left;
    const left = current.left.minus(taken);
    const part = this.numberOfPart(`${rule} ${taken}`, () => partOf(category, id, taken));
    const next = this.numberOfState(left, share.isZero() || left.isZero());
    const cell = state * rules.length + rule;
    this.partTaken[cell] = part;
    this.nextState[cell] = next;
  }

  private numberOfPart(key: string, make: () => Part): number {
    const found = this.partNumbers.get(key);
    if (found !== undefined) {
      return found;
    }
    const number = this.parts.push(make()) - 1;
    this.partNumbers.set(key, number);
    return number;
  }

  private numberOfState(left: Decimal, isEnded: boolean): number {
    const key = `${left} ${isEnded}`;
    const found = this.stateNumbers.get(key);
    if (found !== undefined) {
      return found;
    }
    const number = this.states.push({
      left,
      isEnded,
      outside: left.isZero() ? -1 : this.parts.push(partOf(OUTSIDE, "", left)) - 1,
      placed: portionOf(new Exact(1).minus(left)),
      outsidePortion: portionOf(left),
    });
    this.stateNumbers.set(key, number - 1);
    this.reserve(number);
    return number - 1;
  }

  private reserve(states: number): void {
    const size = states * this.rules.length;
    if (size <= this.nextState.length) {
      return;
    }
    this.partTaken = enlarged(this.partTaken, size);
    this.nextState = enlarged(this.nextState, size);
  }
}

const FIRST: State = {
  left: new Exact(1),
  isEnded: false,
  outside: UNMATCHED,
  placed: portionOf(new Exact(0)),
  outsidePortion: portionOf(new Exact(1)),
};

function enlarged(values: Int32Array, size: number) {
  const larger = new Int32Array(Math.max(size, values.length * 2));
  larger.set(values);
  return larger;
}
