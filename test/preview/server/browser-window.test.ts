import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  displayProblem,
  openWindow,
  windowArguments,
} from "../../../src/preview/server/browser-window";

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
  while (!existsSync(file)) await new Promise((resolve) => setTimeout(resolve, 10));
  return readFileSync(file, "utf8");
}
