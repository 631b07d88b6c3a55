import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { contentOf, foldersOf, locate } from "../../../src/preview/server/files";
import { makeSite } from "./site";
import type { Site } from "./site";

let site: Site;

beforeEach(() => {
  site = makeSite({ "dist/plain.txt": "plain" });
});

afterEach(() => site.remove());

const content = async (address: string): Promise<string | undefined> => {
  const located = locate(site.folders, address);
  return located && (await contentOf(site.folders, located))?.toString("utf8");
};

const unix = process.platform === "win32" ? it.skip : it;

it.each([
  // address                       content
  ["/addin/plain.txt", "plain"],
  ["/addin/plain.txt?v=1#top", "plain"],
  ["/office-js/office.js", "office;"],
  ["/addin", undefined],
  ["/addin/assets", undefined],
  ["/addin/absent.txt", undefined],
  ["/addin/plain.txt/below", undefined],
])("reads %s as %j", async (address, expected) => {
  expect(await content(address)).toBe(expected);
});

unix("serves no symbolic link, wherever it leads", async () => {
  symlinkSync("/etc/passwd", join(site.root, "dist", "outside.txt"));
  symlinkSync(join(site.root, "dist", "plain.txt"), join(site.root, "dist", "inside.txt"));
  symlinkSync(join(site.root, "build"), join(site.root, "dist", "folder"));
  expect(await content("/addin/outside.txt")).toBeUndefined();
  expect(await content("/addin/inside.txt")).toBeUndefined();
  expect(await content("/addin/folder/secret.txt")).toBeUndefined();
});

unix("serves a project that is itself reached over a symbolic link", async () => {
  const other = join(site.root, "other");
  symlinkSync(site.root, other);
  const folders = foldersOf(other);
  const located = locate(folders, "/addin/plain.txt");
  expect(located && (await contentOf(folders, located))?.toString("utf8")).toBe("plain");
});

unix("does not wait for a pipe that nobody writes to", async () => {
  execFileSync("mkfifo", [join(site.root, "dist", "pipe.txt")]);
  expect(await content("/addin/pipe.txt")).toBeUndefined();
});
