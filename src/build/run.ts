import { build, ShippingError } from "./build";
import { BundleError } from "./bundle";
import { checkHost } from "./check-host";
import { isBuilt } from "./fingerprint";
import { release } from "./release";
import { ReleaseError } from "./releases";
import { PROJECT, SettingsError } from "./settings";
import { develop } from "./develop";
import { serve } from "../preview/server/serve";

type Command = (args: readonly string[]) => Promise<number>;

/** Faults of sources or settings, whose message is all that a user needs. */
const EXPECTED = [BundleError, ReleaseError, SettingsError, ShippingError];

const COMMANDS: Readonly<Record<string, Command>> = {
  build: (args) => runBuild(args),
  start: async (args) => (await runBuild(["--if-changed"])) || serve(args),
  serve,
  dev: (args) => develop(args),
  release: (args) => runRelease(args),
  "check-host": (args) => checkHost(args),
};

/** Builds; with `--if-changed` only if inputs, settings or outputs are not those of the last one. */
async function runBuild(args: readonly string[]): Promise<number> {
  if (args.includes("--if-changed") && isBuilt(PROJECT, process.env)) {
    return 0;
  }
  console.log("Building the add-in and the embedded workbook …");
  await build(process.env);
  return 0;
}

async function runRelease(args: readonly string[]): Promise<number> {
  const today = new Date().toISOString().slice(0, 10);
  const archive = await release(args, {
    project: PROJECT,
    environment: process.env,
    build,
    today,
  });
  console.log(`${archive}\nPush commit and tag when the archive is right: git push --follow-tags`);
  return 0;
}

/** Runs one of the project's commands: `node -r ./src/build/register.cjs src/build/run.ts NAME`. */
async function run(name = "", ...args: readonly string[]): Promise<number> {
  const command = COMMANDS[name];
  if (command === undefined) {
    console.error(`There is no command "${name}". There are ${Object.keys(COMMANDS).join(", ")}.`);
    return 2;
  }
  try {
    return await command(args);
  } catch (error) {
    if (error instanceof Error && EXPECTED.some((kind) => error instanceof kind)) {
      console.error(error.message);
      return 1;
    }
    throw error;
  }
}

void run(...process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
