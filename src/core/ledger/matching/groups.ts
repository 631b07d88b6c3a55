import { Candidates } from "./candidates";
import type { CandidateParts, NumberedRule } from "./candidates";

/** All rules and columns of a rule set. */
export interface GroupParts extends CandidateParts {
  /** The number of columns that make a group: 1, or 0 for one group of all lines. */
  readonly grouped: number;
}

/** The candidates of the lines with the same hits in the first column, and the groups of one more hit. */
interface Group {
  readonly hits: readonly number[];
  candidates: Candidates | undefined;
  readonly next: Map<number, Group>;
}

/**
 * Lines grouped by what is found in the column that is read first: each group has its own few
 * candidates, made when it first occurs. The patterns of that column all begin at the start of the
 * text, so there are no more groups than patterns allow, however many texts.
 */
export class Groups {
  private readonly first: Group = { hits: [], candidates: undefined, next: new Map() };

  constructor(private readonly parts: GroupParts) {}

  /**
   * The candidates of a line.
   *
   * @param found - The hits in its first column, of which the first `count` count.
   */
  of(found: readonly number[], count: number): Candidates {
    let group = this.first;
    for (let index = 0; index < count; index += 1) {
      const hit = found[index] ?? 0;
      group = group.next.get(hit) ?? this.add(group, hit);
    }
    return (group.candidates ??= this.candidatesOf(group.hits));
  }

  private add(group: Group, hit: number): Group {
    const added = { hits: [...group.hits, hit], candidates: undefined, next: new Map() };
    group.next.set(hit, added);
    return added;
  }

  private candidatesOf(hits: readonly number[]): Candidates {
    const { parts } = this;
    const passes = ({ rule, number }: NumberedRule): boolean =>
      parts.grouped === 0 ||
      !parts.tests(rule, 0) ||
      hits.some((hit) => parts.hits[hit]?.has(number));
    const rules = parts.rules.filter(passes);
    const testsMore = (rule: NumberedRule["rule"]): boolean =>
      Array.from({ length: parts.columns }).some(
        (_, column) => column >= parts.grouped && parts.tests(rule, column),
      );
    const last = rules.findIndex(({ rule, endsLine }) => endsLine && !testsMore(rule));
    return new Candidates({ ...parts, rules: last < 0 ? rules : rules.slice(0, last + 1) });
  }
}
