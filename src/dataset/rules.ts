import { readRules, type Rule } from "../core/ledger/rule";
import { CATEGORY_IDS } from "./categories";
import { asRange, TABLES } from "./tables";

/** The default rules, in the order in which they are tried. */
export const RULES: readonly Rule[] = readRules(asRange(TABLES.rules), CATEGORY_IDS);
