import { fork } from "node:child_process";
import { cpus } from "node:os";
import { hasLibreOffice } from "./libreoffice";
import type { Measurement, Result } from "./measure";
import { perform } from "./tasks";
import type { Engine, Task } from "./tasks";

const SIZES = [10_000, 100_000, 1_000_000];
const RULES = [50, 500];

/** The judge takes minutes where lines times rules pass this. */
const MOST_JUDGED = 10_000_000;

/** Runs every task in a process of its own, one after the other, and prints one table. */
async function compare(): Promise<void> {
  console.log(
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} x ${cpus()[0]?.model}, Node ${process.version}\n`,
  );
  console.log(
    "| lines | rules | engine | ms first | ms median | ms best | CPU ms | lines/s | ns/line | peak MB | x ours | result |",
  );
  console.log("|---:|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|---|");
  for (const lines of SIZES) {
    for (const rules of RULES) await compareAt(lines, rules);
  }
}

async function compareAt(lines: number, rules: number): Promise<void> {
  const ours = await run({ engine: "ours", lines, rules, runs: runsOf(lines) });
  print(ours, ours);
  for (const engine of others(lines, rules)) {
    print(await run({ engine, lines, rules, runs: isSlow(engine) ? 1 : runsOf(lines) }), ours);
  }
}

function others(lines: number, rules: number): readonly Engine[] {
  const engines: Engine[] = ["ours, lines", "reading", "plain", "DuckDB"];
  if (lines * rules <= MOST_JUDGED) engines.push("judge");
  if (lines === 100_000 && rules === 50 && hasLibreOffice()) engines.push("LibreOffice");
  return engines;
}

const isSlow = (engine: Engine): boolean => engine === "judge" || engine === "LibreOffice";

const runsOf = (lines: number): number => (lines > 100_000 ? 7 : 15);

function run(task: Task): Promise<Measurement> {
  const child = fork(__filename, [JSON.stringify(task)], { execArgv: ["--expose-gc"] });
  return new Promise((resolve, reject) => {
    child.once("message", (result: Result) => resolve({ ...task, ...result }));
    child.once("exit", (code) => {
      if (code !== 0) reject(new Error(`${task.engine} ended with ${code}.`));
    });
  });
}

function print(measured: Measurement, ours: Measurement): void {
  const { engine, lines, rules, first, median, best, processor, memory } = measured;
  const isComparable = engine !== "reading" && engine !== "ours, lines";
  const cells = [
    lines,
    rules,
    engine,
    first.toFixed(1),
    median.toFixed(1),
    best.toFixed(1),
    processor?.toFixed(1) ?? "–",
    Math.round((lines / best) * 1000),
    ((best / lines) * 1e6).toFixed(0),
    memory?.toFixed(0) ?? "–",
    (best / ours.best).toFixed(2),
    isComparable ? (measured.result === ours.result ? "equal" : "DIFFERENT") : "",
  ];
  console.log(`| ${cells.join(" | ")} |`);
}

const [, , task] = process.argv;
if (task === undefined) void compare();
else void perform(JSON.parse(task)).then((result) => process.send?.(result));
