import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { release, releasedChangelog } from "../../src/build/release";
import { SOURCE_URL } from "../../src/build/settings";

const CHANGELOG = `# Changelog

## [Unreleased]

### Added

- A function.

## [0.1.0] - 2026-01-01

- The first.
`;

const PACKAGE = `{
  "name": "defence-scope",
  "version": "0.1.0",
  "dependencies": { "lit": "0.1.0" }
}
`;

const ENVIRONMENT = { ADDIN_URL: SOURCE_URL };

let project: string;

const git = (...args: readonly string[]) =>
  execFileSync("git", args, { cwd: project, encoding: "utf8" }).trim();

const text = (name: string) => readFileSync(join(project, name), "utf8");

const build = (): Promise<void> => {
  mkdirSync(join(project, "dist/help"), { recursive: true });
  writeFileSync(join(project, "dist/manifest.xml"), text("package.json"));
  writeFileSync(join(project, "dist/help/en.html"), "help");
  return Promise.resolve();
};

const context = (replaced = {}) => ({
  project,
  environment: ENVIRONMENT,
  build,
  today: "2026-02-03",
  ...replaced,
});

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "defence-scope-release-"));
  writeFileSync(join(project, "CHANGELOG.md"), CHANGELOG);
  writeFileSync(join(project, "package.json"), PACKAGE);
  writeFileSync(join(project, "package-lock.json"), PACKAGE);
  writeFileSync(join(project, ".gitignore"), "/dist/\n/artefacts/\n");
  git("init", "-q");
  git("config", "user.name", "Tester");
  git("config", "user.email", "tester@project.example");
  git("add", ".");
  git("commit", "-q", "-m", "First");
});

afterEach(() => rmSync(project, { recursive: true }));

it("raises the version, dates the changelog, commits and tags", async () => {
  await release(["0.2.0"], context());
  expect(text("package.json")).toBe(PACKAGE.replace("0.1.0", "0.2.0"));
  expect(text("package-lock.json")).toBe(text("package.json"));
  expect(text("CHANGELOG.md")).toContain("## [Unreleased]\n\n## [0.2.0] - 2026-02-03\n\n### Added");
  expect(git("log", "-1", "--format=%s")).toBe("Release 0.2.0");
  expect(git("tag", "--points-at", "HEAD")).toBe("v0.2.0");
  expect(git("status", "--porcelain")).toBe("");
  expect(JSON.parse(text(".github/releases.json"))).toEqual({
    "0.2.0": expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

it("archives the build of the new version, equal builds to equal bytes", async () => {
  const archive = await release(["0.2.0"], context());
  const files = unzipSync(readFileSync(archive));
  expect(Object.keys(files)).toEqual(["help/en.html", "manifest.xml"]);
  expect(Buffer.from(files["manifest.xml"] ?? []).toString()).toContain(`"version": "0.2.0"`);
  const before = readFileSync(archive);
  git("reset", "-q", "--hard", "HEAD~1");
  git("tag", "-d", "v0.2.0");
  rmSync(archive);
  await release(["0.2.0"], context());
  expect(readFileSync(archive).equals(before)).toBe(true);
});

it.each([
  // version          message
  [["0.1.0"], `"0.1.0" is no version above 0.1.0, such as 0.2.0.`],
  [["0.0.9"], "is no version above"],
  [["1.0"], "is no version above"],
  [["1.0.0-beta"], "is no version above"],
  [[], `"" is no version above`],
  [["0.2.0", "now"], "is no version above"],
])("refuses %j", async (args, message) => {
  await expect(release(args, context())).rejects.toThrow(message);
});

it("refuses without an address, with changes in the tree and with an empty changelog", async () => {
  await expect(release(["0.2.0"], context({ environment: {} }))).rejects.toThrow("ADDIN_URL");
  writeFileSync(join(project, "new.txt"), "");
  await expect(release(["0.2.0"], context())).rejects.toThrow("The work tree has changes");
  expect(() => releasedChangelog("## [Unreleased]\n\n## [0.1.0]\n- x\n", "0.2.0", "")).toThrow(
    "nothing under Unreleased",
  );
});

it("puts back what it has changed if the build fails", async () => {
  const failing = () => Promise.reject(new Error("no build"));
  await expect(release(["0.2.0"], context({ build: failing }))).rejects.toThrow("no build");
  expect(text("package.json")).toBe(PACKAGE);
  expect(text("CHANGELOG.md")).toBe(CHANGELOG);
  expect(git("tag")).toBe("");
  expect(existsSync(join(project, ".github/releases.json"))).toBe(false);
});
