import { fork } from "node:child_process";
import { cpus } from "node:os";
import type { Result } from "./measure";
import { compareShapes } from "./compare-shapes";
import { compareSizes } from "./compare-sizes";
import { perform } from "./tasks";
import type { Task } from "./tasks";

/** Runs a task in a process of its own. */
export type Run = (task: Task) => Promise<Result>;

const run: Run = (task) => {
  const child = fork(__filename, [JSON.stringify(task)], { execArgv: ["--expose-gc"] });
  return new Promise((resolve, reject) => {
    child.once("message", (result: Result) => resolve(result));
    child.once("exit", (code) => {
      if (code !== 0) {
        reject(new Error(`${task.engine} ended with ${code}.`));
      }
    });
  });
};

/** Compares the engines on shapes drawn at random, or, by the word "sizes", on one by size. */
async function compare(): Promise<void> {
  const [processor] = cpus();
  const day = new Date().toISOString().slice(0, 10);
  console.log(`${day}, ${cpus().length} x ${processor?.model}, Node ${process.version}\n`);
  if (process.argv[2] === "sizes") {
    await compareSizes(run);
  } else {
    await compareShapes(run, Number(process.argv[2] ?? 12));
  }
}

const [, , task = ""] = process.argv;
if (!task.startsWith("{")) {
  void compare();
} else {
  void perform(JSON.parse(task)).then((result) => process.send?.(result));
}
