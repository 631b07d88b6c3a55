import { RuleSet } from "../core/ledger/matching/rule-set";
import { readRules, type Rule } from "../core/ledger/rule";
import { vocabularyOf, type Vocabulary } from "../core/ledger/vocabulary";
import ledgerWords from "./ledger-words.json";
import type { Pack } from "./pack";
import { asRange } from "./tables";

/** How ledgers of a country are read and placed. */
export interface LedgerReading {
  /** What ledgers and rules call things. */
  readonly vocabulary: Vocabulary;
  /** The rules that place budget lines unless a user gives others, in the order they are tried. */
  readonly rules: readonly Rule[];
  /** The same rules ready for matching. */
  readonly ruleSet: RuleSet;
}

const READINGS = new WeakMap<Pack, LedgerReading>();

/**
 * How ledgers of a country are read, from its pack; the same for each call.
 *
 * @throws {Problem} if the pack's rules do not hold what they must: a fault of the dataset.
 */
export function ledgerReadingOf(pack: Pack): LedgerReading {
  const found = READINGS.get(pack);
  if (found !== undefined) {
    return found;
  }
  const { country, categories, tables } = pack;
  const vocabulary = vocabularyOf(ledgerWords, country.calendar, country.currency.code);
  const rules = readRules(asRange(tables.rules), { categories: categories.ids, vocabulary });
  const reading = { vocabulary, rules, ruleSet: new RuleSet(rules) };
  READINGS.set(pack, reading);
  return reading;
}
