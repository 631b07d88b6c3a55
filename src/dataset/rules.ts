import { RuleSet } from "../core/ledger/matching/rule-set";
import { readRules, type Rule } from "../core/ledger/rule";
import { CATEGORY_IDS } from "./categories";
import { asRange, TABLES } from "./tables";

/** The default rules, in the order in which they are tried. */
export const RULES: readonly Rule[] = readRules(asRange(TABLES.rules), CATEGORY_IDS);

let ruleSet: RuleSet | undefined;

/** The default rules ready for matching, compiled on first use. */
export const defaultRuleSet = (): RuleSet => (ruleSet ??= new RuleSet(RULES));
