import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "./settings";

/** A package whose code is in the add-in. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly license: string;
  /** Subresource integrity of the archive, as the lock file has it. */
  readonly integrity: string;
}

/** Licences under which code may ship. */
export const ALLOWED_LICENSES: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
]);

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

/** Entries of the lock file, each with its path below the project. */
export function lockEntries(): readonly (readonly [string, LockEntry])[] {
  const { packages }: { readonly packages: Readonly<Record<string, LockEntry>> } = JSON.parse(
    readFileSync(join(PROJECT, "package-lock.json"), "utf8"),
  );
  return Object.entries(packages).filter(([path]) => path !== "");
}

/**
 * The packages that a build holds code of.
 *
 * @param modules - Files that the bundler put in.
 */
export function shippedPackages(modules: readonly string[]): readonly ShippedPackage[] {
  const paths = new Set(modules.flatMap(packagePath));
  return lockEntries()
    .filter(([path]) => paths.has(path))
    .map(([path, { version = "", license = "", integrity = "" }]) => ({
      name: path.replace(/^.*node_modules\//, ""),
      version,
      license,
      integrity,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function packagePath(file: string): readonly string[] {
  const path = /(node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file)?.[1];
  return path === undefined ? [] : [path.replaceAll("\\", "/")];
}

/** Software bill of materials, CycloneDX 1.5, without anything that differs from build to build. */
export function billOfMaterials(version: string, packages: readonly ShippedPackage[]): string {
  const addin = { name: "defence-scope", version };
  const component = { type: "application", "bom-ref": purl(addin), ...addin };
  const bom = {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: { component },
    components: packages.map(libraryOf),
    dependencies: [
      { ref: purl(addin), dependsOn: packages.map(purl) },
      ...packages.map((it) => ({ ref: purl(it) })),
    ],
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

function libraryOf(it: ShippedPackage) {
  return {
    type: "library",
    "bom-ref": purl(it),
    name: it.name,
    version: it.version,
    hashes: [{ alg: "SHA-512", content: hexOf(it.integrity) }],
    licenses: [{ license: { id: it.license } }],
    purl: purl(it),
  };
}

/** Package URL: the name of a package and version anywhere. */
function purl({ name, version }: { readonly name: string; readonly version: string }): string {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}

function hexOf(integrity: string): string {
  return Buffer.from(integrity.replace(/^sha512-/, ""), "base64").toString("hex");
}
