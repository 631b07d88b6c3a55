import { duckDb, loadDuckDb } from "./duckdb";
import { ours, oursLines, plain, reading } from "./engines";
import { libreOffice } from "./libreoffice";
import { makeLedger } from "./make-ledger";
import { makeRules } from "./make-rules";
import { measure } from "./measure";
import type { Result } from "./measure";

/** One engine on one ledger with one set of rules. */
export interface Task {
  readonly engine: Engine;
  readonly lines: number;
  readonly rules: number;
  readonly runs: number;
}

export type Engine = "reading" | "ours" | "ours, lines" | "plain" | "DuckDB" | "LibreOffice";

/** Does a task in this process, which does nothing else. */
export async function perform({ engine, lines, rules: count, runs }: Task): Promise<Result> {
  const ledger = makeLedger(lines);
  const rules = makeRules(count);
  if (engine === "reading") return measure(runs, () => reading(ledger));
  if (engine === "ours") return measure(runs, () => ours(ledger, rules));
  if (engine === "ours, lines") return measure(runs, () => oursLines(ledger, rules));
  if (engine === "plain") return measure(runs, () => plain(ledger, rules));
  if (engine === "LibreOffice") return libreOffice(ledger, rules);
  const connection = await loadDuckDb(ledger);
  return measure(runs, () => duckDb(connection, rules));
}
