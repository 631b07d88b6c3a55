import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { zipSync, type Zippable } from "fflate";
import type { Environment } from "../preview/server/browser";
import { filesBelow } from "./fingerprint";
import { contentDigest, ReleaseError, releases, RELEASES_FILE } from "./releases";
import { readSettings, SettingsError } from "./settings";

/** What a release works on. */
export interface ReleaseContext {
  /** Top folder of the project, a git work tree. */
  readonly project: string;
  readonly environment: Environment;
  /** Builds into `dist` of the project. */
  readonly build: (environment: Environment) => Promise<void>;
  /** Such as 2026-11-24. */
  readonly today: string;
}

const CHANGED = ["CHANGELOG.md", "package.json", "package-lock.json"];

/** Every file of an archive has this day, so that equal builds make equal archives. */
const ARCHIVE_DAY = new Date(2000, 0, 1);

/**
 * Makes a release: version, changelog, build, archive, commit and tag. What a failure leaves behind
 * is put back.
 *
 * @returns The file of the archive.
 * @throws {ReleaseError} or {SettingsError}: a sentence.
 */
export async function release(args: readonly string[], context: ReleaseContext): Promise<string> {
  const { project } = context;
  const git = (...command: readonly string[]) =>
    execFileSync("git", command, { cwd: project, encoding: "utf8" });
  const version = releasable(args, context);
  if (git("status", "--porcelain") !== "") {
    throw new ReleaseError("The work tree has changes; commit or remove them first.");
  }
  try {
    await prepare(version, context);
    const archive = writeArchive(project, version);
    git("add", ...CHANGED, RELEASES_FILE);
    git("commit", "-q", "-m", `Release ${version}`);
    git("tag", `v${version}`);
    return archive;
  } catch (error) {
    git("reset", "-q", "--hard");
    throw error;
  }
}

/** The version to release, if it can be. */
function releasable(
  [version = "", ...others]: readonly string[],
  { project, environment }: ReleaseContext,
): string {
  if (!environment["ADDIN_URL"]) {
    throw new SettingsError(
      "ADDIN_URL is not set; give the address that the release is built for.",
    );
  }
  if (others.length > 0 || !isHigher(version, versionOf(project))) {
    throw new ReleaseError(
      `"${version}" is no version above ${versionOf(project)}, such as ${nextVersion(project)}.`,
    );
  }
  return version;
}

/** Writes version, changelog, build and the record of its content. */
async function prepare(version: string, context: ReleaseContext): Promise<void> {
  const { project, environment, build, today } = context;
  const edit = (name: string, change: (text: string) => string) => {
    const file = join(project, name);
    writeFileSync(file, change(readFileSync(file, "utf8")));
  };
  edit("CHANGELOG.md", (text) => releasedChangelog(text, version, today));
  edit("package.json", (text) => withVersion(text, version));
  edit("package-lock.json", (text) => withVersion(text, version));
  await build({ ...environment, RELEASE: "1" });
  const settings = { ...readSettings(environment), version };
  const content = {
    ...releases(project),
    [version]: contentDigest(join(project, "dist"), settings),
  };
  mkdirSync(join(project, ".github"), { recursive: true });
  writeFileSync(join(project, RELEASES_FILE), `${JSON.stringify(content, null, 2)}\n`);
}

/**
 * The changelog with what is unreleased under a version and its day.
 *
 * @throws {ReleaseError} If there is nothing unreleased.
 */
export function releasedChangelog(text: string, version: string, today: string): string {
  const section = /^## \[Unreleased\]\n([^]*?)(?=^## \[|(?![^]))/m.exec(text)?.[1] ?? "";
  if (!/^- /m.test(section)) {
    throw new ReleaseError("CHANGELOG.md has nothing under Unreleased; say what has changed.");
  }
  return text.replace("## [Unreleased]\n", `## [Unreleased]\n\n## [${version}] - ${today}\n`);
}

/** A package.json or its lock file with another version of the project. */
export function withVersion(json: string, version: string): string {
  const own = /("name": "defence-scope",\s*"version": )"[^"]*"/g;
  return json.replace(own, (_, start: string) => `${start}"${version}"`);
}

function versionOf(project: string): string {
  const { version }: { readonly version: string } = JSON.parse(
    readFileSync(join(project, "package.json"), "utf8"),
  );
  return version;
}

function nextVersion(project: string): string {
  const [major, minor] = versionOf(project).split(".").map(Number);
  return `${major ?? 0}.${(minor ?? 0) + 1}.0`;
}

function isHigher(version: string, than: string): boolean {
  const [parts, old] = [version, than].map((it) => it.split(".").map(Number));
  const at = [0, 1, 2].find((index) => parts?.[index] !== old?.[index]);
  const isVersion = /^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(version);
  return isVersion && at !== undefined && (parts?.[at] ?? 0) > (old?.[at] ?? 0);
}

/** The build as an archive; equal builds make equal archives. */
function writeArchive(project: string, version: string): string {
  const dist = join(project, "dist");
  const files: Zippable = {};
  for (const file of filesBelow(dist)) {
    const name = relative(dist, file).split(sep).join("/");
    files[name] = [readFileSync(file), { mtime: ARCHIVE_DAY }];
  }
  mkdirSync(join(project, "artefacts"), { recursive: true });
  const archive = join(project, "artefacts", `defence-scope-${version}.zip`);
  writeFileSync(archive, zipSync(files));
  return archive;
}
