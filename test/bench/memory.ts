import { readFileSync, writeFileSync } from "node:fs";

const MEGABYTE = 2 ** 20;

/** Lets go of garbage and starts measuring the peak anew (Linux, node --expose-gc). */
export function startPeak(): number {
  globalThis.gc?.();
  writeFileSync("/proc/self/clear_refs", "5");
  return process.memoryUsage.rss() / MEGABYTE;
}

/** The most memory the process has held since the start of the measurement, in MB. */
export function peak(): number {
  const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
  return Number(kilobytes) / 1024;
}
