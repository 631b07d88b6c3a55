import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { packageVersion, PROJECT_ROOT } from "./project";

export interface Executable {
  readonly file: string;
  /** What the browser's environment needs beside the usual. */
  readonly environment: Readonly<Record<string, string>>;
}

const PACKAGE = "@sparticuz/chromium";

/** Makes the package unpack the NSS libraries that it carries; a bare Linux lacks them. */
const RUNTIME = "nodejs20.x";

const CACHE = join(PROJECT_ROOT, "node_modules", ".cache", "defence-scope");

/**
 * The Chromium that comes inside an npm package, unpacked once below node_modules.
 * A process of its own unpacks into a fresh folder, which is then renamed into place, so that
 * neither an interrupted nor a parallel run leaves or meets half a browser.
 */
export async function bundledChromium(cache = CACHE): Promise<Executable | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    return undefined;
  }
  const folder = join(cache, `chromium-${packageVersion(PACKAGE)}`);
  if (!existsSync(folder)) {
    await unpackInto(folder);
  }
  return {
    file: join(folder, "chromium"),
    environment: { LD_LIBRARY_PATH: join(folder, "al2023", "lib") },
  };
}

async function unpackInto(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const staging = await mkdtemp(`${folder}-`);
  try {
    await unpack(staging);
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    if (!existsSync(folder)) {
      throw error;
    }
  }
}

async function unpack(staging: string): Promise<void> {
  const script = `import("${PACKAGE}").then((it) => it.default.executablePath())`;
  await promisify(execFile)(process.execPath, ["-e", script], {
    cwd: PROJECT_ROOT,
    env: { ...process.env, TMPDIR: staging, AWS_LAMBDA_JS_RUNTIME: RUNTIME },
  });
}
