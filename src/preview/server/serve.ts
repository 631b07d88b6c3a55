import { resolve } from "node:path";
import { run } from "./run";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** After a signal the process is gone within this time, whatever a file or the browser does. */
const LONGEST_STOP_MS = 1000;

void main();

async function main(): Promise<void> {
  const result = await run(process.argv.slice(2), {
    root: resolve(__dirname, "..", ".."),
    platform: process.platform,
    environment: process.env,
    print: (line) => console.log(line),
    complain: (line) => console.error(line),
  });
  if (result.kind === "over") {
    process.exitCode = result.exitCode;
    return;
  }
  for (const signal of SIGNALS) {
    process.once(signal, () => {
      setTimeout(() => process.exit(0), LONGEST_STOP_MS);
      void result.stop().then(() => process.exit(0));
    });
  }
}
