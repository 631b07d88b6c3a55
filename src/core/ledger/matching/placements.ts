import { placementOf } from "../placement";
import type { Placement } from "../placement";
import type { Rule } from "../rule";

const MOST = 50_000;

/** A placement, the rules that lead to it, and the placements that one more rule leads to. */
interface Node {
  readonly placement: Placement;
  readonly matching: readonly Rule[];
  readonly next: Map<number, Placement>;
}

/** Cache of the placements that have occurred. */
export class Placements {
  /** The placement of a line that no rule matches. */
  readonly first: Placement;
  private readonly nodes: Node[] = [];

  /**
   * @param rules - In the order in which they are tried.
   */
  constructor(private readonly rules: readonly Rule[]) {
    this.first = this.add([]);
  }

  /** Whether the cache holds as many as it should: then it is better to start over. */
  get isFull(): boolean {
    return this.nodes.length > MOST;
  }

  /** The placement of a line that matches one more rule, behind those of a placement. */
  after({ index }: Placement, rule: number): Placement {
    return this.nodes[index]?.next.get(rule) ?? this.addAfter(index, rule);
  }

  private addAfter(index: number, rule: number): Placement {
    const node = this.nodes[index];
    const added = this.add([...(node?.matching ?? []), ...this.rules.slice(rule, rule + 1)]);
    node?.next.set(rule, added);
    return added;
  }

  private add(matching: readonly Rule[]): Placement {
    const placement = placementOf(matching, this.nodes.length);
    this.nodes.push({ placement, matching, next: new Map() });
    return placement;
  }
}
