import {
  type BrowserWindow,
  displayProblem,
  type Environment,
  findBrowser,
  openWindow,
} from "./browser";
import { foldersOf, missingFolder } from "./files";
import { NoPort, startPreviewServer } from "./preview-server";
import type { PortRequest, PreviewServer } from "./preview-server";
import type { PageReloader } from "./reload";
import { parseArgs } from "node:util";

interface RunContext {
  /** Top folder of the project. */
  readonly root: string;
  readonly platform: NodeJS.Platform;
  readonly environment: Environment;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Makes open pages load anew; for development. */
  readonly reloader?: PageReloader | undefined;
}

/** What `npm start` left running, or the exit code if that is nothing. */
export type RunResult =
  | { readonly kind: "over"; readonly exitCode: number }
  | {
      readonly kind: "serving";
      readonly server: PreviewServer;
      readonly stop: () => Promise<void>;
    };

const NO_BROWSER = "No Chrome, Edge or Chromium was found, so no window was opened.";
const BY_HAND = "Open the address in a browser and accept its certificate, made for this run.";

/** Runs `npm start` with its arguments. */
export async function run(args: readonly string[], context: RunContext): Promise<RunResult> {
  const reading = readOptions(args);
  if (reading.kind === "help") {
    return over(0, context.print, HELP);
  }
  if (reading.kind === "refused") {
    return over(2, context.complain, reading.message);
  }
  const missing = missingFolder(foldersOf(context.root));
  return missing ? over(1, context.complain, missing) : serveSite(reading.options, context);
}

async function serveSite(options: ServeOptions, context: RunContext): Promise<RunResult> {
  const folders = foldersOf(context.root);
  const server = await started(() =>
    startPreviewServer(folders, portOf(options), context.reloader),
  );
  if (server instanceof NoPort) {
    return over(1, context.complain, server.message);
  }
  greet(server, context);
  const window = options.open ? await openedWindow(server, context) : undefined;
  return {
    kind: "serving",
    server,
    stop: async () => void (await Promise.all([window?.close(), server.close()])),
  };
}

function over(exitCode: number, say: (line: string) => void, line: string): RunResult {
  say(line);
  return { kind: "over", exitCode };
}

function portOf({ port, portIsFixed }: ServeOptions): PortRequest {
  return { port, portIsFixed };
}

async function started(start: () => Promise<PreviewServer>): Promise<PreviewServer | NoPort> {
  try {
    return await start();
  } catch (error) {
    if (error instanceof NoPort) {
      return error;
    }
    throw error;
  }
}

function greet(server: PreviewServer, { print }: RunContext): void {
  print(`Defence Scope, embedded workbook: ${server.origin}/`);
  print("This is a preview: a stand-in for Excel, not Excel. Stop it with Ctrl+C.");
}

async function openedWindow(
  server: PreviewServer,
  context: RunContext,
): Promise<BrowserWindow | undefined> {
  const noDisplay = displayProblem(context.platform, context.environment);
  const browser = findBrowser(context.platform, context.environment);
  const obstacle = noDisplay ?? (browser ? undefined : NO_BROWSER);
  if (obstacle || !browser) {
    context.print(`${obstacle} ${BY_HAND}`);
    return undefined;
  }
  const window = await openWindow(browser, `${server.origin}/`, server.spki);
  void window.failed.then((sentence) => context.print(`${sentence} ${BY_HAND}`));
  return window;
}

interface ServeOptions {
  readonly open: boolean;
  readonly port: number;
  /** The port was named by the user, so another one will not do. */
  readonly portIsFixed: boolean;
}

type OptionsReading =
  | { readonly kind: "serve"; readonly options: ServeOptions }
  | { readonly kind: "help" }
  | { readonly kind: "refused"; readonly message: string };

const DEFAULT_PORT = 3443;

export const HELP = `Usage: npm start -- [options]

Builds the add-in and serves the embedded workbook on https://localhost:${DEFAULT_PORT}.

  --no-open   do not open a browser window, only serve and print the address
  --port N    serve on port N (otherwise ${DEFAULT_PORT}, or the next free port)
  --help      print this text`;

/** Reads the arguments of `npm start --`. */
export function readOptions(args: readonly string[]): OptionsReading {
  let options: ServeOptions = { open: true, port: DEFAULT_PORT, portIsFixed: false };
  for (const token of tokens(args)) {
    if (token.kind !== "option") {
      return refused(`Unexpected argument "${argumentOf(token, args)}".`);
    }
    const isSwitch = token.value === undefined;
    if (token.name === "help" && isSwitch) {
      return { kind: "help" };
    }
    if (token.name === "no-open" && isSwitch) {
      options = { ...options, open: false };
    } else if (token.name === "port") {
      const port = portIn(token.value);
      if (port === undefined) {
        return refused("--port needs a number from 1 to 65535.");
      }
      options = { ...options, port, portIsFixed: true };
    } else {
      return refused(`Unknown option "${args[token.index] ?? token.rawName}".`);
    }
  }
  return { kind: "serve", options };
}

function tokens(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: {
      help: { type: "boolean", short: "h" },
      "no-open": { type: "boolean" },
      port: { type: "string" },
    },
    strict: false,
    tokens: true,
  }).tokens;
}

function argumentOf(token: { readonly index: number }, args: readonly string[]): string {
  return args[token.index] ?? "";
}

function portIn(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d{1,5}$/.test(text)) {
    return undefined;
  }
  const port = Number(text);
  return port >= 1 && port <= 65535 ? port : undefined;
}

function refused(message: string): OptionsReading {
  return { kind: "refused", message: `${message} Try npm start -- --help` };
}
