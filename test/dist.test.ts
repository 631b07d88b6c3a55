import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { Package } from "../src/xlsx/package";

const DIST = path.resolve(__dirname, "../dist");

const text = (file: string): string => readFileSync(path.join(DIST, file), "utf8");

const kilobytes = (file: string): number =>
  gzipSync(readFileSync(path.join(DIST, file)), { level: 9 }).length / 1000;

const files = (folder = ""): string[] =>
  readdirSync(path.join(DIST, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? files(name) : [name];
  });

/** The one file of a name, whatever its content's hash. */
const hashed = (name: string): string => {
  const found = files().filter((file) => new RegExp(`^${name}\\.[0-9a-f]{16}\\.js$`).test(file));
  expect(found).toHaveLength(1);
  return found[0] ?? "";
};

/** Sums up ledgers for the pane, with which it shares the numbered chunks. */
const WORKER = "ledger-worker";

describe("the built add-in", () => {
  it("answers its first formula with at most 80 kB gzip besides office.js", () => {
    expect(kilobytes(hashed("functions")) + kilobytes(hashed("taskpane"))).toBeLessThanOrEqual(80);
  });

  it("loads a pane of at most 120 kB gzip", () => {
    const chunks = files().filter((name) => /\.js$/.test(name));
    const others = ["functions", "taskpane", "self-test", WORKER].map(hashed);
    const pane = chunks.filter((name) => !others.includes(name));
    expect(pane.length).toBeGreaterThan(0);
    expect(pane.reduce((sum, name) => sum + kilobytes(name), 0)).toBeLessThanOrEqual(120);
  });

  it("loads a worker of at most 40 kB gzip, for large ledgers only", () => {
    const shared = files().filter((name) => /^\d+\.[0-9a-f]+\.js$/.test(name));
    const sizes = [hashed(WORKER), ...shared].map(kilobytes);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(40);
    expect(text("taskpane.html")).not.toContain(WORKER);
  });

  it("holds every file that its manifest names", () => {
    const base = /<SourceLocation DefaultValue="(https:\/\/.*\/)taskpane\.html"/.exec(
      text("manifest.xml"),
    )?.[1];
    expect(base).toBeDefined();
    const named = [
      ...text("manifest.xml").matchAll(/DefaultValue="(https:[^"]*)"|Value="(https:[^"]*)"/g),
    ]
      .map((match) => match[1] ?? match[2] ?? "")
      .filter((url) => url.startsWith(base ?? "none"))
      .map((url) => url.slice((base ?? "").length).replace(/[?#].*/, ""))
      .filter((name) => name !== "");
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => !existsSync(path.join(DIST, name)))).toEqual([]);
  });

  it.each(["en", "ja"])("holds a starter workbook in %s", (language) => {
    const bytes = readFileSync(path.join(DIST, `defence-scope-${language}.xlsx`));
    expect(Package.open(new Uint8Array(bytes)).has("xl/worksheets/sheet3.xml")).toBe(true);
  });

  it("names no machine of its developers and nothing of the preview", () => {
    const readable = files().filter((name) => /\.(js|html|json|xml)$/.test(name));
    const suspicious = /localhost|127\.0\.0\.1|univer/i;
    expect(readable.filter((name) => suspicious.test(text(name)))).toEqual([]);
  });

  it("loads no script or style of another host but office.js", () => {
    const pages = files().filter((name) => name.endsWith(".html"));
    const outside = pages.flatMap((name) =>
      [
        ...text(name).matchAll(
          /<(?:script|link|img|iframe)[^>]*?(?:src|href)=["']?(https?:[^"'\s>]+)/g,
        ),
      ].map((match) => match[1]),
    );
    expect([...new Set(outside)]).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    ]);
  });
});
