// The files that a build gets of the help.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { IDS } from "../../src/help/functions";
import { emit, examples, metadata, metadataFile, pageFile } from "../../src/help/emit";
import { referencePage } from "../../src/help/page/document";
import { SITE_PAGES, sitePageFile } from "../../src/help/page/site-page";
import { STYLE } from "../../src/help/page/style";
import { HELP_TEXTS } from "../../src/help/texts";
import { LANGUAGES } from "../../src/messages/language";

const BASE = "https://addin.example/scope/";

describe("the files of the help", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "help-"));
  const read = (name: string): string => readFileSync(path.join(folder, name), "utf8");

  beforeAll(() => emit(folder, BASE));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("are metadata, reference and other pages in each language, style and frame", () => {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
    expect(files).toEqual(
      [
        ...["help", "help/help.css", "help/examples.json", "help/self-test-frame.html"],
        ...LANGUAGES.flatMap((language) => [
          metadataFile(language),
          pageFile(language),
          ...SITE_PAGES.map((page) => `help/${sitePageFile(page, language)}`),
        ]),
      ].sort(),
    );
    expect(new Set(files).size).toBe(files.length);
  });

  it.each(LANGUAGES)("have the metadata in %s as JSON", (language) => {
    const text = read(metadataFile(language));
    expect(JSON.parse(text)).toEqual(metadata(HELP_TEXTS[language], BASE));
    expect(text).toMatch(/^\{\n {2}"[^]*\n\}\n$/);
  });

  it.each(LANGUAGES)("have the page in %s as it is made", (language) => {
    expect(read(pageFile(language))).toBe(referencePage(HELP_TEXTS[language]));
  });

  it("have the style beside the pages, where they look for it", () => {
    expect(read("help/help.css")).toBe(STYLE);
    expect(read("help/en.html")).toContain('<link rel="stylesheet" href="help.css" />');
  });

  it("have an example of each function, as its section of the page shows it first", () => {
    expect(JSON.parse(read("help/examples.json"))).toEqual(examples());
    expect(Object.keys(examples())).toEqual(IDS);
    const page = read(pageFile("en"));
    for (const [id, formula] of Object.entries(examples())) {
      expect(formula).toMatch(new RegExp(`^=SCOPE\\.${id}\\(`));
      expect(page).toContain(formula.replaceAll("&", "&amp;").replaceAll('"', "&quot;"));
    }
  });

  it.each(LANGUAGES)("lead from the metadata in %s into the page", (language) => {
    const links = [...read(metadataFile(language)).matchAll(/"helpUrl": "([^"]*)"/g)];
    expect(links.map(([, link]) => link)).toEqual(
      IDS.map((id) => `${BASE}${pageFile(language)}#${id}`),
    );
  });

  it("can be written over", () => {
    expect(() => emit(folder, BASE)).not.toThrow();
  });
});

describe("the name of a file", () => {
  it("is that of the manifest for English, and has the language otherwise", () => {
    expect(metadataFile("en")).toBe("functions.json");
    expect(metadataFile("ja")).toBe("functions-ja.json");
    expect(pageFile("ja")).toBe("help/ja.html");
  });
});
