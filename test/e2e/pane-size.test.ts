import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { PROJECT_ROOT } from "./harness/project";

const DIST = join(PROJECT_ROOT, "dist");

const kilobytes = (...files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(DIST, file))).length, 0) / 1000;

it("needs at most 80 kB before the first formula answers", () => {
  expect(kilobytes("taskpane.html", "functions.js", "taskpane.js")).toBeLessThanOrEqual(80);
});

it("loads at most 120 kB for the pane, after the functions", () => {
  const chunks = readdirSync(DIST).filter((file) => /^(pane|\d+)\.js$/.test(file));
  expect(chunks).toContain("pane.js");
  expect(kilobytes(...chunks)).toBeLessThanOrEqual(120);
});
