import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, posix, win32 } from "node:path";

export type Environment = Readonly<Record<string, string | undefined>>;

const CHROMIUM_KIND = /chrom|edge/i;

const LINUX_NAMES = [
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
  "chromium",
  "chromium-browser",
];

const LINUX_FILES = [
  "/opt/google/chrome/chrome",
  "/opt/microsoft/msedge/msedge",
  "/usr/lib/chromium/chromium",
  "/snap/bin/chromium",
];

const MAC_APPS = ["Google Chrome", "Microsoft Edge", "Chromium"];

const WINDOWS_FILES = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
  "Chromium\\Application\\chrome.exe",
];

/** An installed Chrome, Edge or Chromium: the file to start, or undefined. */
export function findBrowser(
  platform: NodeJS.Platform = process.platform,
  environment: Environment = process.env,
  exists: (file: string) => boolean = existsSync,
): string | undefined {
  return browserPlaces(platform, environment).find(exists);
}

/** Where to look for a browser, best first; BROWSER comes first if it names one of the kind. */
export function browserPlaces(
  platform: NodeJS.Platform,
  environment: Environment,
): readonly string[] {
  return [...chosenPlaces(platform, environment), ...usualPlaces(platform, environment)];
}

function chosenPlaces(platform: NodeJS.Platform, environment: Environment): readonly string[] {
  const chosen = environment["BROWSER"] ?? "";
  const { basename, isAbsolute } = platform === "win32" ? win32 : posix;
  if (!CHROMIUM_KIND.test(basename(chosen))) {
    return [];
  }
  return isAbsolute(chosen) ? [chosen] : inPath(platform, environment, chosen);
}

function usualPlaces(platform: NodeJS.Platform, environment: Environment): readonly string[] {
  if (platform === "win32") {
    return windowsPlaces(environment);
  }
  if (platform === "darwin") {
    return macPlaces(environment);
  }
  const named = LINUX_NAMES.flatMap((name) => inPath(platform, environment, name));
  return [...named.filter((file) => !file.startsWith("/snap/")), ...LINUX_FILES];
}

function windowsPlaces(environment: Environment): readonly string[] {
  const homes = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].map(
    (name) => environment[name],
  );
  return WINDOWS_FILES.flatMap((file) =>
    homes.flatMap((home) => (home ? [win32.join(home, file)] : [])),
  );
}

function macPlaces(environment: Environment): readonly string[] {
  const homes = ["/Applications", posix.join(environment["HOME"] ?? "/", "Applications")];
  return MAC_APPS.flatMap((app) =>
    homes.map((home) => posix.join(home, `${app}.app`, "Contents", "MacOS", app)),
  );
}

function inPath(
  platform: NodeJS.Platform,
  environment: Environment,
  name: string,
): readonly string[] {
  const { delimiter, join } = platform === "win32" ? win32 : posix;
  const folders = (environment["PATH"] ?? "").split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name));
}

export interface BrowserWindow {
  /** Resolves with a sentence if the browser fails; pending as long as it does not. */
  readonly failed: Promise<string>;
  /** Closes the window and removes its profile. */
  readonly close: () => Promise<void>;
}

const KILL_AFTER_MS = 500;

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
  if (platform !== "linux") {
    return undefined;
  }
  if (environment["DISPLAY"] || environment["WAYLAND_DISPLAY"]) {
    return undefined;
  }
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

function failure(browser: ChildProcess, counts: () => boolean): Promise<string> {
  return new Promise((resolve) => {
    browser.once("error", (error) => resolve(`The browser did not start: ${error.message}.`));
    browser.once("exit", (code) => {
      if (code && counts()) {
        resolve(`The browser ended with code ${code}.`);
      }
    });
  });
}

function ended(browser: ChildProcess): Promise<void> {
  if (browser.pid === undefined || browser.exitCode !== null || browser.signalCode !== null) {
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    const timer = setTimeout(() => browser.kill("SIGKILL"), KILL_AFTER_MS);
    browser.once("exit", () => {
      clearTimeout(timer);
      resolve();
    });
    browser.kill();
  });
}
