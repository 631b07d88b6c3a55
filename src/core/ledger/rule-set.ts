import type { Range } from "./cell";
import { textOf } from "./cell";
import { TEXT_COLUMNS } from "./columns";
import type { LedgerColumns, TextColumn } from "./columns";
import { fold } from "./fold";
import type { Matcher } from "./matcher";
import { placementOf } from "./placement";
import type { Placement } from "./placement";
import type { Rule } from "./rule";

/** Rules made ready to place many lines. */
export class RuleSet {
  private readonly placements = new Map<string, Placement>();

  constructor(private readonly rules: readonly Rule[]) {}

  /**
   * How the rules split a line.
   *
   * @param row - A ledger row without an error in a text column.
   */
  place(row: Range[number], columns: LedgerColumns): Placement {
    const text = (column: TextColumn): string => {
      const at = columns.text[column];
      return at === undefined ? "" : fold(textOf(row[at]));
    };
    const matching = this.rules.filter((rule) =>
      TEXT_COLUMNS.every((column) => matches(rule.matchers[column], text(column))),
    );
    const key = matching.map((rule) => rule.id).join("\n");
    const known = this.placements.get(key) ?? placementOf(matching);
    this.placements.set(key, known);
    return known;
  }
}

/** The rules made ready; the same object again for rules of the same content. */
export const compile = (rules: readonly Rule[]): RuleSet => new RuleSet(rules);

function matches(matcher: Matcher | undefined, text: string): boolean {
  if (matcher === undefined) return true;
  if (matcher.mark === "=") return matcher.alternatives.includes(text);
  return matcher.alternatives.some((part) =>
    matcher.mark === "~" ? text.includes(part) : text.startsWith(part),
  );
}
