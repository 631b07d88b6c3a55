import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  browserPlaces,
  displayProblem,
  findBrowser,
  openWindow,
  windowArguments,
} from "../../../src/preview/server/browser";

describe("where a browser is looked for", () => {
  it.each([
    ["linux", { PATH: "/usr/local/bin:/usr/bin" }, "/usr/bin/google-chrome"],
    ["linux", { PATH: "/usr/bin" }, "/usr/bin/microsoft-edge"],
    ["linux", { PATH: "/usr/bin" }, "/usr/bin/chromium"],
    ["linux", {}, "/opt/google/chrome/chrome"],
    ["linux", { PATH: "/snap/bin" }, "/snap/bin/chromium"],
    ["darwin", {}, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
    ["darwin", {}, "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"],
    ["darwin", { HOME: "/Users/a" }, "/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium"],
    [
      "win32",
      { ProgramFiles: "C:\\Programs" },
      "C:\\Programs\\Google\\Chrome\\Application\\chrome.exe",
    ],
    [
      "win32",
      { "ProgramFiles(x86)": "C:\\Programs (x86)" },
      "C:\\Programs (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    ],
    [
      "win32",
      { LOCALAPPDATA: "C:\\Users\\a\\AppData\\Local" },
      "C:\\Users\\a\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe",
    ],
  ] as const)("on %s with %j: %s", (platform, environment, place) => {
    expect(findBrowser(platform, environment, (file) => file === place)).toBe(place);
  });

  it("is BROWSER first, when it names a browser of the kind", () => {
    const places = (BROWSER: string) => browserPlaces("linux", { BROWSER, PATH: "/usr/bin" })[0];
    expect(places("/opt/my-chromium")).toBe("/opt/my-chromium");
    expect(places("chromium")).toBe("/usr/bin/chromium");
    expect(places("/usr/bin/firefox")).toBe("/usr/bin/google-chrome-stable");
    expect(places("")).toBe("/usr/bin/google-chrome-stable");
  });

  it("is no snap as long as there is another, for a snap sees no temporary folder", () => {
    const places = browserPlaces("linux", { PATH: "/snap/bin:/usr/bin" });
    expect(places.filter((file) => file.startsWith("/snap/"))).toEqual(["/snap/bin/chromium"]);
    expect(places.at(-1)).toBe("/snap/bin/chromium");
  });

  it("is nowhere on a machine without one", () => {
    expect(findBrowser("linux", { PATH: "/usr/bin" }, () => false)).toBeUndefined();
  });
});

const folder = mkdtempSync(join(tmpdir(), "defence-scope-browser-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  ["linux", {}, "There is no display here, so no window was opened."],
  ["linux", { DISPLAY: ":0" }, undefined],
  ["linux", { WAYLAND_DISPLAY: "wayland-0" }, undefined],
  ["darwin", {}, undefined],
  ["win32", {}, undefined],
] as const)("on %s with %j the display's problem is %s", (platform, environment, problem) => {
  expect(displayProblem(platform, environment)).toBe(problem);
});

it("trusts one certificate, in a profile of its own, at an address that can be seen", () => {
  const words = windowArguments("/tmp/profile", "https://localhost:3443/", "c3BraQ==");
  expect(words).toContain("--user-data-dir=/tmp/profile");
  expect(words).toContain("--ignore-certificate-errors-spki-list=c3BraQ==");
  expect(words.at(-1)).toBe("https://localhost:3443/");
  expect(
    words.filter((word) => /--app|--ignore-certificate-errors$|no-sandbox/.test(word)),
  ).toEqual([]);
});

const unix = process.platform === "win32" ? it.skip : it;

unix("removes the profile when it is closed", async () => {
  const told = join(folder, "told.txt");
  const browser = script(`printf '%s\\n' "$@" > "${told}.part"; mv "${told}.part" "${told}"
exec sleep 60`);
  const window = await openWindow(browser, "https://localhost:3443/", "c3BraQ==");
  const profile = /--user-data-dir=(.*)/.exec(await textOf(told))?.[1] ?? "";
  expect(existsSync(profile)).toBe(true);
  await window.close();
  expect(existsSync(profile)).toBe(false);
});

unix("says so when the browser ends with an error", async () => {
  const window = await openWindow(script("exit 3"), "https://localhost:3443/", "c3BraQ==");
  expect(await window.failed).toBe("The browser ended with code 3.");
  await window.close();
});

it("says so when the browser cannot be started", async () => {
  const absent = join(folder, "absent");
  const window = await openWindow(absent, "https://localhost:3443/", "c3BraQ==");
  expect(await window.failed).toMatch(/^The browser did not start: .*ENOENT/);
  await window.close();
});

function script(body: string): string {
  const file = join(folder, `browser-${body.length}.sh`);
  writeFileSync(file, `#!/bin/sh\n${body}\n`);
  chmodSync(file, 0o755);
  return file;
}

async function textOf(file: string): Promise<string> {
  while (!existsSync(file)) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return readFileSync(file, "utf8");
}
