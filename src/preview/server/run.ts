import { displayProblem, openWindow, type BrowserWindow } from "./browser-window";
import { findBrowser, type Environment } from "./browser";
import { foldersOf, missingFolder } from "./folders";
import { NoPort, type PortWish } from "./listen";
import { HELP, readOptions, type ServeOptions } from "./options";
import { startPreviewServer, type PreviewServer } from "./preview-server";

export interface Surroundings {
  /** Top folder of the project. */
  readonly root: string;
  readonly platform: NodeJS.Platform;
  readonly environment: Environment;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** What `npm start` left running; `exitCode` stands where nothing is. */
export type Outcome =
  | { readonly kind: "over"; readonly exitCode: number }
  | {
      readonly kind: "serving";
      readonly server: PreviewServer;
      readonly stop: () => Promise<void>;
    };

const NO_BROWSER = "No Chrome, Edge or Chromium was found, so no window was opened.";
const BY_HAND = "Open the address in a browser and accept its certificate, made for this run.";

/** Follows the words after `npm start --`. */
export async function run(words: readonly string[], around: Surroundings): Promise<Outcome> {
  const reading = readOptions(words);
  if (reading.kind === "help") return over(0, around.print, HELP);
  if (reading.kind === "refused") return over(2, around.complain, reading.message);
  const folders = foldersOf(around.root);
  const missing = missingFolder(folders);
  if (missing) return over(1, around.complain, missing);
  const server = await started(() => startPreviewServer(folders, wishOf(reading.options)));
  if (server instanceof NoPort) return over(1, around.complain, server.message);
  greet(server, around);
  const window = reading.options.open ? await shown(server, around) : undefined;
  return {
    kind: "serving",
    server,
    stop: async () => void (await Promise.all([window?.close(), server.close()])),
  };
}

function over(exitCode: number, say: (line: string) => void, line: string): Outcome {
  say(line);
  return { kind: "over", exitCode };
}

function wishOf({ port, portIsFixed }: ServeOptions): PortWish {
  return { port, portIsFixed };
}

async function started(start: () => Promise<PreviewServer>): Promise<PreviewServer | NoPort> {
  try {
    return await start();
  } catch (error) {
    if (error instanceof NoPort) return error;
    throw error;
  }
}

function greet(server: PreviewServer, { print }: Surroundings): void {
  print(`Defence Scope, embedded workbook: ${server.origin}/`);
  print("This is a preview: a stand-in for Excel, not Excel. Stop it with Ctrl+C.");
}

async function shown(
  server: PreviewServer,
  around: Surroundings,
): Promise<BrowserWindow | undefined> {
  const noDisplay = displayProblem(around.platform, around.environment);
  const browser = findBrowser(around.platform, around.environment);
  const obstacle = noDisplay ?? (browser ? undefined : NO_BROWSER);
  if (obstacle || !browser) {
    around.print(`${obstacle} ${BY_HAND}`);
    return undefined;
  }
  const window = await openWindow(browser, `${server.origin}/`, server.spki);
  void window.failed.then((sentence) => around.print(`${sentence} ${BY_HAND}`));
  return window;
}
