import { DATASET } from "../../dataset/bundled";
import { LANGUAGES } from "../../messages/language";
import type { Language } from "../../messages/language";
import { FAMILIES } from "../functions";
import type { HelpText } from "../help-text";
import { functionSection, resultTable } from "./function-section";
import { html, NONE, prose } from "./html";
import type { Html } from "./html";
import { languageName, LISTS, listSection } from "./lists";
import { SITE_PAGES, sitePageFile } from "./site-page";
import { STYLE_FILE } from "./style";
import type { ExampleArguments } from "../description";
import { formulaOf, exampleResult } from "../result";
import type { ChapterId, Point } from "../guide";

/** The reference page in a language: a whole document without scripts. */
export const referencePage = (text: HelpText): string =>
  html`<!doctype html>
    <html lang="${text.language}">
      ${head(text)}
      <body>
        <a class="skip" href="#text">${text.labels.skip}</a>
        ${header(text)}
        <div class="columns">
          ${contents(text)}
          <main id="text">
            <h2 class="part">${text.labels.guide}</h2>
            ${guide(text)}
            <h2 class="part" id="functions">${text.labels.functions}</h2>
            ${functions(text)}
            <h2 class="part" id="lists">${text.labels.lists}</h2>
            ${LISTS.map((list) => listSection(list, text))}
          </main>
        </div>
        ${footer(text)}
      </body>
    </html> `.markup;

const head = (text: HelpText): Html =>
  html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="description" content="${text.labels.description}" />
    <title>${text.labels.title}</title>
    <link rel="icon" href="../assets/icon-32.png" />
    <link rel="stylesheet" href="${STYLE_FILE}" />
    ${others(text).map(
      (language) => html`<link rel="alternate" hreflang="${language}" href="${language}.html" />`,
    )}
  </head>`;

const others = (text: HelpText): readonly Language[] =>
  LANGUAGES.filter((language) => language !== text.language);

const header = (text: HelpText): Html =>
  html`<header>
    <div>
      <h1>${text.labels.product} <span>${text.labels.subtitle}</span></h1>
      <p>
        ${text.labels.dataset} ${DATASET.version},
        <time datetime="${DATASET.day}">${DATASET.day}</time>
      </p>
    </div>
    <p>
      ${others(text).map(
        (language) =>
          html`<a href="${language}.html" lang="${language}" hreflang="${language}"
            >${languageName(language, language)}</a
          >`,
      )}
    </p>
  </header>`;

const footer = ({ language, labels }: HelpText): Html =>
  html`<footer>
    ${SITE_PAGES.map(
      (page) => html`<a href="${sitePageFile(page, language)}">${labels.pages[page]}</a> `,
    )}
  </footer>`;

const contents = (text: HelpText): Html =>
  html`<nav id="contents" aria-label="${text.labels.contents}">
    <h2>${text.labels.guide}</h2>
    <ul>
      ${Object.entries(text.guide).map(([id, { title }]) => entry(id, title))}
    </ul>
    ${FAMILIES.map(
      ({ family, ids }) =>
        html` <h2>${text.labels.families[family]}</h2>
          <ul class="ids">
            ${ids.map((id) => entry(id, id))}
          </ul>`,
    )}
    <h2>${text.labels.lists}</h2>
    <ul>
      ${LISTS.map(({ id, title }) => entry(id, title(text)))}
    </ul>
  </nav>`;

const entry = (id: string, name: string): Html => html` <li><a href="#${id}">${name}</a></li>`;

const functions = (text: HelpText): Html =>
  html`${FAMILIES.map(
    ({ family, ids }) =>
      html` <h3 class="group">${text.labels.families[family]}</h3>
        ${ids.map((id) => functionSection(id, text))}`,
  )}`;

/** The year whose table shows how much the choices matter. */
const SHOWN_YEAR: ExampleArguments = { year: 2025 };

/** The chapter that the table belongs to. */
const WITH_GRID: ChapterId = "choices";

/** The guide, chapter by chapter. */
export const guide = (text: HelpText): Html =>
  html`${Object.entries(text.guide).map(
    ([id, chapter]) =>
      html` <section id="${id}" aria-labelledby="${id}-title">
        <h3 id="${id}-title">${chapter.title}</h3>
        ${chapter.paragraphs.map(
          (paragraph) => html`<p>${prose(paragraph)}</p> `,
        )}${"points" in chapter ? pointList(chapter.points) : NONE}${id === WITH_GRID ? grid(text) : NONE}
      </section>`,
  )}`;

const pointList = (points: readonly Point[]): Html =>
  html` <dl>
    ${points.map(
      ({ term, text }) =>
        html` <div>
          <dt>${term}</dt>
          <dd>${prose(text)}</dd>
        </div>`,
    )}
  </dl>`;

function grid(text: HelpText): Html {
  const formula = formulaOf("RATIO_GRID", SHOWN_YEAR);
  return html` <div class="example">
    <p>${text.labels.grid}</p>
    <pre><code>${formula}</code></pre>
    ${resultTable(exampleResult("RATIO_GRID", SHOWN_YEAR, text.language), formula, text)}
  </div>`;
}
