import { resolve } from "node:path";
import { run } from "./run";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

void main();

async function main(): Promise<void> {
  const outcome = await run(process.argv.slice(2), {
    root: resolve(__dirname, "..", ".."),
    platform: process.platform,
    environment: process.env,
    print: (line) => console.log(line),
    complain: (line) => console.error(line),
  });
  if (outcome.kind === "over") {
    process.exitCode = outcome.exitCode;
    return;
  }
  for (const signal of SIGNALS)
    process.once(signal, () => void outcome.stop().then(() => process.exit(0)));
}
