import { peak, startPeak } from "./memory";

/** What one engine needed for one ledger and one set of rules. */
export interface Result {
  /** Milliseconds of the first run, the median and the best of all runs. */
  readonly first: number;
  readonly median: number;
  readonly best: number;
  /** Least processor time of a run, all threads, milliseconds; tells more on a busy machine. */
  readonly processor: number | undefined;
  /** Peak memory beyond the input, MB; undefined where it cannot be told. */
  readonly memory: number | undefined;
  /** The result in a form that is equal for equal results. */
  readonly result: string;
}

/**
 * Times a piece of work a number of times.
 *
 * @param work - Gives the result, or a promise of it.
 */
export async function measure(runs: number, work: () => Promise<string> | string): Promise<Result> {
  const before = await startPeak();
  const times: number[] = [];
  let result = "";
  let processor = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    const used = process.cpuUsage();
    result = await work();
    times.push(performance.now() - start);
    const { user, system } = process.cpuUsage(used);
    processor = Math.min(processor, (user + system) / 1000);
  }
  const sorted = [...times].sort((a, b) => a - b);
  const [first = 0] = times;
  const [best = 0] = sorted;
  return {
    first,
    median: sorted[runs >> 1] ?? first,
    best,
    processor,
    memory: peak() - before,
    result,
  };
}
