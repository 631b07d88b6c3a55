import { readFileSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

const MEGABYTE = 2 ** 20;

/**
 * Lets go of garbage, waits until its memory is given back, and starts measuring the peak anew
 * (Linux, node --expose-gc).
 */
export async function startPeak(): Promise<number> {
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc?.();
    await pause(500);
  }
  writeFileSync("/proc/self/clear_refs", "5");
  return process.memoryUsage.rss() / MEGABYTE;
}

/** The most memory the process has held since the start of the measurement, in MB. */
export function peak(): number {
  const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
  return Number(kilobytes) / 1024;
}
