import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../messages/language";
import { LANGUAGES } from "../../messages/language";
import { languageName } from "./lists";
import { Html, html, NONE } from "./html";
import { STYLE_FILE } from "./style";

/** Pages of plain text beside the reference, each a file a language in `help/pages`. */
export const SITE_PAGES = ["admin", "privacy", "self-test", "terms"] as const;

export type SitePage = (typeof SITE_PAGES)[number];

/** File of a page, beside the reference. */
export const sitePageFile = (page: SitePage, language: Language): string =>
  `${page}-${language}.html`;

/** Script of the self-test as the sources name it, from its page. */
export const SELF_TEST_SCRIPT = "../self-test.js";

/** The whole document of a page. */
export function sitePage(page: SitePage, language: Language): string {
  const file = join(__dirname, "..", "pages", `${page}.${language}.html`);
  const text = readFileSync(file, "utf8");
  return html`<!doctype html>
    <html lang="${language}">
      ${head(page, /<h1>([^<]*)<\/h1>/.exec(text)?.[1] ?? page)}
      <body>
        ${header(page, language)}
        <main class="page">${new Html(text)}</main>
      </body>
    </html> `.markup;
}

const head = (page: SitePage, title: string): Html =>
  html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${new Html(title)}</title>
    <link rel="icon" href="../assets/icon-32.png" />
    <link rel="stylesheet" href="${STYLE_FILE}" />
    ${page === "self-test" ? html`<script src="${SELF_TEST_SCRIPT}" defer></script>` : NONE}
  </head>`;

const header = (page: SitePage, language: Language): Html =>
  html`<header>
    <p><a href="${language}.html">Defence Scope</a></p>
    <p>
      ${LANGUAGES.filter((other) => other !== language).map(
        (other) =>
          html`<a href="${sitePageFile(page, other)}" lang="${other}" hreflang="${other}"
            >${languageName(other, other)}</a
          >`,
      )}
    </p>
  </header>`;

/** The frame in which the self-test reads as another site would. */
export const SELF_TEST_FRAME = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Self-test</title>
    <script src="${SELF_TEST_SCRIPT}" defer></script>
  </head>
  <body></body>
</html>
`;
