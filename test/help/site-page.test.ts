import { SITE_PAGES, sitePage, sitePageFile } from "../../src/help/page/site-page";
import { pageFile } from "../../src/help/emit";
import { LANGUAGES } from "../../src/messages/language";
import { STEPS } from "../../src/taskpane/self-test/steps";

const files = LANGUAGES.flatMap((language) => [
  pageFile(language).replace("help/", ""),
  ...SITE_PAGES.map((page) => sitePageFile(page, language)),
]);

const all = (page: string, pattern: RegExp): string[] =>
  [...page.matchAll(pattern)].map(([, found = ""]) => found);

describe.each(SITE_PAGES)("the page %s", (page) => {
  const texts = LANGUAGES.map((language) => sitePage(page, language));

  it("has the same parts in every language", () => {
    const parts = texts.map((text) => all(text, /<(h1|h2|ul|ol|li|dt|dd)[ >]/g));
    expect(parts[0]?.length).toBeGreaterThan(4);
    expect(parts.filter((it) => it.join() !== parts[0]?.join())).toEqual([]);
  });

  it("has a title and links to pages that there are", () => {
    for (const text of texts) {
      expect(all(text, /<title>([^<]+)<\/title>/g)).toHaveLength(1);
      const links = all(text, /href="([^"#:]+)(?:#[^"]*)?"/g).filter((it) => it.endsWith(".html"));
      expect(links.length).toBeGreaterThan(1);
      expect(links.filter((it) => !files.includes(it))).toEqual([]);
    }
  });
});

it.each(LANGUAGES)(
  "the privacy policy in %s says what leaves the machine and what may",
  (language) => {
    const text = sitePage("privacy", language);
    expect(text).toContain("office.js");
    expect(text).toContain("Microsoft");
    expect(text).toContain("Defence Scope");
  },
);

it.each(LANGUAGES)("the self-test in %s has a text for each step", (language) => {
  const text = sitePage("self-test", language);
  expect(all(text, /data-step="([^"]+)"/g)).toEqual(["script", ...STEPS]);
  expect(all(text, /<p class="(failed|passed)">/g)).toHaveLength(2 * STEPS.length + 3);
});
