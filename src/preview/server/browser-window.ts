import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Environment } from "./browser";

export interface BrowserWindow {
  /** Resolves with a sentence if the browser fails; pending as long as it does not. */
  readonly failed: Promise<string>;
  /** Closes the window and removes its profile. */
  readonly close: () => Promise<void>;
}

const QUIET = [
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-sync",
  "--metrics-recording-only",
  "--no-pings",
  "--password-store=basic",
  "--use-mock-keychain",
];

/** A sentence if no window can be shown here, undefined if one can. */
export function displayProblem(
  platform: NodeJS.Platform,
  environment: Environment,
): string | undefined {
  if (platform !== "linux") return undefined;
  if (environment["DISPLAY"] || environment["WAYLAND_DISPLAY"]) return undefined;
  return "There is no display here, so no window was opened.";
}

/** A window with a fresh temporary profile that trusts this one certificate. */
export async function openWindow(
  executable: string,
  address: string,
  spki: string,
): Promise<BrowserWindow> {
  const profile = await mkdtemp(join(tmpdir(), "defence-scope-window-"));
  const browser = spawn(executable, windowArguments(profile, address, spki), { stdio: "ignore" });
  let isClosing = false;
  return {
    failed: failure(browser, () => !isClosing),
    close: async () => {
      isClosing = true;
      await ended(browser);
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

export function windowArguments(profile: string, address: string, spki: string): string[] {
  return [
    `--user-data-dir=${profile}`,
    `--ignore-certificate-errors-spki-list=${spki}`,
    ...QUIET,
    "--new-window",
    address,
  ];
}

function failure(browser: ChildProcess, matters: () => boolean): Promise<string> {
  return new Promise((resolve) => {
    browser.once("error", (error) => resolve(`The browser did not start: ${error.message}.`));
    browser.once("exit", (code) => {
      if (code && matters()) resolve(`The browser ended with code ${code}.`);
    });
  });
}

function ended(browser: ChildProcess): Promise<void> {
  if (browser.pid === undefined || browser.exitCode !== null || browser.signalCode !== null)
    return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => browser.kill("SIGKILL"), 3000);
    browser.once("exit", () => {
      clearTimeout(timer);
      resolve();
    });
    browser.kill();
  });
}
