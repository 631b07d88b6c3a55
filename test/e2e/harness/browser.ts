import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "../../../src/preview/server/browser";
import { bundledChromium, type Executable } from "./bundled-chromium";
import { testFonts } from "./fonts";

export interface TestBrowser {
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Finds a browser, or says that there is none of its kind. */
export type FindExecutable = () => Promise<Executable | undefined>;

const FLAGS = [
  "--disable-gpu",
  "--disable-background-networking",
  "--no-first-run",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
];

/** A headless browser with a fresh profile that trusts one certificate and knows one host. */
export async function launchBrowser(
  spki: string,
  candidates: readonly FindExecutable[] = [installedBrowser, bundledChromium],
): Promise<TestBrowser> {
  const fonts = await testFonts();
  try {
    const browser = await firstThatStarts(candidates, spki, fonts.environment);
    return { browser, close: async () => void (await browser.close(), await fonts.remove()) };
  } catch (error) {
    await fonts.remove();
    throw error;
  }
}

/** An installed Chrome, Edge or Chromium. */
export function installedBrowser(): Promise<Executable | undefined> {
  const file = findBrowser();
  return Promise.resolve(file ? { file, environment: {} } : undefined);
}

/** An installed launcher may have no browser behind it, so the next one gets its turn. */
async function firstThatStarts(
  [find, ...others]: readonly FindExecutable[],
  spki: string,
  environment: Readonly<Record<string, string>>,
): Promise<Browser> {
  const executable = await find?.();
  if (!executable) {
    if (others.length > 0) {
      return firstThatStarts(others, spki, environment);
    }
    throw new Error("The browser tests need Chrome, Edge or Chromium: install one of them.");
  }
  try {
    return await launch(executable, spki, environment);
  } catch (error) {
    if (others.length === 0) {
      throw error;
    }
    return firstThatStarts(others, spki, environment);
  }
}

/** Without it, a browser on a machine without a locale gives files no Japanese names. */
const UTF8 = { LC_ALL: "C.UTF-8" } as const;

function launch(
  executable: Executable,
  spki: string,
  environment: Readonly<Record<string, string>>,
): Promise<Browser> {
  return chromium.launch({
    executablePath: executable.file,
    headless: true,
    chromiumSandbox: false,
    args: [...FLAGS, `--ignore-certificate-errors-spki-list=${spki}`],
    env: { ...definedEnvironment(), ...UTF8, ...executable.environment, ...environment },
  });
}

function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(entries.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
