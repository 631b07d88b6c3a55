import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const PROJECT_ROOT = resolve(__dirname, "..", "..", "..");

export const ARTEFACTS = join(PROJECT_ROOT, "artefacts");

/** Folder of an installed npm package. */
export function packageFolder(name: string): string {
  return join(PROJECT_ROOT, "node_modules", ...name.split("/"));
}

/** Version of an installed npm package. */
export function packageVersion(name: string): string {
  const manifest: unknown = JSON.parse(
    readFileSync(join(packageFolder(name), "package.json"), "utf8"),
  );
  if (typeof manifest === "object" && manifest !== null && "version" in manifest) {
    return String(manifest.version);
  }
  throw new Error(`${name} has no version.`);
}
