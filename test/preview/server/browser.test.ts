import { browserPlaces, findBrowser } from "../../../src/preview/server/browser";

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
