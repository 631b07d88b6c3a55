import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "./fingerprint";
import { INVENTORY_FILE } from "./inventory";
import { OFFICE_JS_CDN } from "../preview/server/answer";
import { type BuildSettings, PROJECT, SOURCE_URL } from "./settings";

/** Version and content of each release so far. */
export const RELEASES_FILE = ".github/releases.json";

/** Content has changed under a version that is released. */
export class ReleaseError extends Error {}

/**
 * Content of a build wherever it is served from: SHA-256, addresses put back to those of the
 * sources. What is built for another host has the same.
 */
export function contentDigest(folder: string, settings: BuildSettings): string {
  const hash = createHash("sha256");
  for (const file of filesBelow(folder)) {
    const path = file.slice(folder.length + 1).replaceAll("\\", "/");
    if (path !== INVENTORY_FILE && !path.startsWith("office-js/")) {
      hash.update(`\0${path}\0`).update(withoutAddresses(path, readFileSync(file), settings));
    }
  }
  return hash.digest("hex");
}

function withoutAddresses(path: string, content: Buffer, settings: BuildSettings): Buffer {
  if (!/\.(html|json|xml)$/.test(path)) {
    return content;
  }
  const text = content.toString("utf8").replaceAll(settings.baseUrl, SOURCE_URL);
  const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
  return Buffer.from(
    text.replaceAll(`src="${settings.officeJs}"`, `src="${OFFICE_JS_CDN}"`).replace(policy, ""),
  );
}

/** Content of each released version, by version. */
export function releases(project = PROJECT): Readonly<Record<string, string>> {
  const file = join(project, RELEASES_FILE);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}

/**
 * Refuses a build whose version is released with other content.
 *
 * @throws {ReleaseError} With the version and what to do.
 */
export function checkRelease(folder: string, settings: BuildSettings, released = releases()): void {
  const before = released[settings.version];
  if (before !== undefined && before !== contentDigest(folder, settings)) {
    throw new ReleaseError(
      `Version ${settings.version} is released with other content. Raise the version in ` +
        "package.json: hosts and Excel keep files of a version they know.",
    );
  }
}
