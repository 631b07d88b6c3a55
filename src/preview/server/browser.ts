import { existsSync } from "node:fs";
import { posix, win32 } from "node:path";

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
  if (!CHROMIUM_KIND.test(basename(chosen))) return [];
  return isAbsolute(chosen) ? [chosen] : inPath(platform, environment, chosen);
}

function usualPlaces(platform: NodeJS.Platform, environment: Environment): readonly string[] {
  if (platform === "win32") return windowsPlaces(environment);
  if (platform === "darwin") return macPlaces(environment);
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
