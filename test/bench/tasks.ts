import { RuleSet } from "../../src/core/ledger/matching/rule-set";
import type { Rule } from "../../src/core/ledger/rule";
import { duckDb, loadDuckDb } from "./duckdb";
import { judge, ours, oursLines, reading } from "./engines";
import type { Rows } from "./engines";
import { libreOffice } from "./libreoffice";
import { makeLedger } from "./make-ledger";
import { makeRules } from "./make-rules";
import { ledgerOfShape, rulesOfShape } from "./make-shape";
import { measure } from "./measure";
import type { Result } from "./measure";
import { plain } from "./plain";
import { drawShape } from "./shapes";

/** One engine on one ledger with one set of rules. */
export interface Task {
  readonly engine: Engine;
  readonly input: Input;
  readonly runs: number;
}

/** The shape of a seed, or the ledger that is alike in every size. */
export type Input = { readonly seed: number } | { readonly lines: number; readonly rules: number };

export type Engine =
  | "reading"
  | "ours"
  | "ours, lines"
  | "plain"
  | "judge"
  | "DuckDB, 1 thread"
  | "DuckDB, 2 threads"
  | "LibreOffice";

/** Does a task in this process, which does nothing else. */
export async function perform({ engine, input, runs }: Task): Promise<Result> {
  const { ledger, rules } = made(input);
  if (engine === "reading") {
    return measure(runs, () => reading(ledger));
  }
  if (engine === "plain") {
    return measure(runs, () => plain(ledger, rules));
  }
  if (engine === "judge") {
    return measure(runs, () => judge(ledger, rules));
  }
  if (engine === "LibreOffice") {
    return libreOffice(ledger, rules);
  }
  if (engine === "ours" || engine === "ours, lines") {
    const ruleSet = new RuleSet(rules);
    return measure(runs, () => (engine === "ours" ? ours : oursLines)(ledger, ruleSet));
  }
  const connection = await loadDuckDb(ledger, engine === "DuckDB, 1 thread" ? 1 : 2);
  return measure(runs, () => duckDb(connection, rules));
}

function made(input: Input): { readonly ledger: Rows; readonly rules: readonly Rule[] } {
  if ("lines" in input) {
    return { ledger: makeLedger(input.lines), rules: makeRules(input.rules) };
  }
  const shape = drawShape(input.seed);
  return { ledger: ledgerOfShape(shape), rules: rulesOfShape(shape) };
}
