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

/** The files that the page loads before it can show the pane, by what its own script says. */
const paneChunks = (): readonly string[] => {
  const script = text(hashed("taskpane"));
  const names = new Map(
    [...script.matchAll(/(\d+):"((?:pane|pack|lines|ledger|peers)[\w-]*)"/g)].map(
      ([, id = "", name = ""]) => [id, name],
    ),
  );
  return [...script.matchAll(/\.e\((\d+)\)/g)].map(([, id = ""]) => hashed(names.get(id) ?? id));
};

/** Sums up ledgers for the pane, with which it shares the numbered chunks. */
const WORKER = "ledger-worker";

describe("the built add-in", () => {
  it("answers its first formula with at most 60 kB gzip besides office.js", () => {
    expect(kilobytes(hashed("functions")) + kilobytes(hashed("taskpane"))).toBeLessThanOrEqual(60);
  });

  it("loads a pane of at most 128 kB gzip", () => {
    const pane = paneChunks();
    expect(pane).toContain(hashed("pane"));
    expect(pane.reduce((sum, name) => sum + kilobytes(name), 0)).toBeLessThanOrEqual(128);
  });

  it("loads other countries and budget lines only when they are asked for", () => {
    const parts = files().filter((name) => /^(?:pack|lines)-[A-Z]{3}/.test(name));
    expect(parts.length).toBe(14);
    expect(parts.filter((name) => kilobytes(name) > 15)).toEqual([]);
    const functions = text(hashed("functions"));
    const named = parts.map((name) => name.split(".")[0]);
    expect(named.filter((name) => !functions.includes(`"${name}"`))).toEqual([]);
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
    const suspicious = /localhost|127\.0\.0\.1|\buniver(?:js)?\b/i;
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
