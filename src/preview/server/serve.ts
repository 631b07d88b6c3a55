import { resolve } from "node:path";
import type { PageReloader } from "./reload";
import { run } from "./run";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** After a signal the process is gone within this time, whatever a file or the browser does. */
const LONGEST_STOP_MS = 1000;

/**
 * Serves the embedded workbook until a signal ends it.
 *
 * @param reloader - Makes open pages load anew; for development.
 * @returns The exit code so far: other than 0 if nothing is served.
 */
export async function serve(args: readonly string[], reloader?: PageReloader): Promise<number> {
  const result = await run(args, {
    root: resolve(__dirname, "..", "..", ".."),
    platform: process.platform,
    environment: process.env,
    print: (line) => console.log(line),
    complain: (line) => console.error(line),
    reloader,
  });
  if (result.kind === "over") {
    return result.exitCode;
  }
  for (const signal of SIGNALS) {
    process.once(signal, () => {
      setTimeout(() => process.exit(0), LONGEST_STOP_MS);
      void result.stop().then(() => process.exit(0));
    });
  }
  return 0;
}
