import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkRelease, contentDigest, ReleaseError } from "../../src/build/releases";
import { readSettings } from "../../src/build/settings";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "defence-scope-release-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

const settings = { ...readSettings({}), version: "1.2.3" };

const digestOf = (files: Readonly<Record<string, string>>, of = settings): string => {
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text);
  }
  return contentDigest(folder, of);
};

it("the content of a build is the same wherever it is served from", () => {
  const there = { ...readSettings({ ADDIN_URL: "https://host.example/x/" }), version: "1.2.3" };
  const here = digestOf({ "manifest.xml": `<a href="${settings.baseUrl}b.html"/>` });
  expect(digestOf({ "manifest.xml": `<a href="${there.baseUrl}b.html"/>` }, there)).toBe(here);
});

it("other content is another, the inventory aside", () => {
  const before = digestOf({ "a.js": "1" });
  expect(digestOf({ "inventory.json": "[]" })).toBe(before);
  expect(digestOf({ "a.js": "2" })).not.toBe(before);
});

it("a released version with other content is refused", () => {
  const digest = digestOf({ "a.js": "1" });
  expect(() => checkRelease(folder, settings, { "1.2.3": digest })).not.toThrow();
  expect(() => checkRelease(folder, settings, { "1.2.2": "other" })).not.toThrow();
  expect(() => checkRelease(folder, settings, { "1.2.3": "other" })).toThrow(ReleaseError);
  expect(() => checkRelease(folder, settings, { "1.2.3": "other" })).toThrow("Raise the version");
});
