import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Configuration } from "webpack";
import { emit } from "../help/emit";
import { bundle, type Bundle } from "./bundle";
import { rememberBuild } from "./fingerprint";
import { INVENTORY_FILE, inventoryOf } from "./inventory";
import { manifestFaults } from "./manifest-faults";
import {
  ALLOWED_LICENSES,
  billOfMaterials,
  type ShippedPackage,
  shippedPackages,
} from "./packages";
import { checkRelease } from "./releases";
import type { Environment } from "../preview/server/browser";
import { type BuildSettings, PROJECT, readSettings } from "./settings";
import { builtManifest, builtPage, builtSelfTest, type HashedNames } from "./shipped-text";

const DIST = join(PROJECT, "dist");

/** Something that the sources are not allowed to ship, in a sentence. */
export class ShippingError extends Error {}

/**
 * Builds the add-in into `dist` and the preview into `build/preview`.
 *
 * @throws {SettingsError}, {BundleError}, {ShippingError} or {ReleaseError}: each a sentence.
 */
export async function build(environment: Environment): Promise<void> {
  const settings = readSettings(environment);
  rmSync(DIST, { recursive: true, force: true });
  const configurations: readonly Configuration[] = require(join(PROJECT, "webpack.config.js"));
  const made = await bundle(configurations);
  ship(settings, made);
  if (settings.isRelease) {
    checkRelease(DIST, settings);
  }
  rememberBuild(PROJECT, environment);
}

/** Puts beside the bundled code all else that the add-in's host serves. */
export function ship(settings: BuildSettings, { names, modules }: Bundle, folder = DIST): void {
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const source = (name: string) => readFileSync(join(PROJECT, name), "utf8");
  const packages = shippedPackages(modules);
  refuseLicenses(packages);
  emit(folder, settings.baseUrl);
  for (const [name, workbook] of starterFiles()) {
    writeFileSync(join(folder, name), workbook);
  }
  write("taskpane.html", builtPage(source("src/taskpane/taskpane.html"), settings, names));
  shipSelfTest(settings, names, folder);
  write("manifest.xml", builtManifest(source("manifest.xml"), settings, names));
  copyIcons(folder);
  if (settings.hasOfficeJs) {
    copyOfficeJs(folder);
  }
  refuseManifest(folder, settings.baseUrl);
  write("sbom.cdx.json", billOfMaterials(settings.version, packages));
  write(INVENTORY_FILE, `${JSON.stringify(inventoryOf(folder), null, 2)}\n`);
}

function copyIcons(folder: string): void {
  for (const size of [16, 32, 64, 80]) {
    const icon = `assets/icon-${size}.png`;
    cpSync(join(PROJECT, icon), join(folder, icon));
  }
}

/** Gives the pages of the self-test, which are among the help, their script and policy. */
function shipSelfTest(settings: BuildSettings, names: HashedNames, folder: string): void {
  const help = join(folder, "help");
  for (const name of readdirSync(help).filter((it) => it.startsWith("self-test"))) {
    const page = readFileSync(join(help, name), "utf8");
    const isFrame = name === "self-test-frame.html";
    writeFileSync(join(help, name), builtSelfTest(page, settings, names, isFrame));
  }
}

/** The starter workbooks, which the pane's own code makes. */
function starterFiles(): ReadonlyMap<string, Uint8Array> {
  const starter: { readonly starterFiles: () => ReadonlyMap<string, Uint8Array> } = require(
    join(PROJECT, "src/taskpane/starter/starter.ts"),
  );
  return starter.starterFiles();
}

function refuseLicenses(packages: readonly ShippedPackage[]): void {
  const others = packages.filter(({ license }) => !ALLOWED_LICENSES.has(license));
  if (others.length > 0) {
    const list = others.map(({ name, license }) => `${name} (${license || "none"})`).join(", ");
    throw new ShippingError(`Licences that may not ship: ${list}.`);
  }
}

function refuseManifest(folder: string, baseUrl: string): void {
  const faults = manifestFaults(folder, baseUrl);
  if (faults.length > 0) {
    throw new ShippingError(faults.join("\n"));
  }
}

/** Microsoft's files as they are, with their licence; the readable copies of scripts aside. */
function copyOfficeJs(folder: string): void {
  const from = join(PROJECT, "node_modules/@microsoft/office-js");
  cpSync(join(from, "dist"), join(folder, "office-js"), {
    recursive: true,
    filter: (file) => !/\.debug\.js$|\.d\.ts$|\.map$/.test(file),
  });
  cpSync(join(from, "LICENSE.md"), join(folder, "office-js", "LICENSE.md"));
}
