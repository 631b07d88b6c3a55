import type { Run } from "./bench";
import { hasLibreOffice } from "./libreoffice";
import type { Result } from "./measure";
import type { Engine } from "./tasks";

const SIZES = [10_000, 100_000, 1_000_000];
const RULES = [50, 500];

/** The judge takes minutes where lines times rules pass this. */
const MOST_JUDGED = 10_000_000;

/** Every engine on a ledger and rules that are alike in every size, a row each. */
export async function compareSizes(run: Run): Promise<void> {
  console.log("| lines | rules | engine | first | median | best | CPU ms | ns/line | MB | x | |");
  console.log("|---:|---:|---|---:|---:|---:|---:|---:|---:|---:|---|");
  for (const lines of SIZES) {
    for (const rules of RULES) {
      await compareAt(run, lines, rules);
    }
  }
}

async function compareAt(run: Run, lines: number, rules: number): Promise<void> {
  const runs = lines > 100_000 ? 7 : 15;
  const ours = await run({ engine: "ours", input: { lines, rules }, runs });
  print([lines, rules, "ours"], ours, ours);
  for (const engine of others(lines, rules)) {
    const input = { lines, rules };
    const result = await run({ engine, input, runs: isSlow(engine) ? 1 : runs });
    print([lines, rules, engine], result, ours);
  }
}

function others(lines: number, rules: number): readonly Engine[] {
  const engines: Engine[] = ["ours, lines", "reading", "plain", "DuckDB, 2 threads"];
  if (lines * rules <= MOST_JUDGED) {
    engines.push("judge");
  }
  if (lines === 100_000 && rules === 50 && hasLibreOffice()) {
    engines.push("LibreOffice");
  }
  return engines;
}

const isSlow = (engine: Engine): boolean => engine === "judge" || engine === "LibreOffice";

type Name = readonly [lines: number, rules: number, engine: Engine];

function print([lines, rules, engine]: Name, measured: Result, ours: Result): void {
  const { first, median, best, processor, memory } = measured;
  const isComparable = engine !== "reading" && engine !== "ours, lines";
  const cells = [
    lines,
    rules,
    engine,
    first.toFixed(1),
    median.toFixed(1),
    best.toFixed(1),
    processor?.toFixed(1) ?? "–",
    ((best / lines) * 1e6).toFixed(0),
    memory?.toFixed(0) ?? "–",
    (best / ours.best).toFixed(2),
    isComparable ? (measured.result === ours.result ? "equal" : "DIFFERENT") : "",
  ];
  console.log(`| ${cells.join(" | ")} |`);
}
