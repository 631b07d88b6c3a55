import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT, readSettings } from "../../src/build/settings";
import { builtManifest, builtPage } from "../../src/build/shipped-text";

const source = (name: string): string => readFileSync(join(PROJECT, name), "utf8");

const NAMES = { "functions.js": "functions.0123.js", "taskpane.js": "taskpane.4567.js" };

const settings = {
  ...readSettings({ ADDIN_URL: "https://host.example/scope" }),
  version: "2.3.4",
};

describe("the manifest of a build", () => {
  const manifest = builtManifest(source("manifest.xml"), settings, NAMES);

  it("has the address, and no other of ours", () => {
    expect(manifest).toContain('"https://host.example/scope/taskpane.html"');
    expect(manifest).not.toContain("addin.defence-scope.example");
  });

  it("has a version that rises with the package's, from 1.0 on", () => {
    expect(manifest).toContain("<Version>1.2.3.4</Version>");
  });

  it("names the functions' file by its content", () => {
    expect(manifest).toContain('"https://host.example/scope/functions.0123.js"');
    expect(manifest).not.toContain('functions.js"');
    expect(manifest).toContain('"https://host.example/scope/functions.json"');
  });
});

describe("the page of a build", () => {
  const page = (environment: Readonly<Record<string, string>> = {}) =>
    builtPage(source("src/taskpane/taskpane.html"), readSettings(environment), NAMES);

  it("loads office.js first, then functions and pane by their contents", () => {
    const scripts = [...page().matchAll(/<script src="([^"]*)"/g)].map((match) => match[1]);
    expect(scripts).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "functions.0123.js",
      "taskpane.4567.js",
    ]);
  });

  it.each([
    // OFFICE_JS                         scripts may come from
    ["cdn", "script-src 'self' https://appsforoffice.microsoft.com;"],
    ["self", "script-src 'self';"],
    ["https://cloud.example/lib/office.js", "script-src 'self' https://cloud.example;"],
  ])("with OFFICE_JS=%s has the policy %s", (OFFICE_JS, policy) => {
    expect(page({ OFFICE_JS })).toContain(policy);
    expect(page({ OFFICE_JS })).toContain(`src="${readSettings({ OFFICE_JS }).officeJs}"`);
  });

  it("has its policy before any script", () => {
    expect(page().indexOf("Content-Security-Policy")).toBeLessThan(page().indexOf("<script"));
    expect(page()).not.toMatch(/script-src[^;]*(unsafe|\*|data:)/);
  });

  it("cannot be made of a page that lacks a script", () => {
    expect(() => builtPage('<meta charset="utf-8" />', settings, NAMES)).toThrow("functions.js");
  });
});
