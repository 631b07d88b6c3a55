import { readFileSync } from "node:fs";
import { PNG } from "pngjs";
import { makeSite, type Site } from "../../preview/server/site";
import { takeViolations } from "./recorder";
import { openPreview, type Preview, type PreviewRequest } from "./preview";

const PAGE = `<!doctype html>
<html lang="ja"><meta charset="utf-8"><link rel="icon" href="data:,">
<h1>防衛費のGDP比</h1>
<iframe src="/addin/taskpane.html"></iframe>
<script src="page.js"></script></html>`;

const PAGE_SCRIPT = `
  const cells = new Map([["A1", 1.5]]);
  window.preview = {
    ready: new Promise((resolve) => setTimeout(resolve, 50)).then(() => { document.title = "ready"; }),
    unimplemented: ["Worksheet.protect"],
    cell: (address) => cells.get(address) ?? "",
    setCell: (address, content) => void cells.set(address, content),
    look: (address) => ({ value: cells.get(address), formula: "=1.5" }),
    values: async (address) => [[address, cells.size]],
    settled: () => Promise.resolve(),
    call: (id, args) => Promise.resolve([id, ...args]),
    undo() { this.cell === preview.cell && cells.delete("B2"); },
    charts: () => [{ title: "Ratio" }],
    callFully: async (id, args) => [[{ value: args.length }]],
    calls: () => 7,
    protect: (sheetName, on) => { window.preview.protected = [sheetName, on]; },
    reloadAddin: () => {},
  };`;

let site: Site;
const opened: Preview[] = [];

beforeAll(() => {
  site = makeSite({
    "build/preview/index.html": PAGE,
    "build/preview/page.js": PAGE_SCRIPT,
    "node_modules/@microsoft/office-js/dist/office.js": "window.isOffice = true;",
  });
});

afterEach(async () => {
  await Promise.all(opened.splice(0).map((preview) => preview.close()));
});

afterAll(() => site.remove());

it("waits for the page's promise, and records nothing unusual on a quiet page", async () => {
  const preview = await open();
  expect(await preview.page.title()).toBe("ready");
  expect(preview.requests).toContain(`${preview.origin}/page.js`);
  expect(preview.requests).toContain(`${preview.origin}/addin/taskpane.html`);
  expect(preview.outsideRequests()).toEqual([]);
  expect([...preview.consoleErrors, ...preview.pageErrors]).toEqual([]);
});

it("shows the page a secure context and the add-in its library", async () => {
  const preview = await open();
  expect(await preview.page.evaluate(() => window.isSecureContext)).toBe(true);
  expect(await preview.addinFrame().evaluate("window.isOffice")).toBe(true);
});

it("calls the hooks with their arguments and gives their results", async () => {
  const preview = await open();
  await preview.setCell("B2", "text");
  expect([await preview.cell("A1"), await preview.cell("B2")]).toEqual([1.5, "text"]);
  await preview.undo();
  expect(await preview.cell("B2")).toBe("");
  expect(await preview.values("A1:B2")).toEqual([["A1:B2", 1]]);
  expect(await preview.call("GDP", [2025, null])).toEqual(["GDP", 2025, null]);
  expect(await preview.unimplemented()).toEqual(["Worksheet.protect"]);
  expect(await preview.charts()).toEqual([{ title: "Ratio" }]);
  expect(await preview.look("A1")).toEqual({ value: 1.5, formula: "=1.5" });
  expect([await preview.callFully("GDP", [1]), await preview.calls()]).toEqual([
    [[{ value: 1 }]],
    7,
  ]);
  await preview.protect("FY2025", true);
  expect(await preview.page.evaluate("preview.protected")).toEqual(["FY2025", true]);
  await preview.settled();
  await preview.reloadAddin();
});

it.each([
  // request                                  language  width  dark   forced colours
  [{}, "en-US", 1440, false, false],
  [{ lang: "ja", path: "/?empty" }, "ja-JP", 1440, false, false],
  [{ width: 800, height: 600 }, "en-US", 800, false, false],
  [{ colorScheme: "dark" }, "en-US", 1440, true, false],
  [{ forcedColors: "active" }, "en-US", 1440, false, true],
] as const)("opens the page with %j", async (request, language, width, dark, forced) => {
  const { page } = await open(request);
  const seen = await page.evaluate(() => ({
    language: navigator.language,
    width: window.innerWidth,
    dark: matchMedia("(prefers-color-scheme: dark)").matches,
    forced: matchMedia("(forced-colors: active)").matches,
  }));
  expect(seen).toEqual({ language, width, dark, forced });
});

it("tells the page the asked language, and nothing when none was asked", async () => {
  const [plain, asked] = [await open(), await open({ path: "/?empty", lang: "ja" })];
  expect(plain.page.url()).toBe(`${plain.origin}/`);
  expect(new URL(asked.page.url()).searchParams.get("lang")).toBe("ja");
  expect(new URL(asked.page.url()).searchParams.has("empty")).toBe(true);
});

it("says at once why a page cannot be opened", async () => {
  const broken = makeSite({
    "build/preview/index.html": PAGE,
    "build/preview/page.js": `throw new Error("no manifest");`,
  });
  await expect(openPreview({ folders: broken.folders })).rejects.toThrow("no manifest");
  broken.remove();
});

it("records errors, and requests to other hosts, which reach nobody", async () => {
  const preview = await open({ path: "/?empty" });
  const thrown = preview.page.waitForEvent("pageerror");
  await preview.page.evaluate(async () => {
    console.error("told");
    setTimeout(() => {
      throw new Error("thrown");
    });
    const other = document.createElement("iframe");
    other.src = "https://example.com/";
    document.body.append(other);
    await fetch("https://example.com/").catch(() => undefined);
  });
  await thrown;
  await expect(preview.page.goto("https://example.com/page")).rejects.toThrow(/NOT_RESOLVED/);
  expect(preview.consoleErrors).toContain("told");
  expect(preview.pageErrors).toEqual([expect.stringContaining("thrown")]);
  expect(preview.outsideRequests()).toContain("https://example.com/page");
  expect(takeViolations()).toContainEqual(expect.stringContaining("https://example.com/"));
});

it("keeps a picture of the asked size", async () => {
  const preview = await open({ width: 640, height: 400 });
  const picture = PNG.sync.read(readFileSync(await preview.screenshot("harness")));
  expect([picture.width, picture.height]).toEqual([640, 400]);
});

async function open(request: PreviewRequest = {}): Promise<Preview> {
  const preview = await openPreview({ folders: site.folders, ...request });
  opened.push(preview);
  return preview;
}
