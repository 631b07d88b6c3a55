import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { isBuilt, rememberBuild } from "../../src/build/fingerprint";

let project: string;

const write = (name: string, text: string): void => {
  mkdirSync(dirname(join(project, name)), { recursive: true });
  writeFileSync(join(project, name), text);
};

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "defence-scope-build-"));
  for (const name of ["src/core/a.ts", "package-lock.json", "manifest.xml", "dist/a.js"]) {
    write(name, name);
  }
  rememberBuild(project, {});
});

afterEach(() => rmSync(project, { recursive: true }));

it("a project that nobody touched is built", () => {
  expect(isBuilt(project, {})).toBe(true);
});

it("a project without a build is not", () => {
  rmSync(join(project, "build"), { recursive: true });
  expect(isBuilt(project, {})).toBe(false);
});

it.each([
  ["a changed source", "src/core/a.ts"],
  ["a new source", "src/core/b.ts"],
  ["a changed lock file", "package-lock.json"],
  ["a changed manifest", "manifest.xml"],
  ["a changed output", "dist/a.js"],
  ["a new output", "dist/b.js"],
])("%s asks for a build", (_, name) => {
  write(name, "other");
  expect(isBuilt(project, {})).toBe(false);
});

it("a lost output and a lost source ask for a build", () => {
  rmSync(join(project, "dist/a.js"));
  expect(isBuilt(project, {})).toBe(false);
  write("dist/a.js", "dist/a.js");
  expect(isBuilt(project, {})).toBe(true);
  rmSync(join(project, "src/core/a.ts"));
  expect(isBuilt(project, {})).toBe(false);
});

it.each(["ADDIN_URL", "OFFICE_JS", "RELEASE"])("another %s asks for a build", (name) => {
  expect(isBuilt(project, { [name]: "1" })).toBe(false);
  expect(isBuilt(project, { UNRELATED: "1" })).toBe(true);
});
