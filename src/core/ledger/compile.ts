import { TEXT_COLUMNS } from "./columns";
import type { Matcher } from "./matcher";
import type { Rule } from "./rule";
import { RuleSet } from "./matching/rule-set";

const KEPT = 4;

/** The rule sets used last, by the content of their rules; the latest stands last. */
const ruleSets = new Map<string, RuleSet>();

/**
 * The rules made ready; rules of the same content give the same rule set again, as long as it is
 * among the few used last.
 */
export function compile(rules: readonly Rule[]): RuleSet {
  const key = contentOf(rules);
  const ruleSet = ruleSets.get(key) ?? new RuleSet(rules);
  ruleSets.delete(key);
  ruleSets.set(key, ruleSet);
  const [oldest] = ruleSets.keys();
  if (ruleSets.size > KEPT && oldest !== undefined) ruleSets.delete(oldest);
  return ruleSet;
}

const contentOf = (rules: readonly Rule[]): string =>
  JSON.stringify(
    rules.map(({ id, matchers, category, share }) => [
      id,
      TEXT_COLUMNS.map((column) => written(matchers[column])),
      category,
      share,
    ]),
  );

const written = (matcher: Matcher | undefined): readonly string[] | null =>
  matcher === undefined ? null : [matcher.mark, ...matcher.alternatives];
