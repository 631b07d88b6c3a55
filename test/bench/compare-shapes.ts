import type { Run } from "./bench";
import { describeShape, drawShape } from "./shapes";
import type { Shape } from "./shapes";
import type { Engine } from "./tasks";

const RUNS = 7;

/** Rules by lines above which DuckDB takes half a minute a run. */
const MOST_REPEATED = 50_000_000;

/** How one engine did on a shape, nanoseconds a line. */
interface Times {
  readonly first: number;
  readonly median: number;
  readonly processor: number;
  readonly result: string;
}

/** What is compared, each as a number beside the product's median. */
const RATIOS = ["DuckDB, 1 thread", "DuckDB, 2 threads", "plain", "of reading", "first call"];

/** The engines on shapes drawn at random, a row each, then the worst and the median of each ratio. */
export async function compareShapes(run: Run, count: number): Promise<void> {
  console.log(`| shape | reading | ours first / median (CPU) | ${RATIOS.join(" | ")} | |`);
  console.log(`|---|---:|---:|${RATIOS.map(() => "---:|").join("")}---|`);
  const all: (readonly number[])[] = [];
  for (let seed = 1; seed <= count; seed += 1) {
    all.push(await compareOn(run, drawShape(seed)));
  }
  RATIOS.forEach((name, at) => {
    const values = all.map((ratios) => ratios[at] ?? Number.NaN).sort((a, b) => a - b);
    const [least = 0] = values;
    const most = values.at(-1) ?? 0;
    const isGain = at < 3;
    const median = values[values.length >> 1] ?? 0;
    console.log(
      `${name}: median ${median.toFixed(2)}, worst ${(isGain ? least : most).toFixed(2)}`,
    );
  });
}

async function compareOn(run: Run, shape: Shape): Promise<readonly number[]> {
  const times = async (engine: Engine): Promise<Times> => {
    const isLong = engine.startsWith("DuckDB") && shape.rules * shape.lines > MOST_REPEATED;
    const runs = isLong ? 1 : RUNS;
    const measured = await run({ engine, input: { seed: shape.seed }, runs });
    const inLines = (milliseconds: number): number => (milliseconds / shape.lines) * 1e6;
    return {
      first: inLines(measured.first),
      median: inLines(measured.median),
      processor: inLines(measured.processor ?? Number.NaN),
      result: measured.result,
    };
  };
  const reading = await times("reading");
  const ours = await times("ours");
  const others = [
    await times("DuckDB, 1 thread"),
    await times("DuckDB, 2 threads"),
    await times("plain"),
  ];
  const isEqual = others.every(({ result }) => result === ours.result);
  const ratios = [
    ...others.map(({ median }) => median / ours.median),
    ours.median / reading.median,
    ours.first / ours.median,
  ];
  const cells = [
    `${shape.seed}: ${describeShape(shape)}`,
    reading.median.toFixed(0),
    `${ours.first.toFixed(0)} / ${ours.median.toFixed(0)} (${ours.processor.toFixed(0)})`,
    ...ratios.map((ratio) => ratio.toFixed(2)),
    isEqual ? "equal" : "DIFFERENT",
  ];
  console.log(`| ${cells.join(" | ")} |`);
  return ratios;
}
