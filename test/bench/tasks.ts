import { RuleSet } from "../../src/core/ledger/matching/rule-set";
import { duckDb, loadDuckDb } from "./duckdb";
import { judge, ours, oursLines, reading } from "./engines";
import { libreOffice } from "./libreoffice";
import { makeLedger } from "./make-ledger";
import { makeRules } from "./make-rules";
import { measure } from "./measure";
import type { Result } from "./measure";
import { plain } from "./plain";

/** One engine on one ledger with one set of rules. */
export interface Task {
  readonly engine: Engine;
  readonly lines: number;
  readonly rules: number;
  readonly runs: number;
}

export type Engine =
  "reading" | "ours" | "ours, lines" | "plain" | "judge" | "DuckDB" | "LibreOffice";

/** Does a task in this process, which does nothing else. */
export async function perform({ engine, lines, rules: count, runs }: Task): Promise<Result> {
  const ledger = makeLedger(lines);
  const rules = makeRules(count);
  const ruleSet = new RuleSet(rules);
  if (engine === "reading") return measure(runs, () => reading(ledger));
  if (engine === "ours") return measure(runs, () => ours(ledger, ruleSet));
  if (engine === "ours, lines") return measure(runs, () => oursLines(ledger, ruleSet));
  if (engine === "plain") return measure(runs, () => plain(ledger, rules));
  if (engine === "judge") return measure(runs, () => judge(ledger, rules));
  if (engine === "LibreOffice") return libreOffice(ledger, rules);
  const connection = await loadDuckDb(ledger);
  return measure(runs, () => duckDb(connection, rules));
}
